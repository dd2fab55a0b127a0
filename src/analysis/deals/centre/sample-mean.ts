import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { samplePolytope } from "../../../math/hit-and-run.ts";
import type { Interior } from "../../../math/polytope.ts";
import { type RandomStream, stream } from "../../../math/random.ts";
import { findStart } from "./start.ts";
import type { Unknowns } from "./unknowns.ts";
import { startWalk, type Walk } from "./walk.ts";

/** How long the walk is: points kept, in batches whose means give the standard error, each after some full rounds of moves. */
interface WalkLength {
  readonly batches: number;
  readonly perBatch: number;
  readonly roundsEach: number;
  readonly burnIn: number;
}

const defaultLength: WalkLength = { batches: 40, perBatch: 500, roundsEach: 2, burnIn: 1000 };

/** Means over the walk, each with its standard error from the spread of batch means. */
interface SampleMeans {
  readonly masses: readonly Estimate[];
  /** Levels of every issue; empty for issues that weigh nothing. */
  readonly levels: readonly (readonly Estimate[])[];
  /** Undefined where no statement on whole packages bears on it. */
  readonly noDeal: Estimate | undefined;
  readonly samples: number;
}

/** Why there is no mean: no value function agrees with everything said, or none was found in the time given to it. */
export type NoMeans = "conflict" | "undecided";

export interface Estimate {
  readonly mean: number;
  readonly error: number;
}

/**
 * The mean of masses, levels and no deal over the value functions that agree with everything said: uniform in the weights on their slice
 * and, independently, in the option values within their statements and in the value of no deal, given the statements on whole packages.
 * Source: alternating hit-and-run (Smith 1984; Tervonen et al. 2013), on the weights given the values and, along one value at a time, the
 * other way round. A scale whose worst or best option is not settled is a union of polytopes; exchanging two values moves
 * between them and keeps the law, since it maps one onto the other without stretching.
 */
export function sampleMeans(
  unknowns: Unknowns,
  seed: number,
  watch: Watch,
  length: WalkLength = defaultLength,
): SampleMeans | NoMeans {
  const search = findStart(unknowns);
  if (search.status !== "found") return search.status === "none" ? "conflict" : "undecided";
  const { start } = search;
  const weights = stream(seed, "deals.centre.weights");
  const walk = startWalk(unknowns, start, {
    weights,
    noDeal: stream(seed, "deals.centre.no-deal"),
    scale: (issue) => stream(seed, "deals.centre.values", issue),
  });
  for (let round = 0; round < length.burnIn; round++) walk.round();
  const batches = Array.from({ length: length.batches }, () => {
    throwIfCancelled(watch);
    const mean = batchMean(walk, length);
    if (unknowns.requirements.length === 0) mean.set(massMean(start.interior, length, weights));
    return mean;
  });
  const estimates = estimate(batches);
  let next = unknowns.weights.groups;
  return {
    masses: estimates.slice(0, next),
    levels: unknowns.scales.map((scale) => {
      const from = next;
      next += scale?.low.length ?? 0;
      return estimates.slice(from, next);
    }),
    noDeal: estimates[next],
    samples: length.batches * length.perBatch,
  };
}

function batchMean(walk: Walk, { perBatch, roundsEach }: WalkLength): Float64Array {
  const sum = new Float64Array(walk.coordinates);
  for (let kept = 0; kept < perBatch; kept++) {
    for (let round = 0; round < roundsEach; round++) walk.round();
    walk.addTo(sum);
  }
  return sum.map((value) => value / perBatch);
}

/** The mean of weights drawn apart from the values, from the middle of their slice anew in every batch. */
function massMean(
  interior: Interior,
  { perBatch, roundsEach }: WalkLength,
  random: RandomStream,
): Float64Array {
  const size = interior.centre.length;
  const thinning = roundsEach * interior.basis.length;
  const draws = samplePolytope(interior, { count: perBatch, thinning, burnIn: 50 * thinning }, random);
  return Float64Array.from({ length: size }, (_, at) => {
    let sum = 0;
    for (let row = 0; row < perBatch; row++) sum += draws[row * size + at] as number;
    return sum / perBatch;
  });
}

function estimate(batches: readonly Float64Array[]): Estimate[] {
  const size = batches[0]?.length ?? 0;
  return Array.from({ length: size }, (_, at) => {
    const values = batches.map((batch) => batch[at] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
  });
}
