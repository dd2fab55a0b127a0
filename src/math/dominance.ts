/**
 * For every query the total weight of the points that are at least as large in every dimension. `points` and `queries` hold one row of
 * `dimensions` numbers after another; only their order matters. Sums are exact while the weights are whole and add up to at most 2^53.
 * Source: Bentley (1980), divide and conquer over all dimensions but the last. Cost: n log n for one and two dimensions, n (log n)^(k-1)
 * for k, with n points and queries together.
 */
export function weightsAbove(
  points: Float64Array,
  weights: Float64Array,
  queries: Float64Array,
  dimensions: number,
): Float64Array {
  if (!Number.isInteger(dimensions) || dimensions < 1 || points.length !== weights.length * dimensions) {
    throw new RangeError(
      `weightsAbove: ${points.length} numbers and ${weights.length} weights do not make points of ${dimensions} dimensions`,
    );
  }
  const count = queries.length / dimensions;
  const pointRanks: Int32Array[] = [];
  const queryRanks: Int32Array[] = [];
  const levels: number[] = [];
  for (let d = 0; d < dimensions; d++) {
    const values = column(points, dimensions, d);
    const distinct = distinctIn(values.toSorted());
    pointRanks.push(ranksIn(distinct, values));
    queryRanks.push(ranksIn(distinct, column(queries, dimensions, d)));
    levels.push(distinct.length + 1); // a query above every point has the highest rank
  }
  const totals = new Float64Array(count);
  const last = dimensions - 1;
  const plane = { pointRanks, queryRanks, levels, weights, totals };
  const pointRows = fallingRows(pointRanks[last] as Int32Array, levels[last] as number);
  const queryRows = fallingRows(queryRanks[last] as Int32Array, levels[last] as number);
  addAbove(plane, pointRows, queryRows, 0, 0, levels[0] as number);
  return totals;
}

type Ranked = {
  readonly pointRanks: readonly Int32Array[];
  readonly queryRanks: readonly Int32Array[];
  /** Ranks in dimension d are below levels[d]. */
  readonly levels: readonly number[];
  readonly weights: Float64Array;
  readonly totals: Float64Array;
};

/** Below this many pairs comparing each is faster than dividing further. */
const SMALL_PRODUCT = 512;

/** Adds to the queries' totals; rows come falling in the last dimension, and their ranks in dimension d lie in from ≤ rank < to. */
function addAbove(
  ranked: Ranked,
  points: Int32Array,
  queries: Int32Array,
  d: number,
  from: number,
  to: number,
): void {
  if (points.length === 0 || queries.length === 0) return;
  if (points.length * queries.length <= SMALL_PRODUCT) addPairs(ranked, points, queries, d);
  else if (d === ranked.levels.length - 1) addBySweep(ranked, points, queries);
  else if (to - from <= 1) addAbove(ranked, points, queries, d + 1, 0, ranked.levels[d + 1] as number);
  else {
    const middle = (from + to) >>> 1;
    const [highPoints, lowPoints] = divide(ranked.pointRanks[d] as Int32Array, points, middle);
    const [highQueries, lowQueries] = divide(ranked.queryRanks[d] as Int32Array, queries, middle);
    addAbove(ranked, highPoints, highQueries, d, middle, to);
    addAbove(ranked, lowPoints, lowQueries, d, from, middle);
    addAbove(ranked, highPoints, lowQueries, d + 1, 0, ranked.levels[d + 1] as number);
  }
}

function addPairs(ranked: Ranked, points: Int32Array, queries: Int32Array, from: number): void {
  const { pointRanks, queryRanks, levels, weights, totals } = ranked;
  for (const query of queries) {
    for (const point of points) {
      let d = from;
      while (
        d < levels.length &&
        ((pointRanks[d] as Int32Array)[point] as number) >= ((queryRanks[d] as Int32Array)[query] as number)
      ) {
        d++;
      }
      if (d === levels.length) totals[query] = (totals[query] as number) + (weights[point] as number);
    }
  }
}

function addBySweep(ranked: Ranked, points: Int32Array, queries: Int32Array): void {
  const { weights, totals } = ranked;
  const pointRank = ranked.pointRanks.at(-1) as Int32Array;
  const queryRank = ranked.queryRanks.at(-1) as Int32Array;
  let weight = 0;
  let next = 0;
  for (const query of queries) {
    const least = queryRank[query] as number;
    while (next < points.length && (pointRank[points[next] as number] as number) >= least) {
      weight += weights[points[next++] as number] as number;
    }
    totals[query] = (totals[query] as number) + weight;
  }
}

/** The rows with a rank of at least `middle` and the others, each in the order they came. */
function divide(ranks: Int32Array, rows: Int32Array, middle: number): [Int32Array, Int32Array] {
  let high = 0;
  for (const row of rows) if ((ranks[row] as number) >= middle) high++;
  const upper = new Int32Array(high);
  const lower = new Int32Array(rows.length - high);
  let u = 0;
  let l = 0;
  for (const row of rows) {
    if ((ranks[row] as number) >= middle) upper[u++] = row;
    else lower[l++] = row;
  }
  return [upper, lower];
}

function column(rows: Float64Array, dimensions: number, d: number): Float64Array<ArrayBuffer> {
  const values = new Float64Array(rows.length / dimensions);
  for (let row = 0; row < values.length; row++) values[row] = rows[row * dimensions + d] as number;
  return values;
}

function distinctIn(sorted: Float64Array): Float64Array {
  const distinct = new Float64Array(sorted.length);
  let size = 0;
  for (const value of sorted) if (size === 0 || value !== distinct[size - 1]) distinct[size++] = value;
  return distinct.subarray(0, size);
}

/** For each value the number of distinct values below it. */
function ranksIn(distinct: Float64Array, values: Float64Array): Int32Array {
  const ranks = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let low = 0;
    let high = distinct.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((distinct[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    ranks[row] = low;
  }
  return ranks;
}

/** Row numbers with the highest rank first. */
function fallingRows(ranks: Int32Array, levels: number): Int32Array {
  const starts = new Int32Array(levels + 1);
  for (const rank of ranks) starts[levels - 1 - rank + 1] = (starts[levels - rank] as number) + 1;
  for (let level = 1; level <= levels; level++) {
    starts[level] = (starts[level] as number) + (starts[level - 1] as number);
  }
  const rows = new Int32Array(ranks.length);
  ranks.forEach((rank, row) => {
    const place = starts[levels - 1 - rank] as number;
    starts[levels - 1 - rank] = place + 1;
    rows[place] = row;
  });
  return rows;
}
