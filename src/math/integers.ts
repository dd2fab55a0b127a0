/** The least common multiple of two positive integers. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / gcd(a, b)) * b;
}

/** The greatest common divisor, never negative; gcd(0, 0) is 1, so that it can always be divided by. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** The least integer not below a/b, for b above zero. */
export function ceilingOfQuotient(a: bigint, b: bigint): bigint {
  return a > 0n ? (a + b - 1n) / b : a / b;
}

/** The larger of two integers. */
export function larger(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}

/** The smaller of two integers. */
export function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** The number of binary digits of a positive integer. */
export function bitLength(x: bigint): number {
  const hex = x.toString(16);
  return 4 * hex.length - Math.clz32(Number.parseInt(hex.charAt(0), 16)) + 28;
}
