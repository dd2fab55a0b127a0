import { deals } from "./deals/index.ts";
import { record } from "./record/index.ts";
import { roadmap } from "./roadmap/index.ts";
import type { AnalysisOf } from "./run.ts";

/** Every analysis, in the order in which they are offered. */
export const analyses: readonly AnalysisOf<unknown>[] = [deals, roadmap, record];

/** The analysis of that id; undefined where there is none. */
export function analysisOf(id: string): AnalysisOf<unknown> | undefined {
  return analyses.find((analysis) => analysis.id === id);
}

export type {
  Analysis,
  Answer,
  CancelSignal,
  Literature,
  Provenance,
  Reason,
  ReasonKey,
  ReasonValues,
  RunContext,
} from "./contract.ts";
export { defineAnalysis } from "./contract.ts";
export type { HomeAnswer, HomeCounts, HomeStanding, HomeTally, Tally } from "./deals/home/result.ts";
export { deals } from "./deals/index.ts";
export type {
  Blocker,
  Centre,
  Count,
  DealsResult,
  Gap,
  NoDealSource,
  Opening,
  OptionValue,
  PackageChoice,
  PackageEntry,
  PackageStanding,
  PickedPackages,
  Positions,
  Zone,
} from "./deals/result.ts";
export type { DealsSettings } from "./deals/settings.ts";
export { packageStanding, type Standpoint } from "./deals/standing.ts";
export { engineVersion } from "./engine.ts";
export { type Explanation, explain } from "./explain.ts";
export { record } from "./record/index.ts";
export {
  type ContradictionFault,
  type FactFault,
  type Fault,
  type FaultKind,
  faultKinds,
  type Holder,
  type OfficeFault,
  type Opposing,
  type OutOfTerm,
  type OverdueFault,
  type RecordResult,
  type RoundFault,
  type Standing,
  type Term,
  type UnsupportedFault,
  type WeakFault,
  type Weakness,
} from "./record/result.ts";
export type { Cure } from "./roadmap/cures.ts";
export { type DraftedStep, draftSteps } from "./roadmap/draft.ts";
export { roadmap } from "./roadmap/index.ts";
export type { RoadmapResult, RoadmapState } from "./roadmap/result.ts";
export { type SafeExchange, safeExchange } from "./roadmap/safe-exchange.ts";
export type { RoadmapSettings } from "./roadmap/settings.ts";
export {
  type AnalysisOf,
  type Outcome,
  type RunOptions,
  type RunProblem,
  runAnalysis,
  type Subject,
} from "./run.ts";
export { subjectFor } from "./withheld.ts";
