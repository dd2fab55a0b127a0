import { Staircase } from "./staircase.ts";

/** The undominated points of a list: each distinct point once, in lexicographically falling order, with the rows that share it. */
type ParetoSet = { readonly rows: readonly number[] }[];

/**
 * The points that no other point dominates (at least as large in every dimension, larger in one), equal points merged.
 * `points` holds one row of `dimensions` numbers after another. Only their order matters: integers beyond 2^53 are exact as dense ranks.
 * Source: Kung, Luccio & Preparata (1975). Cost: n log n for one to three dimensions, n (log n)^(k-1) for k.
 */
export function paretoSet(points: Float64Array, dimensions: number): ParetoSet {
  if (!Number.isInteger(dimensions) || dimensions < 1 || points.length % dimensions !== 0) {
    throw new RangeError(
      `paretoSet: ${points.length} numbers do not make points of ${dimensions} dimensions`,
    );
  }
  const groups = groupEqual(points, dimensions);
  const distinct = new Float64Array(groups.length * dimensions);
  groups.forEach((rows, group) => {
    const from = (rows[0] as number) * dimensions;
    distinct.set(points.subarray(from, from + dimensions), group * dimensions);
  });
  const kept = undominated(distinct, dimensions);
  return groups.filter((_, group) => kept[group] === 1).map((rows) => ({ rows }));
}

function groupEqual(points: Float64Array, dimensions: number): number[][] {
  const order = Array.from({ length: points.length / dimensions }, (_, row) => row);
  order.sort((a, b) => comparePoints(points, dimensions, b, a) || a - b);
  const groups: number[][] = [];
  for (const row of order) {
    const last = groups.at(-1);
    if (last && comparePoints(points, dimensions, last[0] as number, row) === 0) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function comparePoints(points: Float64Array, dimensions: number, a: number, b: number): number {
  for (let d = 0; d < dimensions; d++) {
    const difference = (points[a * dimensions + d] as number) - (points[b * dimensions + d] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Marks (1) the undominated among distinct points that already stand in lexicographically falling order. Cost as `paretoSet`. */
export function undominated(points: Float64Array, dimensions: number): Uint8Array {
  const count = points.length / dimensions;
  const kept = new Uint8Array(count);
  if (dimensions === 1) kept.fill(1, 0, 1);
  else if (dimensions === 2) keepRising(points, kept);
  else if (dimensions === 3) keepUncovered(points, kept);
  else for (const row of maxima({ points, dimensions }, 0, count)) kept[row] = 1;
  return kept;
}

function keepRising(points: Float64Array, kept: Uint8Array): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < kept.length; row++) {
    const second = points[2 * row + 1] as number;
    if (second <= best) continue;
    best = second;
    kept[row] = 1;
  }
}

/** As dimension 0 falls, a point is dominated where one before it covers it in the other two. */
function keepUncovered(points: Float64Array, kept: Uint8Array): void {
  const stairs = new Staircase();
  for (let row = 0; row < kept.length; row++) {
    if (stairs.add(points[3 * row + 1] as number, points[3 * row + 2] as number)) kept[row] = 1;
  }
}

type Cloud = { readonly points: Float64Array; readonly dimensions: number };
type Rows = Int32Array | number[];

/** Below these sizes comparing every pair is faster than dividing further. */
const SMALL_BLOCK = 24;
const SMALL_PRODUCT = 1024;

function maxima(cloud: Cloud, from: number, to: number): Rows {
  if (to - from <= SMALL_BLOCK) return maximaOfFew(cloud, from, to);
  const middle = (from + to) >>> 1;
  const upper = maxima(cloud, from, middle);
  // Every upper row is at least as large in dimension 0, so only the other dimensions are left to compare.
  const lower = survivors(cloud, upper, maxima(cloud, middle, to), 1);
  return join(upper, lower);
}

function join(a: Rows, b: Rows): Rows {
  const all = new Int32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function maximaOfFew(cloud: Cloud, from: number, to: number): number[] {
  const kept: number[] = [];
  for (let row = from; row < to; row++) {
    if (!kept.some((other) => covers(cloud, other, row, 1))) kept.push(row);
  }
  return kept;
}

function covers({ points, dimensions }: Cloud, a: number, b: number, from: number): boolean {
  for (let d = from; d < dimensions; d++) {
    if ((points[a * dimensions + d] as number) < (points[b * dimensions + d] as number)) return false;
  }
  return true;
}

/** The rows of `lower` that no row of `upper` covers in the dimensions from `d` on. */
function survivors(cloud: Cloud, upper: Rows, lower: Rows, d: number): Rows {
  if (upper.length === 0 || lower.length === 0) return lower;
  if (upper.length * lower.length <= SMALL_PRODUCT) return survivorsByPairs(cloud, upper, lower, d);
  if (d >= cloud.dimensions - 2) return survivorsBySweep(cloud, upper, lower);
  const split = splitValue(cloud, upper, lower, d);
  if (split === undefined) return survivors(cloud, upper, lower, d + 1);
  const [upperHigh, upperLow] = partition(cloud, upper, d, split);
  const [lowerHigh, lowerLow] = partition(cloud, lower, d, split);
  const high = survivors(cloud, upperHigh, lowerHigh, d);
  const low = survivors(cloud, upperHigh, survivors(cloud, upperLow, lowerLow, d), d + 1);
  return join(high, low);
}

function survivorsByPairs(cloud: Cloud, upper: Rows, lower: Rows, d: number): Rows {
  const kept: number[] = [];
  for (let i = 0; i < lower.length; i++) {
    const row = lower[i] as number;
    let covered = false;
    for (let j = 0; j < upper.length && !covered; j++) covered = covers(cloud, upper[j] as number, row, d);
    if (!covered) kept.push(row);
  }
  return kept;
}

/** The last two dimensions by one sweep: fall along the first, remember the best second seen among `upper`. */
function survivorsBySweep({ points, dimensions }: Cloud, upper: Rows, lower: Rows): Rows {
  const first = (row: number) => points[(row + 1) * dimensions - 2] as number;
  const second = (row: number) => points[(row + 1) * dimensions - 1] as number;
  const byFirst = (a: number, b: number) => first(b) - first(a);
  const falling = Int32Array.from(upper).sort(byFirst);
  const kept: number[] = [];
  let next = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const row of Int32Array.from(lower).sort(byFirst)) {
    while (next < falling.length && first(falling[next] as number) >= first(row)) {
      best = Math.max(best, second(falling[next++] as number));
    }
    if (second(row) > best) kept.push(row);
  }
  return kept;
}

/** A value that some of the rows reach and some do not; undefined where all are level. */
function splitValue({ points, dimensions }: Cloud, upper: Rows, lower: Rows, d: number): number | undefined {
  const values = new Float64Array(upper.length + lower.length);
  for (let i = 0; i < upper.length; i++) values[i] = points[(upper[i] as number) * dimensions + d] as number;
  for (let i = 0; i < lower.length; i++) {
    values[upper.length + i] = points[(lower[i] as number) * dimensions + d] as number;
  }
  values.sort();
  const least = values[0] as number;
  const median = values[values.length >>> 1] as number;
  return median > least ? median : values.find((value) => value > least);
}

function partition(
  { points, dimensions }: Cloud,
  rows: Rows,
  d: number,
  split: number,
): [number[], number[]] {
  const high: number[] = [];
  const low: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    ((points[row * dimensions + d] as number) >= split ? high : low).push(row);
  }
  return [high, low];
}
