import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { addWide, reachesWide } from "../../../math/wide.ts";
import { bestAfter, floorRow } from "./grid.ts";
import { countByHalves } from "./halves.ts";
import { advance, type Step } from "./steps.ts";
import type { Walk } from "./walk.ts";

/** Most branches visited; never reached by spaces of up to 10^7 packages. */
const VISIT_LIMIT = 2.1e7;

/**
 * The number of packages that complete no pattern and reach every floor, by branching over the issues and closing a branch as soon as no
 * or every completion counts. Undefined where that takes more than `limit` branches, which as a rule is known without visiting them.
 */
export function countByBranching(walk: Walk, watch: Watch, limit = VISIT_LIMIT): bigint | undefined {
  return isTooWide(walk, limit, watch) ? undefined : visitAll(walk, limit, watch);
}

/**
 * Whether the branches counted, level by level, are more than may be visited. A branch is open where its best completion reaches every
 * floor and, once no pattern is left, its worst does not: two counts of packages over the issues so far. Levels too wide to count in
 * halves are left out, so this is sure where it says yes.
 */
function isTooWide(walk: Walk, limit: number, watch: Watch): boolean {
  const { grid, steps, freeFrom } = walk;
  const rests = bestAfter(
    grid,
    steps.map(({ issue }) => issue),
    grid.floors.map(() => 0n),
  );
  let partial = 1;
  let visits = 0n;
  for (const [depth, { spared }] of steps.entries()) {
    // Levels that could not fill a quarter of the limit are not worth counting.
    if (partial * spared.length * 4 > limit) {
      const above = { ...walk, steps: steps.slice(0, depth) };
      const rest = rests[depth] as readonly bigint[];
      const needs = grid.floors.map((floor, party) => floor - (rest[party] as bigint));
      const reaching = countByHalves({ ...above, grid: { ...grid, floors: needs } }, watch);
      const enough = depth < freeFrom ? 0n : countByHalves(above, watch);
      if (reaching === undefined || enough === undefined) return false;
      visits += (reaching - enough) * BigInt(spared.length);
      if (visits > limit) return true;
    }
    partial *= spared.length;
  }
  return false;
}

function visitAll({ set, grid, steps, freeFrom }: Walk, limit: number, watch: Watch): bigint | undefined {
  const { parties, limbs, width } = grid;
  const partial = new Float64Array((steps.length + 1) * width);
  const rests = bestAfter(
    grid,
    steps.map(({ issue }) => issue),
    grid.floors.map(() => 0n),
  );
  /** needs[depth]: the partial value below which even the best completion falls short. */
  const needs = rests.map((rest) => floorRow(grid, rest));
  const enough = needs[steps.length] as Float64Array;
  /** completions[depth]: packages over the issues from this depth on. */
  const completions = [1n];
  for (const { spared } of steps.toReversed()) {
    completions.unshift((completions[0] as bigint) * BigInt(spared.length));
  }
  let visits = 0;
  let count = 0n;
  let whole = 0; // single packages, added up as a double (at most `limit`) because bigints are slow to increment

  const visit = (depth: number, live: bigint): boolean => {
    if (depth === steps.length) {
      whole++;
      return true;
    }
    if (depth >= freeFrom && reachesWide(partial, depth * width, enough, 0, parties, limbs)) {
      count += completions[depth] as bigint;
      return true;
    }
    const step = steps[depth] as Step;
    const rows = grid.rows[step.issue] as Float64Array;
    const below = (depth + 1) * width;
    for (let option = 0; option < step.spared.length; option++) {
      if (++visits > limit) return false;
      if ((visits & 0xffff) === 0) throwIfCancelled(watch);
      addWide(partial, below, partial, depth * width, rows, option * width, parties, limbs);
      if (!reachesWide(partial, below, needs[depth + 1] as Float64Array, 0, parties, limbs)) continue;
      const outcome = depth < freeFrom ? advance(set, step, live, option) : { live };
      if (outcome && !visit(depth + 1, outcome.live)) return false;
    }
    return true;
  };
  return visit(0, 0n) ? count + BigInt(whole) : undefined;
}
