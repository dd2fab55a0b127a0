import { addWide, compareWide } from "../../../math/wide.ts";
import type { Grid } from "./grid.ts";

/** Value vectors, one row of the grid each. */
export type Vectors = { readonly size: number; readonly values: Float64Array };

/** All vectors of `base`, each with vector `row` of `by` added: as long and as ordered as `base`. */
export type Term<Base extends Vectors = Vectors, By extends Vectors = Vectors> = {
  readonly base: Base;
  readonly by: By;
  readonly row: number;
};

/** Reads several terms as one list in lexicographically falling order: a binary heap over the vector each term is at. */
export class TermHeap<T extends Term> {
  /** The vector term t is at stands in values[t × width …]. */
  readonly values: Float64Array;
  readonly #grid: Grid;
  readonly #terms: readonly T[];
  readonly #rows: Int32Array;
  readonly #heap: Int32Array;
  #size = 0;

  constructor(grid: Grid, terms: readonly T[]) {
    this.#grid = grid;
    this.#terms = terms;
    this.values = new Float64Array(terms.length * grid.width);
    this.#rows = new Int32Array(terms.length);
    this.#heap = new Int32Array(terms.length);
    terms.forEach(({ base }, t) => {
      if (base.size === 0) return;
      this.#read(t);
      this.#heap[this.#size++] = t;
    });
    for (let place = (this.#size >> 1) - 1; place >= 0; place--) this.#sink(place);
  }

  /** Terms not read to their end. */
  get size(): number {
    return this.#size;
  }

  /** Where in `values` the largest vector stands. */
  get at(): number {
    return (this.#heap[0] as number) * this.#grid.width;
  }

  get term(): T {
    return this.#terms[this.#heap[0] as number] as T;
  }

  /** The row of the term's base that the largest vector comes from. */
  get row(): number {
    return this.#rows[this.#heap[0] as number] as number;
  }

  /** Moves the largest vector's term on by one. */
  advance(): void {
    this.#moveTo(this.row + 1);
  }

  /**
   * Moves the largest vector's term on to its first vector with the last party's integer above the one at bound[boundAt…], or level
   * with it where `orLevel`. For terms in which that integer rises from row to row; costs the logarithm of the rows skipped.
   */
  advanceAbove(bound: Float64Array, boundAt: number, orLevel: boolean): void {
    const { base } = this.term;
    let low = this.row + 1;
    let step = 1;
    while (low + step < base.size && !this.#isAbove(low + step, bound, boundAt, orLevel)) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, base.size);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isAbove(middle, bound, boundAt, orLevel)) high = middle;
      else low = middle + 1;
    }
    this.#moveTo(low);
  }

  #isAbove(row: number, bound: Float64Array, boundAt: number, orLevel: boolean): boolean {
    const { base, by, row: shift } = this.term;
    const { limbs, width } = this.#grid;
    const last = width - limbs;
    // The head's own place is free to compute in: it is read again when the term has moved.
    addWide(
      this.values,
      this.at + last,
      base.values,
      row * width + last,
      by.values,
      shift * width + last,
      1,
      limbs,
    );
    const difference = compareWide(this.values, this.at + last, bound, boundAt, limbs);
    return difference > 0 || (orLevel && difference === 0);
  }

  #moveTo(row: number): void {
    const t = this.#heap[0] as number;
    this.#rows[t] = row;
    if (row < (this.#terms[t] as T).base.size) this.#read(t);
    else this.#heap[0] = this.#heap[--this.#size] as number;
    this.#sink(0);
  }

  #read(t: number): void {
    const { base, by, row } = this.#terms[t] as T;
    const { width, parties, limbs } = this.#grid;
    const from = (this.#rows[t] as number) * width;
    addWide(this.values, t * width, base.values, from, by.values, row * width, parties, limbs);
  }

  #sink(from: number): void {
    const heap = this.#heap;
    const { width } = this.#grid;
    const moving = heap[from] as number;
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#size) break;
      const left = heap[child] as number;
      const right = heap[child + 1] as number;
      const rightIsLarger =
        child + 1 < this.#size &&
        compareWide(this.values, right * width, this.values, left * width, width) > 0;
      if (rightIsLarger) child++;
      const larger = heap[child] as number;
      if (compareWide(this.values, larger * width, this.values, moving * width, width) <= 0) break;
      heap[place] = larger;
      place = child;
    }
    heap[place] = moving;
  }
}
