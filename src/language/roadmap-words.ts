import type { Text } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** A step, or one tranche of it; `of` is how many there are. */
export interface PartWords {
  readonly what: Text;
  readonly tranche: number;
  readonly of: number;
}

/** What would lower the guarantee, and by how much. */
export interface CureWords {
  readonly kind: "split" | "reorder" | "escrow" | "snapback" | "detection" | "guarantee";
  readonly step: PartWords | null;
  /** How many other steps it is done to. */
  readonly others: number;
  readonly party: Text;
  readonly amount: number | null;
}

/** The typed values of the sentences on a phased exchange. */
export interface RoadmapFindingValues {
  /** Headline: an order in which nobody gains by leaving. */
  "roadmap-holds": {
    readonly steps: number;
    readonly phases: number;
    readonly days: number;
    readonly given: boolean;
  };
  /** Headline: even in the best order a party gains by leaving: who, where and how much; `step` null: before the first. */
  "guarantee-needed": {
    readonly party: Text;
    readonly amount: number;
    readonly step: PartWords | null;
    readonly covertly: boolean;
    readonly given: boolean;
    /** Below what no order can go, where that is less than what was found. */
    readonly atLeast: number | null;
  };
  /** The cure that lowers the guarantee most. */
  "guarantee-lowered": { readonly cure: CureWords; readonly before: number; readonly after: number };
  /** A party that would gain by undoing the deal once it is complete. */
  "completion-tempts": { readonly party: Text; readonly amount: number };
  /** A party to which the whole is worth less than no deal. */
  "not-worth-starting": { readonly party: Text; readonly whole: number; readonly noDeal: number };
  /** In what share of draws from the ranges nobody gains by leaving, and on which judgement the guarantee hangs. */
  "roadmap-over-ranges": { readonly samples: number; readonly share: number; readonly hangsOn: Text | null };
}

/** Words for tables, figures and pages about a phased exchange. */
export interface RoadmapWords
  extends Words<
    | "roadmap"
    | "phase"
    | "step"
    | "by"
    | "verifiedBy"
    | "start"
    | "duration"
    | "temptation"
    | "exposure"
    | "guarantee"
    | "largest"
    | "critical"
    | "nothingDone"
    | "afterStep"
    | "whole"
    | "afterCompletion"
    | "cures"
    | "before"
    | "after"
    | "atOneMoment"
    | "assumed"
    | "temptationMeaning"
    | "exposureMeaning"
    | "openly"
    | "covertly"
    | "cost"
    | "overRanges"
    | "move"
    | "earlier"
    | "later"
    | "whatIf"
    | "detectionProbability"
    | "snapbackDays"
    | "escrow"
    | "tranches"
    | "notBest"
    | "backToBest"
    | "allSteps"
    | "calendar"
    | "drafted"
  > {
  /** How sure a value is that is counted over draws from the ranges. */
  readonly countedOverRanges: Sentence<{ readonly samples: number }>;
  readonly part: Sentence<PartWords>;
  readonly days: Sentence<{ readonly days: number }>;
  readonly phaseNumber: Sentence<{ readonly number: number }>;
  readonly cure: Sentence<CureWords>;
  /** Steps done at one moment, and by how much the guarantee rises if they are not. */
  readonly broken: Sentence<{ readonly steps: readonly PartWords[]; readonly cost: number }>;
  /** How many values are not on file and were assumed. */
  readonly assumptions: Sentence<{ readonly count: number }>;
  /** What a party would be left with that leaves, or is left by another. */
  readonly left: Sentence<{ readonly party: Text; readonly afterwards: number; readonly lost: number }>;
}
