import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { readWide } from "../../../math/wide.ts";
import { emptyPackage, type Frontier, type FrontierTerm, optionTallies } from "./frontier.ts";
import { bestAfter, bestOver, decodeChoice, floorRow, type Grid, gridOf, unshift } from "./grid.ts";
import { mergeTerms } from "./merge.ts";
import type { Choice, PackageSpace } from "./package-space.ts";
import { type PatternSet, patternSet } from "./patterns.ts";
import { advance, components, type Step } from "./steps.ts";

/** Packages that no other package dominates and that share their values and whether they cross a red line. */
export type EfficientEntry = {
  /** One integer per party: its value times its denominator. */
  readonly values: readonly bigint[];
  /** How many packages the entry stands for. */
  readonly count: bigint;
  readonly crossesRedLine: boolean;
  /** Whether the packages cross no red line and reach every reservation value. */
  readonly acceptable: boolean;
  /** The lexicographically first of the packages. */
  readonly choice: Choice;
};

/** `too-large` where more than `limit` value vectors would have to be held; `issues` are those being joined at that point. */
export type EfficientSet =
  | { readonly status: "done"; readonly entries: readonly EfficientEntry[] }
  | { readonly status: "too-large"; readonly issues: readonly number[]; readonly limit: number };

export type EfficientSetSettings = Watch & {
  /** Which packages compete: all feasible ones, or only those acceptable to every party. */
  readonly among: "acceptable" | "feasible";
  /** Most value vectors held at a time (default 2 million). */
  readonly limit?: number;
};

const VECTOR_LIMIT = 2_000_000;

/**
 * The efficient packages: those no competing package dominates (at least as good for every party, better for one).
 * Entries fall lexicographically by value; where crossing and clear packages share a value, the clear entry comes first.
 * Exact. The space is never listed: the undominated partial packages are carried along the issues of each group that patterns tie
 * (one list per set of live patterns), and the groups' lists are summed and pruned. Both prunings are safe because whatever completes a
 * dominated partial package also completes the one that dominates it. Cost follows the number of undominated partial packages.
 */
export function efficientSet(space: PackageSpace, settings: EfficientSetSettings): EfficientSet {
  const acceptable = settings.among === "acceptable";
  const set = patternSet(space, acceptable ? "exclude" : "mark");
  const grid = gridOf(space);
  if (set.nothingFeasible) return { status: "done", entries: [] };
  const search: Search = {
    grid,
    set,
    usesFloors: acceptable,
    limit: settings.limit ?? VECTOR_LIMIT,
    watch: settings,
  };
  const groups = components(space, set);
  const whole = bestOver(grid, grid.rows.keys());
  const frontiers: Group[] = [];
  for (const steps of groups) {
    const issues = steps.map(({ issue }) => issue);
    const own = bestOver(grid, issues);
    const others = whole.map((best, party) => best - (own[party] as bigint));
    const frontier = walkGroup(search, steps, bestAfter(grid, issues, others));
    if (!frontier) return { status: "too-large", issues, limit: search.limit };
    frontiers.push({ issues, frontier });
    settings.progress?.((0.5 * frontiers.length) / groups.length);
  }
  return joinGroups(space, search, frontiers);
}

type Search = {
  readonly grid: Grid;
  readonly set: PatternSet;
  /** Whether partial packages that cannot reach a reservation value are dropped. */
  readonly usesFloors: boolean;
  readonly limit: number;
  readonly watch: Watch;
};
type Group = { readonly issues: readonly number[]; readonly frontier: Frontier };

