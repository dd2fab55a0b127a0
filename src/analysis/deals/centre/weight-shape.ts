import type { Id } from "../../../dossier/schema/primitives.ts";
import {
  add,
  compare,
  divide,
  isZero,
  max,
  min,
  multiply,
  negate,
  one,
  type Rational,
  subtract,
  zero,
} from "../../../math/rational.ts";
import { ofKind, type PartyStatements, type Range } from "../statements/statement.ts";
import { type Edge, hasCircle } from "./linear-extensions.ts";

/** sum of row[g] × (mass of group g) >= atLeast. */
export interface WeightCondition {
  readonly row: readonly Rational[];
  readonly atLeast: Rational;
}

/**
 * What is known of the weights. The unknowns are the masses of *groups*: issues whose figures fix their proportions are one group,
 * every other issue is its own. On the `simplex` masses are not negative and sum to 1; in a `box` each stands alone.
 */
export interface WeightShape {
  readonly kind: "simplex" | "box";
  readonly groups: number;
  /** Each issue's weight as a share of one group's mass. */
  readonly issues: readonly { readonly group: number; readonly share: Rational }[];
  readonly conditions: readonly WeightCondition[];
  /** "Issue a weighs at least as much as issue b", where groups are single issues and nothing but orders is said. */
  readonly order: readonly Edge[] | undefined;
  /** On the simplex, where every issue has a figure or a range and no order is said: between what each group's mass lies, relative to the others. */
  readonly ranges: readonly Range[] | undefined;
  readonly rests: readonly string[];
}

/** Reads all that a party's statements say about the weights of the listed issues; "missing" comes with the first issue left out. */
export function weightShape(
  issues: readonly Id[],
  { statements, valueScale }: PartyStatements,
): WeightShape | "conflict" | { readonly missing: Id } {
  const figures = ofKind(statements, "weight-figures");
  const orders = ofKind(statements, "weight-order");
  const stated = issues.map((issue) =>
    statedWeight(
      issue,
      figures.map(({ values }) => values),
    ),
  );
  const pairs = orders.flatMap(({ order }) =>
    order.slice(1).map((below, at): Edge => [issues.indexOf(order[at] as Id), issues.indexOf(below)]),
  );
  const edges = pairs.filter(([above, below]) => above >= 0 && below >= 0);
  const rests = [...new Set([...figures, ...orders].map(({ path }) => path))];
  if (stated.some((range) => range && (compare(range.low, range.high) > 0 || range.low.n < 0n)))
    return "conflict";
  if (valueScale === "source" && figures.length > 0) {
    const missing = issues[stated.indexOf(undefined)];
    if (missing !== undefined) return { missing };
    return { ...boxShape(stated as Range[], edges), rests };
  }
  const shape = simplexShape(stated, edges);
  return shape === "conflict" ? shape : { ...shape, rests };
}

function statedWeight(issue: Id, figures: readonly ReadonlyMap<Id, Range>[]): Range | undefined {
  const ranges = figures.map((values) => values.get(issue)).filter((range) => range !== undefined);
  if (ranges.length === 0) return undefined;
  return { low: ranges.map(({ low }) => low).reduce(max), high: ranges.map(({ high }) => high).reduce(min) };
}

type Unaddressed = Omit<WeightShape, "rests">;

function boxShape(stated: readonly Range[], edges: readonly Edge[]): Unaddressed {
  const unit = (issue: number, sign: Rational) => stated.map((_, at) => (at === issue ? sign : zero));
  const bounds = stated.flatMap(({ low, high }, issue) => [
    { row: unit(issue, one), atLeast: low },
    { row: unit(issue, negate(one)), atLeast: negate(high) },
  ]);
  const order = edges.map(([above, below]) => ({
    row: difference(stated.length, above, one, below, one),
    atLeast: zero,
  }));
  return {
    kind: "box",
    groups: stated.length,
    issues: stated.map((_, group) => ({ group, share: one })),
    conditions: [...bounds, ...order],
    order: undefined,
    ranges: undefined,
  };
}

function simplexShape(
  stated: readonly (Range | undefined)[],
  edges: readonly Edge[],
): Unaddressed | "conflict" {
  const isNumber = (range: Range | undefined) => range !== undefined && compare(range.low, range.high) === 0;
  const total = stated.reduce((sum, range) => (isNumber(range) ? add(sum, (range as Range).low) : sum), zero);
  if (isZero(total) && stated.every((range) => range && isZero(range.high))) return "conflict";
  let groups = isZero(total) ? 0 : 1;
  const members = stated.map((range) => {
    // A stated zero is no weight at all, whatever the others are.
    if (isNumber(range))
      return { group: 0, share: isZero(total) ? zero : divide((range as Range).low, total) };
    return { group: groups++, share: one };
  });
  if (groups === 0) return "conflict";
  const row = (issue: number, factor: Rational) => ({ ...(members[issue] as Member), factor });
  const ranged = stated.flatMap((range, issue) => (range && !isZero(range.high) ? [{ issue, range }] : []));
  const proportions = ranged.flatMap(({ issue: i, range: a }) =>
    ranged
      // Within the group of exact figures proportions hold by construction.
      .filter(({ issue: j, range: b }) => i !== j && !(isNumber(a) && isNumber(b)))
      .map(({ issue: j, range: b }) => condition(groups, row(j, a.high), row(i, b.low))),
  );
  const orders = edges.map(([above, below]) => condition(groups, row(above, one), row(below, one)));
  // Figures that contradict an order could otherwise agree with it by weighing nothing at all.
  const broken = orders.some(
    ({ row: factors }) => factors.every(({ n }) => n <= 0n) && !factors.every(isZero),
  );
  if (broken || hasCircle(stated.length, edges)) return "conflict";
  const singles = stated.every((range) => range === undefined);
  return {
    kind: "simplex",
    groups,
    issues: members,
    conditions: [...proportions, ...orders],
    order: singles ? edges : undefined,
    ranges:
      edges.length === 0 && stated.every((range) => range)
        ? rangesOf(groups, members, stated, total)
        : undefined,
  };
}

/** The group of exact figures has their sum for its range. */
function rangesOf(
  groups: number,
  members: readonly Member[],
  stated: readonly (Range | undefined)[],
  total: Rational,
): Range[] {
  const ranges = Array.from({ length: groups }, () => ({ low: total, high: total }));
  for (const [issue, range] of stated.entries())
    if (range && compare(range.low, range.high) !== 0) ranges[(members[issue] as Member).group] = range;
  return ranges;
}

interface Member {
  readonly group: number;
  readonly share: Rational;
}

/** factor × weight of one issue >= factor × weight of another. */
function condition(
  groups: number,
  more: Member & { factor: Rational },
  less: Member & { factor: Rational },
): WeightCondition {
  const row = difference(
    groups,
    more.group,
    multiply(more.factor, more.share),
    less.group,
    multiply(less.factor, less.share),
  );
  return { row, atLeast: zero };
}

function difference(length: number, plus: number, by: Rational, minus: number, less: Rational): Rational[] {
  return Array.from({ length }, (_, at) => subtract(at === plus ? by : zero, at === minus ? less : zero));
}
