import {
  add,
  compare,
  min,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  zero,
} from "../../../math/rational.ts";
import type { Choice } from "../space/index.ts";
import { ofKind, type PartyStatements, type Range } from "../statements/statement.ts";
import type { Edge } from "./linear-extensions.ts";
import { type Mix, mixed, type ScaleShape } from "./scale-shape.ts";

/** One package worth at least `atLeast` more than another; a package left out is worth 0. */
export interface Requirement {
  readonly paths: readonly string[];
  readonly plus: Choice | undefined;
  readonly minus: Choice | undefined;
  readonly atLeast: Rational;
}

/**
 * What a party's statements on whole packages require of its value function: comparisons; every package it would sign worth no less
 * than every one it would refuse; and both on their side of a figure for no deal.
 * An indifferent pair is taken to be within a hundredth of the party's `range` of values: a set of no width cannot be sampled.
 */
export function requirementsOf(
  { statements }: PartyStatements,
  noDeal: Range | undefined,
  range: Rational,
): Requirement[] {
  const band = multiply(range, rational(-1n, 100n));
  const comparisons = ofKind(statements, "prefers", "indifferent").flatMap(
    ({ kind, path, better, worse, margin }) => {
      const paths = [path];
      if (kind === "prefers") return [{ paths, plus: better, minus: worse, atLeast: margin }];
      return [
        { paths, plus: better, minus: worse, atLeast: band },
        { paths, plus: worse, minus: better, atLeast: band },
      ];
    },
  );
  const signed = ofKind(statements, "signs");
  const refused = ofKind(statements, "refuses");
  const pairs = signed.flatMap((yes) =>
    refused.map((no) => ({ paths: [yes.path, no.path], plus: yes.choice, minus: no.choice, atLeast: zero })),
  );
  const figures = ofKind(statements, "no-deal").map(({ path }) => path);
  const limits = noDeal
    ? [
        ...signed.map(({ path, choice }) => ({
          paths: [path, ...figures],
          plus: choice,
          minus: undefined,
          atLeast: noDeal.low,
        })),
        ...refused.map(({ path, choice }) => ({
          paths: [path, ...figures],
          plus: undefined,
          minus: choice,
          atLeast: negate(noDeal.high),
        })),
      ]
    : [];
  return [...comparisons, ...pairs, ...limits];
}

/** Whether a requirement holds for every value function, for none as far as one can see without a computation, or for some. */
type Bite = "always" | "never" | "sometimes";

/**
 * How a requirement bears on what else is said. `weights` are given where they are settled, `sumToOne` tells of the others; `scales` are undefined for issues
 * that weigh nothing.
 */
export function biteOf(
  requirement: Requirement,
  scales: readonly (ScaleShape | undefined)[],
  weights: readonly Rational[] | undefined,
  sumToOne: boolean,
): Bite {
  const least = issueGaps(requirement, scales);
  const most = issueGaps({ ...requirement, plus: requirement.minus, minus: requirement.plus }, scales).map(
    negate,
  );
  const { atLeast } = requirement;
  if (weights) {
    if (compare(weighted(weights, least), atLeast) >= 0) return "always";
    return compare(weighted(weights, most), atLeast) < 0 ? "never" : "sometimes";
  }
  // Weights that sum to 1 give at least the least of the gaps; any other weights at least nothing where no gap is negative.
  const lowest = least.reduce(min);
  if (!sumToOne && lowest.n < 0n) return "sometimes";
  const floor = sumToOne && !(requirement.plus && requirement.minus && lowest.n >= 0n) ? lowest : zero;
  return compare(floor, atLeast) >= 0 ? "always" : "sometimes";
}

function weighted(weights: readonly Rational[], gaps: readonly Rational[]): Rational {
  return gaps.reduce((sum, gap, issue) => add(sum, multiply(weights[issue] as Rational, gap)), zero);
}

/** For each issue the least difference between the two options there. */
function issueGaps({ plus, minus }: Requirement, scales: readonly (ScaleShape | undefined)[]): Rational[] {
  return scales.map((scale, issue) => {
    if (!scale || (plus && minus && plus[issue] === minus[issue])) return zero;
    const upper = plus && scale.options[plus[issue] as number];
    const lower = minus && scale.options[minus[issue] as number];
    const gap = subtract(upper ? mixed(upper, scale.low) : zero, lower ? mixed(lower, scale.high) : zero);
    return gap.n < 0n && upper && lower && ordered(scale.edges, upper, lower) ? zero : gap;
  });
}

/** Whether the order puts one option above another. */
function ordered(edges: readonly Edge[], upper: Mix, lower: Mix): boolean {
  if (upper.from !== upper.to || lower.from !== lower.to) return false;
  const reached = new Set([upper.from]);
  // The set grows while it is walked.
  for (const level of reached) {
    for (const [above, below] of edges) if (above === level) reached.add(below);
  }
  return reached.has(lower.from);
}
