import { findInterior, type Halfspace, type Interior, weightPolytope } from "../../../math/polytope.ts";
import { type Rational, toNumber } from "../../../math/rational.ts";
import type { Choice } from "../space/index.ts";
import type { Requirement } from "./requirement.ts";
import { type Ends, endsOf, pairs } from "./scale-centre.ts";
import type { Mix, ScaleShape } from "./scale-shape.ts";
import type { WeightShape } from "./weight-shape.ts";

/** What is to be sampled together: weights, option values, and statements on whole packages that tie them. */
export interface Unknowns {
  readonly weights: WeightShape;
  /** Undefined for issues that weigh nothing. */
  readonly scales: readonly (ScaleShape | undefined)[];
  readonly requirements: readonly Requirement[];
}

/** Masses and levels that agree with everything said, and which levels are the ends. */
export interface Start {
  readonly interior: Interior;
  readonly masses: Float64Array;
  readonly levels: readonly Float64Array[];
  readonly ends: readonly { readonly worst: number | undefined; readonly best: number | undefined }[];
}

/** Ways to name the ends of all scales that are tried before giving up. */
const COMBINATION_LIMIT = 256;

/** The polytope of the masses alone. */
function massPolytope({ kind, groups, conditions }: WeightShape) {
  const atMost = conditions.map(({ row, atLeast }) => ({
    row: Float64Array.from(row, (factor) => -toNumber(factor)),
    bound: -toNumber(atLeast),
  }));
  return kind === "simplex" ? weightPolytope(groups, atMost) : { dimension: groups, atMost, equal: [] };
}

/** A starting point for the walk; undefined where no value function agrees with everything said. */
export function findStart(unknowns: Unknowns): Start | undefined {
  const interior = findInterior(massPolytope(unknowns.weights));
  if (!interior) return undefined;
  let tried = 0;
  for (const ends of endCombinations(unknowns)) {
    const start = startWith(unknowns, interior, ends);
    if (start) return start;
    if (++tried === COMBINATION_LIMIT) return undefined;
  }
  return undefined;
}

type NamedEnds = Start["ends"];

function* endCombinations({ scales }: Unknowns): Generator<NamedEnds> {
  const ways = scales.map((scale) => {
    const ends: Ends = scale ? endsOf(scale) : { worst: [], best: [] };
    return scale?.anchored
      ? pairs(ends).map(([worst, best]) => ({ worst, best }))
      : [{ worst: undefined, best: undefined }];
  });
  const total = ways.reduce((product, list) => product * list.length, 1);
  for (let index = 0; index < total; index++) {
    let rest = index;
    yield ways.map((list) => {
      const way = list[rest % list.length] as NamedEnds[number];
      rest = Math.floor(rest / list.length);
      return way;
    });
  }
}

function startWith(unknowns: Unknowns, interior: Interior, ends: NamedEnds): Start | undefined {
  const plain = unknowns.scales.map((scale, issue) => startLevels(scale, ends[issue] as NamedEnds[number]));
  if (unknowns.requirements.length === 0) return { interior, masses: interior.centre, levels: plain, ends };
  const point = findInterior(jointPolytope(unknowns, ends))?.centre;
  if (!point) return undefined;
  const layout = layoutOf(unknowns);
  const unit = unitOf(unknowns);
  const masses = point.slice(0, unknowns.weights.groups);
  const levels = plain.map((values, issue) => {
    const { group, share } = unknowns.weights.issues[issue] as WeightShape["issues"][number];
    const weight = toNumber(share) * (masses[group] as number);
    if (weight < 1e-9) return values;
    return values.map((_, level) => (unit * (point[(layout[issue] as number) + level] as number)) / weight);
  });
  return { interior, masses, levels, ends };
}

/** Values within their bounds and order, from the lowest up. */
function startLevels(scale: ScaleShape | undefined, ends: NamedEnds[number]): Float64Array {
  const values = new Float64Array(scale?.low.length ?? 0);
  if (!scale) return values;
  const settled = new Set<number>();
  const settle = (level: number): number => {
    if (settled.has(level)) return values[level] as number;
    settled.add(level);
    const below = scale.edges.filter(([above]) => above === level).map(([, lower]) => settle(lower));
    const low = Math.max(toNumber(scale.low[level] as Rational), ...below);
    const high = toNumber(scale.high[level] as Rational);
    values[level] = level === ends.worst ? 0 : level === ends.best ? 100 : (low + high) / 2;
    return values[level] as number;
  };
  for (const level of values.keys()) settle(level);
  return values;
}

