import type { CalendarDate, Id } from "../dossier/schema/primitives.ts";
import type { FoundDate } from "./dates.ts";
import type { Document } from "./document.ts";
import type { IntakeDossier } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";

/** What a passage says of one fact, in the shape of a dossier's claim without its id and source. */
export interface SuggestedClaim {
  readonly subject: Id;
  readonly property: Id;
  readonly value: string | number | readonly string[];
  /** The time spoken of; left out where it is the day the document was published. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** The rules, by name, in the order in which they are applied. */
export const ruleNames = [
  "office-beside-name",
  "delegation-lead",
  "round-place",
  "round-date",
  "mediator",
  "figure-of-series",
  "offer-or-demand",
] as const;

export type RuleName = (typeof ruleNames)[number];

/** A claim that a rule read from a document; nothing enters a dossier before a person accepts it. */
export interface Suggestion {
  readonly rule: RuleName;
  readonly claim: SuggestedClaim;
  /** 0 to 1: an order of how surely the rule reads such words right, not a probability. */
  readonly confidence: number;
  /** Offsets into the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence with what was found in it, in order. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
}

/** What a rule may look at besides its sentence. */
export interface Context {
  readonly document: Document;
  readonly dossier: IntakeDossier;
  /** The sentences that come shortly before, in order. */
  readonly earlier: readonly SentenceReading[];
}

/** Reads suggestions from one sentence. */
export type Rule = (reading: SentenceReading, context: Context) => readonly Suggestion[];
