import type { CalendarDate, ExactNumber, Text, WordForms } from "../dossier/schema/primitives.ts";
import { type ChosenText, textIn } from "../dossier/text.ts";
import { digitWriter } from "./digits.ts";
import type { Language } from "./language.ts";

/** A count as results carry it: a number, a decimal string above 2^53 - 1, or null where it cannot be counted. */
export type Count = number | string | null;

/** Which form of a name a sentence needs; one the dossier lacks is replaced by the plain name. */
export type NameForm = "text" | "definite" | "oblique" | "short";

/** One text a plural category; Arabic tells six apart, English two, Chinese none. */
export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

/** Everything a sentence needs to write numbers, dates, lists and names the way one language does. */
export interface Format {
  /** Key of the language written. */
  readonly language: string;
  /** What stands between a label and what it labels. */
  readonly colon: string;
  /** What stands between two sentences. */
  readonly gap: string;
  /** A number with at most `decimals` decimals (2), small values with two significant digits instead of 0. */
  number(value: number, decimals?: number): string;
  /** A number exactly as it was written: every decimal, and fractions as fractions. */
  exact(value: ExactNumber): string;
  /** A count, or the words for one that cannot be made. */
  count(value: Count): string;
  /** A share 0..1 as a percentage; never rounded to 0 or 100 % unless it is. */
  share(value: number): string;
  /** A day, month or year, no more precise than it was given. */
  date(value: CalendarDate): string;
  /** An amount with its unit's name. */
  amount(value: ExactNumber, unit: Text | undefined): string;
  /** The text for a count's plural category. */
  plural(count: Count, forms: PluralForms): string;
  /** A, B and C. */
  list(items: readonly string[]): string;
  /** A, B or C. */
  either(items: readonly string[]): string;
  /** A text of the dossier for this reader: in this language where it is given, and then in this language's digits. */
  chosen(text: Text): ChosenText;
  /** A name from the dossier in this language, isolated so that its direction cannot disturb the sentence. */
  name(text: Text, form?: NameForm): string;
  /** Several names as one list. */
  names(texts: readonly Text[], form?: NameForm): string;
  /** A name's gender, number and other forms, for agreement. */
  forms(text: Text): WordForms;
  /** A name from the dossier in quotation marks; a quoted sentence loses its full stop. */
  quoted(text: Text): string;
  /** Several names, each in quotation marks, as one list: for names that may hold an "and" of their own. */
  quotedNames(texts: readonly Text[]): string;
  /** Something written by a machine or typed by the reader (a key, a file, a value): isolated, in quotation marks. */
  literal(text: string): string;
}

/** First Strong Isolate and Pop Directional Isolate, U+2068 and U+2069. */
const isolateStart = "\u2068";
const isolateEnd = "\u2069";

/** The full stop of a quoted sentence, which the sentence around it replaces; that of an abbreviation ("U.S.") stays. */
const finalStop = /(?<=[\p{Ll}\p{Lo}\p{M}\p{N}])[.।。]$/u;

/** Keeps a piece of text from reordering what stands around it. */
export function isolate(text: string): string {
  return `${isolateStart}${text}${isolateEnd}`;
}

/** The same text without isolates, for places that carry no bidirectional text: CSV cells, file names, tests. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(isolateStart, "").replaceAll(isolateEnd, "");
}

/** What `Intl` makes of a locale: slow to make and always the same, so it is made once. */
const writers = new Map<string, ReturnType<typeof makeWriters>>();

function writersOf(locale: string): ReturnType<typeof makeWriters> {
  const known = writers.get(locale) ?? makeWriters(locale);
  writers.set(locale, known);
  return known;
}

function makeWriters(locale: string) {
  return {
    numbers: numberWriter(locale),
    writeDate: dateWriter(locale),
    lists: new Intl.ListFormat(locale, { style: "short", type: "conjunction" }),
    alternatives: new Intl.ListFormat(locale, { style: "short", type: "disjunction" }),
    plurals: new Intl.PluralRules(locale),
    inOwnDigits: digitWriter(locale),
  };
}

/** How one language writes numbers, dates, lists and names, through `Intl` and in UTC. Make it once and keep it. */
export function format(language: Language, dossierLanguage: string): Format {
  const { locale, direction, quotes, colon, gap, messages } = language;
  const { numbers, writeDate, lists, alternatives, plurals } = writersOf(locale);
  // Within right-to-left text a number is isolated too: its sign, separators and unit then keep their places.
  const guard = direction === "rtl" ? isolate : (text: string) => text;
  const quote = (text: string) => `${quotes[0]}${isolate(text)}${quotes[1]}`;
  const chosen = textChooser(language, dossierLanguage);
  const forms = (text: Text): WordForms => {
    const found = chosen(text);
    return found.forms ?? { text: found.text };
  };
  const quoted = (text: Text) => quote(forms(text).text.replace(finalStop, ""));
  const name = (text: Text, form: NameForm = "text") => {
    const found = forms(text);
    return isolate(found[form] ?? found.text);
  };
  const exact = (value: ExactNumber) => guard(numbers.exact(value));
  return {
    language: language.tag,
    colon,
    gap,
    number: (value, decimals = 2) => guard(numbers.rounded(value, decimals)),
    exact,
    count: (value) => (value === null ? messages.deals.uncounted : guard(numbers.exact(value))),
    share: (value) => guard(numbers.share(value)),
    date: (value) => guard(writeDate(value)),
    amount: (value, unit) =>
      unit === undefined ? exact(value) : messages.deals.amount(exact(value), name(unit)),
    plural: (count, choices) => choices[plurals.select(pluralOperand(count))] ?? choices.other,
    list: (items) => lists.format(items),
    either: (items) => alternatives.format(items),
    chosen,
    name,
    names: (texts, form) => lists.format(texts.map((text) => name(text, form))),
    forms,
    quoted,
    quotedNames: (texts) => lists.format(texts.map(quoted)),
    literal: quote,
  };
}

