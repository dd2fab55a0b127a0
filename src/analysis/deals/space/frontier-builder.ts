import { undominated } from "../../../math/pareto.ts";
import { compareWide } from "../../../math/wide.ts";
import type { Frontier, FrontierTerm } from "./frontier.ts";
import type { Grid } from "./grid.ts";

/** Vectors gathered between two prunings; larger batches prune less often, smaller ones hold less memory. */
const BATCH = 1 << 13;

/** A frontier in the making: vectors come in lexicographically falling order. */
export class FrontierBuilder {
  size = 0;
  values = new Float64Array(1024);
  readonly #grid: Grid;
  readonly #counts: bigint[] = [];
  #codes = new Float64Array(1024);
  /** Vectors up to here are known not to dominate each other. */
  #pruned = 0;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** Whether the vector at values[at…] is the one that came last. */
  endsWith(values: Float64Array, at: number): boolean {
    const { width } = this.#grid;
    return this.size > 0 && compareWide(values, at, this.values, (this.size - 1) * width, width) === 0;
  }

  /** Adds a new vector, reached by row `row` of a term's base. */
  push(values: Float64Array, at: number, term: FrontierTerm, row: number): void {
    const { width, codes } = this.#grid;
    const index = this.size++;
    this.values = withRoom(this.values, this.size * width);
    this.#codes = withRoom(this.#codes, this.size * 2 * codes.limbs);
    for (let i = 0; i < width; i++) this.values[index * width + i] = values[at + i] as number;
    this.#counts.push(0n, 0n);
    this.#codes.fill(Number.POSITIVE_INFINITY, index * 2 * codes.limbs, this.size * 2 * codes.limbs);
    this.tally(term, row);
  }

  /** As `push`, and prunes when a batch is full. */
  pushInBatch(values: Float64Array, at: number, term: FrontierTerm, row: number): void {
    const fresh = this.size - this.#pruned;
    if (fresh >= BATCH && 2 * fresh >= this.#pruned) this.prune();
    this.push(values, at, term, row);
  }

  /** Counts the packages of a term's row at the vector that came last: clear with clear is clear, everything else crosses. */
  tally(term: FrontierTerm, row: number): void {
    const { base, by, row: shift } = term;
    for (let a = 0; a < 2; a++) {
      const count = base.counts[2 * row + a] as bigint;
      if (count === 0n) continue;
      for (let b = 0; b < 2; b++) {
        const times = by.counts[2 * shift + b] as bigint;
        if (times === 0n) continue;
        const tally = 2 * (this.size - 1) + (a | b);
        this.#counts[tally] = (this.#counts[tally] as bigint) + (times === 1n ? count : count * times);
        this.#keepFirst(tally, base.codes, 2 * row + a, by.codes, 2 * shift + b);
      }
    }
  }

  #keepFirst(tally: number, a: Float64Array, aTally: number, b: Float64Array, bTally: number): void {
    const { limbs } = this.#grid.codes;
    const codes = this.#codes;
    for (let i = 0; i < limbs; i++) {
      const sum = (a[aTally * limbs + i] as number) + (b[bTally * limbs + i] as number);
      if (sum > (codes[tally * limbs + i] as number)) return;
      if (sum === codes[tally * limbs + i]) continue;
      for (let j = i; j < limbs; j++) {
        codes[tally * limbs + j] = (a[aTally * limbs + j] as number) + (b[bTally * limbs + j] as number);
      }
      return;
    }
  }

  /** Drops the dominated vectors and returns how many are left. */
  prune(): number {
    const { width, codes, parties } = this.#grid;
    if (this.#pruned === this.size) return this.size;
    const keep = undominated(this.#ordinals(), parties);
    const codeWidth = 2 * codes.limbs;
    let to = 0;
    for (let from = 0; from < this.size; from++) {
      if (keep[from] === 0) continue;
      this.values.copyWithin(to * width, from * width, (from + 1) * width);
      this.#codes.copyWithin(to * codeWidth, from * codeWidth, (from + 1) * codeWidth);
      this.#counts[2 * to] = this.#counts[2 * from] as bigint;
      this.#counts[2 * to + 1] = this.#counts[2 * from + 1] as bigint;
      to++;
    }
    this.#counts.length = 2 * to;
    this.size = to;
    this.#pruned = to;
    return to;
  }

  /** One double per party and vector in the order of the values: the values where one limb holds them, else their ranks. */
  #ordinals(): Float64Array {
    const { parties, limbs, width } = this.#grid;
    if (limbs === 1) return this.values.subarray(0, this.size * width);
    const ranks = new Float64Array(this.size * parties);
    for (let party = 0; party < parties; party++) {
      const place = (vector: number) => vector * width + party * limbs;
      const compareVectors = (a: number, b: number) =>
        compareWide(this.values, place(a), this.values, place(b), limbs);
      const order = Int32Array.from({ length: this.size }, (_, vector) => vector).sort(compareVectors);
      let rank = 0;
      order.forEach((vector, i) => {
        if (i > 0 && compareVectors(order[i - 1] as number, vector) !== 0) rank++;
        ranks[vector * parties + party] = rank;
      });
    }
    return ranks;
  }

  finish(): Frontier {
    const { width, codes } = this.#grid;
    return {
      size: this.size,
      values: this.values.slice(0, this.size * width),
      counts: this.#counts,
      codes: this.#codes.slice(0, this.size * 2 * codes.limbs),
    };
  }
}

function withRoom(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const larger = new Float64Array(Math.max(length, 2 * array.length));
  larger.set(array);
  return larger;
}
