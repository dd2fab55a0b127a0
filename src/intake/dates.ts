import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { Document } from "./document.ts";
import { fold } from "./fold.ts";
import { months, relative } from "./words/dates.ts";

/** A date found in a document, as precise as it was told: day, month or year. Offsets into the normalised text, end exclusive. */
export interface FoundDate {
  readonly from: CalendarDate;
  /** The last day of a range; `from` where it is one date. */
  readonly to: CalendarDate;
  readonly start: number;
  readonly end: number;
  /** Told by the document's own date: "last month". */
  readonly relative: boolean;
  readonly confidence: number;
}

type Match = Omit<FoundDate, "start" | "end">;

const monthOf = new Map(
  months.flatMap((names, index) => names.map((name) => [fold(name).text, index + 1] as const)),
);
const relativeOf = new Map(relative.map((entry) => [fold(entry[0]).text, entry] as const));
const month = alternatives([...monthOf.keys()]);
const edge = "(?<![\\p{L}\\p{M}\\p{N}])";
const after = "(?![\\p{L}\\p{M}\\p{N}])";
const year = "(?:1[89]|20)\\d\\d";
const day = "(?:3[01]|[12]\\d|0?[1-9])";
const to = " ?(?:-|to|until|الي|से) ?";
const nth = "(?:st|nd|rd|th)?";

/** Patterns over folded text, tried in this order at each place; every one is bounded, so the cost is linear in the text. */
const patterns: readonly (readonly [
  RegExp,
  (found: RegExpExecArray, reference: CalendarDate | undefined) => Match | undefined,
])[] = [
  [pattern(`(${year})-(\\d\\d)-(\\d\\d)`), ([, y, m, d]) => exact(Number(y), Number(m), Number(d))],
  [
    pattern(`(?:(${year}) ?年 ?)?(1[0-2]|0?[1-9]) ?月(?: ?(${day})(?:日?-(${day}))? ?[日号])?`, false),
    ([, y, m, d, e], reference) => written(y, Number(m), d, e, reference),
  ],
  [pattern(`(${year}) ?年`, false), ([, y]) => exact(Number(y))],
  [
    pattern(
      `(${day})${nth}(?:${to}(${day})${nth})? (?:of )?(${month})(?: ?/ ?(?:${month}))?\\.?,?(?: (${year}))?`,
    ),
    ([, d, e, m, y], reference) => written(y, monthOf.get(m ?? ""), d, e, reference),
  ],
  [
    pattern(`(${month})\\.? (${day})${nth}(?:${to}(${day})${nth})?(?!\\d)(?:,? (${year}))?`),
    ([, m, d, e, y], reference) => written(y, monthOf.get(m ?? ""), d, e, reference),
  ],
  [
    pattern(`(${month})(?: ?/ ?(?:${month}))?,? (?:of )?(${year})`),
    ([, m, y]) => exact(Number(y), monthOf.get(m ?? "")),
  ],
  [pattern(`(${year})-(${year})`), ([, y, z]) => span(String(y), String(z))],
  [
    pattern(`(?:[وفبل]|ال)?(${alternatives([...relativeOf.keys()])})`, false),
    ([, words], reference) => told(words ?? "", reference),
  ],
  [pattern(`(${year})`), ([, y]) => ({ ...exact(Number(y)), confidence: 0.7 }) as Match],
];

function alternatives(words: readonly string[]): string {
  return words.toSorted((left, right) => right.length - left.length).join("|");
}

function pattern(source: string, bounded = true): RegExp {
  return new RegExp(bounded ? `${edge}${source}${after}` : source, "uy");
}

