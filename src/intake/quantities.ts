import { fold } from "./fold.ts";
import { approximators, currencySigns, scales, units } from "./words/quantities.ts";

/** A figure with its unit found in a document; offsets into the normalised text, end exclusive. */
export interface Quantity {
  /** As a decimal numeral, exactly: "275", "1.5", "6000000000". */
  readonly value: string;
  /** What the words around leave open: null where there is no bound. A plain figure is its own bounds. */
  readonly low: string | null;
  readonly high: string | null;
  /** "percent", "kg", "USD" and the like; null where none stands beside it. */
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
}

const folded = (words: readonly string[]) => words.map((word) => fold(word).text);
const approximatorOf = new Map(
  Object.entries(approximators).flatMap(([kind, words]) =>
    folded(words).map((word) => [word, kind] as const),
  ),
);
const powerOf = new Map(
  scales.flatMap(([power, words]) => folded(words).map((word) => [word, power] as const)),
);
const unitOf = new Map(units.flatMap(([unit, words]) => folded(words).map((word) => [word, unit] as const)));

/** Longest first, signs escaped. */
function oneOf(words: Iterable<string>): string {
  const escaped = [...words].map((word) => word.replace(/[$.*+?^()[\]{}|\\]/g, "\\$&"));
  return escaped.toSorted((left, right) => right.length - left.length).join("|");
}

const open = "(?<![\\p{Script=Latin}\\p{N}.,])";
const figure = "\\d{1,15}(?:[.,٬٫]\\d{1,15}){0,5}";
/** Each part is bounded and each choice begins apart, so a text is read in linear time. */
const pattern = new RegExp(
  `(us\\$|[$€£₹¥])? ?${open}(${figure}) ?-?(?:(${oneOf(powerOf.keys())})(?!\\p{Script=Latin}))? ?(?:(${oneOf(unitOf.keys())})(?!\\p{Script=Latin}))?`,
  "gu",
);
const before = new RegExp(`(?:${oneOf(approximatorOf.keys())}) ?$`, "u");
const afterwards = new RegExp(
  `^ ?(${oneOf([...approximatorOf.keys()].filter((word) => word.startsWith("से")))})`,
  "u",
);

/** How far "about" reaches to either side of a figure, as a hundredth part of it. */
const ABOUT_PERCENT = 5n;

/** Money, shares and other figures in a stretch of text, in order, exactly as written. */
export function quantitiesIn(text: string, start: number, end: number): Quantity[] {
  const { text: plain, at } = fold(text.slice(start, end));
  return [...plain.matchAll(pattern)].map((found) => {
    const [whole, sign = "", digits = "", scale = "", unit = ""] = found;
    const first = found.index + whole.length - whole.trimStart().length;
    const last = found.index + whole.trimEnd().length;
    const value = scaled(numeral(digits), powerOf.get(scale) ?? 0);
    const kind = kindBefore(plain, first) ?? kindAfter(plain, last);
    return {
      value,
      ...boundsOf(value, kind),
      unit: currencySigns[sign] ?? unitOf.get(unit) ?? null,
      start: start + (at[first] ?? 0),
      end: start + (at[last] ?? 0),
    };
  });
}

function kindBefore(text: string, at: number): string | undefined {
  const found = before.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  return found === undefined ? undefined : approximatorOf.get(found.trim());
}

function kindAfter(text: string, at: number): string | undefined {
  return approximatorOf.get(afterwards.exec(text.slice(at, at + 16))?.[1] ?? "");
}

/** Digits without signs that group them: a last part of other than three digits, or after another sign, is the fraction. */
function numeral(digits: string): string {
  const parts = digits.split(/[.,٬٫]/);
  const marks = digits.replace(/\d/g, "");
  const last = parts.at(-1) ?? "";
  const mixed = marks.length > 1 && new Set(marks).size > 1;
  const grouped =
    parts.length > 1 &&
    last.length === 3 &&
    !mixed &&
    marks[0] !== "٫" &&
    marks[0] !== "." &&
    parts[0] !== "0";
  if (parts.length === 1 || grouped || (marks.length > 1 && !mixed)) return trimmed(parts.join(""));
  return trimmed(`${parts.slice(0, -1).join("")}.${last}`);
}

function trimmed(numeral: string): string {
  const whole = numeral.replace(/^0+(?=\d)/, "");
  return whole.includes(".") ? whole.replace(/0+$/, "").replace(/\.$/, "") : whole;
}

function scaled(value: string, power: number): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const padded = fraction.padEnd(power, "0");
  return trimmed(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`);
}

function boundsOf(value: string, kind: string | undefined): Pick<Quantity, "low" | "high"> {
  if (kind === "least") return { low: value, high: null };
  if (kind === "most") return { low: null, high: value };
  if (kind !== "about") return { low: value, high: value };
  return { low: percentOf(value, 100n - ABOUT_PERCENT), high: percentOf(value, 100n + ABOUT_PERCENT) };
}

function percentOf(value: string, percent: bigint): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const units = (BigInt(whole + fraction) * percent).toString().padStart(fraction.length + 3, "0");
  const cut = units.length - fraction.length - 2;
  return trimmed(`${units.slice(0, cut)}.${units.slice(cut)}`);
}
