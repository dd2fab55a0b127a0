import type { PackageChoice } from "../../../analysis/deals/result.ts";
import { isOnGrid } from "../../../dossier/amounts.ts";
import type { Issue } from "../../../dossier/schema/issues.ts";

/** A package as an address carries it: `enrichment:freeze,relief:phased`. */
export function packageAddress(choice: PackageChoice): string {
  return Object.entries(choice)
    .map(([issue, option]) => `${issue}:${option}`)
    .join(",");
}

/** Reads a package's address. Undefined where it is not one, or chooses what an issue does not offer. */
export function readPackageAddress(address: string, issues: readonly Issue[]): PackageChoice | undefined {
  const parts = new Map(
    address.split(",").map((part) => [part.split(":")[0], part.split(":").slice(1).join(":")]),
  );
  const choice: Record<string, string | number> = {};
  for (const issue of issues) {
    const option = offered(issue, parts.get(issue.id) ?? "");
    if (option === undefined) return undefined;
    choice[issue.id] = option;
  }
  return choice;
}

function offered(issue: Issue, option: string): string | number | undefined {
  if (issue.kind === "options") return issue.options.find(({ id }) => id === option)?.id;
  const amount = option === "" ? Number.NaN : Number(option);
  return Number.isFinite(amount) && isOnGrid(amount, issue) ? amount : undefined;
}

/** Whether two packages choose the same on every issue. */
export function samePackage(one: PackageChoice, other: PackageChoice): boolean {
  return Object.keys(one).every((issue) => one[issue] === other[issue]);
}
