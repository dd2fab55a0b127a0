import { bitLength, gcd, leastCommonMultiple } from "./integers.ts";

/** An exact fraction in lowest terms: `n` carries the sign, `d` is positive. */
export type Rational = { readonly n: bigint; readonly d: bigint };

/** Widest exponent and longest run of digits read from text, so that a hostile number cannot fill the memory. */
const MAX_EXPONENT = 1000;
const MAX_DIGITS = 1000;
/** Longest decimal expansion written out by `toText` before it prefers `n/d`. */
const MAX_DECIMALS = 20;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;
const FRACTION = /^([+-]?\d+)\s*\/\s*(\d+)$/;

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/** The fraction n/d in lowest terms. Throws RangeError where d is zero. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError(`rational: the denominator of ${n}/0 is zero`);
  const divisor = d < 0n ? -gcd(n, d) : gcd(n, d);
  return { n: n / divisor, d: d / divisor };
}

/** The rational equal to an integer given as a bigint or a safe number. */
export function fromInteger(value: bigint | number): Rational {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError(`fromInteger: ${value} is not a safe integer`);
  }
  return { n: BigInt(value), d: 1n };
}

/**
 * The exact value of a number as written: "12", "-0.25", "1e-3" or "-2/3".
 * Throws SyntaxError for anything else, RangeError for exponents beyond ±1000, more than 1000 digits, or a zero denominator.
 */
export function parseRational(text: string): Rational {
  const source = text.trim();
  if (source.length > 2 * MAX_DIGITS + 10) throw tooLong(source);
  const fraction = FRACTION.exec(source);
  if (fraction) return rational(digits(fraction[1] ?? ""), digits(fraction[2] ?? ""));
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = DECIMAL.exec(source) ?? [];
  if (whole === "" && decimals === "") {
    throw new SyntaxError(`parseRational: ${JSON.stringify(source)} is not a number`);
  }
  const power = Number(exponent);
  if (Math.abs(power) > MAX_EXPONENT) {
    throw new RangeError(`parseRational: the exponent of ${source} is beyond ±${MAX_EXPONENT}`);
  }
  const magnitude = digits(whole + decimals);
  const shift = power - decimals.length;
  const n = sign === "-" ? -magnitude : magnitude;
  return shift >= 0 ? rational(n * 10n ** BigInt(shift)) : rational(n, 10n ** BigInt(-shift));
}

function digits(text: string): bigint {
  if (text.length > MAX_DIGITS + 1) throw tooLong(text);
  return BigInt(text.startsWith("+") ? text.slice(1) : text);
}

function tooLong(text: string): RangeError {
  return new RangeError(`parseRational: a number of more than ${MAX_DIGITS} digits (${text.slice(0, 20)}…)`);
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** The quotient a/b. Throws RangeError where b is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** -1, 0 or 1 as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

/** The smallest positive integer that every listed rational times it is an integer; 1 for an empty list. */
export function commonDenominator(list: Iterable<Rational>): bigint {
  let common = 1n;
  for (const { d } of list) common = leastCommonMultiple(common, d);
  return common;
}

/** The canonical text: an integer, a decimal of up to 20 places where it terminates, else n/d. `parseRational` reads it back. */
export function toText(a: Rational): string {
  if (a.d === 1n) return a.n.toString();
  const places = decimalPlaces(a.d);
  if (places === undefined) return `${a.n}/${a.d}`;
  const scaled = ((a.n < 0n ? -a.n : a.n) * 10n ** BigInt(places)) / a.d;
  const text = scaled.toString().padStart(places + 1, "0");
  return `${a.n < 0n ? "-" : ""}${text.slice(0, -places)}.${text.slice(-places)}`;
}

function decimalPlaces(d: bigint): number | undefined {
  let power = 1n;
  for (let places = 1; places <= MAX_DECIMALS; places++) {
    power *= 10n;
    if (power % d === 0n) return places;
  }
  return undefined;
}

/** The nearest double, ties to even; ±Infinity beyond the range of doubles. */
export function toNumber(a: Rational): number {
  return quotientToNumber(a.n, a.d);
}

const EXACT = 2n ** 53n;

/** The double nearest to n/d for d above zero; the fraction need not be in lowest terms. */
function quotientToNumber(n: bigint, d: bigint): number {
  // Both operands exact: one IEEE 754 division rounds once, so it is already the nearest.
  if (n < EXACT && n > -EXACT && d < EXACT) return Number(n) / Number(d);
  return n < 0n ? -positiveQuotient(-n, d) : positiveQuotient(n, d);
}

function positiveQuotient(n: bigint, d: bigint): number {
  const exponent = bitLength(n) - bitLength(d); // 2^(exponent-1) < n/d < 2^(exponent+1)
  if (exponent > 1025) return Number.POSITIVE_INFINITY;
  // Below 2^-1021 doubles have a fixed spacing of 2^-1074, so that is the unit to round to; above it that unit is
  // finer than a double, and rounding to it first would round twice.
  if (exponent < -1021) return Number(roundHalfEven(n << 1074n, d)) * 2 ** -1074;
  const shift = 64 - exponent;
  const [top, bottom] = shift >= 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  // 64 bits and a sticky last bit: Number() then rounds as it would with all digits in hand.
  const leading = Number((top / bottom) | (top % bottom === 0n ? 0n : 1n));
  const half = Math.trunc(shift / 2); // 2^-shift alone may fall below the smallest double
  return leading * 2 ** -half * 2 ** -(shift - half);
}

function roundHalfEven(n: bigint, d: bigint): bigint {
  const floor = n / d;
  const twice = 2n * (n - floor * d);
  return twice > d || (twice === d && (floor & 1n) === 1n) ? floor + 1n : floor;
}
