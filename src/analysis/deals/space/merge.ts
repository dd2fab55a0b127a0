import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { compareWide, reachesWide } from "../../../math/wide.ts";
import type { Frontier } from "./frontier.ts";
import { FrontierBuilder } from "./frontier-builder.ts";
import type { Grid } from "./grid.ts";
import { type Term, TermHeap } from "./term-heap.ts";

/** How a merge may be cut short: vectors below `floor` for some party are dropped; with more than `limit` left it gives up. */
type MergeBounds = { readonly floor: Float64Array; readonly limit: number };

/**
 * The undominated vectors of a union of terms, equal vectors merged; undefined where more than `limit` are left.
 * The terms are read in step, the largest vector first, so nothing is sorted and only a later vector can be dominated by an earlier one.
 * Cost: for two parties, vectors kept × log(terms), runs of dominated vectors being skipped by a search (the list merging of
 * Nemhauser & Ullmann 1969); for more, that of `undominated` over all vectors read.
 */
export function mergeTerms(
  grid: Grid,
  terms: readonly Term[],
  bounds: MergeBounds,
  watch: Watch,
): Frontier | undefined {
  const heap = new TermHeap(grid, terms);
  const kept = new FrontierBuilder(grid);
  const keep = grid.parties <= 2 ? keepRising : keepInBatches;
  for (let reads = 1; heap.size > 0; reads++) {
    if ((reads & 0xfff) === 0) throwIfCancelled(watch);
    if (compareWide(heap.values, heap.at, bounds.floor, 0, grid.limbs) < 0) break; // the first party's values only fall from here
    if (kept.endsWith(heap.values, heap.at)) {
      kept.tally(heap.term, heap.row);
      heap.advance();
    } else {
      keep(grid, heap, kept, bounds);
      if (kept.size > bounds.limit && (grid.parties <= 2 || kept.prune() > bounds.limit)) return undefined;
    }
  }
  if (grid.parties > 2 && kept.prune() > bounds.limit) return undefined;
  return kept.finish();
}

/** One or two parties: as the first party's value falls, only a rise of the last party's is undominated. */
function keepRising(grid: Grid, heap: TermHeap, kept: FrontierBuilder, { floor }: MergeBounds): void {
  const { limbs, width } = grid;
  const last = width - limbs;
  const first = kept.size === 0;
  const above = first ? floor : kept.values;
  const aboveAt = first ? last : kept.size * width - limbs;
  const difference = compareWide(heap.values, heap.at + last, above, aboveAt, limbs);
  if (difference > 0 || (first && difference === 0)) {
    kept.push(heap.values, heap.at, heap.term, heap.row);
    heap.advance();
  } else heap.advanceAbove(above, aboveAt, first);
}

/** Three parties and more: vectors are gathered, and the dominated among them dropped when a batch is full. */
function keepInBatches(grid: Grid, heap: TermHeap, kept: FrontierBuilder, { floor }: MergeBounds): void {
  if (reachesWide(heap.values, heap.at, floor, 0, grid.parties, grid.limbs)) {
    kept.pushInBatch(heap.values, heap.at, heap.term, heap.row);
  }
  heap.advance();
}
