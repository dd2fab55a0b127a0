import type { EntryKind } from "../../../language/words.ts";

/** What the page shows: sections with forms, in the order a dossier grows, and the parts that are none. */
export const sectionOrder = [
  "matrix",
  "interview",
  "about",
  "issues",
  "linkages",
  "packages",
  "preferences",
  "ratification",
  "steps",
  "penalties",
  "parties",
  "people",
  "rounds",
  "events",
  "sources",
  "claims",
  "instruments",
  "deadlines",
  "assessments",
  "series",
  "watch",
  "prose",
  "corrections",
  "text",
] as const;

export type SectionShown = (typeof sectionOrder)[number];

export const parts = ["matrix", "interview", "about", "text"] as const satisfies readonly Exclude<
  SectionShown,
  EntryKind
>[];

/** The section an address names; the matrix where it names none. */
export function sectionIn(name: string | undefined): SectionShown {
  return sectionOrder.find((section) => section === name) ?? "matrix";
}
