import { samplePolytope } from "../../../math/hit-and-run.ts";
import type { Interior } from "../../../math/polytope.ts";
import type { RandomStream } from "../../../math/random.ts";
import { toNumber } from "../../../math/rational.ts";
import { dot } from "../../../math/vectors.ts";
import type { Edge } from "./linear-extensions.ts";
import { endsOf } from "./scale-centre.ts";
import { differenceOf, type Start, type Unknowns } from "./start.ts";

/** A walk over the value functions that agree with everything said. */
export interface Walk {
  /** One move of the weights, one of every value, one of every end that is not settled. */
  readonly round: () => void;
  /** Masses, then the levels of every issue. */
  readonly coordinates: () => Float64Array;
}

/** One issue in doubles, with the current values of its levels. */
interface Scale {
  readonly issue: number;
  readonly group: number;
  readonly share: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly edges: readonly Edge[];
  /** Levels that can be the least or the greatest, where more than one can. */
  readonly worstOf: readonly number[];
  readonly bestOf: readonly number[];
  readonly values: Float64Array;
  worst: number | undefined;
  best: number | undefined;
}

/** A statement on whole packages: sum over scales of weight × (factors · values) >= atLeast. */
interface Tie {
  readonly atLeast: number;
  readonly factors: readonly (readonly (readonly [level: number, factor: number])[])[];
}

interface State {
  readonly interior: Interior;
  readonly scales: readonly Scale[];
  readonly ties: readonly Tie[];
  masses: Float64Array;
}

/**
 * A walk from a starting point; `round` mutates the walk's own state only. Where no statement on whole packages ties the weights to the
 * values, the weights stay where they are: they are sampled apart.
 */
export function startWalk(unknowns: Unknowns, start: Start, random: RandomStream): Walk {
  const state = startState(unknowns, start);
  return {
    round: () => {
      if (state.ties.length > 0) moveMasses(state, random);
      state.scales.forEach((scale, at) => {
        moveLevels(state, scale, at, random);
        exchangeEnd(state, scale, "worst", random);
        exchangeEnd(state, scale, "best", random);
      });
    },
    coordinates: () =>
      Float64Array.from([...state.masses, ...state.scales.flatMap(({ values }) => [...values])]),
  };
}

function startState({ weights, scales, requirements }: Unknowns, start: Start): State {
  const present = scales.flatMap((shape, issue) => (shape ? [{ shape, issue }] : []));
  return {
    interior: start.interior,
    masses: Float64Array.from(start.masses),
    scales: present.map(({ shape, issue }) => {
      const { group, share } = weights.issues[issue] as (typeof weights.issues)[number];
      const ends = endsOf(shape);
      return {
        issue,
        group,
        share: toNumber(share),
        low: Float64Array.from(shape.low, toNumber),
        high: Float64Array.from(shape.high, toNumber),
        edges: shape.edges,
        worstOf: ends.worst.length > 1 ? ends.worst : [],
        bestOf: ends.best.length > 1 ? ends.best : [],
        values: Float64Array.from(start.levels[issue] ?? []),
        ...(start.ends[issue] as Start["ends"][number]),
      };
    }),
    ties: requirements.map(({ plus, minus, atLeast }) => ({
      atLeast: toNumber(atLeast),
      factors: present.map(({ shape, issue }) => differenceOf(shape, issue, plus, minus)),
    })),
  };
}

/** How far a tie is from being broken. */
function slackOf({ scales, masses }: State, tie: Tie): number {
  return scales.reduce(
    (sum, scale, at) => sum + weightOf(scale, masses) * gapOn(tie, scale, at),
    -tie.atLeast,
  );
}

function weightOf({ share, group }: Scale, masses: Float64Array): number {
  return share * (masses[group] as number);
}

function gapOn({ factors }: Tie, { values }: Scale, at: number): number {
  let gap = 0;
  for (const [level, factor] of factors[at] ?? []) gap += factor * (values[level] as number);
  return gap;
}

