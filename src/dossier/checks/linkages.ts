import { toText } from "../../math/rational.ts";
import { amountsOf, matchesAmount, matchesOption } from "../matching.ts";
import { readable } from "../reading/draft.ts";
import { shortOf } from "../reading/report.ts";
import type { Issue, Linkage } from "../schema/issues.ts";
import type { OptionPattern, PackagePattern } from "../schema/primitives.ts";
import type { Checking, Path } from "./checking.ts";
import { checkPattern } from "./choices.ts";

/** Linkages are about options that exist, and none that stands on one issue alone rules an option out, or all of them. */
export function checkLinkages(checking: Checking): void {
  const rules: (readonly [OneIssueRule, Path])[] = [];
  for (const [linkage, index] of readable(checking.draft.linkages)) {
    const path = ["linkages", index];
    for (const [key, pattern] of patternsOf(linkage)) checkPattern(checking, pattern, [...path, ...key]);
    const rule = oneIssueRule(linkage);
    if (rule !== undefined) rules.push([rule, path]);
  }
  for (const [issue, of] of Map.groupBy(rules, ([rule]) => rule.issue)) checkOneIssue(checking, issue, of);
}

function checkOneIssue(
  checking: Checking,
  id: string,
  rules: readonly (readonly [OneIssueRule, Path])[],
): void {
  const issue = checking.known.issues.get(id);
  const offered = issue === undefined ? [] : offeredBy(issue);
  const cost =
    rules.reduce((sum, [{ when, unless }]) => sum + sizeOf(when) + sizeOf(unless), 0) * offered.length;
  if (cost > mostMatches) return;
  const excluded = new Set<Offered>();
  for (const [rule, path] of rules) {
    const out = ruledOut(rule, offered);
    for (const one of out) excluded.add(one);
    // Of many amounts the first stands for all.
    const option = out[0]?.name;
    if (option !== undefined)
      checking.report("linkage-impossible", path, { issue: id, option }, { severity: "warning" });
  }
  if (offered.length > 0 && excluded.size === offered.length) {
    checking.report("linkages-exclude-everything", rules[0]?.[1] ?? ["linkages"], {});
  }
}

function sizeOf(pattern: OptionPattern | undefined): number {
  return Array.isArray(pattern) ? pattern.length : 1;
}

function patternsOf(linkage: Linkage): readonly (readonly [Path, PackagePattern])[] {
  if ("if" in linkage)
    return [
      [["if"], linkage.if],
      [["then"], linkage.then],
    ];
  if ("forbids" in linkage) return [[["forbids"], linkage.forbids]];
  if ("requires" in linkage)
    return [
      [["option"], linkage.option],
      [["requires"], linkage.requires],
    ];
  return linkage.atMostOne.map((pattern, index) => [["atMostOne", index], pattern]);
}

interface OneIssueRule {
  readonly issue: string;
  readonly when: OptionPattern;
  readonly unless?: OptionPattern;
}

/** The single issue a linkage is about, with what it forbids there; undefined where it spans issues, and is left to the analysis. */
function oneIssueRule(linkage: Linkage): OneIssueRule | undefined {
  if ("atMostOne" in linkage) return undefined;
  const patterns = patternsOf(linkage).map(([, pattern]) => pattern);
  const [issue, another] = new Set(patterns.flatMap((pattern) => Object.keys(pattern)));
  const when = patterns[0]?.[issue ?? ""];
  if (issue === undefined || another !== undefined || when === undefined) return undefined;
  const unless = patterns[1]?.[issue];
  return unless === undefined ? { issue, when } : { issue, when, unless };
}

// Enough for any real dossier; a hostile one is left to the analysis, which has limits of its own.
const mostMatches = 500_000;

function ruledOut(rule: OneIssueRule, offered: readonly Offered[]): readonly Offered[] {
  return offered.filter(
    ({ matches }) => matches(rule.when) && (rule.unless === undefined || !matches(rule.unless)),
  );
}

/** An option or amount with its name and the test whether it matches. */
interface Offered {
  readonly name: string;
  matches(pattern: OptionPattern): boolean;
}

function offeredBy(issue: Issue): readonly Offered[] {
  if (issue.kind === "options") {
    return issue.options.map(({ id }) => ({ name: id, matches: (pattern) => matchesOption(pattern, id) }));
  }
  return amountsOf(issue).map((amount) => ({
    name: shortOf(toText(amount)),
    matches: (pattern) => matchesAmount(pattern, amount),
  }));
}
