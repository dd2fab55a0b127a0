import * as z from "zod";
import { idLength, staysWord } from "./id-word.ts";
import { patterns } from "./patterns.ts";

/** Kebab-case name by which other entries refer to this one; never readable as a number, so that YAML keeps it text. */
export const id = z
  .string()
  .regex(patterns.id)
  .max(idLength)
  .refine(staysWord, { params: { format: "id" } })
  .meta({ title: "id", description: "Kebab-case name, not a number: snapback-2025" });

const calendarDate = z
  .string()
  .regex(patterns.date)
  .refine(isCalendarDate, { params: { format: "date" } })
  .meta({ title: "date", description: "2025, 2025-04 or 2025-04-18" });

/** A day, a month or a year: `2025-04-18`, `2025-04`, `2025` (YAML reads a bare year as a number). */
export const date = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  calendarDate,
);

function isCalendarDate(value: string): boolean {
  const [year, month = 1, day = 1] = value.split("-").map(Number);
  if (year === undefined) return false;
  const utc = new Date(Date.UTC(year, month - 1, day));
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
}

/** A moment with its time zone, such as `2025-04-18T06:00:00Z` or `2025-04-18T09:30:00+03:30`. */
export const moment = z.iso.datetime({ offset: true }).meta({
  title: "moment",
  description: "A date and time with its zone: 2025-04-18T06:00:00Z",
});

/** BCP 47 language tag such as `en`, `ar`, `zh-Hans`. */
export const languageTag = z
  .string()
  .regex(patterns.language)
  .meta({ title: "language", description: "BCP 47 language tag: en, ar, zh-Hans" });

/** The forms a name takes inside sentences; a missing form makes the sentence choose words that need none. */
const wordForms = z.strictObject({
  text: z.string().min(1),
  gender: z.enum(["masculine", "feminine", "neuter"]).optional(),
  number: z.enum(["singular", "dual", "plural"]).optional(),
  oblique: z.string().min(1).optional(),
  definite: z.string().min(1).optional(),
  short: z.string().min(1).optional(),
});

const wordsByLanguage = z
  .record(languageTag, z.union([z.string().min(1), wordForms]))
  .refine((words) => Object.keys(words).length > 0, { params: { format: "text" } });

/** Words for people: one string (in the dossier's own language) or one entry a language. */
export const text = z.union([z.string().min(1), wordsByLanguage]).meta({ title: "text" });

/**
 * A number kept as it was written: a YAML number, or text such as "1/3" or a decimal too long for a double.
 * Engines read it as a rational; it never has to pass through a double.
 */
export const exactNumber = z
  .union([z.number(), z.string().regex(patterns.number).max(400)])
  .meta({ title: "number", description: '12, 0.25, 1e-3, or a fraction in quotes: "1/3"' });

/** A number, or `[low, high]` where only a range is known. */
export const numberOrRange = z
  .union([exactNumber, z.tuple([exactNumber, exactNumber])])
  .meta({ title: "number or range" });

/** Who may see an entry. The record is `public` unless it says otherwise, judgements are `team`. */
export const visibility = z.enum(["public", "team", "private"]);

/** What any entry may carry about its own standing: what it rests on, since when it is known, who may see it. */
export const standing = {
  sources: z.array(id).optional(),
  knownFrom: date.optional(),
  until: date.optional(),
  visibility: visibility.optional(),
  note: text.optional(),
};

/** What a judgement carries besides: whose word it is, why, and whether it only illustrates the method. */
export const grounds = {
  id: id.optional(),
  basis: z.enum(["declared", "reported", "assessed"]).optional(),
  reason: text.optional(),
  illustrative: z.boolean().optional(),
  supersedes: z.array(id).optional(),
  ...standing,
};

/** Options or amounts chosen, by issue; partial where the place says so. */
export const choice = z.record(id, z.union([id, exactNumber])).meta({ title: "package" });

/** A named package's id, or a package written out. */
export const packageOrId = z.union([id, choice]);

/** Which options a condition is about: one, several, or amounts above or below a figure (itself excluded). */
const optionPattern = z
  .union([
    id,
    exactNumber,
    z.array(z.union([id, exactNumber])).min(1),
    z.strictObject({ above: exactNumber.optional(), below: exactNumber.optional() }),
  ])
  .meta({ title: "option pattern" });

/** A condition on a package: every issue named must match. */
export const packagePattern = z.record(id, optionPattern).meta({ title: "package pattern" });

export type Id = string;
export type CalendarDate = string;
export type Text = z.output<typeof text>;
export type WordForms = z.output<typeof wordForms>;
export type ExactNumber = z.output<typeof exactNumber>;
export type NumberOrRange = z.output<typeof numberOrRange>;
export type Visibility = z.output<typeof visibility>;
export type Choice = z.output<typeof choice>;
export type OptionPattern = z.output<typeof optionPattern>;
export type PackagePattern = z.output<typeof packagePattern>;
export type Basis = "declared" | "reported" | "assessed";
