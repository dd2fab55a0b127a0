import { leastCommonMultiple } from "./integers.ts";
import { add, multiply, type Rational, rational, zero } from "./rational.ts";

/**
 * The centroid of { w : w_1 >= w_2 >= … >= w_n >= 0, sum w = 1 }, exactly: w_i = 1/n * sum of 1/k for k from i to n.
 * Source: Barron & Barrett (1996), rank order centroid weights. Empty for n = 0.
 */
export function rankOrderCentroid(n: number): Rational[] {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`rankOrderCentroid: ${n} is not a number of ranks`);
  const weights: Rational[] = [];
  let tail = zero;
  for (let k = n; k >= 1; k--) {
    tail = add(tail, rational(1n, BigInt(k)));
    weights.unshift(multiply(tail, rational(1n, BigInt(n))));
  }
  return weights;
}

/**
 * The mean of v / sum(v), where v stands for any positive multiple of a point of a box and every such direction counts by its share of the
 * simplex: the centroid of { w : sum w = 1, w_i low_j <= w_j high_i for all i, j }, exactly. Undefined where the box is a point.
 *
 * Each ray from the origin through the box leaves it through one facet v_i = high_i, and such a facet covers the simplex with the density
 * high_i / s^n, s = sum(v). Its integral, and that of v_k / s, over the other n - 1 sides are alternating sums over the facet's corners:
 * n high_i / s and high_i (s [k ≠ i] + v_k) / s², each over n!. Sides are not negative. Cost: n² 2^(n - 1).
 */
export function directionCentroid(
  sides: readonly { readonly low: Rational; readonly high: Rational }[],
): Rational[] | undefined {
  const unit = sides.flatMap(({ low, high }) => [low.d, high.d]).reduce(leastCommonMultiple, 1n);
  const whole = ({ n, d }: Rational) => n * (unit / d);
  const lows = sides.map(({ low }) => whole(low));
  const highs = sides.map(({ high }) => whole(high));
  const terms = [...cornerTerms(lows, highs)];
  // Over one denominator everything is whole, and the denominator cancels.
  const common = terms.map(([s]) => s).reduce(leastCommonMultiple, 1n);
  const sums = sides.map(() => 0n);
  let total = 0n;
  for (const [s, shares] of terms) {
    const factor = (common / s) ** 2n;
    for (const [at, share] of shares.entries()) sums[at] = (sums[at] as bigint) + share * factor;
    // The shares of a corner sum to n s.
    total += shares.reduce((sum, share) => sum + share, 0n) * factor;
  }
  return total === 0n ? undefined : sums.map((sum) => rational(sum, total));
}

/** For each sum that corners of the facets have, what they add to each side's integral over its square. */
function cornerTerms(lows: readonly bigint[], highs: readonly bigint[]): Map<bigint, bigint[]> {
  const terms = new Map<bigint, bigint[]>();
  for (const [facet, height] of highs.entries()) {
    if (height === 0n) continue;
    for (let corner = 0; corner < 1 << highs.length; corner++) {
      if ((corner & (1 << facet)) !== 0) continue;
      const place = highs.map((high, at) => (corner & (1 << at) ? (lows[at] as bigint) : high));
      const isOdd = place.filter((_, at) => corner & (1 << at)).length % 2 === 1;
      const s = place.reduce((sum, value) => sum + value, 0n);
      const shares = terms.get(s) ?? place.map(() => 0n);
      for (const [at, value] of place.entries()) {
        const share = height * (at === facet ? value : s + value);
        shares[at] = (shares[at] as bigint) + (isOdd ? -share : share);
      }
      terms.set(s, shares);
    }
  }
  return terms;
}
