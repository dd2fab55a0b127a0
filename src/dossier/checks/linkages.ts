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
  const rules: OneIssueRule[] = [];
  for (const [linkage, index] of readable(checking.draft.linkages)) {
    const path = ["linkages", index];
    for (const [key, pattern] of patternsOf(linkage)) checkPattern(checking, pattern, [...path, ...key]);
    const rule = oneIssueRule(linkage, index);
    if (rule !== undefined) rules.push(rule);
  }
  for (const [issue, of] of Map.groupBy(rules, (rule) => rule.issue)) checkOneIssue(checking, issue, of);
}

function checkOneIssue(checking: Checking, id: string, rules: readonly OneIssueRule[]): void {
  const issue = checking.known.issues.get(id);
  const offered = issue === undefined ? [] : offeredBy(issue);
  const cost =
    rules.reduce((sum, { when, unless }) => sum + sizeOf(when) + sizeOf(unless), 0) * offered.length;
  if (cost > mostMatches) return;
  const excluding = rules.map((rule): Excluding => ({ rule, out: new Set(ruledOut(rule, offered)) }));
  const left = offered.filter((one) => !excluding.some(({ out }) => out.has(one)));
  if (offered.length > 0 && left.length === 0) {
    const needed = neededOf(excluding, offered);
    const linkages = needed.map(({ rule }) => rule.id);
    checking.report("linkages-exclude-everything", ["linkages", needed[0]?.rule.index ?? 0], {
      issue: id,
      linkages,
    });
    return;
  }
  for (const { rule, out } of excluding) {
    // Of many amounts the first stands for all.
    const [first] = out;
    if (first === undefined) continue;
    const values = { issue: id, option: first.name };
    checking.report("linkage-impossible", ["linkages", rule.index], values, { severity: "warning" });
  }
}

interface Excluding {
  readonly rule: OneIssueRule;
  readonly out: ReadonlySet<Offered>;
}

/** Rules that together rule everything out, and none of which could be spared: those that rule out least are spared first. */
function neededOf(excluding: readonly Excluding[], offered: readonly Offered[]): readonly Excluding[] {
  const times = new Map(offered.map((one) => [one, excluding.filter(({ out }) => out.has(one)).length]));
  const spared = new Set<Excluding>();
  for (const one of excluding.toSorted((a, b) => a.out.size - b.out.size)) {
    if ([...one.out].some((item) => times.get(item) === 1)) continue;
    spared.add(one);
    for (const item of one.out) times.set(item, (times.get(item) ?? 0) - 1);
  }
  return excluding.filter((one) => !spared.has(one));
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
  readonly id: string;
  readonly index: number;
  readonly issue: string;
  readonly when: OptionPattern;
  readonly unless?: OptionPattern;
}

/** The single issue a linkage is about, with what it forbids there; undefined where it spans issues, and is left to the analysis. */
function oneIssueRule(linkage: Linkage, index: number): OneIssueRule | undefined {
  if ("atMostOne" in linkage) return undefined;
  const patterns = patternsOf(linkage).map(([, pattern]) => pattern);
  const [issue, another] = new Set(patterns.flatMap((pattern) => Object.keys(pattern)));
  const when = patterns[0]?.[issue ?? ""];
  if (issue === undefined || another !== undefined || when === undefined) return undefined;
  const unless = patterns[1]?.[issue];
  const rule = { id: linkage.id ?? String(index), index, issue, when };
  return unless === undefined ? rule : { ...rule, unless };
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
