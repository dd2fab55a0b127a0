import * as z from "zod";
import { date, id, languageTag, moment, standing, text } from "./primitives.ts";

/** Where in a briefing a block of prose stands: at the head of a part, under the headline where it is `key`. */
export const proseSections = [
  "key",
  "changes",
  "standing",
  "next",
  "issues",
  "people",
  "record",
  "deals",
] as const;

/**
 * A translation of prose. `of` is the fingerprint of the text it was made from, so that a change of that text leaves it stale; only a reviewed
 * one that is not stale is published.
 */
const translation = z.discriminatedUnion("state", [
  z.strictObject({ text: z.string().min(1), state: z.literal("draft"), of: z.string().optional() }),
  z.strictObject({ text: z.string().min(1), state: z.literal("reviewed"), of: z.string().min(1) }),
]);

/** What an editor writes into the briefing: paragraphs in one language, set apart by empty lines, and their translations. */
export const prose = z.strictObject({
  id,
  section: z.enum(proseSections),
  language: languageTag,
  text: z.string().min(1),
  translations: z.record(languageTag, translation).default({}),
  /** How far the text is; left out, it is published. Before that nothing of it appears anywhere, translations included. */
  state: z.enum(["draft", "review", "published"]).optional(),
  /** The moment before which nothing of it appears anywhere. */
  embargo: moment.optional(),
  /** The one briefing it is for; left out, it stands in every one. */
  briefing: date.optional(),
  ...standing,
});

/** What was published wrongly and when that was mended. Entries are added, never rewritten. */
export const correction = z.strictObject({
  id,
  at: date,
  what: text,
  /** The briefing it was wrong in. */
  briefing: date.optional(),
  ...standing,
});

export type Prose = z.output<typeof prose>;
export type Translation = z.output<typeof translation>;
export type Correction = z.output<typeof correction>;
