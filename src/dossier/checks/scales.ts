import { isWithin } from "../amounts.ts";
import { compareExact, isNumberText, rangeOf } from "../exact.ts";
import { type DraftParty, readable } from "../reading/draft.ts";
import { shortOf } from "../reading/report.ts";
import type { AmountIssue, Issue } from "../schema/issues.ts";
import type { ScaleStatement } from "../schema/preferences.ts";
import type { NumberOrRange } from "../schema/primitives.ts";
import { type Checking, checkMember, checkReference, missingOf, type Path } from "./checking.ts";
import { scaleOf, statementsBehind } from "./inherited.ts";

/** Scales value options that exist, on 0..100 where normalised, leave none out, and leave room for a best and a worst one. */
export function checkScales(checking: Checking): void {
  for (const [party, statements] of Object.entries(checking.draft.preferences)) {
    const chain = statementsBehind(checking, party);
    const normalised = scaleOf(chain ?? [statements]) === "normalised";
    for (const [one, index] of readable(statements.scale)) {
      checkScaleStatement(checking, one, ["preferences", party, "scale", index], normalised);
    }
    if (chain !== undefined) checkCompleteness(checking, party, chain, normalised);
  }
}

function checkScaleStatement(checking: Checking, one: ScaleStatement, path: Path, normalised: boolean): void {
  const known = checkReference(checking, "issue", one.issue, [...path, "issue"]);
  if (nothingIn(one)) checking.report("statement-empty", path, {});
  const issue = known ? checking.known.issues.get(one.issue) : undefined;
  for (const [key, value] of Object.entries(one.values ?? {})) {
    const place = [...path, "values", key];
    if (issue?.kind === "amount") checkBreakPoint(checking, issue, key, place);
    else if (issue !== undefined) {
      checkMember(checking, "option", optionsOf(checking, issue), key, place, { at: "key" });
    }
    if (normalised) checkBetween(checking, value, place);
  }
  if (issue === undefined) return;
  for (const [index, option] of (one.order ?? []).entries()) {
    checkMember(checking, "option", optionsOf(checking, issue), option, [...path, "order", index]);
  }
}

function nothingIn({ values, order }: ScaleStatement): boolean {
  return order === undefined && Object.keys(values ?? {}).length === 0;
}

function optionsOf(checking: Checking, issue: Issue): ReadonlySet<string> {
  return checking.known.optionsOf.get(issue.id) ?? new Set();
}

function checkBreakPoint(checking: Checking, issue: AmountIssue, key: string, path: Path): void {
  if (!isNumberText(key)) {
    checking.report("not-a-number", path, { found: shortOf(key) }, { at: "key" });
  } else if (!isWithin(key, issue)) {
    const values = { found: shortOf(key), low: String(issue.from), high: String(issue.to) };
    checking.report("out-of-range", path, values, { at: "key" });
  }
}

function checkBetween(checking: Checking, value: NumberOrRange, path: Path): void {
  const [low, high] = rangeOf(value);
  const outside = [low, high].find((end) => compareExact(end, 0) < 0 || compareExact(end, 100) > 0);
  if (outside !== undefined) {
    checking.report("out-of-range", path, { found: shortOf(outside), low: "0", high: "100" });
  }
}

function checkCompleteness(
  checking: Checking,
  party: string,
  chain: readonly DraftParty[],
  normalised: boolean,
): void {
  const [own] = chain;
  for (const [id, statements] of Map.groupBy(readable(own?.scale), ([one]) => one.issue)) {
    const issue = checking.known.issues.get(id);
    const first = statements[0];
    if (issue === undefined || first === undefined || statements.some(([one]) => nothingIn(one))) continue;
    const path = ["preferences", party, "scale", first[1]];
    const said = statements.map(([one]) => one);
    // The short matrix places every option of its issues, named or not. What is taken over by `like` does not count: a party's own
    // words on an issue's scale replace the other's.
    const covered = own?.short !== undefined && Object.hasOwn(own.short.matrix, id);
    const missing = covered ? [] : missingFrom(checking, issue, said);
    if (missing.length > 0) checking.report("scale-incomplete", path, { issue: id, missing });
    else if (normalised && !hasEnds(issue, said)) checking.report("scale-ends", path, { issue: id });
  }
  if (normalised && own?.valueScale !== undefined) checkTakenOver(checking, party, chain);
}

/** Figures that a party on a normalised scale takes over from one whose figures stand as given, and are checked nowhere else. */
function checkTakenOver(checking: Checking, party: string, chain: readonly DraftParty[]): void {
  for (const issue of checking.known.issues.values()) {
    const on = ({ scale }: DraftParty) =>
      readable(scale).flatMap(([one]) => (one.issue === issue.id ? [one] : []));
    const at = chain.findIndex(
      (one) => on(one).length > 0 || Object.hasOwn(one.short?.matrix ?? {}, issue.id),
    );
    const holder = chain[at];
    if (at < 1 || holder === undefined || scaleOf(chain.slice(at)) === "normalised") continue;
    if (on(holder).length > 0 && !hasEnds(issue, on(holder)))
      checking.report("scale-ends", ["preferences", party, "valueScale"], { issue: issue.id });
  }
}

function missingFrom(
  checking: Checking,
  issue: Issue,
  statements: readonly ScaleStatement[],
): readonly string[] {
  const named = new Set(
    statements.flatMap((one) => [...Object.keys(one.values ?? {}), ...(one.order ?? [])]),
  );
  if (issue.kind === "options") {
    const options = optionsOf(checking, issue);
    // A name that is no option is told as such; it may be the one that is missing.
    return [...named].some((id) => !options.has(id)) ? [] : missingOf(options, (id) => named.has(id));
  }
  const points = [...named].filter(isNumberText);
  return [issue.from, issue.to]
    .filter((end) => !points.some((point) => compareExact(point, end) === 0))
    .map(String);
}

/** Whether one option (or break point) may be worth 0 and another 100, as far as statements in force say; or all are worth the same. */
function hasEnds(issue: Issue, statements: readonly ScaleStatement[]): boolean {
  if (issue.kind === "options" && issue.options.length < 2) return true;
  const replaced = new Set(statements.flatMap((one) => one.supersedes ?? []));
  const inForce = statements.filter((one) => one.id === undefined || !replaced.has(one.id));
  const valued = new Map<string, NumberOrRange[]>();
  for (const one of inForce) {
    for (const [key, value] of Object.entries(one.values ?? {})) {
      valued.set(key, [...(valued.get(key) ?? []), value]);
    }
  }
  const unvalued = issue.kind === "options" ? issue.options.filter(({ id }) => !valued.has(id)).length : 0;
  if (unvalued === 0 && isOneFigure([...valued.values()].flat())) return true;
  const canBe = (figure: number) =>
    [...valued].filter(([, values]) => values.every((value) => includes(value, figure))).map(([key]) => key);
  const zeros = canBe(0);
  const hundreds = canBe(100);
  if (zeros.length + unvalued === 0 || hundreds.length + unvalued === 0) return false;
  // One and the same option cannot be both the worst and the best.
  return new Set([...zeros, ...hundreds]).size + unvalued >= 2;
}

// A party to which the issue makes no difference has neither a worst nor a best option.
function isOneFigure(values: readonly NumberOrRange[]): boolean {
  const [one, ...others] = values.flatMap((value) => rangeOf(value));
  return one !== undefined && others.every((other) => compareExact(one, other) === 0);
}

function includes(value: NumberOrRange, figure: number): boolean {
  const [low, high] = rangeOf(value);
  return compareExact(low, figure) <= 0 && compareExact(high, figure) >= 0;
}
