import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { samplePolytope } from "../../../math/hit-and-run.ts";
import { type RandomStream, stream } from "../../../math/random.ts";
import { toNumber } from "../../../math/rational.ts";
import type { NoMeans } from "../centre/sample-mean.ts";
import { findStart, type Start } from "../centre/start.ts";
import type { Region } from "../centre/value-function.ts";
import { startWalk, type Walk } from "../centre/walk.ts";
import type { WeightShape } from "../centre/weight-shape.ts";
import type { Choice } from "../space/index.ts";

/** Preference sets of one party: value functions that agree with all it is said to want, one drawn after the other. */
export interface PreferenceSets {
  readonly count: number;
  /** Chains of equal length that the sets come from, one after another. */
  readonly chains: number;
  /** Where each issue's options begin in a set. */
  readonly offsets: readonly number[];
  /** Numbers in a set: one for each option of each issue. */
  readonly width: number;
  /** Set after set, what each option adds to a package's value: its issue's weight × its own value. */
  readonly adds: Float64Array;
  /** Set after set, one weight an issue. */
  readonly weights: Float64Array;
  /** What no deal is worth in each set; undefined where too little is said of it. */
  readonly noDeal: Float64Array | undefined;
}

export interface Draws extends Watch {
  readonly seed: number;
  /** Names the streams of draws: parties drawn under different names are independent. */
  readonly name: string;
  readonly count: number;
}

/** Sets in one chain. Fixed, so that the work can be shared out without changing a draw. */
export const chainLength = 500;

const roundsEach = 4;
/** Rounds before the first set is kept: with statements on whole packages the walk begins far from the middle. */
const burnIn = { tied: 1_000, free: 100 };

/**
 * Draws preference sets from all value functions that agree with a party's statements: uniform in the weights and, independently, in the
 * option values and no deal, given the statements on whole packages; `count` rounded up to whole chains.
 * Source: alternating hit-and-run (Smith 1984; Tervonen et al. 2013). Cost: linear in the count and the statements.
 */
export function preferenceSets(
  region: Region,
  { count, seed, name, ...watch }: Draws,
): PreferenceSets | NoMeans {
  const { unknowns } = region;
  const search = findStart(unknowns);
  if (search.status !== "found") return search.status === "none" ? "conflict" : "undecided";
  const sizes = region.options;
  const offsets = sizes.map((_, issue) => sizes.slice(0, issue).reduce((sum, size) => sum + size, 0));
  const width = sizes.reduce((sum, size) => sum + size, 0);
  const chains = Math.max(1, Math.ceil(count / chainLength));
  const all = chains * chainLength;
  const sets = {
    count: all,
    chains,
    offsets,
    width,
    adds: new Float64Array(all * width),
    weights: new Float64Array(all * sizes.length),
    noDeal: region.noDeal && new Float64Array(all),
  };
  for (let chain = 0; chain < chains; chain++) {
    const streamOf = (part: string) => stream(seed, `deals.sets.${name}.${part}`, chain);
    drawChain(region, search.start, sets, chain * chainLength, streamOf, watch);
  }
  return sets;
}

type StreamOf = (part: string) => RandomStream;

function drawChain(
  region: Region,
  start: Start,
  sets: PreferenceSets,
  from: number,
  streamOf: StreamOf,
  watch: Watch,
): void {
  const { unknowns } = region;
  const { groups } = unknowns.weights;
  const weights = streamOf("weights");
  const free = streamOf("no-deal");
  const walk = startWalk(unknowns, start, {
    weights,
    noDeal: free,
    scale: (issue) => streamOf(`values.${issue}`),
  });
  const tied = unknowns.requirements.length > 0;
  // Where nothing ties weights to values, the walk leaves the weights where they are, and they are drawn apart.
  const apart = tied ? undefined : weightsApart(start, weights, watch);
  advance(walk, tied ? burnIn.tied : burnIn.free);
  const point = new Float64Array(walk.coordinates);
  for (let at = 0; at < chainLength; at++) {
    throwIfCancelled(watch);
    advance(walk, roundsEach);
    point.fill(0);
    walk.addTo(point);
    const masses = apart ? apart.subarray(at * groups, (at + 1) * groups) : point.subarray(0, groups);
    const levels = point.subarray(groups);
    fillSet(region, masses, levels, sets, from + at);
    if (sets.noDeal) sets.noDeal[from + at] = drawNoDeal(region, sets, from + at, levels, free);
  }
}

function advance(walk: Walk, rounds: number): void {
  for (let round = 0; round < rounds; round++) walk.round();
}

function weightsApart({ interior }: Start, random: RandomStream, watch: Watch): Float64Array {
  const thinning = roundsEach * Math.max(1, interior.basis.length);
  return samplePolytope(interior, { count: chainLength, thinning, burnIn: 50 * thinning, ...watch }, random);
}

/** Writes one set: the weights, and weight × value of each option. */
function fillSet(
  { unknowns: { weights, scales } }: Region,
  masses: Float64Array,
  levels: Float64Array,
  sets: PreferenceSets,
  set: number,
): void {
  let next = 0;
  for (const [issue, scale] of scales.entries()) {
    const { group, share } = weights.issues[issue] as WeightShape["issues"][number];
    const weight = toNumber(share) * (masses[group] as number);
    sets.weights[set * scales.length + issue] = weight;
    if (scale === undefined) continue;
    const first = next;
    next += scale.low.length;
    const place = set * sets.width + (sets.offsets[issue] as number);
    for (const [option, mix] of scale.options.entries()) {
      const part = toNumber(mix.share);
      const low = levels[first + mix.from] as number;
      const high = levels[first + mix.to] as number;
      sets.adds[place + option] = weight * ((1 - part) * low + part * high);
    }
  }
}

/** No deal in a set: as walked where packages tie it to the values, else uniform in its range, else what the worst package it would sign is worth. */
function drawNoDeal(
  { noDeal, unknowns }: Region,
  sets: PreferenceSets,
  set: number,
  levels: Float64Array,
  random: RandomStream,
): number {
  if (unknowns.noDeal) return levels[levels.length - 1] as number;
  const { low, high, signed = [] } = noDeal ?? {};
  if (low !== undefined && high !== undefined)
    return low === high ? low : low + (high - low) * random.uniform();
  return Math.min(...signed.map((choice) => worthIn(sets, set, choice)));
}

/** What a package is worth in a set. */
export function worthIn({ adds, width, offsets }: PreferenceSets, set: number, choice: Choice): number {
  let sum = 0;
  for (let issue = 0; issue < choice.length; issue++)
    sum += adds[set * width + (offsets[issue] as number) + (choice[issue] as number)] as number;
  return sum;
}
