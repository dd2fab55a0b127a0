import {
  add,
  compare,
  max,
  min,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  zero,
} from "../../../math/rational.ts";
import type { Choice } from "../space/index.ts";
import { ofKind, type PartyStatements } from "../statements/statement.ts";
import type { Edge } from "./linear-extensions.ts";
import { type Mix, mixed, type ScaleShape } from "./scale-shape.ts";
import { boxSides } from "./weight-centre.ts";
import type { WeightShape } from "./weight-shape.ts";

/** plus - minus + noDeal × (value of no deal) >= atLeast; a package left out is worth 0. */
export interface Requirement {
  readonly paths: readonly string[];
  readonly plus: Choice | undefined;
  readonly minus: Choice | undefined;
  readonly noDeal: -1 | 0 | 1;
  readonly atLeast: Rational;
}

/** Between what no deal lies whatever the value function; undefined where nothing bounds it on that side. */
export interface NoDealLimits {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/**
 * What a party's comparisons of whole packages require of its value function. An indifferent pair is taken to be within a hundredth of
 * the party's `range` of values: a set of no width cannot be sampled.
 */
export function comparisonsOf({ statements }: PartyStatements, range: Rational): Requirement[] {
  const band = multiply(range, rational(-1n, 100n));
  return ofKind(statements, "prefers", "indifferent").flatMap(({ kind, path, better, worse, margin }) => {
    const first = { paths: [path], plus: better, minus: worse, noDeal: 0 as const };
    if (kind === "prefers") return [{ ...first, atLeast: margin }];
    return [
      { ...first, atLeast: band },
      { ...first, plus: worse, minus: better, atLeast: band },
    ];
  });
}

/** Whether a requirement holds for every value function, for none as far as one can see without a computation, or for some. */
type Bite = "always" | "never" | "sometimes";

/** How a requirement bears on what else is said. */
export function biteOf(
  requirement: Requirement,
  scales: readonly (ScaleShape | undefined)[],
  weights: WeightShape,
  limits: NoDealLimits | undefined,
): Bite {
  const { noDeal, atLeast } = requirement;
  const { least, most } = differenceBounds(requirement, scales, weights);
  const [worst, best] = noDeal > 0 ? [limits?.low, limits?.high] : [limits?.high, limits?.low];
  const withNoDeal = (difference: Rational, bound: Rational | undefined) => {
    if (noDeal === 0) return difference;
    return bound && (noDeal > 0 ? add(difference, bound) : subtract(difference, bound));
  };
  const lowest = withNoDeal(least, worst);
  const highest = withNoDeal(most, best);
  if (lowest && compare(lowest, atLeast) >= 0) return "always";
  return highest && compare(highest, atLeast) < 0 ? "never" : "sometimes";
}

/** Bounds on the difference between two packages (one left out is worth 0), from the bounds on weights and values alone. */
export function differenceBounds(
  { plus, minus }: Pick<Requirement, "plus" | "minus">,
  scales: readonly (ScaleShape | undefined)[],
  weights: WeightShape,
): { readonly least: Rational; readonly most: Rational } {
  return {
    least: leastWeighted(leastGaps(plus, minus, scales), weights),
    most: negate(leastWeighted(leastGaps(minus, plus, scales), weights)),
  };
}

/** On the simplex all weight falls on the group that does least well; in a box each issue's weight is at its worse end. */
function leastWeighted(gaps: readonly Rational[], weights: WeightShape): Rational {
  if (weights.kind === "box") {
    const sides = boxSides(weights);
    return gaps.reduce((sum, gap, issue) => {
      const { low, high } = sides[issue] as (typeof sides)[number];
      return add(sum, min(multiply(low, gap), multiply(high, gap)));
    }, zero);
  }
  const groups = Array.from({ length: weights.groups }, () => zero);
  weights.issues.forEach(({ group, share }, issue) => {
    groups[group] = add(groups[group] as Rational, multiply(share, gaps[issue] as Rational));
  });
  return groups.reduce(min);
}

/** For each issue the least difference between the two options there. */
function leastGaps(
  plus: Choice | undefined,
  minus: Choice | undefined,
  scales: readonly (ScaleShape | undefined)[],
): Rational[] {
  return scales.map((scale, issue) => {
    if (!scale || (plus && minus && plus[issue] === minus[issue])) return zero;
    const upper = plus && scale.options[plus[issue] as number];
    const lower = minus && scale.options[minus[issue] as number];
    const gap = subtract(upper ? mixed(upper, scale.low) : zero, lower ? mixed(lower, scale.high) : zero);
    return gap.n < 0n && upper && lower && ordered(scale.edges, upper, lower) ? zero : gap;
  });
}

/** Whether the order puts one option above another. */
function ordered(edges: readonly Edge[], upper: Mix, lower: Mix): boolean {
  if (upper.from !== upper.to || lower.from !== lower.to) return false;
  const reached = new Set([upper.from]);
  // The set grows while it is walked.
  for (const level of reached) {
    for (const [above, below] of edges) if (above === level) reached.add(below);
  }
  return reached.has(lower.from);
}

/** The widest spread of package values that the bounds allow. */
export function rangeOf(scales: readonly (ScaleShape | undefined)[], weights: WeightShape): Rational {
  const spreads = scales.map((scale) =>
    scale ? subtract(scale.high.reduce(max), scale.low.reduce(min)) : zero,
  );
  if (weights.kind === "simplex") return spreads.reduce(max);
  const sides = boxSides(weights);
  return spreads.reduce(
    (sum, spread, issue) => add(sum, multiply(spread, (sides[issue] as (typeof sides)[number]).high)),
    zero,
  );
}
