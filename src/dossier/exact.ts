import { compare, parseRational, type Rational } from "../math/rational.ts";
import { patterns } from "./schema/patterns.ts";
import type { ExactNumber, NumberOrRange } from "./schema/primitives.ts";

/** The value of a number as the dossier states it; a double counts as its shortest decimal. */
export function exactValue(number: ExactNumber): Rational {
  return parseRational(String(number));
}

/** The ends of a range; a figure is a range of one. */
export function rangeOf(value: NumberOrRange): readonly [low: ExactNumber, high: ExactNumber] {
  return Array.isArray(value) ? value : [value, value];
}

/** Negative, zero or positive as the first number is below, equal to or above the second. */
export function compareExact(left: ExactNumber, right: ExactNumber): -1 | 0 | 1 {
  return compare(exactValue(left), exactValue(right));
}

/** Whether a text can be read as an exact number. */
export function isNumberText(value: string | number): boolean {
  return typeof value === "number" || patterns.number.test(value);
}
