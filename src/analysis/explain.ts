import { valueAt } from "../dossier/addresses.ts";
import { type EvidenceTrail, evidenceFor } from "../dossier/evidence.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Literature, Provenance } from "./contract.ts";
import { isOverSets } from "./over-sets.ts";
import type { AnalysisOf, Outcome } from "./run.ts";

/** One number of a result with everything behind it: how it was computed, and what it rests on down to the passages. */
export interface Explanation {
  readonly path: string;
  readonly value: unknown;
  readonly provenance: Provenance;
  /** The works whose definitions this value was computed by. */
  readonly literature: readonly Literature[];
  /** One trail for each statement, linkage or entry it rests on, in the order of the result. */
  readonly trails: readonly EvidenceTrail[];
}

function isBehind({ about, sampling }: Literature, path: string, { samples }: Provenance): boolean {
  const touches = (one: string) => `${path}.`.startsWith(`${one}.`) || one.startsWith(`${path}.`);
  return (about === undefined || about.some(touches)) && (sampling === undefined || samples > 0);
}

/** How the value at one path came about: as the whole result, but for the samples, which may have entered this value or others only. */
export function provenanceAt<Result>(
  analysis: AnalysisOf<Result>,
  { result, provenance }: Extract<Outcome<Result>, { status: "done" }>,
  path: string,
): Provenance {
  const samples = analysis.samplesBehind?.(result, path) ?? provenance.samples;
  // Where something was sampled, whatever no sample entered is exact.
  const exact = samples === 0 && (provenance.exact || provenance.samples > 0);
  return { ...provenance, samples, sets: isOverSets(path) ? samples : 0, exact };
}

/**
 * Explains the value at a dotted path of an outcome's result; undefined where the outcome has no result or the result no such path.
 * `dossier` is the one the outcome was computed from.
 */
export function explain<Result>(
  analysis: AnalysisOf<Result>,
  outcome: Outcome<Result>,
  path: string,
  dossier: Dossier,
): Explanation | undefined {
  if (outcome.status !== "done") return undefined;
  const rests = analysis.restsOn(outcome.result, path);
  if (!rests) return undefined;
  const provenance = provenanceAt(analysis, outcome, path);
  return {
    path,
    value: valueAt(outcome.result, path),
    provenance,
    literature: analysis.literature.filter((work) => isBehind(work, path, provenance)),
    trails: rests.map((place) => evidenceFor(dossier, place)).filter((trail) => trail !== undefined),
  };
}
