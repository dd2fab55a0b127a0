import * as z from "zod";
import { correction, prose } from "./editorial.ts";
import { issue, linkage, namedPackage } from "./issues.ts";
import { preferences } from "./preferences.ts";
import { date, languageTag, text } from "./primitives.ts";
import { ratification } from "./ratification.ts";
import {
  assessment,
  claim,
  deadline,
  event,
  feed,
  instrument,
  party,
  person,
  round,
  series,
  source,
} from "./record.ts";
import { penalties, step } from "./steps.ts";

/** The version of the dossier format this engine reads and writes. */
export const formatVersion = 1;

/** A negotiation, written down once. The sections it may hold; every list defaults to empty. */
export const dossierSchema = z.strictObject({
  concordat: z.literal(formatVersion),
  title: text,
  question: text.optional(),
  summary: text.optional(),
  asOf: date.optional(),
  language: languageTag.default("en"),
  sources: z.array(source).default([]),
  people: z.array(person).default([]),
  parties: z.array(party).default([]),
  rounds: z.array(round).default([]),
  events: z.array(event).default([]),
  claims: z.array(claim).default([]),
  instruments: z.array(instrument).default([]),
  deadlines: z.array(deadline).default([]),
  assessments: z.array(assessment).default([]),
  series: z.array(series).default([]),
  issues: z.array(issue).default([]),
  linkages: z.array(linkage).default([]),
  packages: z.array(namedPackage).default([]),
  preferences: preferences.default({}),
  ratification: ratification.default({}),
  steps: z.array(step).default([]),
  penalties: penalties.default({}),
  watch: z.array(feed).default([]),
  prose: z.array(prose).default([]),
  corrections: z.array(correction).default([]),
});

export type Dossier = z.output<typeof dossierSchema>;

/** A dossier as a person writes it, defaults left out. */
export type DossierInput = z.input<typeof dossierSchema>;

export type SectionName = Exclude<
  keyof Dossier,
  "concordat" | "title" | "question" | "summary" | "asOf" | "language"
>;
