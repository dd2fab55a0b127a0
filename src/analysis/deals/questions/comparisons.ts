import type { Id } from "../../../dossier/schema/primitives.ts";
import { toPackage } from "../model/choices.ts";
import type { IssueOptions } from "../model/issue-options.ts";
import type { PackageChoice } from "../result.ts";
import type { PreferenceSets } from "../sampling/preference-sets.ts";
import { type Choice, type Conjunction, matches } from "../space/index.ts";
import { leastShare, questionsGiven } from "./asking.ts";

/** Which of two packages would the party rather have? They differ on two issues, each better on one of them as far as is known. */
export interface ComparisonQuestion {
  readonly packages: readonly [PackageChoice, PackageChoice];
  readonly issues: readonly [Id, Id];
  /** Share, 0..1, of the value functions that agree with all statements by which the first is worth more. */
  readonly firstIsBetter: number;
}

/** Options of one issue that questions are made from; an amount with more is asked about at evenly spaced ones. */
const optionsAsked = 5;

/** Two packages that differ on issues `i` and `j`. */
interface Pair {
  readonly i: number;
  readonly j: number;
  /** Options on `i` and `j` of the first, then of the second. */
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
  readonly share: number;
  /** Share of the draws by which the package that is better by fewer of them is better. */
  readonly rarer: number;
}

/** The comparisons whose answers divide the sets most evenly, each about another two issues. */
export function openComparisons(
  issues: readonly IssueOptions[],
  sets: PreferenceSets,
  bases: readonly Choice[],
  forbidden: readonly Conjunction[],
): ComparisonQuestion[] {
  const found: ComparisonQuestion[] = [];
  const asked = new Set<string>();
  for (const pair of pairsOf(issues, sets)) {
    const { i, j } = pair;
    if (asked.has(`${i} ${j}`)) continue;
    const packages = feasible(pair, bases, forbidden);
    if (packages === undefined) continue;
    asked.add(`${i} ${j}`);
    const [first, second] = packages;
    found.push({
      packages: [toPackage(issues, first), toPackage(issues, second)],
      issues: [issues[i]?.id ?? "", issues[j]?.id ?? ""],
      firstIsBetter: pair.share,
    });
    if (found.length === questionsGiven) break;
  }
  return found;
}

/** All pairs whose answer is open enough, the most open first. What both packages have in common does not count: values add up. */
function pairsOf(issues: readonly IssueOptions[], sets: PreferenceSets): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, one] of issues.entries()) {
    for (const [j, other] of issues.entries()) {
      if (j <= i) continue;
      for (const [a, b] of twoOf(one)) {
        for (const [c, d] of [...twoOf(other), ...twoOf(other).map(([x, y]) => [y, x] as const)]) {
          const pair = { i, j, first: [a, c], second: [b, d] } as const;
          const divided = divide(sets, pair);
          if (divided.rarer >= leastShare) pairs.push({ ...pair, ...divided });
        }
      }
    }
  }
  return pairs.toSorted((left, right) => right.rarer - left.rarer);
}

/** Pairs of an issue's options, the earlier first. */
function twoOf({ options }: IssueOptions): (readonly [number, number])[] {
  const count = Math.min(optionsAsked, options.length);
  const asked = Array.from({ length: count }, (_, at) =>
    Math.round((at * (options.length - 1)) / Math.max(1, count - 1)),
  );
  return asked.flatMap((a, at) => asked.slice(at + 1).map((b) => [a, b] as const));
}

/** How the value functions drawn divide over a pair; what rounding alone could tell apart counts for neither. */
function divide(
  { count, width, offsets, adds }: PreferenceSets,
  { i, j, first, second }: Omit<Pair, "share" | "rarer">,
): Pick<Pair, "share" | "rarer"> {
  let better = 0;
  let worse = 0;
  for (let set = 0; set < count; set++) {
    const one = set * width + (offsets[i] as number);
    const other = set * width + (offsets[j] as number);
    const mine = (adds[one + first[0]] as number) + (adds[other + first[1]] as number);
    const theirs = (adds[one + second[0]] as number) + (adds[other + second[1]] as number);
    const gap = mine - theirs;
    if (Math.abs(gap) <= 1e-9 * (Math.abs(mine) + Math.abs(theirs))) continue;
    if (gap > 0) better++;
    else worse++;
  }
  const even = (count - better - worse) / 2;
  return { share: (better + even) / count, rarer: Math.min(better, worse) / count };
}

/** Both packages made whole alike, so that no linkage forbids either; undefined where no base does that. */
function feasible(
  { i, j, first, second }: Pair,
  bases: readonly Choice[],
  forbidden: readonly Conjunction[],
): readonly [Choice, Choice] | undefined {
  for (const base of bases) {
    const [one, other] = [first, second].map(([a, b]) => base.with(i, a).with(j, b)) as [number[], number[]];
    if (!forbidden.some((pattern) => matches(pattern, one) || matches(pattern, other))) return [one, other];
  }
  return undefined;
}