function layoutOf({ weights, scales }: Unknowns): number[] {
  let next = weights.groups;
  return scales.map((scale) => {
    const at = next;
    next += scale?.low.length ?? 0;
    return at;
  });
}

/** The largest figure, by which values are divided so that the rows of the programme have norms near 1. */
function unitOf({ scales }: Unknowns): number {
  return Math.max(
    1e-12,
    ...scales.flatMap((scale) =>
      [...(scale?.low ?? []), ...(scale?.high ?? [])].map((v) => Math.abs(toNumber(v))),
    ),
  );
}

/**
 * All that is said as one polytope in the masses and the marginal values x = weight × value, in which every statement is linear.
 * It finds a point and proves that there is none; it is not the space to draw uniformly from.
 */
function jointPolytope(unknowns: Unknowns, ends: NamedEnds) {
  const { weights, scales, requirements } = unknowns;
  const layout = layoutOf(unknowns);
  const unit = unitOf(unknowns);
  const masses = massPolytope(weights);
  const dimension = scales.reduce((sum, scale) => sum + (scale?.low.length ?? 0), weights.groups);
  const widen = ({ row, bound }: Halfspace): Halfspace => {
    const wide = new Float64Array(dimension);
    wide.set(row);
    return { row: wide, bound };
  };
  const row = (entries: readonly (readonly [at: number, factor: number])[]) => {
    const line = new Float64Array(dimension);
    for (const [at, factor] of entries) line[at] = (line[at] as number) + factor;
    return line;
  };
  const atMost = masses.atMost.map(widen);
  const equal = masses.equal.map(widen);
  scales.forEach((scale, issue) => {
    if (!scale) return;
    const { group, share } = weights.issues[issue] as WeightShape["issues"][number];
    const weight = toNumber(share) / unit;
    const at = (level: number) => (layout[issue] as number) + level;
    scale.low.forEach((low, level) => {
      const least = weight * toNumber(low);
      const most = weight * toNumber(scale.high[level] as Rational);
      if (level === ends[issue]?.worst) equal.push({ row: row([[at(level), 1]]), bound: 0 });
      else if (level === ends[issue]?.best)
        equal.push({
          row: row([
            [at(level), 1],
            [group, -100 * weight],
          ]),
          bound: 0,
        });
      else if (least === most)
        equal.push({
          row: row([
            [at(level), 1],
            [group, -least],
          ]),
          bound: 0,
        });
      else {
        atMost.push({
          row: row([
            [at(level), -1],
            [group, least],
          ]),
          bound: 0,
        });
        atMost.push({
          row: row([
            [at(level), 1],
            [group, -most],
          ]),
          bound: 0,
        });
      }
    });
    for (const [above, below] of scale.edges)
      atMost.push({
        row: row([
          [at(below), 1],
          [at(above), -1],
        ]),
        bound: 0,
      });
  });
  for (const { plus, minus, atLeast } of requirements) {
    const entries = scales.flatMap((scale, issue) =>
      scale
        ? differenceOf(scale, issue, plus, minus).map(
            ([level, factor]) => [(layout[issue] as number) + level, -factor] as const,
          )
        : [],
    );
    atMost.push({ row: row(entries), bound: -toNumber(atLeast) / unit });
  }
  return { dimension, atMost, equal };
}

/** The difference between two packages on one issue as factors of its levels. */
export function differenceOf(
  { options }: ScaleShape,
  issue: number,
  plus: Choice | undefined,
  minus: Choice | undefined,
): (readonly [level: number, factor: number])[] {
  const factors = new Map<number, number>();
  const addMix = (mix: Mix | undefined, sign: number) => {
    if (!mix) return;
    const share = toNumber(mix.share);
    factors.set(mix.from, (factors.get(mix.from) ?? 0) + sign * (1 - share));
    if (mix.to !== mix.from) factors.set(mix.to, (factors.get(mix.to) ?? 0) + sign * share);
  };
  addMix(plus && options[plus[issue] as number], 1);
  addMix(minus && options[minus[issue] as number], -1);
  return [...factors].filter(([, factor]) => factor !== 0);
}