/** Hit-and-run on the weights, given the values. */
function moveMasses(state: State, random: RandomStream): void {
  const { basis, walls, centre } = state.interior;
  if (basis.length === 0) return;
  const place = Float64Array.from(
    basis,
    (direction) => dot(direction, state.masses) - dot(direction, centre),
  );
  const own = walls.map(({ row, bound }) => ({ row, bound: bound - dot(row, place) }));
  const tied = state.ties.map((tie) => {
    const row = new Float64Array(state.masses.length);
    state.scales.forEach((scale, at) => {
      row[scale.group] = (row[scale.group] as number) - scale.share * gapOn(tie, scale, at);
    });
    return { row: Float64Array.from(basis, (direction) => dot(direction, row)), bound: slackOf(state, tie) };
  });
  const here = { centre: state.masses, basis, radius: 0, walls: [...own, ...tied] };
  state.masses = samplePolytope(here, { count: 1, thinning: basis.length, burnIn: 0 }, random);
}

/** Every value in turn, uniformly within what its bounds, its order and the ties leave it. */
function moveLevels(state: State, scale: Scale, at: number, random: RandomStream): void {
  const { values, worst, best } = scale;
  const weight = weightOf(scale, state.masses);
  const slacks = state.ties.map((tie) => slackOf(state, tie));
  for (const level of values.keys()) {
    if (level === worst || level === best || scale.low[level] === scale.high[level]) continue;
    const rates = state.ties.map(
      ({ factors }) => weight * (factors[at]?.find(([of]) => of === level)?.[1] ?? 0),
    );
    const [low, high] = room(scale, level, rates, slacks);
    if (low >= high) continue;
    const before = values[level] as number;
    const after = low + (high - low) * random.uniform();
    values[level] = after;
    rates.forEach((rate, tie) => {
      slacks[tie] = (slacks[tie] as number) + rate * (after - before);
    });
  }
}

function room(
  scale: Scale,
  level: number,
  rates: readonly number[],
  slacks: readonly number[],
): [number, number] {
  const { values, edges } = scale;
  const now = values[level] as number;
  let low = scale.low[level] as number;
  let high = scale.high[level] as number;
  for (const [above, below] of edges) {
    if (above === level) low = Math.max(low, values[below] as number);
    if (below === level) high = Math.min(high, values[above] as number);
  }
  rates.forEach((rate, tie) => {
    const reach = now - Math.max(0, slacks[tie] as number) / rate;
    if (rate > 0) low = Math.max(low, reach);
    if (rate < 0) high = Math.min(high, reach);
  });
  return [low, high];
}

/** Offers the place of the least (or greatest) level to another that could have it; kept where everything still agrees. */
function exchangeEnd(state: State, scale: Scale, end: "worst" | "best", random: RandomStream): void {
  const candidates = end === "worst" ? scale.worstOf : scale.bestOf;
  const holder = scale[end];
  const other = candidates[Math.floor(candidates.length * random.uniform())];
  if (holder === undefined || other === undefined || other === holder) return;
  if (other === (end === "worst" ? scale.best : scale.worst)) return;
  swap(scale.values, holder, other);
  const agrees =
    withinBounds(scale, holder) &&
    withinBounds(scale, other) &&
    inOrder(scale) &&
    state.ties.every((tie) => slackOf(state, tie) >= 0);
  if (agrees) scale[end] = other;
  else swap(scale.values, holder, other);
}

function swap(values: Float64Array, a: number, b: number): void {
  [values[a], values[b]] = [values[b] as number, values[a] as number];
}

function withinBounds({ low, high, values }: Scale, level: number): boolean {
  const value = values[level] as number;
  return (low[level] as number) <= value && value <= (high[level] as number);
}

function inOrder({ edges, values }: Scale): boolean {
  return edges.every(([above, below]) => (values[above] as number) >= (values[below] as number));
}
