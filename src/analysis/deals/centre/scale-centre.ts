import {
  add,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from "../../../math/rational.ts";
import { type Edge, rankProbabilities } from "./linear-extensions.ts";
import { hundred } from "./scale-bounds.ts";
import type { ScaleShape } from "./scale-shape.ts";

/** Which levels could be the least (0) and the greatest (100); one entry where it is settled, none where the scale has no such ends. */
export interface Ends {
  readonly worst: readonly number[];
  readonly best: readonly number[];
}

/** The levels that can be the ends of an anchored scale. */
export function endsOf({ low, high, edges, anchored }: ScaleShape): Ends {
  if (!anchored) return { worst: [], best: [] };
  const levels = [...low.keys()];
  const candidates = (end: Rational, isBeaten: (level: number) => boolean) => {
    const fixed = levels.filter(
      (level) => equals(low[level] as Rational, end) && equals(high[level] as Rational, end),
    );
    if (fixed.length > 0) return fixed.slice(0, 1);
    const reaching = (level: number) =>
      compare(low[level] as Rational, end) <= 0 && compare(high[level] as Rational, end) >= 0;
    return levels.filter((level) => reaching(level) && !isBeaten(level));
  };
  return {
    worst: candidates(zero, (level) => edges.some(([above]) => above === level)),
    best: candidates(hundred, (level) => edges.some(([, below]) => below === level)),
  };
}

/**
 * The mean of each level's value when all values that agree with what is said are equally likely, in closed form; undefined where
 * there is none (ranges mixed with orders, very wide orders), "conflict" where no values agree.
 * Ranges: their middles. Orders: the mean rank over all complete orders that agree, evenly spaced between the ends.
 */
export function closedFormLevels(shape: ScaleShape): Rational[] | "conflict" | undefined {
  const ends = endsOf(shape);
  if (shape.anchored && !pairs(ends).length) return "conflict";
  if (shape.edges.length === 0) return shape.anchored ? meanOfBoxes(shape, ends) : middles(shape);
  return shape.anchored ? meanOfOrder(shape, ends) : undefined;
}

function middles({ low, high }: ScaleShape): Rational[] {
  return low.map((value, level) => multiply(rational(1n, 2n), add(value, high[level] as Rational)));
}

/** The ways to name a least and a greatest level. */
export function pairs({ worst, best }: Ends): [worst: number, best: number][] {
  return worst.flatMap((low) =>
    best.filter((high) => high !== low).map((high): [number, number] => [low, high]),
  );
}

/**
 * Each choice of ends leaves a box of values for the other levels; the mean of the boxes, weighted by their volumes. The volume of a box
 * is that of all levels divided by the lengths of its two ends, so that sums over one end do in place of sums over all pairs.
 */
function meanOfBoxes(shape: ScaleShape, { worst, best }: Ends): Rational[] {
  const shares = shape.low.map((low, level) => {
    const length = subtract(shape.high[level] as Rational, low);
    return isZero(length) ? one : divide(one, length);
  });
  const shareIn = (ends: ReadonlySet<number>) => (level: number) =>
    ends.has(level) ? (shares[level] as Rational) : zero;
  const asWorst = shareIn(new Set(worst));
  const asBest = shareIn(new Set(best));
  const allWorst = worst.map(asWorst).reduce(add, zero);
  const allBest = best.map(asBest).reduce(add, zero);
  const withWorst = (level: number) => multiply(asWorst(level), subtract(allBest, asBest(level)));
  const withBest = (level: number) => multiply(asBest(level), subtract(allWorst, asWorst(level)));
  const all = worst.map(withWorst).reduce(add, zero);
  return middles(shape).map((middle, level) => {
    const atBest = withBest(level);
    const between = subtract(all, add(withWorst(level), atBest));
    return divide(add(multiply(hundred, atBest), multiply(middle, between)), all);
  });
}

/** Levels known only by their order: evenly spaced mean ranks, as uniform order statistics have. */
function meanOfOrder({ low, high, edges }: ScaleShape, ends: Ends): Rational[] | undefined {
  const levels = [...low.keys()];
  const isSettled = (level: number) => equals(low[level] as Rational, high[level] as Rational);
  const free = levels.filter((level) => !isSettled(level));
  const isEnd = (level: number) =>
    equals(low[level] as Rational, zero) || equals(low[level] as Rational, hundred);
  const fixed = levels.filter(isSettled);
  const unbounded = free.every((level) => {
    return equals(low[level] as Rational, zero) && equals(high[level] as Rational, hundred);
  });
  if (!unbounded || !fixed.every(isEnd)) return undefined;
  const among = edges.map(([above, below]): Edge => [free.indexOf(above), free.indexOf(below)]);
  const ranks = rankProbabilities(free.length, among);
  if (!ranks) return undefined;
  // A stated end takes the place of the lowest or highest draw; otherwise the lowest or highest free level is the end.
  const below = fixed.includes(ends.worst[0] as number) ? 1 : 0;
  const above = fixed.includes(ends.best[0] as number) ? 1 : 0;
  const gaps = free.length - 1 + below + above;
  const at = (rank: number) => multiply(hundred, rational(BigInt(rank + below), BigInt(gaps)));
  // Levels that may change places share one row.
  const means = new Map(
    [...new Set(ranks)].map((row) => [
      row,
      row.reduce((sum, probability, rank) => add(sum, multiply(probability, at(rank))), zero),
    ]),
  );
  const position = new Map(free.map((level, index) => [level, index]));
  return levels.map((level) => {
    const row = ranks[position.get(level) ?? -1];
    return row ? (means.get(row) as Rational) : (low[level] as Rational);
  });
}
