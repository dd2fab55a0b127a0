import type { CalendarDate, ExactNumber, Text } from "../dossier/schema/primitives.ts";
import type { RoundField } from "./finding-values.ts";
import type { Sentence } from "./sentence.ts";

/** What a document says against the record: it cannot hold, nothing bears it out, the record says the same, the record says nothing. */
export type Verdict = "wrong" | "unsupported" | "confirmed" | "unknown";

/** What the record has on a fact. `holders`: who held the office at the time spoken of. */
export type RecordStatement =
  | {
      readonly what: "office";
      readonly person: Text;
      readonly office: Text;
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      readonly holders: readonly Text[];
    }
  | { readonly what: "round"; readonly number: number | null; readonly field: RoundField }
  | {
      readonly what: "figure";
      /** The indicator or issue, and the point's date where it is one point. */
      readonly of: Text;
      readonly at: CalendarDate | null;
      readonly low: ExactNumber;
      readonly high: ExactNumber;
      readonly unit: Text | null;
    }
  | { readonly what: "claim"; readonly claim: Text };

interface Compared {
  readonly passage: string;
  readonly record: RecordStatement;
  /** Titles of the sources the record's statement rests on. */
  readonly sources: readonly Text[];
}

/** The typed values of the sentences on what a passage says. */
export interface ReadingValues {
  readonly wrong: Compared;
  readonly unsupported: Compared;
  readonly confirmed: Compared;
  readonly unknown: { readonly passage: string };
  /** Somebody with a title whom the dossier does not list. */
  readonly "unknown-person": { readonly name: string; readonly title: string };
}

export type ReadingKey = keyof ReadingValues;

export type ReadingMessage = {
  [Key in ReadingKey]: { readonly key: Key; readonly values: ReadingValues[Key] };
}[ReadingKey];

interface WatchValues {
  readonly feed: Text;
  readonly documents: number;
  readonly minutes: number;
}

/** Words for a document beside the record. */
export interface ReadingWords {
  readonly verdict: { readonly [Word in Verdict]: string };
  readonly sentence: { readonly [Key in ReadingKey]: Sentence<ReadingValues[Key]> };
  /** How many passages of each verdict. */
  readonly counts: Sentence<{ readonly [Word in Verdict]: number }>;
  /** The document's own date, by which offices are judged where a passage names no other. */
  readonly published: Sentence<{ readonly date: CalendarDate }>;
  /** Said where the document has no date. */
  readonly undated: string;
  /** What came of a feed that was asked; `minutes` until it may be asked again. */
  readonly watch: {
    readonly empty: string;
    readonly new: Sentence<WatchValues>;
    readonly unchanged: Sentence<WatchValues>;
    readonly waiting: Sentence<WatchValues>;
    readonly failed: Sentence<WatchValues>;
  };
  /** Said where no rule found anything to compare. */
  readonly nothing: string;
}
