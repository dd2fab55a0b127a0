import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { samplePolytope } from "../../../math/hit-and-run.ts";
import { stream } from "../../../math/random.ts";
import { toNumber } from "../../../math/rational.ts";
import type { NoMeans } from "../centre/sample-mean.ts";
import { findStart } from "../centre/start.ts";
import type { Unknowns } from "../centre/unknowns.ts";
import { startWalk } from "../centre/walk.ts";
import type { WeightShape } from "../centre/weight-shape.ts";

/** One value function drawn: what each option of each issue adds to a package's value, weight included. */
export type Draw = readonly (readonly number[])[];

const burnIn = 1_000;
const roundsEach = 4;

/**
 * So many value functions that agree with a party's statements, drawn by the law of their centre: uniform in the weights and in the option values,
 * given the statements on whole packages. Cost: linear in the count and the statements.
 */
export function drawsFrom(
  unknowns: Unknowns,
  count: number,
  seed: number,
  watch: Watch = {},
): readonly Draw[] | NoMeans {
  const search = findStart(unknowns);
  if (search.status !== "found") return search.status === "none" ? "conflict" : "undecided";
  const { interior } = search.start;
  const weights = stream(seed, "deals.questions.weights");
  const walk = startWalk(unknowns, search.start, {
    weights,
    noDeal: stream(seed, "deals.questions.no-deal"),
    scale: (issue) => stream(seed, "deals.questions.values", issue),
  });
  const { groups } = unknowns.weights;
  const thinning = roundsEach * Math.max(1, interior.basis.length);
  // Where nothing ties weights to values, the walk leaves the weights where they are, and they are drawn apart.
  const apart =
    unknowns.requirements.length === 0
      ? samplePolytope(interior, { count, thinning, burnIn: 50 * thinning, ...watch }, weights)
      : undefined;
  for (let round = 0; round < burnIn; round++) walk.round();
  return Array.from({ length: count }, (_, at) => {
    throwIfCancelled(watch);
    for (let round = 0; round < roundsEach; round++) walk.round();
    const point = new Float64Array(walk.coordinates);
    walk.addTo(point);
    const masses = apart ? apart.subarray(at * groups, (at + 1) * groups) : point.subarray(0, groups);
    return drawAt(unknowns, masses, point.subarray(groups));
  });
}

function drawAt({ weights, scales }: Unknowns, masses: Float64Array, levels: Float64Array): Draw {
  let next = 0;
  return scales.map((scale, issue) => {
    if (scale === undefined) return [];
    const { group, share } = weights.issues[issue] as WeightShape["issues"][number];
    const weight = toNumber(share) * (masses[group] as number);
    const from = next;
    next += scale.low.length;
    const at = (level: number) => levels[from + level] as number;
    return scale.options.map((mix) => {
      const part = toNumber(mix.share);
      return weight * ((1 - part) * at(mix.from) + part * at(mix.to));
    });
  });
}