/** The dates in a stretch of a document, in order, none overlapping. A day without a year is the nearest such day to the document's date. */
export function datesIn(
  { text, published }: Pick<Document, "text" | "published">,
  start: number,
  end: number,
): FoundDate[] {
  const folded = fold(text.slice(start, end));
  const found: FoundDate[] = [];
  for (let i = 0; i < folded.text.length; ) {
    const hit = dateAt(folded.text, i, published);
    if (hit === undefined) {
      i += 1;
      continue;
    }
    const [first, last] = [folded.at[i] ?? 0, folded.at[i + hit.length] ?? 0];
    found.push({ ...hit.match, start: start + first, end: start + last });
    i += hit.length;
  }
  return found;
}

/** Digits, and the letters with which a month or a word such as "yesterday" begins. */
const opening = new Set([...monthOf.keys(), ...relativeOf.keys()].map((word) => word[0]));

function dateAt(text: string, i: number, published: CalendarDate | undefined) {
  const unit = text[i] as string;
  if (!(unit >= "0" && unit <= "9") && !opening.has(unit) && !/[وفبلا]/.test(unit)) return undefined;
  for (const [regex, read] of patterns) {
    regex.lastIndex = i;
    const found = regex.exec(text);
    const match = found === null ? undefined : read(found, published);
    if (found !== null && match !== undefined && isWhole(text, i, found[0]))
      return { match, length: found[0].length };
  }
  return undefined;
}

/** A word for a day is not the beginning of another word, unless the script parts none. */
function isWhole(text: string, i: number, words: string): boolean {
  const inner = /[\p{L}\p{M}\p{N}]/u;
  if (/\p{Script=Han}/u.test(words)) return !/\d/.test(words[0] ?? "") || !/\d/.test(text[i - 1] ?? "");
  return !inner.test(text[i - 1] ?? "") && !inner.test(text[i + words.length] ?? "");
}

function exact(y: number, m?: number, d?: number): Match | undefined {
  const date = dateOf(y, m, d);
  return date === undefined ? undefined : { from: date, to: date, relative: false, confidence: 0.95 };
}

function span(from: string, until: string): Match | undefined {
  return from <= until ? { from, to: until, relative: false, confidence: 0.8 } : undefined;
}

function written(
  y: string | undefined,
  m: number | undefined,
  d: string | undefined,
  e: string | undefined,
  reference: CalendarDate | undefined,
): Match | undefined {
  if (m === undefined) return undefined;
  const of = y === undefined ? nearestYear(m, reference) : Number(y);
  if (of === undefined) return undefined;
  const from = dateOf(of, m, d === undefined ? undefined : Number(d));
  const until = e === undefined ? from : dateOf(of, m, Number(e));
  if (from === undefined || until === undefined || until < from) return undefined;
  return { from, to: until, relative: false, confidence: y === undefined ? 0.85 : 0.95 };
}

/** The year in which a month lies nearest to the reference. */
function nearestYear(m: number, reference: CalendarDate | undefined): number | undefined {
  if (reference === undefined) return undefined;
  const [y = 0, of = 1] = reference.split("-").map(Number);
  if (m - of > 6) return y - 1;
  return of - m > 6 ? y + 1 : y;
}

function told(words: string, reference: CalendarDate | undefined): Match | undefined {
  const entry = relativeOf.get(words);
  if (entry === undefined || reference === undefined) return undefined;
  const [, unit, offset] = entry;
  const [y = 0, m, d] = reference.split("-").map(Number);
  const date =
    unit === "year"
      ? String(y + offset)
      : m === undefined
        ? undefined
        : unit === "month"
          ? new Date(Date.UTC(y, m - 1 + offset, 1)).toISOString().slice(0, 7)
          : d === undefined
            ? undefined
            : new Date(Date.UTC(y, m - 1, d + offset)).toISOString().slice(0, 10);
  return date === undefined ? undefined : { from: date, to: date, relative: true, confidence: 0.85 };
}

/** A date of the calendar, undefined where there is none such. */
function dateOf(y: number, m?: number, d?: number): CalendarDate | undefined {
  if (m === undefined) return String(y);
  if (m < 1 || m > 12) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  if (d === undefined) return `${y}-${two(m)}`;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? `${y}-${two(m)}-${two(d)}` : undefined;
}
