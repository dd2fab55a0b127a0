import { rankOrderCentroid } from "../../../math/centroid.ts";
import {
  add,
  compare,
  divide,
  fromInteger,
  isZero,
  max,
  min,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from "../../../math/rational.ts";
import { rankProbabilities } from "./linear-extensions.ts";
import type { WeightCondition, WeightShape } from "./weight-shape.ts";

/**
 * The mean mass of each group when all weights that agree with what is said are equally likely, in closed form; undefined where there
 * is none (ranges over three or more groups), "conflict" where no weights agree.
 * Nothing said: equal. An order: rank-order centroid (Barron & Barrett 1996), a partial one averaged over the complete orders
 * that agree. Two groups: the middle of the interval that is left to their proportion. A box: its middle.
 */
export function closedFormMasses(shape: WeightShape): Rational[] | "conflict" | undefined {
  if (shape.kind === "box") return middleOfBox(shape);
  if (shape.groups === 1) return [one];
  if (shape.conditions.length === 0)
    return Array.from({ length: shape.groups }, () => rational(1n, BigInt(shape.groups)));
  if (shape.groups === 2) return middleOfInterval(shape.conditions);
  return shape.order && meanCentroid(shape.groups, shape.order);
}

function meanCentroid(groups: number, order: NonNullable<WeightShape["order"]>): Rational[] | undefined {
  // Ranks count from the lowest, the centroid from the highest.
  const byRank = rankOrderCentroid(groups).toReversed();
  return rankProbabilities(groups, order)?.map((probabilities) =>
    probabilities.reduce(
      (sum, probability, rank) => add(sum, multiply(probability, byRank[rank] as Rational)),
      zero,
    ),
  );
}

/** Conditions a m + b (1 - m) >= 0 on the first group's mass m leave an interval. */
function middleOfInterval(conditions: readonly WeightCondition[]): Rational[] | "conflict" {
  let low = zero;
  let high = one;
  for (const { row } of conditions) {
    const constant = row[1] as Rational;
    const slope = subtract(row[0] as Rational, constant);
    if (isZero(slope)) {
      if (constant.n < 0n) return "conflict";
      continue;
    }
    const bound = negate(divide(constant, slope));
    if (slope.n > 0n) low = max(low, bound);
    else high = min(high, bound);
  }
  if (compare(low, high) > 0) return "conflict";
  const middle = multiply(rational(1n, 2n), add(low, high));
  return [middle, subtract(one, middle)];
}

/** Undefined where an order ties the sides of the box together. */
function middleOfBox({ groups, conditions }: WeightShape): Rational[] | undefined {
  const lows = Array.from({ length: groups }, () => zero);
  const highs = Array.from({ length: groups }, () => zero);
  for (const { row, atLeast } of conditions) {
    const sides = row.flatMap((factor, group) =>
      isZero(factor) ? [] : [{ group, positive: factor.n > 0n }],
    );
    if (sides.length === 2) return undefined;
    for (const { group, positive } of sides) {
      if (positive) lows[group] = atLeast;
      else highs[group] = negate(atLeast);
    }
  }
  return lows.map((low, group) => divide(add(low, highs[group] as Rational), fromInteger(2)));
}

/** Each issue's weight for given masses of the groups. */
export function weightsOf({ issues }: WeightShape, masses: readonly Rational[]): Rational[] {
  return issues.map(({ group, share }) => multiply(share, masses[group] as Rational));
}
