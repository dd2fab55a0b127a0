import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { countByBranching } from "./branching.ts";
import { bestOver, gridOf } from "./grid.ts";
import { countByHalves } from "./halves.ts";
import type { PackageSpace } from "./package-space.ts";
import { type PatternSet, patternSet } from "./patterns.ts";
import { advance, components, type Step } from "./steps.ts";
import { walkOver } from "./walk.ts";

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

/**
 * The number of acceptable packages: feasible, crossing no red line, worth at least its reservation value to every party.
 * Counted from the values that two halves of the issues can have, or where these are too many by branching over the issues.
 * Which it is, and that neither will do, is found out beforehand. Undefined where neither will; spaces of up to 10^7 packages are
 * always counted.
 */
export function countAcceptable(space: PackageSpace, watch: Watch = {}): bigint | undefined {
  throwIfCancelled(watch);
  const set = patternSet(space, "exclude");
  const grid = gridOf(space);
  if (set.nothingFeasible) return 0n;
  const asking = [...grid.floors.keys()].filter((party) => grid.floors[party] !== 0n);
  if (asking.length === 0) return countMatching(space, set, watch);
  const best = bestOver(grid, space.issues.keys());
  if (asking.some((party) => (grid.floors[party] as bigint) > (best[party] as bigint))) return 0n;
  const seen = asking.length === grid.parties ? grid : gridOf(seenBy(space, asking));
  const walk = { ...walkOver(space, set, grid), grid: seen };
  return countByHalves(walk, watch) ?? countByBranching(walk, watch);
}

/** The space as some of its parties see it; what no package may match stays as it is. */
function seenBy(space: PackageSpace, parties: readonly number[]): PackageSpace {
  const those = <T>(list: readonly T[]) => parties.map((party) => list[party] as T);
  return {
    ...space,
    parties: parties.length,
    values: those(space.values),
    reservations: those(space.reservations),
    denominators: those(space.denominators),
    integers: those(space.integers),
    thresholds: those(space.thresholds),
  };
}
