import { larger, leastCommonMultiple } from "../../../math/integers.ts";
import type { EfficientEntry } from "./efficient-set.ts";
import type { PackageSpace } from "./package-space.ts";

/** Bargaining solutions over the efficient acceptable packages, all ties listed in the order given. Empty where the zone is. */
export type Solutions = {
  /** Every maximiser of the product of gains (Nash 1950). Where some party gains nothing everywhere, all tie at product 0. */
  readonly nash: readonly EfficientEntry[];
  /** Every maximiser of the sum of values. Compares points of different parties. */
  readonly utilitarian: readonly EfficientEntry[];
  /** The least gain as large as it can be, then the next least, … (Kalai 1977, leximin). Compares points of different parties. */
  readonly egalitarian: readonly EfficientEntry[];
  /** As egalitarian, on gains as shares of each party's best acceptable gain (Kalai & Smorodinsky 1975); a best gain of 0 counts as share 1. */
  readonly kalaiSmorodinsky: readonly EfficientEntry[];
};

/**
 * The solutions with the reservation values as disagreement point, decided in exact integers.
 * `entries` are those of `efficientSet` among acceptable packages. Throws RangeError where a party has no reservation value: leave such
 * a party out before calling.
 */
export function solutions(space: PackageSpace, entries: readonly EfficientEntry[]): Solutions {
  const points = measure(space, entries);
  return {
    nash: maximisers(points, ({ gains }) => [gains.reduce((product, gain) => product * gain, 1n)]),
    utilitarian: maximisers(points, ({ gains }) => [gains.reduce((sum, gain) => sum + gain, 0n)]),
    egalitarian: maximisers(points, ({ gains }) => ascending(gains)),
    kalaiSmorodinsky: maximisers(points, ({ shares }) => ascending(shares)),
  };
}

/** An entry's gains in one unit common to all parties, and its gains as shares of the ideal over one common denominator. */
type Point = {
  readonly entry: EfficientEntry;
  readonly gains: readonly bigint[];
  readonly shares: readonly bigint[];
};

function measure(space: PackageSpace, entries: readonly EfficientEntry[]): Point[] {
  const reservations = space.reservations.map((reservation, party) => {
    if (!reservation) throw new RangeError(`solutions: party ${party} has no reservation value`);
    return reservation;
  });
  const common = [...space.denominators, ...reservations.map(({ d }) => d)].reduce(leastCommonMultiple, 1n);
  const units = space.denominators.map((denominator) => common / denominator);
  const noDeal = reservations.map(({ n, d }) => n * (common / d));
  const gains = entries.map(({ values }) =>
    values.map((value, party) => value * (units[party] as bigint) - (noDeal[party] as bigint)),
  );
  // The best acceptable gain of a party is reached by an efficient package, so the ideal can be read off these.
  const ideals = reservations.map((_, party) => gains.map((row) => row[party] as bigint).reduce(larger, 0n));
  const whole = ideals.filter((ideal) => ideal > 0n).reduce(leastCommonMultiple, 1n);
  const perGain = ideals.map((ideal) => (ideal === 0n ? undefined : whole / ideal));
  const share = (gain: bigint, party: number) => {
    const factor = perGain[party];
    return factor === undefined ? whole : gain * factor;
  };
  return entries.map((entry, i) => {
    const row = gains[i] as bigint[];
    return { entry, gains: row, shares: row.map(share) };
  });
}

/** The entries whose criterion, compared from its first number on, is largest. */
function maximisers(
  points: readonly Point[],
  criterion: (point: Point) => readonly bigint[],
): EfficientEntry[] {
  let best: EfficientEntry[] = [];
  let record: readonly bigint[] | undefined;
  for (const point of points) {
    const reached = criterion(point);
    const order = record ? compareLists(reached, record) : 1;
    if (order > 0) {
      best = [];
      record = reached;
    }
    if (order >= 0) best.push(point.entry);
  }
  return best;
}

function compareLists(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] as bigint;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function ascending(values: readonly bigint[]): bigint[] {
  return values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
