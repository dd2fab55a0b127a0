import { throwIfCancelled, type Watch } from "../../math/cancellation.ts";
import { stream } from "../../math/random.ts";
import { settled, standingsAt } from "./exchange.ts";
import { exchangeOf, type Figure, type Plan } from "./plan.ts";
import type { SampledRoadmap } from "./result.ts";

/** States at most that each draw walks through; a plan with more is walked step by step only. */
const mostStates = 128;
/** Correlations below this say little of a judgement, however many draws there are. */
const leastTold = 0.1;

export interface Passed {
  readonly order: readonly number[];
  /** The states passed, with those inside the phases; each the moves that are done. */
  readonly inside: () => readonly ReadonlySet<number>[];
  readonly guarantees: readonly number[];
}

/**
 * Walks the plan over draws from every range on file, uniform and independent of each other, and looks in how many nobody gains by leaving.
 * Null where nothing is a range. Cost: draws × states × steps.
 */
export function sampleRoadmap(
  plan: Plan,
  { order, inside, guarantees }: Passed,
  { seed, count, ...watch }: Watch & { readonly seed: number; readonly count: number },
): SampledRoadmap | null {
  const figures = openFigures(plan);
  if (count === 0 || figures.length === 0) return null;
  const all = inside();
  const states = all.length <= mostStates ? all : prefixes(order);
  const random = stream(seed, "roadmap.ranges");
  const largest = new Float64Array(count);
  const drawn = figures.map(() => new Float64Array(count));
  let [holds, enough] = [0, 0];
  for (let draw = 0; draw < count; draw += 1) {
    throwIfCancelled(watch);
    watch.progress?.(draw / count);
    const taken = new Map<string, number>();
    for (const [at, { path, low, high }] of figures.entries()) {
      const value = low + (high - low) * random.uniform();
      taken.set(path, value);
      (drawn[at] as Float64Array)[draw] = value;
    }
    const exchange = exchangeOf(plan, ({ path, low }) => taken.get(path) ?? low);
    const most = guarantees.map(() => 0);
    for (const done of states)
      for (const [party, { temptation }] of standingsAt(exchange, (move) => done.has(move)).entries())
        most[party] = Math.max(most[party] as number, settled(temptation));
    largest[draw] = Math.max(...most);
    if (largest[draw] === 0) holds += 1;
    if (most.every((value, party) => value <= (guarantees[party] as number) + 1e-9)) enough += 1;
  }
  const sorted = largest.toSorted();
  const at = (share: number) => sorted[Math.min(count - 1, Math.floor(share * count))] as number;
  return {
    samples: count,
    selfEnforcing: shareOf(holds, count),
    enough: shareOf(enough, count),
    largest: { low: at(0.05), median: at(0.5), high: at(0.95) },
    hangsOn: strongest(figures, drawn, largest),
  };
}

function prefixes(order: readonly number[]): ReadonlySet<number>[] {
  return [undefined, ...order].map((_, at) => new Set(order.slice(0, at)));
}

function openFigures({ steps, penalties }: Plan): Figure[] {
  const all = [
    ...steps.flatMap((step) => [
      step.cost,
      ...step.benefit,
      step.escrowed,
      step.reversible,
      step.snapbackDays,
      step.detection,
      step.detectionDelayDays,
    ]),
    ...penalties.flatMap(({ figures }) => figures),
  ];
  return all.filter(({ low, high }) => low < high);
}

/** Where all or none are counted no spread is to be seen; the error is then one draw's. */
function shareOf(counted: number, count: number): { share: number; error: number } {
  const share = counted / count;
  return { share, error: share === 0 || share === 1 ? 1 / count : Math.sqrt((share * (1 - share)) / count) };
}

function strongest(
  figures: readonly Figure[],
  drawn: readonly Float64Array[],
  largest: Float64Array,
): SampledRoadmap["hangsOn"] {
  let found: SampledRoadmap["hangsOn"] = null;
  const least = Math.max(leastTold, 4 / Math.sqrt(largest.length));
  for (const [at, { path }] of figures.entries()) {
    const correlation = correlate(drawn[at] as Float64Array, largest);
    if (Math.abs(correlation) >= Math.max(least, Math.abs(found?.correlation ?? 0)))
      found = { path, correlation };
  }
  return found;
}

/** Pearson's correlation; 0 where either does not vary. */
function correlate(left: Float64Array, right: Float64Array): number {
  const mean = (list: Float64Array) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [a, b] = [mean(left), mean(right)];
  let [product, first, second] = [0, 0, 0];
  for (const [at, value] of left.entries()) {
    const [x, y] = [value - a, (right[at] as number) - b];
    product += x * y;
    first += x * x;
    second += y * y;
  }
  return first === 0 || second === 0 ? 0 : product / Math.sqrt(first * second);
}
