import type { FactFault } from "../analysis/record/result.ts";
import type { CalendarDate, Id } from "../dossier/schema/primitives.ts";
import type { Document, Mention, Passage, Suggestion } from "../intake/index.ts";
import type { Verdict } from "../language/reading-values.ts";

/** A mention by its place in the original, end exclusive. */
export interface ReadMention {
  readonly kind: Mention["kind"];
  readonly id: Id;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly candidates: Mention["candidates"];
}

/** What the record has on a fact: the claim's id, or null and the address of a field of the record; and what that rests on. */
export interface OnRecord {
  readonly path: string;
  readonly claim: Id | null;
  readonly sources: readonly Id[];
  /** Who held the office at the time spoken of, where the person named did not. */
  readonly holders: readonly Id[];
}

/** A claim suggested from a passage, and how it stands beside the record. */
export interface ClaimSuggestion {
  readonly kind: "claim";
  readonly claim: Suggestion["claim"];
  readonly rule: Suggestion["rule"];
  readonly confidence: number;
  readonly passage: Passage;
  readonly verdict: Verdict;
  readonly record: OnRecord | null;
}

/** Somebody with a title whom the dossier does not list: `subject` is an id that is free, `value` the title as it is written. */
export interface PersonSuggestion {
  readonly kind: "person";
  readonly name: string;
  readonly claim: { readonly subject: Id; readonly property: "office"; readonly value: string };
  readonly rule: "title-before-name";
  readonly confidence: number;
  readonly passage: Passage;
  readonly verdict: "unknown";
  readonly record: null;
}

export type ReadSuggestion = ClaimSuggestion | PersonSuggestion;

/** A suggestion that cannot hold beside the record. */
export interface ReadFinding {
  readonly id: string;
  readonly kind: FactFault["kind"];
  readonly about: readonly Id[];
  readonly claim: {
    readonly subject: Id;
    readonly property: Id;
    readonly value: Suggestion["claim"]["value"];
    readonly from: CalendarDate | null;
    readonly to: CalendarDate | null;
  };
  readonly passage: Passage;
  /** What it stands against first: the claim's id, or the address of a field of the record; and what that rests on. */
  readonly against: { readonly claim: string; readonly source: Id | null };
}

/** A document read against a dossier. */
export interface DocumentReading {
  readonly document: {
    readonly title: string | null;
    readonly language: string | null;
    readonly published: CalendarDate | null;
    readonly format: Document["format"];
    readonly aside: readonly { readonly reason: string; readonly passage: Passage }[];
  };
  readonly mentions: readonly ReadMention[];
  readonly suggestions: readonly ReadSuggestion[];
  readonly findings: readonly ReadFinding[];
}
