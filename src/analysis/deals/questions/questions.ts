import type { CalendarDate, Id } from "../../../dossier/schema/primitives.ts";
import type { Watch } from "../../../math/cancellation.ts";
import type { Reason } from "../../contract.ts";
import { regionOf } from "../centre/value-function.ts";
import { choiceReader, toPackage } from "../model/choices.ts";
import { forbiddenBy } from "../model/conjunctions.ts";
import { type IssueOptions, issueOptions } from "../model/issue-options.ts";
import { type DealsInput, nameOf } from "../model/sections.ts";
import type { PackageChoice } from "../result.ts";
import { type Choice, type Conjunction, matches } from "../space/index.ts";
import { partyStatements } from "../statements/party-statements.ts";
import { type Draw, drawsFrom } from "./draws.ts";

/** Which of two packages would the party rather have? They differ on two issues, each better on one of them as far as is known. */
export interface ComparisonQuestion {
  readonly packages: readonly [PackageChoice, PackageChoice];
  readonly issues: readonly [Id, Id];
  /** Share, 0..1, of the value functions that agree with all statements by which the first is worth more. */
  readonly firstIsBetter: number;
}

/** What is best asked next. Without questions, no comparison of two packages would still tell much. */
export interface Questions {
  /** The one that halves what is open best comes first; each about another two issues. */
  readonly questions: readonly ComparisonQuestion[];
  /** Value functions drawn; the shares' standard error is at most 1 / (2 √samples). */
  readonly samples: number;
}

const samples = 600;
const questionsGiven = 3;
/** Whichever answer is rarer must leave at least this share: less is as good as known. */
const leastShare = 0.05;
/** Options of one issue that questions are made from; an amount with more is asked about at evenly spaced ones. */
const optionsAsked = 5;

/**
 * The comparisons of two packages whose answers would narrow a party's value function most: those by which the sampled value functions that agree with
 * everything said fall into two parts as equal as can be. Source: Iyengar, Lee and Campbell (2001). See docs/method/deals.md, "Questions".
 * Cost: pairs of issues × pairs of their options × samples.
 */
export function questionsFor(
  input: DealsInput,
  party: Id,
  asOf: CalendarDate | null,
  seed = 1,
  watch: Watch = {},
): Questions | Reason {
  const issues = input.issues.map(issueOptions);
  const choiceOf = choiceReader(issues, input.packages);
  const said = partyStatements(input.preferences, party, { issues, asOf, choiceOf });
  const name = nameOf(input, party);
  if (said === undefined) return { key: "no-preferences", values: { party: name } };
  const region = regionOf(said, issues);
  if ("problem" in region && region.problem === "no-scale") {
    return { key: "no-scale", values: { party: name, issue: issues[region.issue]?.name ?? "" } };
  }
  const draws = "problem" in region ? region.problem : drawsFrom(region, samples, seed, watch);
  if (typeof draws === "string") {
    return {
      key: draws === "conflict" ? "statements-conflict" : "statements-undecided",
      values: { party: name },
    };
  }
  const whole = input.packages.map(({ choice }) => choiceOf(choice)).filter((choice) => choice !== undefined);
  const forbidden = input.linkages.flatMap((linkage) => forbiddenBy(issues, linkage));
  const most = Math.max(0, ...issues.map(({ options }) => options.length));
  const plain = Array.from({ length: most }, (_, at) =>
    issues.map(({ options }) => Math.min(at, options.length - 1)),
  );
  return { questions: best(issues, draws, [...whole, ...plain], forbidden), samples };
}

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

function best(
  issues: readonly IssueOptions[],
  draws: readonly Draw[],
  bases: readonly Choice[],
  forbidden: readonly Conjunction[],
): ComparisonQuestion[] {
  const found: ComparisonQuestion[] = [];
  const asked = new Set<string>();
  for (const pair of pairsOf(issues, draws)) {
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
function pairsOf(issues: readonly IssueOptions[], draws: readonly Draw[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, one] of issues.entries()) {
    for (const [j, other] of issues.entries()) {
      if (j <= i || draws[0]?.[i]?.length === 0 || draws[0]?.[j]?.length === 0) continue;
      for (const [a, b] of twoOf(one)) {
        for (const [c, d] of [...twoOf(other), ...twoOf(other).map(([x, y]) => [y, x] as const)]) {
          const pair = { i, j, first: [a, c], second: [b, d] } as const;
          const divided = divide(draws, pair);
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
  draws: readonly Draw[],
  { i, j, first, second }: Omit<Pair, "share" | "rarer">,
): Pick<Pair, "share" | "rarer"> {
  let better = 0;
  let worse = 0;
  for (const draw of draws) {
    const [one, other] = [draw[i] as readonly number[], draw[j] as readonly number[]];
    const mine = (one[first[0]] as number) + (other[first[1]] as number);
    const theirs = (one[second[0]] as number) + (other[second[1]] as number);
    const gap = mine - theirs;
    if (Math.abs(gap) <= 1e-9 * (Math.abs(mine) + Math.abs(theirs))) continue;
    if (gap > 0) better++;
    else worse++;
  }
  const even = (draws.length - better - worse) / 2;
  return { share: (better + even) / draws.length, rarer: Math.min(better, worse) / draws.length };
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
