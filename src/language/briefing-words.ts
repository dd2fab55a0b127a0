import type { CalendarDate, Text } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** Parts of a published briefing, in the order in which they stand on the page. */
export type BriefingSection =
  | "key"
  | "changes"
  | "standing"
  | "next"
  | "issues"
  | "people"
  | "record"
  | "deals"
  | "roadmap"
  | "glossary"
  | "method"
  | "sources"
  | "corrections"
  | "cite";

/** Words of the method that a briefing explains. */
export type GlossaryTerm =
  | "package"
  | "feasible"
  | "noDeal"
  | "acceptable"
  | "redLine"
  | "efficient"
  | "referencePoint"
  | "linkage";

/** Everything written on a published page, card and caption that is not a finding, a reason or a word of the record. */
export interface BriefingWords {
  readonly section: Words<BriefingSection>;
  readonly glossary: {
    readonly [Term in GlossaryTerm]: { readonly term: string; readonly meaning: string };
  };
  /** What kind of page this is and whose knowledge it shows; `date` null means everything on file. */
  readonly asKnown: Sentence<{ readonly date: CalendarDate | null }>;
  readonly contents: string;
  readonly languages: string;
  readonly chooseLanguage: string;
  /** Label of a list of note numbers, and of one number in it. */
  readonly notes: string;
  readonly note: Sentence<{ readonly number: number }>;
  readonly rounds: string;
  readonly noRoundAhead: string;
  readonly agenda: string;
  readonly trend: string;
  readonly options: string;
  readonly today: string;
  readonly saidInPublic: string;
  readonly offer: string;
  readonly publicLine: string;
  readonly assessed: Sentence<{ readonly by: string | null; readonly at: CalendarDate }>;
  /** Said beside a direction read off the last offers of the principals, not assessed by anybody. */
  readonly fromOffers: string;
  readonly notAssessed: string;
  readonly office: string;
  readonly since: Sentence<{ readonly date: CalendarDate }>;
  readonly figure: string;
  readonly tooMany: string;
  readonly value: Sentence<{ readonly party: Text }>;
  readonly illustrative: string;
  readonly publicOnly: string;
  readonly citation: Sentence<{
    readonly title: Text;
    readonly date: CalendarDate | null;
    readonly engine: string;
    readonly fingerprint: string;
  }>;
  /** Said on a page of which parts stand in another language, and beside each such part. */
  readonly partial: string;
  readonly inLanguage: Sentence<{ readonly language: string }>;
  readonly publishing: {
    readonly done: Sentence<{ readonly pages: number; readonly path: string }>;
    readonly untranslated: Sentence<{ readonly language: string; readonly texts: number }>;
    readonly remedy: string;
    readonly nothing: string;
    readonly articleFault: Sentence<{ readonly what: string }>;
    readonly articleRemedy: Sentence<{ readonly path: string; readonly reference: string }>;
    readonly articleStale: Sentence<{ readonly path: string; readonly record: string }>;
    /** Pieces of a translation that came back: made from an older text, without something locked, not done yet. */
    readonly segmentsStale: Sentence<{ readonly path: string }>;
    readonly segmentRefused: Sentence<{ readonly segment: string; readonly lost: readonly string[] }>;
    readonly segmentsOpen: Sentence<{ readonly segments: number }>;
    readonly segmentsRemedy: Sentence<{ readonly path: string }>;
    readonly noCard: Sentence<{ readonly language: string; readonly characters: string }>;
  };
}
