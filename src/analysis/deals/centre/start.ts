import { findInterior, type Interior } from "../../../math/polytope.ts";
import { type Rational, toNumber } from "../../../math/rational.ts";
import { type JointPolytope, jointPolytope, massPolytope, type NamedEnds } from "./joint-polytope.ts";
import { type Ends, endsOf, pairs } from "./scale-centre.ts";
import type { ScaleShape } from "./scale-shape.ts";
import type { Unknowns } from "./unknowns.ts";
import type { WeightShape } from "./weight-shape.ts";

/** Masses, levels and a value of no deal that agree with everything said, and which levels are the ends. */
export interface Start {
  readonly interior: Interior;
  readonly masses: Float64Array;
  readonly levels: readonly Float64Array[];
  /** Undefined for scales without a least 0 and a greatest 100. */
  readonly ends: readonly (NamedEnds | undefined)[];
  /** 0 where no statement on whole packages bears on no deal. */
  readonly noDeal: number;
}

/** `none`: no value function agrees with everything said. `undecided`: the search ended before it found one or proved that. */
export type StartSearch =
  | { readonly status: "found"; readonly start: Start }
  | { readonly status: "none" }
  | { readonly status: "undecided" };

/** Most linear programmes solved before the search is given up. */
const PROGRAMME_LIMIT = 400;

const none: StartSearch = { status: "none" };

/**
 * A starting point for the walk. Scales whose worst or best option is open are searched issue by issue (branch and bound): a linear
 * programme that leaves their ends open closes a branch where it has no point; where it has one, the ends nearest to it are tried for
 * all open issues at once, and then named on the issue where it is furthest from having a 0 and a 100.
 */
export function findStart(unknowns: Unknowns): StartSearch {
  const interior = findInterior(massPolytope(unknowns.weights));
  if (!interior) return none;
  const ways = unknowns.scales.map((scale) => (scale?.anchored ? endsOf(scale) : undefined));
  const settled = ways.map((ends) => {
    const named = ends ? namedPairs(ends) : [];
    return ends && (unknowns.requirements.length === 0 || named.length === 1) ? named[0] : undefined;
  });
  if (unknowns.requirements.length === 0) return found(unknowns, interior, settled, undefined);
  const branches = [settled];
  let programmes = 0;
  for (let ends = branches.pop(); ends; ends = branches.pop()) {
    const open = ways.map((way, issue) => (ends?.[issue] ? undefined : way));
    const relaxed = placeIn(jointPolytope(unknowns, ends, open));
    if (++programmes > PROGRAMME_LIMIT) return { status: "undecided" };
    if (!relaxed) continue;
    const ranked = open.map((way, issue) => way && rankedEnds(way, issue, relaxed, unknowns));
    const nearest = ends.map((own, issue) => own ?? ranked[issue]?.[0]?.ends);
    const place = ranked.every((way) => !way) ? relaxed : placeIn(jointPolytope(unknowns, nearest, []));
    if (place) return found(unknowns, interior, nearest, place);
    programmes++;
    const furthest = ranked.reduce<number>((best, way, issue) => {
      return way && (way[0]?.miss ?? 0) > (ranked[best]?.[0]?.miss ?? -1) ? issue : best;
    }, -1);
    const children = (ranked[furthest] ?? []).map((way) => (ends as typeof settled).with(furthest, way.ends));
    branches.push(...children.toReversed());
  }
  return none;
}

function namedPairs(ends: Ends): NamedEnds[] {
  return pairs(ends).map(([worst, best]) => ({ worst, best }));
}

interface Place extends JointPolytope {
  readonly point: Float64Array;
}

function placeIn(joint: JointPolytope): Place | undefined {
  const point = findInterior(joint.polytope)?.centre;
  return point && { ...joint, point };
}

/** The ways to name an issue's ends, those nearest to a point first; `miss` in points of the party's value. */
function rankedEnds(
  ends: Ends,
  issue: number,
  { point, marginal }: Place,
  unknowns: Unknowns,
): { readonly ends: NamedEnds; readonly miss: number }[] {
  const weight = weightAt(unknowns.weights, issue, point);
  const ranked = namedPairs(ends).map((pair) => ({
    ends: pair,
    miss: marginal(point, issue, pair.worst) + 100 * weight - marginal(point, issue, pair.best),
  }));
  return ranked.sort((a, b) => a.miss - b.miss);
}

function weightAt({ issues }: WeightShape, issue: number, masses: Float64Array): number {
  const { group, share } = issues[issue] as WeightShape["issues"][number];
  return toNumber(share) * (masses[group] as number);
}

function found(
  { weights, scales }: Unknowns,
  interior: Interior,
  ends: Start["ends"],
  place: Place | undefined,
): StartSearch {
  const plain = scales.map((scale, issue) => startLevels(scale, ends[issue]));
  if (!place) {
    const start = { interior, masses: interior.centre, levels: plain, ends, noDeal: 0 };
    return { status: "found", start };
  }
  const masses = place.point.slice(0, weights.groups);
  const levels = plain.map((values, issue) => {
    const weight = weightAt(weights, issue, masses);
    const scale = scales[issue];
    if (!scale || weight < 1e-9) return values;
    const { worst, best } = ends[issue] ?? {};
    // Rounding must not leave a value beyond its bounds: no exchange of ends would then be possible.
    return values.map((_, level) => {
      if (level === worst) return 0;
      if (level === best) return 100;
      const value = place.marginal(place.point, issue, level) / weight;
      const least = toNumber(scale.low[level] as Rational);
      return Math.min(Math.max(value, least), toNumber(scale.high[level] as Rational));
    });
  });
  const noDeal = place.noDealAt(place.point);
  return { status: "found", start: { interior, masses, levels, ends, noDeal } };
}

/** Values within their bounds and order, from the lowest up. */
function startLevels(scale: ScaleShape | undefined, ends: NamedEnds | undefined): Float64Array {
  const values = new Float64Array(scale?.low.length ?? 0);
  if (!scale) return values;
  const settled = new Set<number>();
  const settle = (level: number): number => {
    if (settled.has(level)) return values[level] as number;
    settled.add(level);
    const below = scale.edges.filter(([above]) => above === level).map(([, lower]) => settle(lower));
    const low = Math.max(toNumber(scale.low[level] as Rational), ...below);
    const high = toNumber(scale.high[level] as Rational);
    values[level] = level === ends?.worst ? 0 : level === ends?.best ? 100 : (low + high) / 2;
    return values[level] as number;
  };
  for (const level of values.keys()) settle(level);
  return values;
}
