import { throwIfCancelled, type Watch } from "./cancellation.ts";
import type { Halfspace, Interior } from "./polytope.ts";
import type { RandomStream } from "./random.ts";
import { combine } from "./vectors.ts";

/**
 * How to walk: `count` rows are kept, one every `thinning` steps, after `burnIn` steps.
 * Defaults: the cube of the hull's dimension, and ten times that.
 */
type WalkSettings = Pick<Watch, "signal"> & {
  readonly count: number;
  readonly thinning?: number;
  readonly burnIn?: number;
};

/**
 * Points drawn from the uniform distribution over a polytope's inside, one row of `dimension` numbers after another.
 * Throws RangeError where a line leaves the polytope nowhere (it is unbounded), Cancelled where the signal says so.
 * Source: hit-and-run, Smith (1984). Cost: count × thinning × (walls × hull dimension).
 */
export function samplePolytope(
  interior: Interior,
  settings: WalkSettings,
  random: RandomStream,
): Float64Array {
  const { centre, basis } = interior;
  const thinning = settings.thinning ?? Math.max(1, basis.length ** 3);
  const burnIn = settings.burnIn ?? 10 * thinning;
  const samples = new Float64Array(settings.count * centre.length);
  const walker = walkerIn(interior, 0);
  walk(walker, burnIn, random);
  for (let sample = 0; sample < settings.count; sample++) {
    throwIfCancelled(settings);
    walk(walker, thinning, random);
    samples.set(placeOf(interior, walker), sample * centre.length);
  }
  return samples;
}

/** Someone who walks in a polytope's hull, with the walls around; made by `walkerIn`, moved by `walk`. */
export type Walker = {
  /** In the coordinates of the hull's basis, from the centre. */
  readonly place: Float64Array;
  readonly direction: Float64Array;
  /** The walls' rows, one after another, and their bounds. */
  readonly normals: Float64Array;
  readonly bounds: Float64Array;
  /** How far each wall is from the place, and how fast the direction approaches it. */
  readonly slacks: Float64Array;
  readonly rates: Float64Array;
};

/** A walker at the centre, with room for `more` walls that `setWall` puts up behind the polytope's own. */
export function walkerIn({ basis, walls }: Interior, more: number): Walker {
  const n = basis.length;
  const all = walls.length + more;
  const normals = new Float64Array(all * n);
  const bounds = new Float64Array(all);
  for (const [at, { row, bound }] of walls.entries()) {
    normals.set(row, at * n);
    bounds[at] = bound;
  }
  return {
    place: new Float64Array(n),
    direction: new Float64Array(n),
    normals,
    bounds,
    slacks: new Float64Array(all),
    rates: new Float64Array(all),
  };
}

/** Puts a wall up, or somewhere else, in the hull's coordinates; the walker must be on its inner side. */
export function setWall({ normals, bounds, place }: Walker, at: number, { row, bound }: Halfspace): void {
  normals.set(row, at * place.length);
  bounds[at] = bound;
}

/** The walker's place in the polytope's own coordinates. */
export function placeOf({ centre, basis }: Interior, { place }: Walker): Float64Array {
  return combine(centre, basis, place);
}

/** So many steps of hit-and-run. Throws RangeError where a line meets no wall. */
export function walk(walker: Walker, steps: number, random: RandomStream): void {
  if (walker.place.length === 0) return;
  // Slacks are carried from step to step; measuring them anew for each walk keeps rounding from adding up.
  measureSlacks(walker);
  for (let step = 0; step < steps; step++) hitAndRun(walker, random);
}

function measureSlacks({ place, normals, bounds, slacks }: Walker): void {
  const n = place.length;
  for (let wall = 0; wall < slacks.length; wall++) {
    slacks[wall] = (bounds[wall] as number) - rowTimes(normals, wall * n, place);
  }
}

/** One step: a random line through the place, and a uniform point of the chord the walls cut from it. */
function hitAndRun({ place, direction, normals, slacks, rates }: Walker, random: RandomStream): void {
  const n = place.length;
  for (let i = 0; i < n; i++) direction[i] = random.normal(); // its length only rescales the chord
  let back = Number.NEGATIVE_INFINITY;
  let ahead = Number.POSITIVE_INFINITY;
  for (let wall = 0; wall < slacks.length; wall++) {
    const rate = rowTimes(normals, wall * n, direction);
    rates[wall] = rate;
    const reach = Math.max(0, slacks[wall] as number) / rate;
    if (rate > 0) ahead = Math.min(ahead, reach);
    else if (rate < 0) back = Math.max(back, reach);
  }
  if (ahead - back === Number.POSITIVE_INFINITY) {
    throw new RangeError("samplePolytope: the polytope is unbounded");
  }
  const distance = back + (ahead - back) * random.uniform();
  for (let i = 0; i < n; i++) place[i] = (place[i] as number) + distance * (direction[i] as number);
  for (let wall = 0; wall < slacks.length; wall++) {
    slacks[wall] = (slacks[wall] as number) - distance * (rates[wall] as number);
  }
}

function rowTimes(rows: Float64Array, at: number, vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (rows[at + i] as number) * (vector[i] as number);
  return sum;
}
