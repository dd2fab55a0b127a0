import type { NamedPackage } from "../../../dossier/schema/issues.ts";
import type { Choice as PackagePoint } from "../../../dossier/schema/primitives.ts";
import type { PackageChoice } from "../result.ts";
import type { Choice } from "../space/index.ts";
import type { PackageReference } from "../statements/statement.ts";
import { type IssueOptions, optionIndex } from "./issue-options.ts";

/** Reads a package written out as one option index an issue; undefined where it leaves an issue open or names no option of it. */
export function toChoice(issues: readonly IssueOptions[], point: PackagePoint): Choice | undefined {
  const choice: number[] = [];
  for (const issue of issues) {
    const option = Object.hasOwn(point, issue.id) ? point[issue.id] : undefined;
    const index = option === undefined ? undefined : optionIndex(issue, option);
    if (index === undefined) return undefined;
    choice.push(index);
  }
  return choice;
}

/** Writes a package out. */
export function toPackage(issues: readonly IssueOptions[], choice: Choice): PackageChoice {
  return Object.fromEntries(
    issues.map((issue, at) => [issue.id, issue.options[choice[at] as number] as string | number]),
  );
}

/** Reads a named package's id or a package written out. */
export function choiceReader(
  issues: readonly IssueOptions[],
  packages: readonly NamedPackage[],
): (reference: PackageReference) => Choice | undefined {
  const named = new Map(packages.map(({ id, choice }) => [id, choice]));
  return (reference) => {
    const point = typeof reference === "string" ? named.get(reference) : reference;
    return point && toChoice(issues, point);
  };
}
