import type { Choice } from "../space/index.ts";
import { type PreferenceSets, worthIn } from "./preference-sets.ts";

/** Sums of doubles closer than this to no deal count as equal to it, relative to its size: acceptance is "no less than". */
const rounding = 1e-9;

/** What a package must at least be worth in each set to be accepted; -Infinity where nothing is known of no deal. */
export function leastAccepted({ count, noDeal }: PreferenceSets): Float64Array {
  return Float64Array.from({ length: count }, (_, set) => {
    const value = noDeal?.[set];
    return value === undefined ? Number.NEGATIVE_INFINITY : value - rounding * Math.max(1, Math.abs(value));
  });
}

/** Flags the sets in which a package is worth no less than no deal. Cost: sets × issues. */
export function acceptance(sets: PreferenceSets, least: Float64Array, choice: Choice): Uint8Array {
  return Uint8Array.from(least, (bound, set) => (worthIn(sets, set, choice) >= bound ? 1 : 0));
}

/**
 * For each of some packages and each rank, the share of sets in which it has that rank among them, best first; packages of equal worth
 * share their ranks evenly. Source: rank acceptability, Lahdelma and Salminen (2001). Cost: sets × packages × log(packages).
 */
export function rankShares(sets: PreferenceSets, choices: readonly Choice[]): number[][] {
  const size = choices.length;
  const counts = new Float64Array(size * size);
  const worth = new Float64Array(size);
  const order = Int32Array.from(choices.keys());
  for (let set = 0; set < sets.count; set++) {
    for (const [at, choice] of choices.entries()) worth[at] = worthIn(sets, set, choice);
    order.sort((a, b) => (worth[b] as number) - (worth[a] as number));
    for (let first = 0, next = 0; first < size; first = next) {
      const level = worth[order[first] as number] as number;
      const least = level - rounding * Math.max(1, Math.abs(level));
      for (next = first + 1; next < size && (worth[order[next] as number] as number) >= least; next++);
      for (let rank = first; rank < next; rank++) {
        for (let tied = first; tied < next; tied++) {
          const place = (order[tied] as number) * size + rank;
          counts[place] = (counts[place] as number) + 1 / (next - first);
        }
      }
    }
  }
  return choices.map((_, at) =>
    Array.from(counts.subarray(at * size, (at + 1) * size), (n) => n / sets.count),
  );
}

/**
 * The mean weights over the sets in which a package is worth most among those given: what a party would have to care about to want it most.
 * Packages that tie for it share the set evenly, as their ranks do. Null for a package that is first in no set. Source: central weight vectors, Lahdelma and Salminen (2001).
 */
export function centralWeights(
  sets: PreferenceSets,
  choices: readonly Choice[],
): (readonly number[] | null)[] {
  const issues = sets.offsets.length;
  const sums = new Float64Array(choices.length * issues);
  const firsts = new Float64Array(choices.length);
  const worth = new Float64Array(choices.length);
  for (let set = 0; set < sets.count; set++) {
    for (const [at, choice] of choices.entries()) worth[at] = worthIn(sets, set, choice);
    const most = worth.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const least = most - rounding * Math.max(1, Math.abs(most));
    const best = [...choices.keys()].filter((at) => (worth[at] as number) >= least);
    const part = 1 / best.length;
    for (const at of best) {
      firsts[at] = (firsts[at] as number) + part;
      for (let issue = 0; issue < issues; issue++) {
        const place = at * issues + issue;
        sums[place] = (sums[place] as number) + part * (sets.weights[set * issues + issue] as number);
      }
    }
  }
  return choices.map((_, at) => {
    const first = firsts[at] as number;
    if (first === 0) return null;
    return Array.from(sums.subarray(at * issues, (at + 1) * issues), (sum) => sum / first);
  });
}
