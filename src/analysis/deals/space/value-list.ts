import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { compareWide, reachesWide } from "../../../math/wide.ts";
import type { Grid } from "./grid.ts";
import type { PatternSet } from "./patterns.ts";
import { advance, type Step } from "./steps.ts";
import { type Term, TermHeap, type Vectors } from "./term-heap.ts";

/** How many partial packages share each value vector: each vector once, in lexicographically falling order. */
export type ValueList = Vectors & { readonly counts: Float64Array };

/**
 * The partial packages over the steps by value, one list for each set of patterns live after them, from those live before. Those below
 * `floors[at]` after step `at` are dropped. Counts are exact while the packages over the steps are at most 2^53.
 * Cost: the vectors of every step × log(options).
 */
export function listValues(
  grid: Grid,
  set: PatternSet,
  steps: readonly Step[],
  live: bigint,
  floors: readonly Float64Array[],
  watch: Watch,
): ReadonlyMap<bigint, ValueList> {
  const none = { size: 1, values: new Float64Array(grid.width), counts: Float64Array.of(1) };
  let states = new Map<bigint, ValueList>([[live, none]]);
  for (const [at, step] of steps.entries()) {
    throwIfCancelled(watch);
    const by = { size: step.spared.length, values: grid.rows[step.issue] as Float64Array };
    const terms = new Map<bigint, Term<ValueList>[]>();
    for (const [before, base] of states) {
      for (let row = 0; row < by.size; row++) {
        const outcome = advance(set, step, before, row);
        if (!outcome) continue;
        const list = terms.get(outcome.live);
        if (list) list.push({ base, by, row });
        else terms.set(outcome.live, [{ base, by, row }]);
      }
    }
    states = new Map();
    for (const [after, list] of terms) states.set(after, mergeLists(grid, list, floors[at] as Float64Array));
  }
  return states;
}

/** The union of the terms, the counts of equal vectors added up. */
function mergeLists(grid: Grid, terms: readonly Term<ValueList>[], floor: Float64Array): ValueList {
  const { parties, limbs, width } = grid;
  const most = terms.reduce((sum, { base }) => sum + base.size, 0);
  const values = new Float64Array(most * width);
  const counts = new Float64Array(most);
  const heap = new TermHeap(grid, terms);
  let size = 0;
  while (heap.size > 0) {
    const count = heap.term.base.counts[heap.row] as number;
    if (size > 0 && compareWide(heap.values, heap.at, values, (size - 1) * width, width) === 0) {
      counts[size - 1] = (counts[size - 1] as number) + count;
    } else if (reachesWide(heap.values, heap.at, floor, 0, parties, limbs)) {
      for (let i = 0; i < width; i++) values[size * width + i] = heap.values[heap.at + i] as number;
      counts[size++] = count;
    }
    heap.advance();
  }
  return { size, values: values.slice(0, size * width), counts: counts.slice(0, size) };
}
