import { directionCentroid, rankOrderCentroid } from "../../../math/centroid.ts";
import {
  add,
  compare,
  divide,
  equals,
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
import type { Range } from "../statements/statement.ts";
import { rankProbabilities } from "./linear-extensions.ts";
import type { WeightCondition, WeightShape } from "./weight-shape.ts";

/** Weight ranges over more groups than this are sampled: the corners of a box double with each. */
const mostRanges = 10;

/**
 * The mean mass of each group when all weights that agree with what is said are equally likely, in closed form; undefined where there
 * is none (ranges beside orders, or on some issues only, over three or more groups), "conflict" where no weights agree.
 * Nothing said: equal. An order: rank-order centroid (Barron & Barrett 1996), a partial one averaged over the complete orders
 * that agree. Two groups: the middle of the interval that is left to their proportion. Ranges of all issues: `directionCentroid`. A box: its middle.
 */
export function closedFormMasses(shape: WeightShape): Rational[] | "conflict" | undefined {
  if (shape.kind === "box") return middleOfBox(shape);
  if (shape.groups === 1) return [one];
  if (shape.conditions.length === 0)
    return Array.from({ length: shape.groups }, () => rational(1n, BigInt(shape.groups)));
  if (shape.groups === 2) return middleOfInterval(shape.conditions);
  if (shape.order) return meanCentroid(shape.groups, shape.order);
  return shape.ranges && shape.groups <= mostRanges ? directionCentroid(shape.ranges) : undefined;
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
function middleOfBox(shape: WeightShape): Rational[] | undefined {
  if (shape.conditions.some(({ row }) => row.filter((factor) => !isZero(factor)).length > 1))
    return undefined;
  return boxSides(shape).map(({ low, high }) => divide(add(low, high), fromInteger(2)));
}

/** The bounds of each weight in a box, leaving orders out of account. */
export function boxSides({ groups, conditions }: WeightShape): Range[] {
  const lows = Array.from({ length: groups }, () => zero);
  const highs = Array.from({ length: groups }, () => zero);
  for (const { row, atLeast } of conditions) {
    const sides = [...row.keys()].filter((group) => !isZero(row[group] as Rational));
    const side = sides[0];
    if (side === undefined || sides.length > 1) continue;
    if ((row[side] as Rational).n > 0n) lows[side] = atLeast;
    else highs[side] = negate(atLeast);
  }
  return lows.map((low, group) => ({ low, high: highs[group] as Rational }));
}

/** Whether what is said leaves exactly one set of weights. */
export function weightsAreSettled(shape: WeightShape): boolean {
  if (shape.kind === "simplex") return shape.groups === 1;
  return boxSides(shape).every(({ low, high }) => equals(low, high));
}

/** Each issue's weight for given masses of the groups. */
export function weightsOf({ issues }: WeightShape, masses: readonly Rational[]): Rational[] {
  return issues.map(({ group, share }) => multiply(share, masses[group] as Rational));
}
