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
import { hundred, type ScaleShape } from "./scale-shape.ts";

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

/** Each choice of ends leaves a box of values for the other levels; the mean of the boxes, weighted by their volumes. */
function meanOfBoxes(shape: ScaleShape, ends: Ends): Rational[] {
  const middle = middles(shape);
  const lengths = shape.low.map((low, level) => {
    const length = subtract(shape.high[level] as Rational, low);
    return isZero(length) ? one : length;
  });
  const boxes = pairs(ends).map(([worst, best]) => ({
    volume: lengths.filter((_, level) => level !== worst && level !== best).reduce(multiply, one),
    mean: middle.map((value, level) => (level === worst ? zero : level === best ? hundred : value)),
  }));
  const volume = boxes.reduce((sum, box) => add(sum, box.volume), zero);
  return middle.map((_, level) => {
    const sum = boxes.reduce(
      (total, box) => add(total, multiply(box.volume, box.mean[level] as Rational)),
      zero,
    );
    return divide(sum, volume);
  });
}

/** Levels known only by their order: evenly spaced mean ranks, as uniform order statistics have. */
function meanOfOrder({ low, high, edges }: ScaleShape, ends: Ends): Rational[] | undefined {
  const levels = [...low.keys()];
  const free = levels.filter((level) => !equals(low[level] as Rational, high[level] as Rational));
  const isEnd = (level: number) =>
    equals(low[level] as Rational, zero) || equals(low[level] as Rational, hundred);
  const fixed = levels.filter((level) => !free.includes(level));
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
  return levels.map((level) => {
    const probabilities = ranks[free.indexOf(level)];
    if (!probabilities) return low[level] as Rational;
    return probabilities.reduce((sum, probability, rank) => add(sum, multiply(probability, at(rank))), zero);
  });
}
