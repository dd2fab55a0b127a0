import type { Id } from "../../../dossier/schema/primitives.ts";
import { type Rational, toNumber } from "../../../math/rational.ts";
import type { IssueOptions } from "../model/issue-options.ts";
import type { Centre } from "../result.ts";
import type { ValueFunction } from "./value-function.ts";

/** A value function as results show it: nearest doubles, and the statements behind each part. */
export function reportCentre(party: Id, value: ValueFunction, issues: readonly IssueOptions[]): Centre {
  return {
    party,
    weights: issues.map(({ id }, at) => ({
      issue: id,
      weight: toNumber(value.weights[at] as Rational),
      rests: value.weightRests,
    })),
    values: issues.map(({ id, options }, at) => ({
      issue: id,
      options: options.map((option, index) => ({
        option,
        value: toNumber(value.values[at]?.[index] as Rational),
      })),
      rests: value.valueRests[at] ?? [],
    })),
    noDeal: reportNoDeal(value),
    method: value.method,
    samples: value.samples,
    standardErrors: value.standardErrors,
  };
}

function reportNoDeal(value: ValueFunction): Centre["noDeal"] {
  if (!value.noDeal) return null;
  const { how, low, high } = value.noDeal;
  return {
    value: toNumber(value.noDeal.value),
    how,
    low: low ? toNumber(low) : null,
    high: high ? toNumber(high) : null,
    rests: noDealRests(value),
  };
}

/** Statements behind a party's value of any package: every package chooses on every issue. */
export function packageRests({ weightRests, valueRests }: ValueFunction): string[] {
  return [...new Set([...weightRests, ...valueRests.flat()])];
}

/** Statements behind a party's no-deal value; where packages bound it, what those are worth counts too. */
export function noDealRests(value: ValueFunction): string[] {
  const own = value.noDeal?.rests ?? [];
  return [...new Set([...own, ...(value.noDeal?.fromPackages ? packageRests(value) : [])])];
}
