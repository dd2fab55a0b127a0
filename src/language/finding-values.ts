import type { CalendarDate, ExactNumber, Text } from "../dossier/schema/primitives.ts";
import type { Count } from "./format.ts";
import type { RoadmapFindingValues } from "./roadmap-words.ts";

/** Whose word on red lines a sentence speaks of: limits as analysts assess them, or every public line at its word. */
export type PositionsRead = "assessed" | "declared";

/** A red line in words: as its author put it, or else what it rules out, issue by issue. */
export interface LineWords {
  readonly text: Text | null;
  readonly rulesOut: readonly IssueCondition[];
}

/** What a condition says about one issue: any of these options, amounts, or stretches of amounts. */
export interface IssueCondition {
  readonly issue: Text;
  readonly options: readonly Text[];
  readonly amounts: readonly ExactNumber[];
  /** Amounts above one figure and below the other, themselves excluded; null leaves an end open. */
  readonly stretches: readonly { readonly above: ExactNumber | null; readonly below: ExactNumber | null }[];
  readonly unit: Text | null;
}

/** Why a package fails for one party. */
export type BlockReason = "worth-less-than-no-deal" | "red-line" | "ratifier";

/** The votes expected against an agreement in one chamber, and those it takes to disapprove it and to override a veto. */
export interface ChamberVotes {
  readonly name: Text;
  readonly seats: number;
  readonly fewest: ExactNumber;
  readonly most: ExactNumber;
  readonly toPass: number;
  readonly toOverride: number;
}

/** How many of so many pass at home, are refused there, and are neither as far as is known. */
export interface HomeShare<Number extends Count = Count> {
  readonly total: Number;
  readonly passes: Number;
  readonly refused: Number;
  readonly open: Number;
}

/** A claim together with the source that makes it. */
export interface SourcedClaim {
  readonly claim: Text;
  readonly source: Text;
}

/** Which stands better: what the record holds, the claim in question, or neither. */
export type BetterFounded = "record" | "claim" | "open";

/** The typed values of the sentences that tell what is wrong with the record. */
export interface RecordFindingValues {
  /** A person named in an office before it began or after it ended; `at` is the time spoken of, `holders` are those on record for it. */
  "office-out-of-term": {
    readonly claims: readonly SourcedClaim[];
    readonly person: Text;
    readonly at: CalendarDate;
    readonly office: Text;
    readonly ended: CalendarDate | null;
    readonly begins: CalendarDate | null;
    readonly holders: readonly Text[];
    readonly standing: BetterFounded;
  };
  /** Claims on file that cannot both hold; `one` is in question, the others stand on the record's side. */
  "claims-in-contradiction": {
    readonly one: SourcedClaim;
    readonly others: readonly SourcedClaim[];
    readonly standing: BetterFounded;
  };
  /** A claim that differs from what the record itself has of a round. */
  "claim-against-round": {
    readonly claim: SourcedClaim;
    readonly number: number | null;
    readonly recorded: RoundField;
    readonly standing: BetterFounded;
  };
  /** A figure outside what is on record, at that time, for an indicator, or for an issue's amounts. */
  "figure-out-of-range": {
    readonly claim: SourcedClaim;
    readonly what: Text;
    readonly unit: Text | null;
    readonly low: ExactNumber;
    readonly high: ExactNumber;
    readonly standing: BetterFounded;
  };
  /** Claims and sources that rest on each other in a circle. */
  "circular-sources": { readonly entries: readonly Text[] };
  /** A round whose last possible day has passed without an outcome. */
  "round-overdue": {
    readonly number: number | null;
    readonly place: Text | null;
    readonly last: CalendarDate;
  };
  /** A judgement, on a party or on none, of whose grounds none is good. */
  "weak-grounds": { readonly party: Text | null; readonly grounds: number };
  /** A source that nothing rests on. */
  "unsupported-source": { readonly source: Text };
}

/** What the record holds of a round: its place, its date, or who mediated. */
export type RoundField =
  | { readonly what: "place"; readonly place: Text }
  | { readonly what: "date"; readonly from: CalendarDate; readonly to: CalendarDate | null }
  | { readonly what: "mediators"; readonly mediators: readonly Text[] };

/** The judgement that an outcome over preference sets goes with most: an issue's weight, an option's value, or no deal. */
export type JudgementWords =
  | { readonly kind: "weight"; readonly party: Text; readonly issue: Text }
  | { readonly kind: "value"; readonly party: Text; readonly issue: Text; readonly option: Text }
  | { readonly kind: "noDeal"; readonly party: Text };

