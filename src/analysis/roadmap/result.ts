import type { Id } from "../../dossier/schema/primitives.ts";
import type { Cure } from "./cures.ts";
import type { Leaving } from "./exchange.ts";

/** A value that the dossier does not give, and what is taken instead. */
export interface Assumption {
  readonly path: string;
  readonly key:
    | "cost"
    | "value"
    | "durationDays"
    | "escrow"
    | "reversible"
    | "snapbackDays"
    | "detectionProbability"
    | "detectionDelayDays"
    | "penalty";
  readonly value: number;
}

/** A phased exchange and what holds it together. Every value is in the party's own points, 0 being today. */
export interface RoadmapResult {
  /** The named package whose steps these are; null: all steps on file. */
  readonly package: Id | null;
  readonly parties: readonly Id[];
  /** The parts by phase; tranche 2 of step `oil` is `oil/2`. */
  readonly order: readonly (readonly string[])[];
  /** For each party the most it could gain by leaving on the way, completion included; 0 where never. */
  readonly guarantees: Readonly<Record<Id, number>>;
  /** The largest of the guarantees, and their sum. */
  readonly largest: number;
  readonly total: number;
  /** Whether no order of single steps needs less; otherwise between what the least lies. A plan that was given is not searched. */
  readonly exact: boolean;
  readonly gap: { readonly largest: Bounds; readonly total: Bounds };
  /** Whether the plan was given instead of found. */
  readonly given: boolean;
  readonly selfEnforcing: boolean;
  /** Step after step, from nothing done to all done, each party once: what leaving would bring it, and what the others' leaving would cost it. */
  readonly states: readonly RoadmapState[];
  /** Where the temptation is largest: the state after `step` (null: before the first); null where nobody is ever tempted. */
  readonly critical: Critical | null;
  readonly cures: readonly Cure[];
  /** Whatever the order, somebody does the last step: the least that it is tempted by before it, and whether that alone makes the guarantee. */
  readonly lastMover: LastMover | null;
  readonly durationDays: number;
  readonly schedule: readonly Phase[];
  readonly steps: readonly StepTold[];
  /** What the whole is worth to each party, and what no deal is worth to it, both against today. */
  readonly ends: readonly End[];
  readonly simultaneous: readonly Simultaneous[];
  readonly assumptions: readonly Assumption[];
  readonly stop: Stop | null;
  readonly sampled: SampledRoadmap | null;
  /** Samples that entered the centres of preferences from which costs and values were taken; 0 where none did. */
  readonly centreSamples: number;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface RoadmapState {
  readonly done: readonly string[];
  readonly party: Id;
  readonly temptation: number;
  readonly by: Leaving;
  readonly exposure: number;
  readonly exposedTo: Id | null;
  /** What all that is done is worth to it. */
  readonly utility: number;
}

export interface Critical {
  readonly step: string | null;
  readonly party: Id;
  readonly temptation: number;
  readonly by: Leaving;
  /** Index into `states`. */
  readonly state: number;
}

export interface LastMover {
  readonly step: string;
  readonly party: Id;
  readonly floor: number;
  readonly binds: boolean;
}

export interface Phase {
  readonly steps: readonly string[];
  readonly startDay: number;
  readonly durationDays: number;
}

export interface StepTold {
  /** As in `order`. */
  readonly part: string;
  readonly step: Id;
  readonly tranche: number;
  readonly by: Id;
  readonly verifiedBy: Id | null;
  readonly durationDays: number;
  readonly cost: number;
  /** One value a party, in the order of `parties`. */
  readonly values: readonly number[];
  readonly escrow: number;
  readonly reversible: number;
  readonly snapbackDays: number;
  readonly detectionProbability: number;
  readonly detectionDelayDays: number;
  /** What its cost and its values to each party rest on, in the order of `parties`. */
  readonly rests: readonly (readonly string[])[];
}

export interface End {
  readonly party: Id;
  readonly whole: number;
  readonly noDeal: number | null;
  /** Null where no deal is not on file. */
  readonly worthStarting: boolean | null;
  /** What leaving would bring it once all is done; above 0 the completed deal is worth undoing. */
  readonly afterCompletion: number;
  readonly penalty: number;
  readonly penaltyRests: readonly string[];
  readonly rests: readonly string[];
}

/** Steps done at one moment, and what each party would have to be held by if they were done one after the other after all. */
export interface Simultaneous {
  readonly steps: readonly string[];
  readonly broken: Readonly<Record<Id, number>>;
  /** By how much the largest guarantee rises. */
  readonly cost: number;
}

/** A party leaves after so many steps: what each is left with, and what is taken back when. */
export interface Stop {
  readonly party: Id;
  readonly after: number;
  readonly done: readonly string[];
  readonly by: Leaving;
  readonly each: readonly {
    readonly party: Id;
    /** What it had when the other left, and what it has once everything that can be is taken back. */
    readonly before: number;
    readonly afterwards: number;
    /** Against carrying the agreement out. */
    readonly lost: number;
  }[];
  readonly takenBack: readonly {
    readonly step: string;
    readonly by: Id;
    readonly share: number;
    readonly days: number;
  }[];
}

/** The plan over draws from all ranges, each uniform and independent of the others. */
export interface SampledRoadmap {
  readonly samples: number;
  /** Share of draws in which nobody gains by leaving, and in which the guarantees told are enough. */
  readonly selfEnforcing: Share;
  readonly enough: Share;
  /** The largest guarantee: 5, 50 and 95 % quantiles. */
  readonly largest: { readonly low: number; readonly median: number; readonly high: number };
  /** The judgement with which the largest guarantee goes most; null where it goes with none. */
  readonly hangsOn: { readonly path: string; readonly correlation: number } | null;
}

export interface Share {
  readonly share: number;
  readonly error: number;
}
