import { bestOver, type Grid } from "./grid.ts";
import type { PackageSpace } from "./package-space.ts";
import type { PatternSet } from "./patterns.ts";
import { components, type Step, stepsOver } from "./steps.ts";

/** The issues in an order to count packages along, and the values that packages are judged by. */
export type Walk = {
  readonly set: PatternSet;
  readonly grid: Grid;
  readonly steps: readonly Step[];
  /** The depth from which on no pattern has an issue. */
  readonly freeFrom: number;
};

/** Tied issues first, so that patterns close early; then those that move values most, so that bounds bite early. */
export function walkOver(space: PackageSpace, set: PatternSet, grid: Grid): Walk {
  const groups = components(space, set);
  const isTied = ([first]: readonly Step[]) => first !== undefined && set.naming[first.issue]?.length !== 0;
  const tied = groups.filter(isTied).flat();
  const free = groups.filter((group) => !isTied(group)).flatMap((group) => group.map(({ issue }) => issue));
  const spreads = spreadsOf(grid);
  const choices = (issue: number) => Math.min(space.issues[issue]?.size ?? 0, 2);
  const spread = (issue: number) => spreads[issue] as number;
  free.sort((a, b) => choices(a) - choices(b) || spread(b) - spread(a) || a - b);
  return { set, grid, steps: [...tied, ...stepsOver(space, set, free)], freeFrom: tied.length };
}

/** For each issue, the largest share of a party's whole range that it can move; for ordering only. */
function spreadsOf(grid: Grid): number[] {
  const ranges = bestOver(grid, grid.rows.keys()).map((range) => Number(range) || 1);
  return grid.rows.map((_, issue) =>
    grid.bests.reduce(
      (most, best, party) => Math.max(most, Number(best[issue]) / (ranges[party] as number)),
      0,
    ),
  );
}
