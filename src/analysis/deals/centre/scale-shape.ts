import { exactValue } from "../../../dossier/exact.ts";
import {
  add,
  compare,
  divide,
  max,
  min,
  multiply,
  type Rational,
  subtract,
  zero,
} from "../../../math/rational.ts";
import type { IssueOptions } from "../model/issue-options.ts";
import { ofKind, type PartyStatements, type Range } from "../statements/statement.ts";
import type { Edge } from "./linear-extensions.ts";
import { isAbove, narrow, normalisedBounds, sourceBounds } from "./scale-bounds.ts";

/**
 * What is known of one issue's values. The unknowns are *levels*: an option's value, or the value at a break point of an amount.
 */
export interface ScaleShape {
  readonly low: readonly Rational[];
  readonly high: readonly Rational[];
  /** Levels in order, without pairs that the bounds order already. */
  readonly edges: readonly Edge[];
  /** Whether the least level is 0 and the greatest 100. */
  readonly anchored: boolean;
  /** Each option as a point between two levels. */
  readonly options: readonly Mix[];
  readonly rests: readonly string[];
}

/** (1 - share) of one level and share of another. */
export interface Mix {
  readonly from: number;
  readonly to: number;
  readonly share: Rational;
}

/** `missing`: nothing, or not enough, is said about the issue. `conflict`: no values agree with all that is said. */
type ShapeProblem = "missing" | "conflict";

/** Reads all that a party's statements say about the values of one issue's options. */
export function scaleShape(
  issue: IssueOptions,
  { statements, valueScale }: PartyStatements,
): ScaleShape | ShapeProblem {
  const figures = ofKind(statements, "scale-figures").filter((statement) => statement.issue === issue.id);
  const orders = ofKind(statements, "scale-order").filter((statement) => statement.issue === issue.id);
  if (figures.length + orders.length === 0) return "missing";
  const levels = levelsOf(issue, [
    ...orders.flatMap(({ classes }) => classes.flat()),
    ...figures.flatMap(({ values }) => [...values.keys()].map((key) => [key])),
  ]);
  const stated = statedRanges(
    levels,
    figures.map(({ values }) => values),
  );
  const bounds =
    valueScale === "source" && figures.length > 0 ? sourceBounds(stated) : normalisedBounds(stated);
  if (typeof bounds === "string") return bounds;
  const edges = orders.flatMap(({ classes }) => edgesBetween(classes, levels));
  const narrowed = narrow(bounds, edges);
  if (!narrowed) return "conflict";
  return {
    ...narrowed,
    anchored: bounds.anchored,
    edges: edges.filter(([above, below]) => !isAbove(narrowed, above, below)),
    options: issue.amounts ? interpolated(issue.amounts, levels) : named(issue, levels),
    rests: [...new Set([...figures, ...orders].map(({ path }) => path))],
  };
}

/** Numbers the unknowns: keys that are worth the same share one. */
function levelsOf(issue: IssueOptions, groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let next = 0;
  const everyOption = issue.amounts ? [] : [...issue.indexes.keys()].map((key) => [key]);
  for (const keys of [...groups, ...everyOption]) {
    const known = keys.map((key) => levels.get(key)).find((level) => level !== undefined);
    const level = known ?? next++;
    for (const key of keys) if (!levels.has(key)) levels.set(key, level);
  }
  return levels;
}

function statedRanges(
  levels: ReadonlyMap<string, number>,
  figures: readonly ReadonlyMap<string, Range>[],
): (Range | undefined)[] {
  const ranges: (Range | undefined)[] = Array.from({ length: 1 + Math.max(...levels.values()) });
  for (const [key, range] of figures.flatMap((values) => [...values])) {
    const level = levels.get(key) as number;
    const before = ranges[level];
    ranges[level] = before ? { low: max(before.low, range.low), high: min(before.high, range.high) } : range;
  }
  return ranges;
}

function edgesBetween(
  classes: readonly (readonly (readonly string[])[])[],
  levels: ReadonlyMap<string, number>,
): Edge[] {
  const numbered = classes.map((items) => [...new Set(items.flat().map((key) => levels.get(key) as number))]);
  return numbered.slice(1).flatMap((below, at) => {
    const above = numbered[at] as number[];
    return above.flatMap((a) => below.map((b): Edge => [a, b]));
  });
}

function named(issue: IssueOptions, levels: ReadonlyMap<string, number>): Mix[] {
  return [...issue.indexes.keys()].map((key) => {
    const level = levels.get(key) as number;
    return { from: level, to: level, share: zero };
  });
}

/** Linear between break points; level beyond the outermost ones. */
function interpolated(amounts: readonly Rational[], levels: ReadonlyMap<string, number>): Mix[] {
  const points = [...levels].map(([key, level]) => ({ at: exactValue(key), level }));
  points.sort((a, b) => compare(a.at, b.at));
  return amounts.map((amount) => {
    const after = points.findIndex(({ at }) => compare(at, amount) >= 0);
    const to = points.at(after) as (typeof points)[number];
    const from = points[after - 1];
    if (after <= 0 || !from) return { from: to.level, to: to.level, share: zero };
    return {
      from: from.level,
      to: to.level,
      share: divide(subtract(amount, from.at), subtract(to.at, from.at)),
    };
  });
}

/** A point between two levels, for given values of the levels. */
export function mixed({ from, to, share }: Mix, levels: readonly Rational[]): Rational {
  const start = levels[from] as Rational;
  return from === to ? start : add(start, multiply(share, subtract(levels[to] as Rational, start)));
}
