import { toNumber } from "../../../math/rational.ts";
import { countPackages } from "./counts.ts";
import { type Conjunction, integerValue, type PackageSpace } from "./package-space.ts";

/** Every feasible package of a space by its value to two parties, for counting them by square. */
export interface PackageCrowd {
  /** Lowest and highest value that the options allow each of the two, feasible or not. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Visits each feasible package once: its two values as nearest doubles, and whether all accept it. */
  each(visit: (x: number, y: number, acceptable: boolean) => void): void;
}

/** Most packages that are visited one by one; above it a picture would keep its reader waiting. */
const crowdLimit = 5_000_000n;

/** Patterns fit by thirties into the whole numbers on which JavaScript works bit by bit. */
const wordBits = 30;

/**
 * The packages of a space as a crowd; undefined where there are more than five million. Sums are doubles; a package within rounding of a
 * party's no-deal value is judged by exact integers. Cost of `each`: packages × (parties + patterns / 30).
 */
export function packageCrowd(
  space: PackageSpace,
  [across, up]: readonly [number, number],
): PackageCrowd | undefined {
  if (countPackages(space) > crowdLimit) return undefined;
  const worth = space.values.map((issues) => issues.map((options) => options.map(toNumber)));
  return {
    x: rangeOf(worth[across] ?? []),
    y: rangeOf(worth[up] ?? []),
    each: (visit) =>
      visitAll(space, worth, (sums, at, ok) => visit(sums[at + across] ?? 0, sums[at + up] ?? 0, ok)),
  };
}

function rangeOf(issues: readonly (readonly number[])[]): [number, number] {
  return issues.reduce<[number, number]>(
    ([low, high], options) => [low + Math.min(...options), high + Math.max(...options)],
    [0, 0],
  );
}

type Visit = (sums: Float64Array, at: number, acceptable: boolean) => void;

function visitAll(
  space: PackageSpace,
  worth: readonly (readonly (readonly number[])[])[],
  visit: Visit,
): void {
  const { issues, parties } = space;
  const forbidden = patternTable(space, space.forbidden);
  const crossing = patternTable(
    space,
    space.redLines.map(({ pattern }) => pattern),
  );
  const depth = issues.length;
  const sums = new Float64Array((depth + 1) * parties);
  const choice = new Array<number>(depth).fill(0);
  const isEnough = thresholdTest(space, choice);
  const descend = (issue: number) => {
    if (issue === depth) {
      if (forbidden.matched(depth)) return;
      const at = depth * parties;
      visit(sums, at, !crossing.matched(depth) && isEnough(sums, at));
      return;
    }
    const size = issues[issue]?.size ?? 0;
    for (let option = 0; option < size; option += 1) {
      choice[issue] = option;
      forbidden.step(issue, option);
      crossing.step(issue, option);
      for (let party = 0; party < parties; party += 1) {
        sums[(issue + 1) * parties + party] =
          (sums[issue * parties + party] ?? 0) + (worth[party]?.[issue]?.[option] ?? 0);
      }
      descend(issue + 1);
    }
  };
  descend(0);
}

/** Whether sums reach the no-deal value of every party that has one. */
function thresholdTest(space: PackageSpace, choice: readonly number[]) {
  const limits = space.reservations.flatMap((value, party) => {
    if (value === undefined) return [];
    const least = toNumber(value);
    const threshold = space.thresholds[party] ?? 0n;
    return [{ party, least, doubt: 1e-9 * Math.max(1, Math.abs(least)), threshold }];
  });
  return (sums: Float64Array, at: number): boolean => {
    for (const { party, least, doubt, threshold } of limits) {
      const margin = (sums[at + party] ?? 0) - least;
      if (margin > doubt) continue;
      if (margin < -doubt || integerValue(space, party, choice) < threshold) return false;
    }
    return true;
  };
}

/** Follows at each depth which patterns the choices so far agree with: bit k of the words is pattern k. */
function patternTable({ issues }: PackageSpace, patterns: readonly Conjunction[]) {
  const words = Math.ceil(patterns.length / wordBits);
  const table = issues.map(({ size }, issue) =>
    Array.from({ length: size }, (_, option) => wordsOf(patterns, words, issue, option)),
  );
  const alive = new Int32Array((issues.length + 1) * words);
  patterns.forEach((_, index) => {
    const word = Math.floor(index / wordBits);
    alive[word] = (alive[word] ?? 0) | (1 << (index % wordBits));
  });
  return {
    step(issue: number, option: number): void {
      const allowed = table[issue]?.[option];
      for (let word = 0; word < words; word += 1) {
        alive[(issue + 1) * words + word] = (alive[issue * words + word] ?? 0) & (allowed?.[word] ?? 0);
      }
    },
    matched(depth: number): boolean {
      for (let word = 0; word < words; word += 1) if (alive[depth * words + word] !== 0) return true;
      return false;
    },
  };
}

function wordsOf(patterns: readonly Conjunction[], words: number, issue: number, option: number): number[] {
  const bits = new Array<number>(words).fill(0);
  patterns.forEach((pattern, index) => {
    if (!pattern.every((part) => part.issue !== issue || part.options.has(option))) return;
    const word = Math.floor(index / wordBits);
    bits[word] = (bits[word] ?? 0) | (1 << (index % wordBits));
  });
  return bits;
}
