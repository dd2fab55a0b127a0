import { throwIfCancelled, type Watch } from "../../math/cancellation.ts";
import { isClosed, type Lattice } from "./chains.ts";
import { type Terms, temptationFrom } from "./terms.ts";

/** Every state of an exchange with each party's temptation there, by the state's number; NaN where precedence forbids the state. */
export interface StateTable {
  readonly lattice: Lattice;
  readonly temptation: readonly Float64Array[];
}

/**
 * Works out every state. The sums are kept by level of the count that moved, so that one state costs as much as two chains on average and
 * nothing drifts. Cost: states × ways to leave; eight bytes a state and party.
 */
export function stateTable(lattice: Lattice, terms: Terms, watch: Watch): StateTable {
  const { chains, total } = lattice;
  const { sums, table, parties } = terms;
  const temptation = parties.map(() => new Float64Array(total));
  const levels = chains.length;
  const done = new Int32Array(levels);
  const kept = new Float64Array((levels + 1) * sums);
  const free = lattice.needs.every((lists) => lists.every(({ length }) => length === 0));
  for (let state = 0; state < total; state += 1) {
    if ((state & 0xffff) === 0) report(watch, state / total);
    const open = free || isClosed(lattice, done);
    for (let p = 0; p < parties.length; p += 1)
      (temptation[p] as Float64Array)[state] = open
        ? temptationFrom(parties[p] as Terms["parties"][number], kept, 0, done, state > 0)
        : Number.NaN;
    let level = 0;
    while (level < levels) {
      done[level] = (done[level] as number) + 1;
      if ((done[level] as number) <= (chains[level] as readonly number[]).length) break;
      done[level] = 0;
      level += 1;
    }
    if (level === levels) break;
    const rows = table[level] as Float64Array;
    const row = (done[level] as number) * sums;
    for (let sum = 0; sum < sums; sum += 1) {
      const here = (kept[(level + 1) * sums + sum] as number) + (rows[row + sum] as number);
      for (let lower = level; lower >= 0; lower -= 1) kept[lower * sums + sum] = here;
    }
  }
  return { lattice, temptation };
}

/** The least that the highest `height` passed on the way to each state can be; Infinity where no way leads. NaN is no height: none may pass. */
export function leastHighest(
  { chains, strides, total }: Lattice,
  height: (state: number) => number,
  watch: Watch,
): Float64Array {
  const best = new Float64Array(total).fill(Number.POSITIVE_INFINITY);
  const sizes = Int32Array.from(chains, ({ length }) => length + 1);
  const steps = Float64Array.from(strides);
  const digits = new Int32Array(chains.length);
  for (let state = 0; state < total; state += 1) {
    if ((state & 0xffff) === 0) report(watch, state / total);
    const own = height(state);
    if (own < Number.POSITIVE_INFINITY) {
      let least = state === 0 ? own : Number.POSITIVE_INFINITY;
      for (let t = 0; t < digits.length; t += 1)
        if (digits[t] !== 0) {
          const before = best[state - (steps[t] as number)] as number;
          if (before < least) least = before;
          if (least <= own) break;
        }
      best[state] = least < own ? own : least;
    }
    for (let t = 0; t < digits.length; t += 1) {
      digits[t] = (digits[t] as number) + 1;
      if ((digits[t] as number) < (sizes[t] as number)) break;
      digits[t] = 0;
    }
  }
  return best;
}

/** An order whose highest point is the least there is; of several the one that takes the earliest moves first. */
export function orderTo({ chains, strides, total }: Lattice, best: Float64Array): number[] {
  const bound = best[total - 1] as number;
  const done = chains.map(({ length }) => length);
  const order: number[] = [];
  for (let state = total - 1; state > 0; ) {
    let last = -1;
    let latest = -1;
    for (const [chain, moves] of chains.entries()) {
      const count = done[chain] as number;
      const move = moves[count - 1] as number;
      if (count === 0 || !((best[state - (strides[chain] as number)] as number) <= bound)) continue;
      if (move > latest) [last, latest] = [chain, move];
    }
    if (last < 0) throw new RangeError("orderTo: no way leads to the end");
    order.push(latest);
    done[last] = (done[last] as number) - 1;
    state -= strides[last] as number;
  }
  return order.reverse();
}

function report(watch: Watch, share: number): void {
  throwIfCancelled(watch);
  watch.progress?.(share);
}
