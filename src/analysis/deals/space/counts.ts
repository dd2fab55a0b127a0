import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { addWide, reachesWide } from "../../../math/wide.ts";
import { bestOver, floorRow, type Grid, gridOf } from "./grid.ts";
import type { PackageSpace } from "./package-space.ts";
import { advance, components, type PatternSet, patternSet, type Step, stepsOver } from "./patterns.ts";

/** The number of packages, feasible or not. */
export function countPackages(space: PackageSpace): bigint {
  return space.issues.reduce((product, { size }) => product * BigInt(size), 1n);
}

/** Most states kept while counting one group of tied issues. */
const STATE_LIMIT = 200_000;

/**
 * The number of packages that break no linkage, by walking each group of tied issues once and multiplying; nothing is listed.
 * Undefined where linkages tie so many issues that the states of the walk pass 200,000.
 */
export function countFeasible(space: PackageSpace, watch: Watch = {}): bigint | undefined {
  return countMatching(space, patternSet(space, "ignore"), watch);
}

function countMatching(space: PackageSpace, set: PatternSet, watch: Watch): bigint | undefined {
  if (set.nothingFeasible) return 0n;
  let product = 1n;
  for (const steps of components(space, set)) {
    const count = countComponent(set, steps, watch);
    if (count === undefined) return undefined;
    product *= count;
  }
  return product;
}

function countComponent(set: PatternSet, steps: readonly Step[], watch: Watch): bigint | undefined {
  let states = new Map([[0n, 1n]]);
  for (const step of steps) {
    throwIfCancelled(watch);
    const next = new Map<bigint, bigint>();
    for (const [live, count] of states) {
      for (let option = 0; option < step.spared.length; option++) {
        const outcome = advance(set, step, live, option);
        if (outcome) next.set(outcome.live, (next.get(outcome.live) ?? 0n) + count);
      }
    }
    if (next.size > STATE_LIMIT) return undefined;
    states = next;
  }
  return states.get(0n) ?? 0n;
}

/** Most partial packages visited before `countAcceptable` gives up; never reached by spaces of up to 10^7 packages. */
const VISIT_LIMIT = 2.1e7;

/**
 * The number of acceptable packages: feasible, crossing no red line, worth at least its reservation value to every party.
 * Counted by branching over the issues, closing a branch as soon as no or every completion is acceptable.
 * Undefined where that takes more than 2.1 × 10^7 branches, which spaces of up to 10^7 packages never do.
 */
export function countAcceptable(space: PackageSpace, watch: Watch = {}): bigint | undefined {
  const set = patternSet(space, "exclude");
  const grid = gridOf(space);
  if (set.nothingFeasible) return 0n;
  if (grid.floors.every((floor) => floor === 0n)) return countMatching(space, set, watch);
  const best = bestOver(grid, space.issues.keys());
  if (grid.floors.some((floor, party) => floor > (best[party] as bigint))) return 0n;
  return branchAndCount(branches(space, set, grid), watch);
}

type Branches = {
  readonly set: PatternSet;
  readonly grid: Grid;
  readonly steps: readonly Step[];
  /** needs[depth]: the partial value below which even the best completion falls short. */
  readonly needs: readonly Float64Array[];
  /** completions[depth]: packages over the issues from this depth on. */
  readonly completions: readonly bigint[];
  /** The depth from which on no pattern has an issue. */
  readonly freeFrom: number;
};

/** Tied issues first, so that patterns close early; then those that move values most, so that bounds bite early. */
function branches(space: PackageSpace, set: PatternSet, grid: Grid): Branches {
  const tied = components(space, set).filter(([first]) => isTied(set, first));
  const constrained = tied.flat().map(({ issue }) => issue);
  const free = [...space.issues.keys()].filter((issue) => !constrained.includes(issue));
  const sizeOf = (issue: number) => space.issues[issue]?.size as number;
  const spreads = spreadsOf(grid);
  const spread = (issue: number) => spreads[issue] as number;
  free.sort((a, b) => Math.min(sizeOf(a), 2) - Math.min(sizeOf(b), 2) || spread(b) - spread(a) || a - b);
  const order = [...constrained, ...free];
  const after = [...order.keys(), order.length].map((depth) => order.slice(depth));
  return {
    set,
    grid,
    steps: stepsOver(space, set, order),
    needs: after.map((rest) => floorRow(grid, bestOver(grid, rest))),
    completions: after.map((rest) => rest.reduce((product, issue) => product * BigInt(sizeOf(issue)), 1n)),
    freeFrom: constrained.length,
  };
}

function isTied(set: PatternSet, step: Step | undefined): boolean {
  return set.patterns.some((pattern) => pattern.has(step?.issue ?? -1));
}

/** For each issue, the largest share of a party's whole range that it can move; for ordering only. */
function spreadsOf(grid: Grid): number[] {
  const ranges = bestOver(grid, grid.rows.keys()).map((range) => Number(range) || 1);
  return grid.rows.map((_, issue) =>
    bestOver(grid, [issue]).reduce(
      (most, value, p) => Math.max(most, Number(value) / (ranges[p] as number)),
      0,
    ),
  );
}

function branchAndCount(tree: Branches, watch: Watch): bigint | undefined {
  const { set, grid, steps, needs, completions, freeFrom } = tree;
  const { parties, limbs, width } = grid;
  const partial = new Float64Array((steps.length + 1) * width);
  const enough = needs[steps.length] as Float64Array;
  let visits = 0;
  let count = 0n;
  let whole = 0; // single packages, added up as a double (at most VISIT_LIMIT) because bigints are slow to increment

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
      if (++visits > VISIT_LIMIT) return false;
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
