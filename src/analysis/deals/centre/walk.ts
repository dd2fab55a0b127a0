import { placeOf, setWall, walk } from "../../../math/hit-and-run.ts";
import type { RandomStream } from "../../../math/random.ts";
import type { Start } from "./start.ts";
import type { Unknowns } from "./unknowns.ts";
import { type Scale, type State, slackOf, startState, type Tie, wallOf, weightOf } from "./walk-state.ts";

/** A stream of draws for each part of a walk, so that what is said of one part moves no other that it is not tied to. */
export interface WalkStreams {
  readonly weights: RandomStream;
  readonly noDeal: RandomStream;
  /** By the issue's place among all issues. */
  readonly scale: (issue: number) => RandomStream;
}

/** A walk over the value functions that agree with everything said. */
export interface Walk {
  /** One move of the weights, one of every value, one of every end that is not settled, one of no deal. */
  readonly round: () => void;
  /** Masses, then the levels of every issue, then no deal where ties bear on it; added to what `sum` holds. */
  readonly addTo: (sum: Float64Array) => void;
  /** How many numbers that are. */
  readonly coordinates: number;
}

/**
 * A walk from a starting point; `round` mutates the walk's own state only. Where no statement on whole packages ties the weights to the
 * values, the weights stay where they are: they are sampled apart.
 */
export function startWalk(unknowns: Unknowns, start: Start, streams: WalkStreams): Walk {
  const state = startState(unknowns, start);
  const ofScales = state.scales.map(({ issue }) => streams.scale(issue));
  const sizes = state.scales.reduce((sum, { values }) => sum + values.length, 0);
  return {
    round: () => {
      if (state.ties.length > 0) moveMasses(state, streams.weights);
      for (const [at, scale] of state.scales.entries()) {
        const random = ofScales[at] as RandomStream;
        moveLevels(state, scale, at, random);
        exchangeEnd(state, scale, "worst", random);
        exchangeEnd(state, scale, "best", random);
      }
      moveNoDeal(state, streams.noDeal);
    },
    addTo: (sum) => addCoordinates(state, sum),
    coordinates: state.masses.length + sizes + (state.noDeal ? 1 : 0),
  };
}

function addCoordinates({ masses, scales, noDeal }: State, sum: Float64Array): void {
  let next = 0;
  const add = (value: number) => {
    sum[next] = (sum[next] as number) + value;
    next++;
  };
  for (const mass of masses) add(mass);
  for (const { values } of scales) for (const value of values) add(value);
  if (noDeal) add(noDeal.value);
}

/** Hit-and-run on the weights, given the values. */
function moveMasses(state: State, random: RandomStream): void {
  const { interior, walker, ties } = state;
  const { basis, walls } = interior;
  if (basis.length === 0) return;
  for (const [at, tie] of ties.entries()) setWall(walker, walls.length + at, wallOf(state, tie));
  walk(walker, basis.length, random);
  state.masses = placeOf(interior, walker);
}

/** Every value in turn, uniformly within what its bounds, its order and the ties leave it. */
function moveLevels(state: State, scale: Scale, at: number, random: RandomStream): void {
  const { values, worst, best } = scale;
  const { ties, slacks, rates } = state;
  const weight = weightOf(scale, state.masses);
  for (let i = 0; i < ties.length; i++) slacks[i] = slackOf(state, ties[i] as Tie);
  for (let level = 0; level < values.length; level++) {
    if (level === worst || level === best || scale.low[level] === scale.high[level]) continue;
    for (let i = 0; i < ties.length; i++) rates[i] = weight * (ties[i]?.factors[at]?.[level] as number);
    const [low, high] = roomOf(scale, level, rates, slacks);
    if (low >= high) continue;
    const before = values[level] as number;
    const after = low + (high - low) * random.uniform();
    values[level] = after;
    for (let i = 0; i < ties.length; i++) {
      slacks[i] = (slacks[i] as number) + (rates[i] as number) * (after - before);
    }
  }
}

function roomOf(
  scale: Scale,
  level: number,
  rates: Float64Array,
  slacks: Float64Array,
): readonly [number, number] {
  const { values } = scale;
  const now = values[level] as number;
  let low = scale.low[level] as number;
  let high = scale.high[level] as number;
  for (const other of scale.below[level] as number[]) low = Math.max(low, values[other] as number);
  for (const other of scale.above[level] as number[]) high = Math.min(high, values[other] as number);
  for (let i = 0; i < rates.length; i++) {
    const rate = rates[i] as number;
    if (rate === 0) continue;
    const reach = now - Math.max(0, slacks[i] as number) / rate;
    if (rate > 0) low = Math.max(low, reach);
    else high = Math.min(high, reach);
  }
  return [low, high];
}

/** No deal, uniformly between its limits and the packages that bound it. */
function moveNoDeal(state: State, random: RandomStream): void {
  const { noDeal, ties } = state;
  if (!noDeal) return;
  let { low, high } = noDeal;
  for (const tie of ties) {
    if (tie.noDeal === 0) continue;
    const reach = noDeal.value - tie.noDeal * Math.max(0, slackOf(state, tie));
    if (tie.noDeal > 0) low = Math.max(low, reach);
    else high = Math.min(high, reach);
  }
  if (low < high) noDeal.value = low + (high - low) * random.uniform();
}

/**
 * Offers the place of the least (or greatest) level to another that could have it, be it the other end, which then changes places with it;
 * kept where everything still agrees.
 */
function exchangeEnd(state: State, scale: Scale, end: "worst" | "best", random: RandomStream): void {
  const candidates = end === "worst" ? scale.worstOf : scale.bestOf;
  const holder = scale[end];
  const other = candidates[Math.floor(candidates.length * random.uniform())];
  if (holder === undefined || other === undefined || other === holder) return;
  const opposite = end === "worst" ? "best" : "worst";
  swap(scale.values, holder, other);
  const agrees =
    withinBounds(scale, holder) &&
    withinBounds(scale, other) &&
    inOrder(scale) &&
    state.ties.every((tie) => slackOf(state, tie) >= 0);
  if (!agrees) {
    swap(scale.values, holder, other);
    return;
  }
  if (other === scale[opposite]) scale[opposite] = holder;
  scale[end] = other;
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
