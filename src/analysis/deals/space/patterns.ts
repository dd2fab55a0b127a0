import type { Conjunction, PackageSpace } from "./package-space.ts";

/** The options that each issue must have for a package to match. */
export type Pattern = ReadonlyMap<number, ReadonlySet<number>>;

/** Which patterns a walk over the issues must follow: those that make a package infeasible, and those that mark it as crossing a red line. */
export type PatternSet = {
  /** Patterns as sets of options per issue; pattern k is bit k of every mask. */
  readonly patterns: readonly Pattern[];
  /** naming[issue]: the patterns that name it, by number. */
  readonly naming: readonly (readonly number[])[];
  readonly infeasible: bigint;
  readonly crossing: bigint;
  /** Whether some pattern rules out every package. */
  readonly nothingFeasible: boolean;
  /** Whether every package crosses some red line; no marking pattern is then followed. */
  readonly everythingCrosses: boolean;
};

/** What red lines do: `mark` packages that cross one, `exclude` them, or be left out of account. */
type RedLineUse = "mark" | "exclude" | "ignore";

/** The patterns of a space that can match, with conditions on the same issue joined. */
export function patternSet(space: PackageSpace, redLines: RedLineUse): PatternSet {
  const red = redLines === "ignore" ? [] : space.redLines.map(({ pattern }) => pattern);
  const join = (pattern: Conjunction) => joinConditions(space, pattern);
  const forbidden = [...space.forbidden, ...(redLines === "exclude" ? red : [])].map(join);
  const marking = (redLines === "mark" ? red : []).map(join);
  const canMatch = (pattern: Pattern) =>
    pattern.size > 0 && [...pattern.values()].every(({ size }) => size > 0);
  const infeasible = forbidden.filter(canMatch);
  const everythingCrosses = marking.some(({ size }) => size === 0);
  const crossing = everythingCrosses ? [] : marking.filter(canMatch);
  const patterns = [...infeasible, ...crossing];
  const naming: number[][] = space.issues.map(() => []);
  patterns.forEach((pattern, k) => {
    for (const issue of pattern.keys()) naming[issue]?.push(k);
  });
  return {
    patterns,
    naming,
    infeasible: bits(0, infeasible.length),
    crossing: bits(infeasible.length, crossing.length),
    nothingFeasible: forbidden.some(({ size }) => size === 0),
    everythingCrosses,
  };
}

/** One condition per issue, without those that every option meets. */
function joinConditions({ issues }: PackageSpace, pattern: Conjunction): Pattern {
  const joined = new Map<number, ReadonlySet<number>>();
  for (const { issue, options } of pattern) {
    const before = joined.get(issue);
    joined.set(issue, before ? new Set([...options].filter((option) => before.has(option))) : options);
  }
  return new Map([...joined].filter(([issue, options]) => options.size < (issues[issue]?.size ?? 0)));
}

function bits(from: number, count: number): bigint {
  return ((1n << BigInt(count)) - 1n) << BigInt(from);
}
