import { toPackage } from "../model/choices.ts";
import type { IssueOptions } from "../model/issue-options.ts";
import type { PackageChoice } from "../result.ts";
import { acceptance, leastAccepted } from "../sampling/acceptance.ts";
import { type PreferenceSets, worthIn } from "../sampling/preference-sets.ts";
import { type Choice, type Conjunction, matches } from "../space/index.ts";
import { leastShare, questionsGiven } from "./asking.ts";

/** Would the party sign this package? */
export interface AcceptanceQuestion {
  readonly package: PackageChoice;
  /** Share, 0..1, of the preference sets in which it is worth no less than no deal; null where nothing is known of no deal. */
  readonly accepts: number | null;
}

/** Most packages that are looked at one by one for what to ask. */
const packagesAsked = 2_000;

/** All packages of a space that is small enough to look at each; none otherwise. */
export function everyPackage(issues: readonly IssueOptions[]): Choice[] {
  const size = issues.reduce((product, { options }) => product * options.length, 1);
  if (size > packagesAsked) return [];
  return issues.reduce<Choice[]>(
    (all, { options }) => all.flatMap((choice) => options.map((_, option) => [...choice, option])),
    [[]],
  );
}

/** The packages whose acceptance the sets divide most evenly; each differs from those before it on at least half of the issues. */
export function openAcceptances(
  issues: readonly IssueOptions[],
  sets: PreferenceSets,
  candidates: readonly Choice[],
  closed: readonly Conjunction[],
): AcceptanceQuestion[] {
  const least = leastAccepted(sets);
  const open = candidates.filter((choice) => !closed.some((pattern) => matches(pattern, choice)));
  const ranked = open
    .map((choice) => {
      // Where nothing bounds no deal, a package of middling worth says most: better and worse ones are as good as answered with it.
      if (sets.noDeal === undefined) return { choice, accepts: null, rarer: middling(sets, choice) };
      const accepts = acceptance(sets, least, choice).reduce((sum, flag) => sum + flag, 0) / sets.count;
      return { choice, accepts, rarer: Math.min(accepts, 1 - accepts) };
    })
    .filter(({ rarer }) => rarer >= leastShare)
    .toSorted((left, right) => right.rarer - left.rarer);
  const asked: Choice[] = [];
  return ranked.flatMap(({ choice, accepts }) => {
    const differs = (other: Choice) => choice.filter((option, issue) => option !== other[issue]).length;
    if (asked.length === questionsGiven || asked.some((other) => 2 * differs(other) < issues.length))
      return [];
    asked.push(choice);
    return [{ package: toPackage(issues, choice), accepts }];
  });
}

/** How near a package's worth is to the middle between the worst and the best, on average over the sets: 0 at either end, half in the middle. */
function middling(sets: PreferenceSets, choice: Choice): number {
  let sum = 0;
  for (let set = 0; set < sets.count; set++) {
    const [low, high] = spanOf(sets, set);
    const share = high > low ? (worthIn(sets, set, choice) - low) / (high - low) : 0.5;
    sum += Math.min(share, 1 - share);
  }
  return sum / sets.count;
}

/** The least and most that a package can be worth in a set. */
function spanOf({ adds, width, offsets }: PreferenceSets, set: number): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const [issue, from] of offsets.entries()) {
    const own = adds.subarray(set * width + from, set * width + (offsets[issue + 1] ?? width));
    low += Math.min(...own);
    high += Math.max(...own);
  }
  return [low, high];
}
