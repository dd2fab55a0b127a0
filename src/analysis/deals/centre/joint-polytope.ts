import { type Halfspace, type Polytope, weightPolytope } from "../../../math/polytope.ts";
import { type Rational, toNumber } from "../../../math/rational.ts";
import type { Ends } from "./scale-centre.ts";
import type { ScaleShape } from "./scale-shape.ts";
import { differenceOf, type Unknowns } from "./unknowns.ts";
import type { WeightShape } from "./weight-shape.ts";

/** Which levels of a scale are its least and its greatest. */
export interface NamedEnds {
  readonly worst: number;
  readonly best: number;
}

/** All that is said as one polytope, and how to read the values of an issue's levels from a point of it. */
export interface JointPolytope {
  readonly polytope: Polytope;
  /** A level's value times its issue's weight, at a point. */
  readonly marginal: (point: Float64Array, issue: number, level: number) => number;
  /** The value of no deal at a point; 0 where nothing bears on it. */
  readonly noDealAt: (point: Float64Array) => number;
}

/** Sums of factor × column. */
type Terms = readonly (readonly [column: number, factor: number])[];

/** The polytope of the masses alone. */
export function massPolytope({ kind, groups, conditions }: WeightShape): Polytope {
  const atMost = conditions.map(({ row, atLeast }) => ({
    row: Float64Array.from(row, (factor) => -toNumber(factor)),
    bound: -toNumber(atLeast),
  }));
  return kind === "simplex" ? weightPolytope(groups, atMost) : { dimension: groups, atMost, equal: [] };
}

/**
 * All that is said as one polytope in the masses, the marginal values x = weight × value, in which every statement is linear, and no deal.
 * It finds a point and proves that there is none; it is not the space to draw uniformly from. Levels whose value is known stand for
 * so much of their issue's weight and need no column. Where ends are open (`open`, without `ends`), what every way to name them has in
 * common is kept: of n levels with values of at most h_i one of which is 0, x_i / h_i sum to n - 1 weights at most.
 */
export function jointPolytope(
  unknowns: Unknowns,
  ends: readonly (NamedEnds | undefined)[],
  open: readonly (Ends | undefined)[],
): JointPolytope {
  const { weights, scales, requirements, noDeal } = unknowns;
  const unit = unitOf(unknowns);
  let columns = weights.groups;
  const levels = scales.map((scale, issue): Terms[] => {
    if (!scale) return [];
    const { group, share } = weights.issues[issue] as WeightShape["issues"][number];
    return scale.low.map((_, level) => {
      const known = knownValue(scale, level, namedEnds(ends[issue], open[issue]));
      return [known === undefined ? [columns++, 1] : [group, (toNumber(share) * known) / unit]];
    });
  });
  const noDealColumn = columns;
  const dimension = noDeal ? columns + 1 : columns;
  const atMost: Halfspace[] = [];
  const require = (terms: Terms, bound: number) => {
    const row = new Float64Array(dimension);
    for (const [column, factor] of terms) row[column] = (row[column] as number) + factor;
    atMost.push({ row, bound });
  };
  scales.forEach((scale, issue) => {
    if (!scale) return;
    const { group, share } = weights.issues[issue] as WeightShape["issues"][number];
    const weight = toNumber(share) / unit;
    const at = (level: number) => levels[issue]?.[level] as Terms;
    const named = namedEnds(ends[issue], open[issue]);
    scale.low.forEach((low, level) => {
      if (knownValue(scale, level, named) !== undefined) return;
      require([...times(at(level), -1), [group, weight * toNumber(low)]], 0);
      require([...at(level), [group, -weight * toNumber(scale.high[level] as Rational)]], 0);
    });
    for (const [above, below] of scale.edges) require([...at(below), ...times(at(above), -1)], 0);
    const { worst, best } = (ends[issue] ? undefined : open[issue]) ?? { worst: [], best: [] };
    if (worst.length > 1) {
      const shares = worst.flatMap((level) => times(at(level), 1 / toNumber(scale.high[level] as Rational)));
      require([...shares, [group, -weight * (worst.length - 1)]], 0);
    }
    if (best.length > 1) {
      const rises = best.map((level) => 100 - toNumber(scale.low[level] as Rational));
      const shares = best.flatMap((level, i) => times(at(level), -1 / (rises[i] as number)));
      const reach = rises.reduce((sum, rise) => sum + 100 / rise, 1 - best.length);
      require([...shares, [group, weight * reach]], 0);
    }
  });
  for (const requirement of requirements) {
    const gaps = scales.flatMap((scale, issue) =>
      scale
        ? differenceOf(scale, issue, requirement).flatMap(([level, factor]) =>
            times(levels[issue]?.[level] as Terms, -factor),
          )
        : [],
    );
    const rest: Terms = requirement.noDeal === 0 ? [] : [[noDealColumn, -requirement.noDeal]];
    require([...gaps, ...rest], -toNumber(requirement.atLeast) / unit);
  }
  if (noDeal?.low) require([[noDealColumn, -1]], -toNumber(noDeal.low) / unit);
  if (noDeal?.high) require([[noDealColumn, 1]], toNumber(noDeal.high) / unit);
  const masses = massPolytope(weights);
  const widen = ({ row, bound }: Halfspace): Halfspace => {
    const wide = new Float64Array(dimension);
    wide.set(row);
    return { row: wide, bound };
  };
  return {
    polytope: {
      dimension,
      atMost: [...masses.atMost.map(widen), ...atMost],
      equal: masses.equal.map(widen),
    },
    marginal: (point, issue, level) => {
      const terms = levels[issue]?.[level] ?? [];
      return unit * terms.reduce((sum, [column, factor]) => sum + factor * (point[column] as number), 0);
    },
    noDealAt: (point) => (noDeal ? unit * (point[noDealColumn] as number) : 0),
  };
}

function times(terms: Terms, factor: number): Terms {
  return terms.map(([column, own]) => [column, factor * own]);
}

function namedEnds(
  ends: NamedEnds | undefined,
  open: Ends | undefined,
): { readonly worst: number | undefined; readonly best: number | undefined } {
  const only = (levels: readonly number[] = []) => (levels.length === 1 ? levels[0] : undefined);
  return ends ?? { worst: only(open?.worst), best: only(open?.best) };
}

function knownValue(
  { low, high }: ScaleShape,
  level: number,
  { worst, best }: ReturnType<typeof namedEnds>,
): number | undefined {
  if (level === worst) return 0;
  if (level === best) return 100;
  const least = toNumber(low[level] as Rational);
  return least === toNumber(high[level] as Rational) ? least : undefined;
}

/** The largest figure, by which values are divided so that the rows of the programme have norms near 1. */
function unitOf({ scales }: Unknowns): number {
  const figures = scales.flatMap((scale) => [...(scale?.low ?? []), ...(scale?.high ?? [])]);
  return figures.reduce((most, value) => Math.max(most, Math.abs(toNumber(value))), 1e-12);
}
