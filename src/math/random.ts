import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** A seeded stream of independent draws; the same seed, label and block give the same draws on any machine. */
export type RandomStream = {
  /** A double in [0, 1), a multiple of 2^-53. */
  readonly uniform: () => number;
  /** A standard exponential. */
  readonly exponential: () => number;
  /** A standard normal. */
  readonly normal: () => number;
  /** Fills `target` with a point drawn uniformly from { w >= 0, sum w = 1 } and returns it. */
  readonly simplex: (target: Float64Array) => Float64Array;
};

/** Blocks that share one starting state, apart by jumps of 2^64 draws; further blocks start from a state of their own. */
const BLOCKS_PER_STATE = 64;

/**
 * The stream of one block of draws under a seed and a label.
 * Work is cut into fixed blocks, each with its own stream, so that results do not depend on how many workers share them.
 * `seed` is a safe integer, `block` a whole number from 0.
 */
export function stream(seed: number, label: string, block = 0): RandomStream {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`stream: seed ${seed} is not a safe integer`);
  if (!Number.isSafeInteger(block) || block < 0)
    throw new RangeError(`stream: block ${block} is not a whole number`);
  const family = Math.floor(block / BLOCKS_PER_STATE);
  const generator = xoroshiro128plusFromState(hashState(`${seed}\u0000${label}\u0000${family}`));
  for (let jumps = block % BLOCKS_PER_STATE; jumps > 0; jumps--) generator.jump();
  return draws(() => uniformFloat64(generator));
}

function draws(uniform: () => number): RandomStream {
  const exponential = () => -Math.log1p(-uniform());
  return {
    uniform,
    exponential,
    normal: () => polarNormal(uniform),
    simplex: (target) => {
      let sum = 0;
      for (let i = 0; i < target.length; i++) sum += target[i] = exponential();
      for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) / sum;
      return target;
    },
  };
}

/** Marsaglia & Bray (1964); the second normal of each pair is dropped so that a stream has no hidden state. */
function polarNormal(uniform: () => number): number {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Four well-mixed words of a text: FNV-1a from four starting points, each through the MurmurHash3 finaliser. */
function hashState(text: string): number[] {
  const words = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) => {
    let hash = start;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  });
  return words.every((word) => word === 0) ? [1, 0, 0, 0] : words; // the all-zero state never leaves zero
}
