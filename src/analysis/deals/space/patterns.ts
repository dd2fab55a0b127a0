import type { Conjunction, PackageSpace } from "./package-space.ts";

/** Which patterns a walk over the issues must follow: those that make a package infeasible, and those that mark it as crossing a red line. */
export type PatternSet = {
  /** Patterns as sets of options per issue; pattern k is bit k of every mask. */
  readonly patterns: readonly ReadonlyMap<number, ReadonlySet<number>>[];
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
  const canMatch = (pattern: ReadonlyMap<number, ReadonlySet<number>>) =>
    pattern.size > 0 && [...pattern.values()].every(({ size }) => size > 0);
  const infeasible = forbidden.filter(canMatch);
  const everythingCrosses = marking.some(({ size }) => size === 0);
  const crossing = everythingCrosses ? [] : marking.filter(canMatch);
  return {
    patterns: [...infeasible, ...crossing],
    infeasible: bits(0, infeasible.length),
    crossing: bits(infeasible.length, crossing.length),
    nothingFeasible: forbidden.some(({ size }) => size === 0),
    everythingCrosses,
  };
}

/** One condition per issue, without those that every option meets. */
function joinConditions({ issues }: PackageSpace, pattern: Conjunction): Map<number, ReadonlySet<number>> {
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

/**
 * One issue as a walk meets it. While walking, a mask holds the *live* patterns: those with at least one issue behind, all of
 * them matched, and at least one ahead. Two partial packages with the same live patterns have the same feasible completions.
 */
export type Step = {
  readonly issue: number;
  /** Patterns that begin, and that end, with this issue. */
  readonly begins: bigint;
  readonly ends: bigint;
  /** spared[option]: the patterns that the option does not break. */
  readonly spared: readonly bigint[];
};

/** The live patterns after an option; undefined where the option completes an infeasible pattern. */
export function advance(
  set: PatternSet,
  step: Step,
  live: bigint,
  option: number,
): { live: bigint; crosses: boolean } | undefined {
  const matched = (live | step.begins) & (step.spared[option] as bigint);
  const complete = matched & step.ends;
  if ((complete & set.infeasible) !== 0n) return undefined;
  return { live: matched & ~step.ends, crosses: (complete & set.crossing) !== 0n };
}

/** Groups of issues tied by patterns, each as an order to walk; an issue no pattern names stands alone. */
export function components(space: PackageSpace, set: PatternSet): Step[][] {
  const tied = tieIssues(space.issues.length, set);
  return tied.map((issues) => stepsOver(space, set, orderForFewLive(issues, set)));
}

/** The steps over issues in the given order; the order must cover every pattern it touches. */
export function stepsOver(space: PackageSpace, { patterns }: PatternSet, order: readonly number[]): Step[] {
  const position = new Map(order.map((issue, at) => [issue, at]));
  const ends = patterns.map((pattern) => [...pattern.keys()].map((issue) => position.get(issue) ?? -1));
  const where = (holds: (k: number) => boolean) =>
    patterns.reduce((mask, _, k) => (holds(k) ? mask | (1n << BigInt(k)) : mask), 0n);
  return order.map((issue, at) => ({
    issue,
    begins: where((k) => Math.min(...(ends[k] ?? [])) === at),
    ends: where((k) => Math.max(...(ends[k] ?? [])) === at),
    spared: Array.from({ length: space.issues[issue]?.size ?? 0 }, (_, option) =>
      where((k) => patterns[k]?.get(issue)?.has(option) ?? true),
    ),
  }));
}

function tieIssues(count: number, { patterns }: PatternSet): number[][] {
  const group = Array.from({ length: count }, (_, issue) => issue);
  for (const pattern of patterns) {
    const touched = new Set([...pattern.keys()].map((issue) => group[issue]));
    const least = Math.min(...(touched as Set<number>));
    group.forEach((g, issue) => {
      if (touched.has(g)) group[issue] = least;
    });
  }
  const groups = new Map<number, number[]>();
  group.forEach((g, issue) => {
    groups.set(g, [...(groups.get(g) ?? []), issue]);
  });
  return [...groups.values()];
}

/** Greedy order: next comes the issue that leaves the fewest patterns begun and not ended. */
function orderForFewLive(issues: readonly number[], { patterns }: PatternSet): number[] {
  const rest = new Set(issues);
  const order: number[] = [];
  const openAfter = (next: number) =>
    patterns.filter((pattern) => {
      const ahead = [...pattern.keys()].filter((issue) => issue !== next && rest.has(issue)).length;
      return ahead > 0 && ahead < pattern.size;
    }).length;
  while (rest.size > 0) {
    const [first, ...others] = [...rest].map((issue) => ({ issue, open: openAfter(issue) }));
    const next = others.reduce(
      (best, other) => (other.open < best.open ? other : best),
      first as { issue: number; open: number },
    );
    order.push(next.issue);
    rest.delete(next.issue);
  }
  return order;
}
