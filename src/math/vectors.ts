/** origin + the combination of `basis` with these coordinates. */
export function combine(
  origin: Float64Array,
  basis: readonly Float64Array[],
  coordinates: Float64Array,
): Float64Array {
  const point = origin.slice();
  basis.forEach((direction, i) => {
    addTo(point, coordinates[i] as number, direction);
  });
  return point;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** target += factor × vector, in place. */
export function addTo(target: Float64Array, factor: number, vector: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (vector[i] as number);
}

/** vector ×= factor, in place; returns the vector. */
export function scale(vector: Float64Array, factor: number): Float64Array {
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) * factor;
  return vector;
}
