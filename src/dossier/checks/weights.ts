import { compareExact, rangeOf } from "../exact.ts";
import { type DraftParty, readable } from "../reading/draft.ts";
import { shortOf } from "../reading/report.ts";
import type { WeightStatement } from "../schema/preferences.ts";
import { type Checking, checkReference, missingIssues, type Path } from "./checking.ts";
import { scaleOf, statementsBehind } from "./inherited.ts";

/** Weights are of issues that exist, none below zero, not all zero, and of every issue. */
export function checkWeights(checking: Checking): void {
  for (const [party, statements] of Object.entries(checking.draft.preferences)) {
    const chain = statementsBehind(checking, party);
    const normalised = scaleOf(chain ?? [statements]) === "normalised";
    for (const [one, index] of readable(statements.weights)) {
      checkWeightStatement(checking, one, ["preferences", party, "weights", index], normalised);
    }
    // What is taken over by `like` does not count: a party's own words on weights replace the other's.
    if (chain !== undefined) checkTogether(checking, party, statements, normalised);
  }
}

function checkWeightStatement(
  checking: Checking,
  one: WeightStatement,
  path: Path,
  normalised: boolean,
): void {
  const entries = Object.entries(one.values ?? {});
  if (entries.length === 0 && one.order === undefined) checking.report("statement-empty", path, {});
  for (const [issue, value] of entries) {
    const place = [...path, "values", issue];
    checkReference(checking, "issue", issue, place, { at: "key" });
    const [low] = rangeOf(value);
    if (normalised && compareExact(low, 0) < 0) {
      checking.report("out-of-range", place, { found: shortOf(low), low: "0" });
    }
  }
  for (const [index, issue] of (one.order ?? []).entries()) {
    checkReference(checking, "issue", issue, [...path, "order", index]);
  }
}

function checkTogether(
  checking: Checking,
  party: string,
  { weights, short }: DraftParty,
  normalised: boolean,
): void {
  const own = readable(weights);
  const first = own[0];
  if (first === undefined) return;
  const path = ["preferences", party, "weights", first[1]];
  const statements = own.map(([one]) => one);
  const highs = statements.flatMap((one) =>
    Object.values(one.values ?? {}).map((value) => rangeOf(value)[1]),
  );
  if (normalised && highs.length > 0 && highs.every((high) => compareExact(high, 0) <= 0)) {
    const weighed = new Set(statements.flatMap((one) => Object.keys(one.values ?? {})));
    // An issue without a figure may still carry all the weight.
    const unweighed = missingIssues(checking, weighed);
    if (unweighed.length === 0) checking.report("weights-zero", path, { party });
  }
  const named = new Set([
    ...statements.flatMap((one) => [...Object.keys(one.values ?? {}), ...(one.order ?? [])]),
    ...(short?.issues ?? []),
  ]);
  const missing = missingIssues(checking, named);
  if (missing.length === 0) return;
  // Unknown importance is a normal state of knowledge; an imported sum with a part left out is not.
  const severity = normalised ? ({ severity: "warning" } as const) : {};
  checking.report("weights-incomplete", path, { party, missing }, severity);
}
