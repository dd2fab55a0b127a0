import { throwIfCancelled, type Watch } from "../../math/cancellation.ts";
import { leastHighest, type StateTable } from "./table.ts";

/** Guarantees that orders need, party by party, and what no order's sum lies below. */
export interface LeastVectors {
  /** Vectors that orders reach; the least sum is among them unless the labels were too many. */
  readonly reached: readonly (readonly number[])[];
  readonly low: number;
}

/** Labels kept at a time, over all states. */
const mostLabels = 1_000_000;

/**
 * The least sum of three and more parties' guarantees with none above the bound: at each state the guarantees needed on the way to it, those
 * that others undercut left out. Where that takes too many labels, each party's least alone: their sum is a bound, and tightening party
 * after party reaches something above it. Cost: labels × chains.
 */
export function leastVectors(table: StateTable, bound: number, watch: Watch): LeastVectors {
  const labels = labelsAtEnd(table, bound, watch);
  if (labels !== undefined) {
    const best = labels.reduce((one, other) => (sumOf(other) < sumOf(one) ? other : one));
    return { reached: [best], low: sumOf(best) };
  }
  const parties = [...table.temptation.keys()];
  const open = parties.map(() => bound);
  const alone = parties.map((party) => tightened(table, open, party, watch));
  const reached = parties.map((first) => {
    let limits: readonly number[] = open;
    for (const offset of parties) {
      const party = (first + offset) % parties.length;
      limits = limits.with(party, tightened(table, limits, party, watch));
    }
    return limits;
  });
  return { reached, low: Math.max(bound, sumOf(alone)) };
}

function tightened(
  { lattice, temptation }: StateTable,
  limits: readonly number[],
  party: number,
  watch: Watch,
): number {
  const height = (state: number) => {
    for (const [other, list] of temptation.entries())
      if (!((list[state] as number) <= (limits[other] as number))) return Number.NaN;
    return Math.max(0, temptation[party]?.[state] as number);
  };
  return leastHighest(lattice, height, watch)[lattice.total - 1] as number;
}

function labelsAtEnd(
  { lattice, temptation }: StateTable,
  bound: number,
  watch: Watch,
): number[][] | undefined {
  const { total, strides, chains } = lattice;
  if (total > mostLabels) return undefined;
  const at: (number[][] | undefined)[] = new Array(total);
  let count = 0;
  for (let state = 0; state < total; state += 1) {
    if ((state & 0xfff) === 0) throwIfCancelled(watch);
    const own = temptation.map((list) => Math.max(0, list[state] as number));
    if (!own.every((value) => value <= bound)) continue;
    const here: number[][] = state === 0 ? [own] : [];
    for (const [chain, stride] of strides.entries()) {
      if (Math.floor(state / stride) % ((chains[chain] as readonly number[]).length + 1) === 0) continue;
      for (const label of at[state - stride] ?? [])
        insert(
          here,
          label.map((value, party) => Math.max(value, own[party] as number)),
        );
    }
    at[state] = here;
    count += here.length;
    if (count > mostLabels) return undefined;
  }
  return at[total - 1];
}

function insert(labels: number[][], label: number[]): void {
  if (labels.some((one) => one.every((value, party) => value <= (label[party] as number)))) return;
  const left = labels.filter((one) => one.some((value, party) => value < (label[party] as number)));
  labels.splice(0, labels.length, ...left, label);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
