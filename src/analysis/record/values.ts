import { firstDay, lastDay } from "../../dossier/dates.ts";
import { exactValue, isNumberText } from "../../dossier/exact.ts";
import { patterns } from "../../dossier/schema/patterns.ts";
import type { CalendarDate, Id } from "../../dossier/schema/primitives.ts";
import type { Claim, Round } from "../../dossier/schema/record.ts";
import { compare, fromInteger, multiply, rational, subtract } from "../../math/rational.ts";
import type { Names } from "./names.ts";
import { kindOfProperty } from "./vocabulary.ts";
import { plainWords } from "./wording.ts";

export type Value = NonNullable<Claim["value"]>;
type Single = string | number | boolean;

/**
 * Whether two values of one property cannot both hold: lists that share nothing (two empty ones say the same), dates that share no day,
 * figures of which neither is the other rounded, names of different entries, other words. `round`: the one spoken of, where it is one.
 */
export function valuesExclude(
  left: Value,
  right: Value,
  property: Id,
  names: Names,
  round: Round | undefined,
): boolean {
  const excludes = (one: Single, other: Single) => singlesExclude(one, other, property, names, round);
  const [ones, others] = [listOf(left), listOf(right)];
  if (ones.length === 0 || others.length === 0) return ones.length !== others.length;
  return ones.every((one) => others.every((other) => excludes(one, other)));
}

function listOf(value: Value): readonly Single[] {
  return Array.isArray(value) ? value : [value];
}

function singlesExclude(
  left: Single,
  right: Single,
  property: Id,
  names: Names,
  round: Round | undefined,
): boolean {
  const [one, other] = [String(left), String(right)];
  if (kindOfProperty(property) === "place") return !names.samePlace(one, other, round);
  if (areDates(one, other, property)) return !sharesDay(one, other);
  if (isNumber(left) && isNumber(right)) return !roundsToOther(one, other);
  const entries = [names.entryOf(one), names.entryOf(other)];
  if (entries[0] !== undefined && entries[1] !== undefined) return entries[0] !== entries[1];
  return plainWords(one) !== plainWords(other);
}

/** Whether both are written as dates. Two bare years are figures, unless the property is a date. */
function areDates(left: string, right: string, property: Id): boolean {
  const written = patterns.date.test(left) && patterns.date.test(right);
  return written && (property === "date" || left.includes("-") || right.includes("-"));
}

function isNumber(value: Single): value is string | number {
  return typeof value !== "boolean" && isNumberText(value);
}

/** Whether two dates, as precise as they are, can be the same day. */
export function sharesDay(left: CalendarDate, right: CalendarDate): boolean {
  return firstDay(left) <= lastDay(right) && firstDay(right) <= lastDay(left);
}

/** Whether two figures are equal, or the one with fewer decimals is the other rounded. Exact. */
export function roundsToOther(left: string, right: string): boolean {
  const gap = subtract(exactValue(left), exactValue(right));
  const distance = compare(gap, fromInteger(0)) < 0 ? subtract(fromInteger(0), gap) : gap;
  const digits = [decimalsOf(left), decimalsOf(right)];
  // Two figures of the same precision, and fractions, are what they say.
  if (digits[0] === digits[1] || digits.includes(undefined)) return compare(distance, fromInteger(0)) === 0;
  const coarser = Math.min(...digits.map((count) => count ?? 0));
  return compare(distance, halfUnit(coarser)) <= 0;
}

function halfUnit(decimals: number) {
  return multiply(rational(1n, 2n), rational(1n, 10n ** BigInt(decimals)));
}

function decimalsOf(figure: string): number | undefined {
  return /^[+-]?\d*(?:\.(\d*))?$/.test(figure) ? (figure.split(".")[1] ?? "").length : undefined;
}
