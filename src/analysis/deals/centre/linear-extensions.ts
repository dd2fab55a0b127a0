import { type Rational, rational } from "../../../math/rational.ts";

/** "a stands above b", by index. */
export type Edge = readonly [above: number, below: number];

/** Most sets of items that may stand below a cut before the count is given up. */
const SET_LIMIT = 5_000;

/**
 * For each item the probability of each rank, counted from the lowest, when every complete order that agrees with `edges` is
 * equally likely: exactly the law of the ranks of independent uniform draws (or of uniform weights) given the partial order.
 * Undefined where more than 5,000 sets can stand at the bottom (wide orders), or where the edges run in a circle.
 * Cost: sets × items.
 */
export function rankProbabilities(items: number, edges: readonly Edge[]): Rational[][] | undefined {
  const needed = Array.from({ length: items }, () => 0n);
  for (const [above, below] of edges) needed[above] = (needed[above] as bigint) | (1n << BigInt(below));
  const layers = bottomSets(needed);
  if (!layers) return undefined;
  const completions = waysToFinish(layers, needed);
  const total = completions.get(0n) ?? 0n;
  if (total === 0n) return undefined;
  const ways = Array.from({ length: items }, () => Array.from({ length: items }, () => 0n));
  layers.forEach((layer, rank) => {
    for (const [set, before] of layer) {
      for (const item of addable(needed, set)) {
        const row = ways[item] as bigint[];
        row[rank] = (row[rank] as bigint) + before * (completions.get(set | (1n << BigInt(item))) ?? 0n);
      }
    }
  });
  return ways.map((row) => row.map((count) => rational(count, total)));
}

/** layers[size]: the sets of that size that can stand below all other items, with the number of orders of each. */
function bottomSets(needed: readonly bigint[]): Map<bigint, bigint>[] | undefined {
  const layers = [new Map([[0n, 1n]])];
  let sets = 1;
  for (let size = 0; size < needed.length; size++) {
    const next = new Map<bigint, bigint>();
    for (const [set, orders] of layers[size] as Map<bigint, bigint>) {
      for (const item of addable(needed, set)) {
        const larger = set | (1n << BigInt(item));
        next.set(larger, (next.get(larger) ?? 0n) + orders);
      }
    }
    sets += next.size;
    if (sets > SET_LIMIT) return undefined;
    layers.push(next);
  }
  return layers;
}

function waysToFinish(
  layers: readonly ReadonlyMap<bigint, bigint>[],
  needed: readonly bigint[],
): Map<bigint, bigint> {
  const ways = new Map<bigint, bigint>();
  for (const set of layers.at(-1)?.keys() ?? []) ways.set(set, 1n);
  for (const layer of layers.slice(0, -1).toReversed()) {
    for (const set of layer.keys()) {
      const next = addable(needed, set).map((item) => ways.get(set | (1n << BigInt(item))) ?? 0n);
      ways.set(
        set,
        next.reduce((sum, count) => sum + count, 0n),
      );
    }
  }
  return ways;
}

function addable(needed: readonly bigint[], set: bigint): number[] {
  return [...needed.keys()].filter((item) => {
    return (set & (1n << BigInt(item))) === 0n && ((needed[item] as bigint) & ~set) === 0n;
  });
}

/** Whether some item would have to stand above itself. */
export function hasCircle(items: number, edges: readonly Edge[]): boolean {
  let left = edges;
  for (let round = 0; round <= items; round++) {
    const topped = new Set(left.map(([, below]) => below));
    left = left.filter(([above]) => topped.has(above));
  }
  return left.length > 0;
}