/** The frontier over one group of tied issues; `rests[at]` is the best that can still be gained before step `at`. */
function walkGroup(
  search: Search,
  steps: readonly Step[],
  rests: readonly (readonly bigint[])[],
): Frontier | undefined {
  const { grid, set, watch } = search;
  let states = new Map<bigint, Frontier>([[0n, emptyPackage(grid)]]);
  for (const [at, step] of steps.entries()) {
    const floor = floorOf(search, rests[at + 1] as readonly bigint[]);
    const next = new Map<bigint, Frontier>();
    let room = search.limit;
    for (const [live, terms] of termsByState(set, step, states, optionTallies(grid, step.issue))) {
      throwIfCancelled(watch);
      const frontier = mergeTerms(grid, terms, { floor, limit: room }, watch);
      if (!frontier) return undefined;
      room -= frontier.size;
      if (frontier.size > 0) next.set(live, frontier);
    }
    states = next;
  }
  return states.get(0n) ?? { size: 0, values: new Float64Array(0), counts: [], codes: new Float64Array(0) };
}

function termsByState(
  set: PatternSet,
  step: Step,
  states: ReadonlyMap<bigint, Frontier>,
  tallies: Frontier,
): Map<bigint, FrontierTerm[]> {
  const terms = new Map<bigint, FrontierTerm[]>();
  for (const [live, base] of states) {
    for (let option = 0; option < step.spared.length; option++) {
      const outcome = advance(set, step, live, option);
      if (!outcome) continue;
      const term = { base, by: tallies, row: 2 * option + (outcome.crosses ? 1 : 0) };
      const list = terms.get(outcome.live);
      if (list) list.push(term);
      else terms.set(outcome.live, [term]);
    }
  }
  return terms;
}

function floorOf({ grid, usesFloors }: Search, rest: readonly bigint[]): Float64Array {
  return usesFloors ? floorRow(grid, rest) : new Float64Array(grid.width);
}

/** Sums the groups' frontiers, the smallest first. */
function joinGroups(space: PackageSpace, search: Search, groups: readonly Group[]): EfficientSet {
  const { grid, limit, watch } = search;
  const ordered = groups.toSorted((a, b) => a.frontier.size - b.frontier.size);
  const walk = ordered.flatMap((group) => group.issues);
  const nothing = grid.floors.map(() => 0n);
  const rests = bestAfter(grid, walk, nothing);
  let joined = emptyPackage(grid);
  const issues: number[] = [];
  for (const [at, group] of ordered.entries()) {
    issues.push(...group.issues);
    const bounds = { floor: floorOf(search, rests[issues.length] as readonly bigint[]), limit };
    const sum = mergeTerms(grid, sumTerms(joined, group.frontier), bounds, watch);
    if (!sum) return { status: "too-large", issues, limit };
    joined = sum;
    watch.progress?.(0.5 + (0.5 * (at + 1)) / ordered.length);
  }
  return { status: "done", entries: entriesOf(space, search, joined) };
}

/** All sums of a vector of one frontier and a vector of the other: the shorter one's vectors become terms. */
function sumTerms(a: Frontier, b: Frontier): FrontierTerm[] {
  const [base, by] = a.size >= b.size ? [a, b] : [b, a];
  return Array.from({ length: by.size }, (_, row) => ({ base, by, row }));
}

function entriesOf(space: PackageSpace, { grid, set }: Search, frontier: Frontier): EfficientEntry[] {
  const { parties, limbs, width, codes } = grid;
  const sizes = space.issues.map(({ size }) => size);
  const entries: EfficientEntry[] = [];
  for (let vector = 0; vector < frontier.size; vector++) {
    const shifted = Array.from({ length: parties }, (_, p) =>
      readWide(frontier.values, vector * width + p * limbs, limbs),
    );
    const values = shifted.map((value, party) => unshift(grid, party, value));
    const reaches = shifted.every((value, party) => value >= (grid.floors[party] as bigint));
    for (let tally = 2 * vector; tally < 2 * vector + 2; tally++) {
      const count = frontier.counts[tally] as bigint;
      if (count === 0n) continue;
      const crossesRedLine = set.everythingCrosses || tally % 2 === 1;
      const choice = decodeChoice(codes, frontier.codes, tally * codes.limbs, sizes);
      entries.push({ values, count, crossesRedLine, acceptable: reaches && !crossesRedLine, choice });
    }
  }
  return entries;
}