/** Chooses a dossier's texts for one language. What has to be shown in another keeps the digits it was written with. */
function textChooser({ tag, locale }: Language, dossierLanguage: string): (text: Text) => ChosenText {
  const { inOwnDigits } = writersOf(locale);
  return (text) => {
    const found = textIn(text, tag, dossierLanguage);
    if (!found.translated) return found;
    const { forms } = found;
    const written = { ...found, text: inOwnDigits(found.text) };
    return forms === undefined ? written : { ...written, forms: formsInDigits(forms, inOwnDigits) };
  };
}

function formsInDigits(forms: WordForms, write: (text: string) => string): WordForms {
  const { text, definite, oblique, short } = forms;
  return {
    ...forms,
    text: write(text),
    ...(definite === undefined ? {} : { definite: write(definite) }),
    ...(oblique === undefined ? {} : { oblique: write(oblique) }),
    ...(short === undefined ? {} : { short: write(short) }),
  };
}

/** Writes numbers in one locale; formatters are made once for each number of decimals. */
function numberWriter(locale: string) {
  const formatters = new Map<string, Intl.NumberFormat>();
  const formatter = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
    formatters.set(key, known);
    return known;
  };
  return {
    rounded(value: number, decimals: number): string {
      assertFinite("number", value);
      const vanishes = value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals;
      const precision = vanishes ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: decimals };
      return formatter({ ...precision, signDisplay: "negative" }).format(value);
    },
    exact(value: ExactNumber): string {
      const [numerator = "", denominator] = String(value).replace(/^\+/, "").split("/");
      const whole = formatter({ maximumFractionDigits: 100 });
      // Intl reads decimal text exactly; a detour through a double would lose digits.
      const written = whole.format(decimal("exact", numerator));
      return denominator === undefined
        ? written
        : `${written}/${whole.format(decimal("exact", denominator))}`;
    },
    share(value: number): string {
      assertFinite("share", value);
      const extreme = value > 0 && value < 1 && (value < 0.005 || value >= 0.995);
      const decimals = extreme ? decimalsThatShow(Math.min(value, 1 - value) * 100) : 0;
      return formatter({ style: "percent", maximumFractionDigits: decimals, signDisplay: "negative" }).format(
        value,
      );
    },
  };
}

/** Decimals needed so that a percentage near 0 or 100 is not written as 0 or 100; at most 12. */
function decimalsThatShow(percentage: number): number {
  return Math.min(12, Math.max(1, Math.ceil(-Math.log10(percentage))));
}

function decimal(place: string, text: string): Intl.StringNumericLiteral {
  if (text === "" || !Number.isFinite(Number(text)))
    throw new Error(`format.${place}: not a number: ${text}`);
  return text as Intl.StringNumericLiteral;
}

function assertFinite(place: string, value: number): void {
  if (!Number.isFinite(value)) throw new Error(`format.${place}: not a finite number: ${value}`);
}

/**
 * A double of the same plural category as the count. Categories look at no more than the last digits of a large number, so
 * these, with a million in front, stand for a count that no double holds; an unknown count is "other", like 100.
 */
function pluralOperand(count: Count): number {
  if (count === null) return 100;
  if (typeof count === "number") return count;
  return count.length > 15 ? 1_000_000 + Number(count.slice(-6)) : Number(count);
}

/** Writes dates in one locale, no more precisely than they were given, in the Gregorian calendar and UTC. */
function dateWriter(locale: string): (value: CalendarDate) => string {
  const base = { year: "numeric", calendar: "gregory", timeZone: "UTC" } as const;
  // By how many parts of the date are given: a year, a month, a day.
  const formatters = [
    new Intl.DateTimeFormat(locale, base),
    new Intl.DateTimeFormat(locale, { ...base, month: "long" }),
    new Intl.DateTimeFormat(locale, { ...base, month: "long", day: "numeric" }),
  ];
  return (value) => {
    const parts = value.split("-").map(Number);
    const formatter = formatters[parts.length - 1];
    if (formatter === undefined || parts.some(Number.isNaN))
      throw new Error(`format.date: not a date: ${value}`);
    const [year = 0, month = 1, day = 1] = parts;
    const instant = new Date(0);
    // Date.UTC would read the years 0 to 99 as 1900 to 1999.
    instant.setUTCFullYear(year, month - 1, day);
    return formatter.format(instant);
  };
}
