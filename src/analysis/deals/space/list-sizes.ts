import type { Grid } from "./grid.ts";
import type { PatternSet } from "./patterns.ts";
import { advance, type Step } from "./steps.ts";

/** At most so many vectors are listed over the steps before a cut, and over those after it for all that may be live there. */
export type ListSizes = { readonly head: number; readonly tail: number };

/** Most sets of live patterns followed. */
const STATE_LIMIT = 1000;

/**
 * For every place to part the steps, how long the lists of values on either side can get: no longer than the packages over them, nor
 * than the vectors of whole numbers within the parties' ranges. Infinity where a list would stand for more than 2^53 packages, which
 * doubles could not count, or be longer than `limit`. Cost: steps, squared at most.
 */
export function listSizes(grid: Grid, set: PatternSet, steps: readonly Step[], limit: number): ListSizes[] {
  const states = countStates(set, steps);
  return states.map((live, cut) => ({
    head: listSize(grid, steps.slice(0, cut), states, limit),
    tail: live === 0 ? 0 : live * listSize(grid, steps.slice(cut), states.slice(cut), limit),
  }));
}

function listSize(grid: Grid, steps: readonly Step[], states: readonly number[], limit: number): number {
  const ranges = grid.bests.map(() => 0);
  let packages = 1;
  let longest = 1;
  for (const [at, { issue, spared }] of steps.entries()) {
    packages *= spared.length;
    grid.bests.forEach((best, party) => {
      ranges[party] = (ranges[party] as number) + Number(best[issue]);
    });
    const vectors = ranges.reduce((product, range) => product * (range + 1), states[at + 1] as number);
    longest = Math.max(longest, Math.min(packages, vectors));
    if (longest > limit || packages > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
  }
  return longest;
}

/** How many sets of live patterns there can be before each step and after the last; Infinity within tied issues with too many. */
function countStates(set: PatternSet, steps: readonly Step[]): number[] {
  let states: Set<bigint> | undefined = new Set([0n]);
  let open = 0n;
  return [
    1,
    ...steps.map((step) => {
      open = (open | step.begins) & ~step.ends;
      if (states) states = statesAfter(set, step, states);
      else if (open === 0n) states = new Set([0n]);
      return states?.size ?? Number.POSITIVE_INFINITY;
    }),
  ];
}

function statesAfter(set: PatternSet, step: Step, before: ReadonlySet<bigint>): Set<bigint> | undefined {
  const after = new Set<bigint>();
  for (const live of before) {
    for (let option = 0; option < step.spared.length; option++) {
      const outcome = advance(set, step, live, option);
      if (outcome) after.add(outcome.live);
    }
    if (after.size > STATE_LIMIT) return undefined;
  }
  return after;
}
