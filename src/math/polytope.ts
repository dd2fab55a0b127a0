import { type AffineHull, affineHull } from "./affine-hull.ts";
import { maximise } from "./simplex.ts";
import { combine, dot, scale } from "./vectors.ts";

/** One linear condition: row·x against a bound. */
export type Halfspace = { readonly row: Float64Array; readonly bound: number };

/** The points x with row·x <= bound for every `atMost` and row·x = bound for every `equal`. */
export type Polytope = {
  readonly dimension: number;
  readonly atMost: readonly Halfspace[];
  readonly equal: readonly Halfspace[];
};

/** A polytope as seen from inside its own affine hull: `centre` + combinations of the orthonormal `basis`. */
export type Interior = {
  /** The centre of a largest ball within the polytope (Chebyshev centre). */
  readonly centre: Float64Array;
  /** Orthonormal directions of the affine hull; empty where the polytope is one point. */
  readonly basis: readonly Float64Array[];
  /** Radius of that ball; Infinity where the polytope is one point. */
  readonly radius: number;
  /** The conditions that bind inside the hull, in the coordinates of `basis` and from `centre`: unit rows, bounds > 0. */
  readonly walls: readonly Halfspace[];
};

/** Slack below this counts as none, for conditions scaled to unit rows. */
const TOLERANCE = 1e-9;

/** The standard simplex { x >= 0, sum x = 1 } with further conditions; the usual set of weights. */
export function weightPolytope(dimension: number, atMost: readonly Halfspace[] = []): Polytope {
  const nonNegative = Array.from({ length: dimension }, (_, i) => {
    const row = new Float64Array(dimension);
    row[i] = -1;
    return { row, bound: 0 };
  });
  const sum = { row: new Float64Array(dimension).fill(1), bound: 1 };
  return { dimension, atMost: [...nonNegative, ...atMost], equal: [sum] };
}

/**
 * The inside of a polytope, or undefined where it is empty.
 * Conditions that can only hold with equality (x <= y and y <= x) narrow the affine hull until an inside exists.
 * The polytope must be bounded. Cost: a linear programme, and one more per condition for each narrowing.
 */
export function findInterior(polytope: Polytope): Interior | undefined {
  checkShape(polytope);
  let equal = polytope.equal;
  for (;;) {
    const hull = affineHull(polytope.dimension, equal);
    if (!hull) return undefined;
    const walls = wallsWithin(hull, polytope.atMost);
    if (!walls) return undefined;
    if (hull.basis.length === 0)
      return { ...hull, centre: hull.origin, radius: Number.POSITIVE_INFINITY, walls: [] };
    const ball = largestBall(walls, hull.basis.length);
    if (ball.radius < -TOLERANCE) return undefined;
    if (ball.radius > TOLERANCE) return fromCentre(hull, walls, ball);
    equal = [...equal, ...alwaysTight(walls, ball.centre).map((wall) => wall.source)];
  }
}

type Wall = Halfspace & { readonly source: Halfspace };
type Ball = { readonly centre: Float64Array; readonly radius: number };

/** The conditions in the hull's own coordinates, unit rows; undefined where one that does not vary in the hull is broken. */
function wallsWithin(hull: AffineHull, atMost: readonly Halfspace[]): Wall[] | undefined {
  const walls: Wall[] = [];
  for (const source of atMost) {
    const row = Float64Array.from(hull.basis, (direction) => dot(source.row, direction));
    const bound = source.bound - dot(source.row, hull.origin);
    const full = Math.sqrt(dot(source.row, source.row)) || 1;
    const length = Math.sqrt(dot(row, row));
    if (length > TOLERANCE * full) walls.push({ row: scale(row, 1 / length), bound: bound / length, source });
    else if (bound < -TOLERANCE * full) return undefined;
  }
  return walls;
}

/** The largest ball { row·y + radius <= bound }; a negative radius measures how far the walls are from leaving a point. */
function largestBall(walls: readonly Wall[], dimension: number): Ball {
  // Measured from the origin's own (possibly negative) slack, the radius is >= 0 and the origin feasible.
  const start = walls.reduce((least, wall) => Math.min(least, wall.bound), 0);
  const rows = walls.map(({ row }) => Float64Array.from([...row, 1]));
  const objective = new Float64Array(dimension + 1);
  objective[dimension] = 1;
  const point = maximise(
    objective,
    rows,
    Float64Array.from(walls, ({ bound }) => bound - start),
  );
  if (!point) throw new RangeError("findInterior: the polytope is unbounded");
  return { centre: point.subarray(0, dimension), radius: start + (point[dimension] as number) };
}

/** The walls that touch every point of a flat polytope, found by moving away from each as far as the others allow. */
function alwaysTight(walls: readonly Wall[], inside: Float64Array): Wall[] {
  const rows = walls.map(({ row }) => row);
  const slacks = Float64Array.from(walls, ({ row, bound }) => Math.max(0, bound - dot(row, inside)));
  const reaches = walls.map(({ row }, i) => {
    const away = maximise(
      row.map((value) => -value),
      rows,
      slacks,
    );
    return away ? (slacks[i] as number) - dot(row, away) : Number.POSITIVE_INFINITY;
  });
  const flat = Math.max(10 * TOLERANCE, Math.min(...reaches)); // always at least one wall, so that narrowing ends
  return walls.filter((_, i) => (reaches[i] as number) <= flat);
}

function fromCentre(hull: AffineHull, walls: readonly Wall[], ball: Ball): Interior {
  return {
    centre: combine(hull.origin, hull.basis, ball.centre),
    basis: hull.basis,
    radius: ball.radius,
    walls: walls.map(({ row, bound }) => ({ row, bound: bound - dot(row, ball.centre) })),
  };
}

function checkShape({ dimension, atMost, equal }: Polytope): void {
  const wrong = [...atMost, ...equal].find(({ row }) => row.length !== dimension);
  if (wrong)
    throw new RangeError(`findInterior: a row of ${wrong.row.length} numbers in ${dimension} dimensions`);
}
