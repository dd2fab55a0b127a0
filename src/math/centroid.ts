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
