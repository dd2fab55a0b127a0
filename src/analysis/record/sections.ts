import type { Dossier, SectionName } from "../../dossier/schema/dossier.ts";

/** The sections record reads: all but the packages' arithmetic rests on sources, so all are read. */
export const recordSections = [
  "sources",
  "people",
  "parties",
  "rounds",
  "events",
  "claims",
  "instruments",
  "deadlines",
  "assessments",
  "series",
  "issues",
  "linkages",
  "packages",
  "preferences",
  "ratification",
  "steps",
  "penalties",
] as const satisfies readonly SectionName[];

export type RecordInput = Pick<Dossier, (typeof recordSections)[number]>;
