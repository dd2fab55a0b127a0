import type { PackageSpace } from "./package-space.ts";
import type { Pattern, PatternSet } from "./patterns.ts";

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
  /** Patterns that ask the same of the issues ahead: where any of them is live after this step, the first stands for all. */
  readonly alike: readonly { readonly all: bigint; readonly first: bigint }[];
};

/** The live patterns after an option; undefined where the option completes an infeasible pattern. */
export function advance(
  set: PatternSet,
  step: Step,
  before: bigint,
  option: number,
): { live: bigint; crosses: boolean } | undefined {
  const matched = (before | step.begins) & (step.spared[option] as bigint);
  const complete = matched & step.ends;
  if ((complete & set.infeasible) !== 0n) return undefined;
  let live = matched & ~step.ends;
  for (const { all, first } of step.alike) if ((live & all) !== 0n) live = (live & ~all) | first;
  return { live, crosses: (complete & set.crossing) !== 0n };
}

/** Groups of issues tied by patterns, each as an order to walk; an issue no pattern names stands alone. */
export function components(space: PackageSpace, set: PatternSet): Step[][] {
  const ahead = set.patterns.map(({ size }) => size);
  return tieIssues(space.issues.length, set).map((issues) =>
    stepsOver(space, set, orderForFewLive(issues, set, ahead)),
  );
}

function tieIssues(count: number, { patterns }: PatternSet): number[][] {
  const group = Array.from({ length: count }, (_, issue) => issue);
  for (const pattern of patterns) {
    const touched = new Set([...pattern.keys()].map((issue) => group[issue] as number));
    if (touched.size < 2) continue;
    const least = Math.min(...touched);
    group.forEach((g, issue) => {
      if (touched.has(g)) group[issue] = least;
    });
  }
  return [...Map.groupBy(group.keys(), (issue) => group[issue]).values()];
}

/**
 * Greedy order: next comes the issue that leaves the fewest patterns begun and not ended. `ahead` holds how many issues of each pattern
 * are still to come, and is counted down. Cost: issues × how often patterns name them.
 */
function orderForFewLive(
  issues: readonly number[],
  { patterns, naming }: PatternSet,
  ahead: number[],
): number[] {
  const rest = new Set(issues);
  const order: number[] = [];
  /** By how many the patterns begun and not ended grow with an issue. */
  const growth = (issue: number) =>
    (naming[issue] ?? []).reduce((sum, k) => {
      const begun = ahead[k] !== patterns[k]?.size;
      const ends = ahead[k] === 1;
      return sum + (begun ? 0 : 1) - (ends ? 1 : 0);
    }, 0);
  while (rest.size > 0) {
    let next = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const issue of rest) {
      const grown = growth(issue);
      if (grown >= least) continue;
      next = issue;
      least = grown;
    }
    order.push(next);
    rest.delete(next);
    for (const k of naming[next] ?? []) ahead[k] = (ahead[k] as number) - 1;
  }
  return order;
}

/** The steps over issues in the given order; the order must cover every pattern it touches. */
export function stepsOver(space: PackageSpace, set: PatternSet, order: readonly number[]): Step[] {
  const { patterns, naming } = set;
  const position = new Map(order.map((issue, at) => [issue, at]));
  const everything = (1n << BigInt(patterns.length)) - 1n;
  const reach = new Map<number, { readonly from: number; readonly to: number }>();
  for (const k of new Set(order.flatMap((issue) => naming[issue] ?? []))) {
    const places = [...(patterns[k] as Pattern).keys()].map((issue) => position.get(issue) as number);
    reach.set(k, { from: Math.min(...places), to: Math.max(...places) });
  }
  let live: number[] = [];
  return order.map((issue, at) => {
    const named = naming[issue] ?? [];
    const begins = named.filter((k) => reach.get(k)?.from === at);
    const ends = named.filter((k) => reach.get(k)?.to === at);
    const isAhead = (other: number) => (position.get(other) as number) > at;
    const later = [...live, ...begins].filter((k) => (reach.get(k)?.to as number) > at);
    const groups = [...Map.groupBy(later, (k) => demandOf(set, k, isAhead)).values()];
    live = groups.map(([first]) => first as number);
    return {
      issue,
      begins: maskOf(begins),
      ends: maskOf(ends),
      spared: Array.from({ length: space.issues[issue]?.size ?? 0 }, (_, option) => {
        const broken = named.filter((k) => !patterns[k]?.get(issue)?.has(option));
        return everything & ~maskOf(broken);
      }),
      alike: groups
        .filter((group) => group.length > 1)
        .map((group) => ({ all: maskOf(group), first: maskOf(group.slice(0, 1)) })),
    };
  });
}

/** What a pattern still asks of the issues ahead, and what follows where it is met, as a text to compare. */
function demandOf(
  { patterns, infeasible }: PatternSet,
  k: number,
  isAhead: (issue: number) => boolean,
): string {
  const asked = [...(patterns[k] as Pattern)].filter(([issue]) => isAhead(issue));
  const texts = asked.map(([issue, options]) => `${issue}:${[...options].sort((a, b) => a - b)}`);
  return `${(infeasible >> BigInt(k)) & 1n} ${texts.sort().join(" ")}`;
}

function maskOf(patterns: readonly number[]): bigint {
  return patterns.reduce((mask, k) => mask | (1n << BigInt(k)), 0n);
}