/** The typed values of the sentences on preference sets. Shares are shares of such sets, never probabilities of a deal. */
export interface SampledFindingValues {
  /** How many packages are acceptable to all in the middle nine tenths of the sets, and the share of sets with none. */
  "zone-range": {
    readonly sets: number;
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly none: number;
  };
  /** In what share of the sets the Nash point is still acceptable to all, and what that goes with. */
  "reference-point-held": { readonly share: number; readonly hangsOn: JudgementWords | null };
}

/** The typed values of every finding's sentence. */
export interface FindingValues extends RecordFindingValues, SampledFindingValues, RoadmapFindingValues {
  /** Headline: no package is acceptable to all, on this reading of the red lines. */
  "no-overlap": {
    readonly parties: readonly Text[];
    readonly positions: PositionsRead;
    readonly packages: Count;
  };
  /**
   * Headline: so many packages are acceptable to all at the table; `efficient` counts different value vectors among them, null where that
   * cannot be had. `askedAtHome`: somebody's consent is needed at home, which these counts leave out.
   */
  overlap: {
    readonly parties: readonly Text[];
    readonly positions: PositionsRead;
    readonly acceptable: Count;
    readonly packages: Count;
    readonly efficient: number | null;
    readonly askedAtHome: boolean;
  };
  /** How much of what could be signed passes those asked at home, who refuses how much of it, and of whom too little is said. */
  "consent-at-home": {
    readonly efficient: HomeShare<number> | null;
    readonly acceptable: HomeShare | null;
    readonly refusing: readonly {
      readonly who: readonly Text[];
      readonly efficient: number | null;
      readonly acceptable: Count;
    }[];
    readonly unknown: readonly Text[];
  };
  /** Chambers at home that may undo an agreement, and whether they are expected to. */
  "review-at-home": {
    readonly principal: Text;
    readonly executive: Text;
    readonly chambers: readonly ChamberVotes[];
    readonly outlook: "stands" | "falls" | "open";
  };
  /** Both readings side by side: public lines at their word, and as assessed. */
  "positions-and-limits": { readonly declared: Count; readonly assessed: Count };
  /** How many packages open if this one public line is a position that can move. */
  "position-not-limit": { readonly party: Text; readonly line: LineWords; readonly acceptable: Count };
  /** A named package every principal could accept, how many merely public lines of whom it crosses, and which ratifiers would refuse it. */
  "package-acceptable": {
    readonly package: Text;
    readonly parties: readonly Text[];
    readonly crosses: readonly Text[];
    readonly lines: number;
    readonly refusedBy: readonly Text[];
  };
  /** A named package, what blocks it for each party, and how many linkages it breaks. */
  "package-blocked": {
    readonly package: Text;
    readonly blocks: readonly { readonly party: Text; readonly reasons: readonly BlockReason[] }[];
    readonly linkages: number;
  };
  /** The fewest issues on which a blocked named package would have to change. */
  "nearest-change": { readonly package: Text; readonly issues: readonly Text[] };
  /** The Nash point as a reference point: its value to each party against no deal. */
  "nash-point": {
    readonly values: readonly { readonly party: Text; readonly value: number; readonly noDeal: number }[];
    readonly ties: number;
  };
  /** No package gives every party a gain, so Nash does not discriminate. */
  "nash-undiscriminating": { readonly efficient: number };
  /** The packages come from judgements that only illustrate. */
  "illustrative-judgements": { readonly statements: number; readonly illustrative: number };
  /** A party's no-deal value is taken at the worst package it would still sign, because nothing bounds it from below. */
  "no-deal-at-worst-signed": { readonly party: Text; readonly value: number };
  /** The next round as known on the date. */
  "next-round": {
    readonly number: number | null;
    readonly place: Text | null;
    readonly from: CalendarDate;
    readonly mediators: readonly Text[];
  };
  /** The latest round held before the date, with its outcome where one is known. */
  "last-round": {
    readonly number: number | null;
    readonly place: Text | null;
    readonly from: CalendarDate;
    readonly outcome: Text | null;
  };
  /** The nearest date ahead on which something expires or falls due; `days` from the as-of date where both are days. */
  "deadline-ahead": { readonly what: Text; readonly at: CalendarDate; readonly days: number | null };
  /** One source and the others on file disagree on several points. */
  "source-at-odds": { readonly source: Text; readonly points: number };
}

export type FindingKey = keyof FindingValues;

export type FindingMessage = {
  [Key in FindingKey]: { readonly key: Key; readonly values: FindingValues[Key] };
}[FindingKey];
