import type { Grid } from "./grid.ts";
import type { Term, Vectors } from "./term-heap.ts";

/**
 * Value vectors of (partial) packages with how many packages share each, in lexicographically falling order, each vector once.
 * Packages that cross a red line are tallied apart from those that are clear, because the vector does not tell them apart.
 */
export type Frontier = Vectors & {
  /** counts[2 i] clear packages and counts[2 i + 1] crossing packages at vector i. */
  readonly counts: readonly bigint[];
  /** The lexicographically first choice of each tally, as codes; Infinity where there is none. */
  readonly codes: Float64Array;
};

/** A frontier each of whose vectors is moved by one vector of another. */
export type FrontierTerm = Term<Frontier, Frontier>;

/** The frontier of one package over no issues. */
export function emptyPackage(grid: Grid): Frontier {
  const none = Number.POSITIVE_INFINITY;
  const codes = new Float64Array(2 * grid.codes.limbs).fill(none, grid.codes.limbs);
  return { size: 1, values: new Float64Array(grid.width), counts: [1n, 0n], codes };
}

/** The options of an issue, each twice: row 2 o as a clear and row 2 o + 1 as a crossing choice. Not ordered or pruned: only for `by`. */
export function optionTallies(grid: Grid, issue: number): Frontier {
  const options = (grid.rows[issue] as Float64Array).length / grid.width;
  const { limb, radix } = grid.codes.places[issue] as { limb: number; radix: number };
  const size = 2 * options;
  const values = new Float64Array(size * grid.width);
  const counts: bigint[] = [];
  const codes = new Float64Array(2 * size * grid.codes.limbs).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < size; row++) {
    const option = row >> 1;
    const tally = row & 1;
    values.set(
      (grid.rows[issue] as Float64Array).subarray(option * grid.width, (option + 1) * grid.width),
      row * grid.width,
    );
    counts.push(tally === 0 ? 1n : 0n, tally === 0 ? 0n : 1n);
    const at = (2 * row + tally) * grid.codes.limbs;
    codes.fill(0, at, at + grid.codes.limbs);
    codes[at + limb] = option * radix;
  }
  return { size, values, counts, codes };
}
