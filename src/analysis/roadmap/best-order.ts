import type { Watch } from "../../math/cancellation.ts";
import { bestFirst } from "./best-first.ts";
import { type Lattice, latticeOf } from "./chains.ts";
import { type Exchange, guaranteesAlong } from "./exchange.ts";
import { leastVectors } from "./labels.ts";
import { leastHighest, orderTo, type StateTable, stateTable } from "./table.ts";
import { termsOf } from "./terms.ts";

/** An order of all moves and what each party must be held by. */
export interface FoundOrder {
  readonly order: readonly number[];
  /** For each party the most it is tempted by on the way, completion included; 0 where never. */
  readonly guarantees: readonly number[];
  /** Between what the least possible largest guarantee, and the least sum with it, are proven to lie; equal ends: exact. */
  readonly largest: Proven;
  readonly sum: Proven;
}

export interface Proven {
  readonly low: number;
  readonly high: number;
}

export interface OrderLimits extends Watch {
  /** Most states that are all worked out; beyond, the search goes best first. */
  readonly states?: number | undefined;
  /** Most states that are opened beyond. */
  readonly opened?: number | undefined;
}

/**
 * The order that needs the least guarantee: first the largest of the parties' as small as can be, then their sum. Exact up to `states`
 * states by the least highest point on a way through all of them; for two parties the sum takes two more passes, since in any such order
 * one of them has the largest. Cost: states × chains. Beyond, best first with a proven gap.
 */
export function bestOrder(exchange: Exchange, limits: OrderLimits = {}): FoundOrder {
  const lattice = latticeOf(exchange);
  const terms = termsOf(exchange, lattice);
  if (lattice.total > (limits.states ?? 2 ** 24)) {
    const { order, low } = bestFirst(lattice, terms, { ...limits, states: limits.opened });
    const guarantees = guaranteesAlong(exchange, order);
    const high = Math.max(...guarantees);
    const least = Math.min(low, high);
    return { order, guarantees, largest: { low: least, high }, sum: { low: least, high: total(guarantees) } };
  }
  const part = (from: number, to: number): Watch => ({
    signal: limits.signal,
    progress: (share) => limits.progress?.(from + (to - from) * share),
  });
  const table = stateTable(lattice, terms, part(0, 0.5));
  const best = leastHighest(lattice, largestOf(table), part(0.5, 0.7));
  const bound = best[lattice.total - 1] as number;
  const found = withLeastSum(exchange, table, orderTo(lattice, best), bound, part(0.7, 1));
  limits.progress?.(1);
  return { ...found, largest: { low: bound, high: bound } };
}

/** The largest of the parties' temptations at each state, not below 0; NaN where the state is forbidden. */
function largestOf({ temptation }: StateTable): (state: number) => number {
  return (state) => {
    let most = 0;
    for (let p = 0; p < temptation.length; p += 1) {
      const one = (temptation[p] as Float64Array)[state] as number;
      if (Number.isNaN(one)) return Number.NaN;
      if (one > most) most = one;
    }
    return most;
  };
}

function withLeastSum(
  exchange: Exchange,
  table: StateTable,
  first: readonly number[],
  bound: number,
  watch: Watch,
): Omit<FoundOrder, "largest"> {
  const told = (order: readonly number[]) => ({ order, guarantees: guaranteesAlong(exchange, order) });
  const parties = [...table.temptation.keys()];
  const start = told(first);
  if (bound === 0 || parties.length === 1) return { ...start, sum: only(total(start.guarantees)) };
  if (parties.length === 2) {
    const all = [start, ...parties.map((party) => told(leastFor(table, party, bound, watch)))];
    const least = all.reduce((one, other) => (total(other.guarantees) < total(one.guarantees) ? other : one));
    return { ...least, sum: only(total(least.guarantees)) };
  }
  const vectors = leastVectors(table, bound, watch);
  const within = vectors.reached.map((limits) => told(orderWithin(table, limits, watch)));
  const least = [start, ...within].reduce((one, other) =>
    total(other.guarantees) < total(one.guarantees) ? other : one,
  );
  const high = total(least.guarantees);
  return { ...least, sum: { low: Math.min(vectors.low, high), high } };
}

function only(value: number): Proven {
  return { low: value, high: value };
}

/** The order in which one party's guarantee is least while no other's passes the bound. */
function leastFor(table: StateTable, party: number, bound: number, watch: Watch): number[] {
  const { lattice, temptation } = table;
  const height = (state: number) => {
    for (let other = 0; other < temptation.length; other += 1)
      if (other !== party && !(((temptation[other] as Float64Array)[state] as number) <= bound))
        return Number.NaN;
    return Math.max(0, (temptation[party] as Float64Array)[state] as number);
  };
  return orderTo(lattice, leastHighest(lattice, height, watch));
}

/** An order on which no party's temptation passes its limit. */
function orderWithin({ lattice, temptation }: StateTable, limits: readonly number[], watch: Watch): number[] {
  const height = (state: number) =>
    temptation.every((list, party) => (list[state] as number) <= (limits[party] as number) + 1e-12)
      ? 0
      : Number.NaN;
  return orderTo(lattice, leastHighest(lattice, height, watch));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** How many states an exchange has at most. */
export function statesOf(exchange: Exchange): number {
  const { total: states }: Lattice = latticeOf(exchange);
  return states;
}
