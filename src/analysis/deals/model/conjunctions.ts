import type { Linkage } from "../../../dossier/schema/issues.ts";
import type { PackagePattern } from "../../../dossier/schema/primitives.ts";
import type { Conjunction } from "../space/index.ts";
import { type IssueOptions, matchingOptions } from "./issue-options.ts";

type Condition = Conjunction[number];

/** A package pattern over option indexes. */
export function toConjunction(issues: readonly IssueOptions[], pattern: PackagePattern): Conjunction {
  return issues.flatMap((issue, at): Condition[] => {
    const options = Object.hasOwn(pattern, issue.id) ? pattern[issue.id] : undefined;
    return options === undefined ? [] : [{ issue: at, options: matchingOptions(issue, options) }];
  });
}

/**
 * The combinations a linkage forbids: a package is infeasible where it matches any of them. "If A then B" forbids A with each
 * way of missing one issue of B; "at most one" forbids every pair.
 */
export function forbiddenBy(issues: readonly IssueOptions[], linkage: Linkage): Conjunction[] {
  const read = (pattern: PackagePattern) => toConjunction(issues, pattern);
  if ("forbids" in linkage) return [read(linkage.forbids)];
  if ("if" in linkage) return missing(issues, read(linkage.if), read(linkage.then));
  if ("option" in linkage) return missing(issues, read(linkage.option), read(linkage.requires));
  const patterns = linkage.atMostOne.map(read);
  return patterns.flatMap((one, at) => patterns.slice(at + 1).map((other) => [...one, ...other]));
}

function missing(
  issues: readonly IssueOptions[],
  condition: Conjunction,
  needed: Conjunction,
): Conjunction[] {
  return needed.map(({ issue, options }) => {
    const all = [...(issues[issue]?.options.keys() ?? [])];
    return [...condition, { issue, options: new Set(all.filter((option) => !options.has(option))) }];
  });
}
