import type { Halfspace } from "./polytope.ts";
import { addTo, dot, scale } from "./vectors.ts";

/** Lengths below this share of the row's own count as none. */
const TOLERANCE = 1e-9;

/** The affine space where all equations hold: `origin` + combinations of the orthonormal `basis`. */
export type AffineHull = { readonly origin: Float64Array; readonly basis: readonly Float64Array[] };

/** The affine space where all equations hold; undefined where they contradict each other. */
export function affineHull(dimension: number, equal: readonly Halfspace[]): AffineHull | undefined {
  const origin = new Float64Array(dimension);
  const normals: Float64Array[] = [];
  for (const { row, bound } of equal) {
    const length = Math.sqrt(dot(row, row)) || 1;
    const normal = withoutComponents(row, normals);
    const rest = Math.sqrt(dot(normal, normal));
    const gap = bound - dot(row, origin);
    if (rest <= TOLERANCE * length) {
      if (Math.abs(gap) > TOLERANCE * length) return undefined;
      continue;
    }
    scale(normal, 1 / rest);
    // `normal` is orthogonal to the earlier normals, so this step keeps the earlier equations true.
    addTo(origin, gap / dot(row, normal), normal);
    normals.push(normal);
  }
  return { origin, basis: complement(dimension, normals) };
}

/**
 * Orthonormal directions orthogonal to all of `normals`, from the unit vectors that are furthest from their span. What is left of each
 * unit vector is kept from direction to direction. Cost: the cube of the dimension.
 */
function complement(dimension: number, normals: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  const rests = Array.from({ length: dimension }, (_, i) => {
    const unit = new Float64Array(dimension);
    unit[i] = 1;
    return withoutComponents(unit, normals);
  });
  while (basis.length < dimension - normals.length) {
    const longest = rests.reduce((best, rest) =>
      dot(rest, rest) > dot(best, best) + TOLERANCE ? rest : best,
    );
    const direction = withoutComponents(longest, [...normals, ...basis]);
    scale(direction, 1 / Math.sqrt(dot(direction, direction)));
    basis.push(direction);
    for (const rest of rests) addTo(rest, -dot(rest, direction), direction);
  }
  return basis;
}

function withoutComponents(vector: Float64Array, directions: readonly Float64Array[]): Float64Array {
  const rest = Float64Array.from(vector);
  // Twice: one pass of Gram-Schmidt leaves rounding that a second removes.
  for (let pass = 0; pass < 2; pass++) {
    for (const direction of directions) addTo(rest, -dot(rest, direction), direction);
  }
  return rest;
}
