/**
 * Non-negative integers too wide for one double, held as limbs in a Float64Array, the most significant first.
 * Sums and comparisons are exact by construction: no limb ever reaches 2^53, so no step rounds and no tolerance is needed.
 */

const LIMB_BITS = 51n;
const LIMB = 2 ** 51;
const LIMB_MASK = 2n ** LIMB_BITS - 1n;
const EXACT = 2n ** 53n;

/** How many limbs hold every integer from 0 to `maximum`; one where plain doubles are exact. */
export function limbsFor(maximum: bigint): number {
  if (maximum < EXACT) return 1;
  let limbs = 0;
  for (let rest = maximum; rest > 0n; rest >>= LIMB_BITS) limbs++;
  return limbs;
}

/** Writes an integer that `limbs` limbs can hold into target[at … at + limbs). */
export function writeWide(value: bigint, target: Float64Array, at: number, limbs: number): void {
  if (limbs === 1) {
    target[at] = Number(value);
    return;
  }
  let rest = value;
  for (let limb = limbs - 1; limb >= 0; limb--) {
    target[at + limb] = Number(rest & LIMB_MASK);
    rest >>= LIMB_BITS;
  }
}

/** The integer held in source[at … at + limbs). */
export function readWide(source: Float64Array, at: number, limbs: number): bigint {
  let value = BigInt(source[at] ?? 0);
  for (let limb = 1; limb < limbs; limb++) value = (value << LIMB_BITS) | BigInt(source[at + limb] ?? 0);
  return value;
}

/** target = a + b for rows of `count` integers of `limbs` limbs each, from the given places; target may be a or b. */
export function addWide(
  target: Float64Array,
  targetAt: number,
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  count: number,
  limbs: number,
): void {
  const width = count * limbs;
  if (limbs === 1) {
    for (let i = 0; i < width; i++) target[targetAt + i] = (a[aAt + i] as number) + (b[bAt + i] as number);
    return;
  }
  let carry = 0;
  for (let i = width - 1; i >= 0; i--) {
    const sum = (a[aAt + i] as number) + (b[bAt + i] as number) + carry;
    const overflows = sum >= LIMB && i % limbs !== 0;
    carry = overflows ? 1 : 0;
    target[targetAt + i] = overflows ? sum - LIMB : sum;
  }
}

/** Below, at or above zero as the integers in a[aAt…] come lexicographically before, with or after those in b[bAt…]. */
export function compareWide(
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  width: number,
): number {
  for (let i = 0; i < width; i++) {
    const difference = (a[aAt + i] as number) - (b[bAt + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether each of `count` integers in a[aAt…] is at least its counterpart in b[bAt…]. */
export function reachesWide(
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  count: number,
  limbs: number,
): boolean {
  for (let i = 0; i < count * limbs; i += limbs) {
    if (compareWide(a, aAt + i, b, bAt + i, limbs) < 0) return false;
  }
  return true;
}

/** target = a - b, or 0 where b is the larger, for one integer of `limbs` limbs each; target may be a or b. */
export function subtractWide(
  target: Float64Array,
  targetAt: number,
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  limbs: number,
): void {
  if (compareWide(a, aAt, b, bAt, limbs) <= 0) {
    target.fill(0, targetAt, targetAt + limbs);
    return;
  }
  let borrowed = 0;
  for (let i = limbs - 1; i >= 0; i--) {
    const difference = (a[aAt + i] as number) - (b[bAt + i] as number) - borrowed;
    borrowed = difference < 0 ? 1 : 0;
    target[targetAt + i] = borrowed === 1 ? difference + LIMB : difference;
  }
}
