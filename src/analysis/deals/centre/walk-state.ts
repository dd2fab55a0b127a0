import { placeOf, type Walker, walkerIn } from "../../../math/hit-and-run.ts";
import type { Interior } from "../../../math/polytope.ts";
import { type Rational, toNumber } from "../../../math/rational.ts";
import { dot } from "../../../math/vectors.ts";
import type { Edge } from "./linear-extensions.ts";
import { endsOf } from "./scale-centre.ts";
import type { ScaleShape } from "./scale-shape.ts";
import type { Start } from "./start.ts";
import { differenceOf, type Unknowns } from "./unknowns.ts";

/** One issue in doubles, with the current values of its levels. */
export interface Scale {
  readonly issue: number;
  readonly group: number;
  readonly share: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly edges: readonly Edge[];
  /** For each level, those directly above and below it in the order. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
  /** Levels that can be the least or the greatest, where more than one can. */
  readonly worstOf: readonly number[];
  readonly bestOf: readonly number[];
  readonly values: Float64Array;
  worst: number | undefined;
  best: number | undefined;
}

/** A statement on whole packages: sum over scales of weight × (factors · values) + noDeal × r >= atLeast. */
export interface Tie {
  readonly atLeast: number;
  readonly noDeal: number;
  /** A scale's levels that it bears on, and a factor for every level. */
  readonly levels: readonly (readonly number[])[];
  readonly factors: readonly Float64Array[];
}

/** Where the walk is. */
export interface State {
  readonly interior: Interior;
  readonly walker: Walker;
  readonly scales: readonly Scale[];
  readonly ties: readonly Tie[];
  /** Room to work in, one number a tie: how far each is from being broken, and how fast a move approaches that. */
  readonly slacks: Float64Array;
  readonly rates: Float64Array;
  masses: Float64Array;
  /** The value of no deal and its limits, where ties bear on it. */
  readonly noDeal: { readonly low: number; readonly high: number; value: number } | undefined;
}

/** The state at a starting point. */
export function startState(unknowns: Unknowns, start: Start): State {
  const { weights, scales, requirements } = unknowns;
  const present = scales.flatMap((shape, issue) => (shape ? [{ shape, issue }] : []));
  const { interior } = start;
  const walker = walkerIn(interior, requirements.length);
  interior.basis.forEach((direction, i) => {
    walker.place[i] = dot(direction, start.masses) - dot(direction, interior.centre);
  });
  return {
    interior,
    walker,
    slacks: new Float64Array(requirements.length),
    rates: new Float64Array(requirements.length),
    masses: placeOf(interior, walker),
    scales: present.map(({ shape, issue }) => {
      const { group, share } = weights.issues[issue] as (typeof weights.issues)[number];
      const values = Float64Array.from(start.levels[issue] ?? []);
      const { worst, best } = start.ends[issue] ?? { worst: undefined, best: undefined };
      return { ...fixedParts(shape), issue, group, share: toNumber(share), values, worst, best };
    }),
    ties: requirements.map((requirement) => {
      const gaps = present.map(({ shape, issue }) => differenceOf(shape, issue, requirement));
      return {
        atLeast: toNumber(requirement.atLeast),
        noDeal: requirement.noDeal,
        levels: gaps.map((gap) => gap.map(([level]) => level)),
        factors: gaps.map((gap, at) => {
          const factors = new Float64Array(present[at]?.shape.low.length ?? 0);
          for (const [level, factor] of gap) factors[level] = factor;
          return factors;
        }),
      };
    }),
    noDeal: unknowns.noDeal && {
      low: orElse(unknowns.noDeal.low, Number.NEGATIVE_INFINITY),
      high: orElse(unknowns.noDeal.high, Number.POSITIVE_INFINITY),
      value: start.noDeal,
    },
  };
}

function fixedParts(shape: ScaleShape) {
  const ends = endsOf(shape);
  const neighbours = (from: 0 | 1, to: 0 | 1) => {
    const lists = shape.low.map((): number[] => []);
    for (const edge of shape.edges) lists[edge[from]]?.push(edge[to]);
    return lists;
  };
  return {
    low: Float64Array.from(shape.low, toNumber),
    high: Float64Array.from(shape.high, toNumber),
    edges: shape.edges,
    above: neighbours(1, 0),
    below: neighbours(0, 1),
    worstOf: ends.worst.length > 1 ? ends.worst : [],
    bestOf: ends.best.length > 1 ? ends.best : [],
  };
}

function orElse(value: Rational | undefined, otherwise: number): number {
  return value ? toNumber(value) : otherwise;
}

/** How far a tie is from being broken. */
export function slackOf({ scales, masses, noDeal }: State, tie: Tie): number {
  let slack = tie.noDeal * (noDeal?.value ?? 0) - tie.atLeast;
  for (let at = 0; at < scales.length; at++) {
    const scale = scales[at] as Scale;
    slack += weightOf(scale, masses) * gapOn(tie, scale, at);
  }
  return slack;
}

/** The weight of a scale's issue. */
export function weightOf({ share, group }: Scale, masses: Float64Array): number {
  return share * (masses[group] as number);
}

/** The difference a tie makes on one scale, before weighting. */
export function gapOn({ levels, factors }: Tie, { values }: Scale, at: number): number {
  const own = levels[at] as readonly number[];
  const factor = factors[at] as Float64Array;
  let gap = 0;
  for (const level of own) gap += (factor[level] as number) * (values[level] as number);
  return gap;
}

/** A tie as a wall for the weights, in the coordinates of their hull, while the values stay. */
export function wallOf({ scales, interior, noDeal, masses }: State, tie: Tie) {
  const row = new Float64Array(masses.length);
  for (let at = 0; at < scales.length; at++) {
    const scale = scales[at] as Scale;
    row[scale.group] = (row[scale.group] as number) - scale.share * gapOn(tie, scale, at);
  }
  const bound = tie.noDeal * (noDeal?.value ?? 0) - tie.atLeast - dot(row, interior.centre);
  const inHull = new Float64Array(interior.basis.length);
  interior.basis.forEach((direction, i) => {
    inHull[i] = dot(direction, row);
  });
  return { row: inHull, bound };
}
