import type * as z from "zod";
import type { Dossier, SectionName } from "../dossier/schema/dossier.ts";
import type { CalendarDate, Text, Visibility } from "../dossier/schema/primitives.ts";

/** Tells long work to stop; any `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** What varies from run to run, passed in so that an analysis stays pure. */
export interface RunContext {
  /** Seed of every sampled answer. Each analysis derives its own streams from it. Point answers never depend on it. */
  readonly seed: number;
  /** The date whose knowledge the dossier shows, by which roles and no-deal values are in force; null: everything on file. */
  readonly asOf: CalendarDate | null;
  readonly signal: CancelSignal;
  /** Called with the share of the work done, 0..1, never decreasing. */
  readonly progress: (share: number) => void;
}

/** A paper or book a method comes from. */
export interface Literature {
  readonly id: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly publishedIn: string;
  /** Beginnings of the result's paths whose values use it; left out where all of them do. */
  readonly about?: readonly string[];
  /** Whether it matters only where something was sampled. */
  readonly sampling?: true;
}

/** Why an analysis cannot say anything about this dossier: a normal outcome, told in every language. */
export type Reason = {
  [Key in ReasonKey]: { readonly key: Key; readonly values: ReasonValues[Key] };
}[ReasonKey];

export interface ReasonValues {
  "no-principals": Record<never, never>;
  "one-principal": { readonly party: Text };
  "no-issues": Record<never, never>;
  "no-preferences": { readonly party: Text };
  "no-scale": { readonly party: Text; readonly issue: Text };
  "no-no-deal-value": { readonly parties: readonly Text[] };
  "statements-conflict": { readonly party: Text };
  "statements-undecided": { readonly party: Text };
  "linked-issues-too-large": {
    readonly issues: readonly Text[];
    readonly limit: number;
  };
  "unpublished-judgements": Record<never, never>;
  "no-record": Record<never, never>;
  "no-steps": Record<never, never>;
  "steps-of-one-party": { readonly party: Text };
  "no-such-package": { readonly package: string };
  "no-steps-in-package": { readonly package: Text };
  /** Steps of a plan that are unknown, missing, twice, torn apart, too early or too many for one phase. */
  "phases-do-not-fit": { readonly steps: readonly string[] };
}

export type ReasonKey = keyof ReasonValues;

/** What `run` gives back: the result and how it was come by. */
export interface Answer<Result> {
  readonly result: Result;
  /** Whether nothing was sampled or rounded on the way to a point answer. */
  readonly exact: boolean;
  /** How many samples entered the point answers; 0 where none did. The result carries their standard errors. */
  readonly samples: number;
  /** How many sets of inputs the answers under `sampled` in the result are counted over; left out where it has none. */
  readonly sets?: number;
}

/** How a result came about: enough to obtain the same bytes again. */
export interface Provenance {
  readonly analysis: string;
  readonly engine: string;
  /** Content hash of the dossier that was read. */
  readonly dossier: string;
  /** The date whose knowledge the answer rests on; null: everything on file. */
  readonly asOf: string | null;
  /** Whose view was read; `private` is everything on file. */
  readonly visibility: Visibility;
  readonly settings: unknown;
  readonly seed: number;
  /** Whether nothing was sampled or rounded on the way to any number. */
  readonly exact: boolean;
  /** How many samples entered any number, those counted over included. */
  readonly samples: number;
  /** How many of them are sets that answers under `sampled` are counted over: the point answers know nothing of these. */
  readonly sets: number;
  readonly literature: readonly string[];
}

/** One analysis of a dossier. Its id is its folder, docs page, command, desk view and golden file. */
export interface Analysis<
  Id extends string = string,
  Reads extends readonly SectionName[] = readonly SectionName[],
  Settings = unknown,
  Result = unknown,
> {
  readonly id: Id;
  /** The sections it may see; the runner passes these and no others. */
  readonly reads: Reads;
  /** Other analyses whose results it takes; cycles are rejected. */
  readonly uses: readonly string[];
  readonly settings: z.ZodType<Settings>;
  readonly literature: readonly Literature[];
  /** Undefined, or the reason why nothing can be said. */
  applies(input: Pick<Dossier, Reads[number]>): Reason | undefined;
  /** The answer, or a reason that only the computation could find. Pure; the result is plain JSON. */
  run(input: Pick<Dossier, Reads[number]>, settings: Settings, context: RunContext): Answer<Result> | Reason;
  /**
   * Dossier paths of the statements and linkages that the value at a dotted path of the result rests on; undefined where the
   * result has no such path. This is what the evidence drawer and `concordat explain` follow.
   */
  restsOn(result: Result, path: string): readonly string[] | undefined;
  /** How many samples entered the value at a path; left out where that is the same for all. */
  samplesBehind?(result: Result, path: string): number;
}

/** Declares an analysis, keeping its id, sections, settings and result narrowly typed. */
export function defineAnalysis<
  const Id extends string,
  const Reads extends readonly SectionName[],
  Settings,
  Result,
>(analysis: Analysis<Id, Reads, Settings, Result>): Analysis<Id, Reads, Settings, Result> {
  return analysis;
}
