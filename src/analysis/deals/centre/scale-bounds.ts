import {
  compare,
  divide,
  fromInteger,
  max,
  min,
  multiply,
  type Rational,
  subtract,
  zero,
} from "../../../math/rational.ts";
import type { Range } from "../statements/statement.ts";
import { type Edge, hasCircle } from "./linear-extensions.ts";

/** The top of a normalised scale. */
export const hundred = fromInteger(100);

/** Between what the levels of a scale lie, each on its own. */
export interface Bounds {
  readonly low: readonly Rational[];
  readonly high: readonly Rational[];
  /** Whether the least level is 0 and the greatest 100. */
  readonly anchored: boolean;
}

/** The stated ranges as they are, where every level has one. */
export function sourceBounds(stated: readonly (Range | undefined)[]): Bounds | "missing" {
  if (stated.some((range) => range === undefined)) return "missing";
  return { ...split(stated as Range[]), anchored: false };
}

/** Bounds on 0..100. A table whose figures leave no room for a 0 and a 100 is stretched until its ends are 0 and 100. */
export function normalisedBounds(stated: readonly (Range | undefined)[]): Bounds {
  const whole = { low: zero, high: hundred };
  const ranges = stated.map((range) => range ?? whole);
  const { low, high } = split(ranges);
  if (ranges.length === 1)
    return { ...split([stated[0] ?? { low: hundred, high: hundred }]), anchored: false };
  const least = low.reduce(min);
  const greatest = high.reduce(max);
  const fits =
    compare(least, zero) >= 0 &&
    compare(greatest, hundred) <= 0 &&
    ranges.some((range) => contains(range, zero)) &&
    ranges.some((range) => contains(range, hundred));
  if (fits) return { low, high, anchored: true };
  // A table of one and the same figure has no ends to stretch: the issue makes no difference to the party.
  if (compare(least, greatest) >= 0) return { low, high, anchored: false };
  const stretch = (value: Rational) =>
    multiply(hundred, divide(subtract(value, least), subtract(greatest, least)));
  const stretched = ranges.map((range, level) =>
    stated[level] ? { low: stretch(range.low), high: stretch(range.high) } : whole,
  );
  return { ...split(stretched), anchored: true };
}

function contains({ low, high }: Range, value: Rational): boolean {
  return compare(low, value) <= 0 && compare(value, high) <= 0;
}

function split(ranges: readonly Range[]): { low: Rational[]; high: Rational[] } {
  return { low: ranges.map(({ low }) => low), high: ranges.map(({ high }) => high) };
}

/** Carries bounds along the order; undefined where it runs in a circle or a level is left without room. */
export function narrow(
  { low, high }: Bounds,
  edges: readonly Edge[],
): { low: Rational[]; high: Rational[] } | undefined {
  const narrowed = { low: [...low], high: [...high] };
  // An order without circles settles in as many rounds as there are levels, mostly in far fewer.
  let isSettled = false;
  for (let round = 0; round < low.length && !isSettled; round++) {
    isSettled = true;
    for (const [above, below] of edges) {
      const least = narrowed.low[below] as Rational;
      const most = narrowed.high[above] as Rational;
      if (compare(narrowed.low[above] as Rational, least) < 0) {
        narrowed.low[above] = least;
        isSettled = false;
      }
      if (compare(narrowed.high[below] as Rational, most) > 0) {
        narrowed.high[below] = most;
        isSettled = false;
      }
    }
  }
  const room = narrowed.low.every((value, level) => compare(value, narrowed.high[level] as Rational) <= 0);
  return room && !hasCircle(low.length, edges) ? narrowed : undefined;
}

/** Whether the bounds alone place one level above, or level with, another. */
export function isAbove(
  bounds: { low: Rational[]; high: Rational[] },
  above: number,
  below: number,
): boolean {
  return compare(bounds.low[above] as Rational, bounds.high[below] as Rational) >= 0;
}
