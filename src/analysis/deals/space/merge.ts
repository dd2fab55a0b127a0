import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { Staircase } from "../../../math/staircase.ts";
import { compareWide, reachesWide } from "../../../math/wide.ts";
import type { Frontier, FrontierTerm } from "./frontier.ts";
import { FrontierBuilder } from "./frontier-builder.ts";
import type { Grid } from "./grid.ts";
import { TermHeap } from "./term-heap.ts";

/** How a merge may be cut short: vectors below `floor` for some party are dropped; with more than `limit` left it gives up. */
type MergeBounds = { readonly floor: Float64Array; readonly limit: number };

/**
 * The undominated vectors of a union of terms, equal vectors merged; undefined where more than `limit` are left.
 * The terms are read in step, the largest vector first, so nothing is sorted and only a later vector can be dominated by an earlier one.
 * Cost: for two parties, vectors kept × log(terms), runs of dominated vectors being skipped by a search (the list merging of
 * Nemhauser & Ullmann 1969); for three, vectors read × log(terms); for more, that of `undominated` over all vectors read.
 */
export function mergeTerms(
  grid: Grid,
  terms: readonly FrontierTerm[],
  bounds: MergeBounds,
  watch: Watch,
): Frontier | undefined {
  const heap = new TermHeap(grid, terms);
  const kept = new FrontierBuilder(grid);
  const inBatches = grid.parties > 3 || (grid.parties === 3 && grid.limbs > 1);
  const keep = inBatches ? keepInBatches : grid.parties === 3 ? keepUncovered(new Staircase()) : keepRising;
  for (let reads = 1; heap.size > 0; reads++) {
    if ((reads & 0xfff) === 0) throwIfCancelled(watch);
    if (compareWide(heap.values, heap.at, bounds.floor, 0, grid.limbs) < 0) break; // the first party's values only fall from here
    if (kept.endsWith(heap.values, heap.at)) {
      kept.tally(heap.term, heap.row);
      heap.advance();
    } else {
      keep(grid, heap, kept, bounds);
      if (kept.size > bounds.limit && (!inBatches || kept.prune() > bounds.limit)) return undefined;
    }
  }
  if (inBatches && kept.prune() > bounds.limit) return undefined;
  return kept.finish();
}

type Keep = (grid: Grid, heap: TermHeap<FrontierTerm>, kept: FrontierBuilder, bounds: MergeBounds) => void;

/** One or two parties: as the first party's value falls, only a rise of the last party's is undominated. */
const keepRising: Keep = (grid, heap, kept, { floor }) => {
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
};

/** Three parties: as the first party's value falls, a vector is undominated unless one before covers it for the other two. */
function keepUncovered(stairs: Staircase): Keep {
  return (grid, heap, kept, { floor }) => {
    const { values, at } = heap;
    const reaches = reachesWide(values, at, floor, 0, grid.parties, grid.limbs);
    if (reaches && stairs.add(values[at + 1] as number, values[at + 2] as number)) {
      kept.push(values, at, heap.term, heap.row);
    }
    heap.advance();
  };
}

/** More parties, or values too wide for a double: vectors are gathered, and the dominated among them dropped when a batch is full. */
const keepInBatches: Keep = (grid, heap, kept, { floor }) => {
  if (reachesWide(heap.values, heap.at, floor, 0, grid.parties, grid.limbs)) {
    kept.pushInBatch(heap.values, heap.at, heap.term, heap.row);
  }
  heap.advance();
};
