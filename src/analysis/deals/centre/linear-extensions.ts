import { type Rational, rational } from "../../../math/rational.ts";

/** "a stands above b", by index. */
export type Edge = readonly [above: number, below: number];

/** Most bottoms of an order that are told apart before the count is given up. */
const BOTTOM_LIMIT = 5_000;

/** Items that stand above the same and below the same: exchanging two of them changes nothing, so that it is enough to count them. */
interface Twins {
  readonly items: readonly number[];
  /** Numbers of the twins all of which stand below these. */
  readonly needed: readonly number[];
}

/** How many of each twins stand at the bottom, and in how many orders. */
interface Bottom {
  readonly taken: readonly number[];
  orders: bigint;
}

/**
 * For each item the probability of each rank, counted from the lowest, when every complete order that agrees with `edges` is
 * equally likely: exactly the law of the ranks of independent uniform draws (or of uniform weights) given the partial order.
 * Items that may change places share one row. Undefined where more than 5,000 different bottoms can stand (wide orders of unlike
 * items), or where the edges run in a circle. Cost: bottoms × sets of like items.
 */
export function rankProbabilities(items: number, edges: readonly Edge[]): Rational[][] | undefined {
  const twins = twinsOf(items, edges);
  const layers = bottomsOf(twins, items);
  if (!layers) return undefined;
  const completions = waysToFinish(layers, twins);
  const total = completions.get(keyOf(twins.map(() => 0))) ?? 0n;
  if (total === 0n) return undefined;
  const ways = twins.map(() => Array.from({ length: items }, () => 0n));
  for (const [rank, layer] of layers.entries()) {
    for (const { taken, orders } of layer.values()) {
      for (const at of addable(twins, taken)) {
        const row = ways[at] as bigint[];
        const rest = completions.get(keyOf(oneMore(taken, at))) ?? 0n;
        row[rank] = (row[rank] as bigint) + orders * left(twins, taken, at) * rest;
      }
    }
  }
  const byItem: Rational[][] = Array.from({ length: items });
  for (const [at, row] of ways.entries()) {
    const like = (twins[at] as Twins).items;
    // Each of them comes at a rank as often as any other.
    const probabilities = row.map((count) => rational(count, total * BigInt(like.length)));
    for (const item of like) byItem[item] = probabilities;
  }
  return byItem;
}

function twinsOf(items: number, edges: readonly Edge[]): Twins[] {
  const below = Array.from({ length: items }, () => new Set<number>());
  const above = Array.from({ length: items }, () => new Set<number>());
  for (const [upper, lower] of edges) {
    below[upper]?.add(lower);
    above[lower]?.add(upper);
  }
  const inOrder = (set: ReadonlySet<number> | undefined) => [...(set ?? [])].sort((a, b) => a - b).join();
  const alike = [
    ...Map.groupBy(below.keys(), (item) => `${inOrder(below[item])};${inOrder(above[item])}`).values(),
  ];
  const numberOf = new Map(alike.flatMap((like, at) => like.map((item) => [item, at] as const)));
  return alike.map((like) => {
    const lower = [...(below[like[0] as number] ?? [])].map((item) => numberOf.get(item) as number);
    return { items: like, needed: [...new Set(lower)] };
  });
}

/** layers[size]: the bottoms of that many items. */
function bottomsOf(twins: readonly Twins[], items: number): Map<string, Bottom>[] | undefined {
  const none: Bottom = { taken: twins.map(() => 0), orders: 1n };
  const layers = [new Map([[keyOf(none.taken), none]])];
  let bottoms = 1;
  for (let size = 0; size < items; size++) {
    const next = new Map<string, Bottom>();
    for (const { taken, orders } of (layers[size] as Map<string, Bottom>).values()) {
      for (const at of addable(twins, taken)) {
        const more = oneMore(taken, at);
        const key = keyOf(more);
        const known = next.get(key) ?? { taken: more, orders: 0n };
        known.orders += orders * left(twins, taken, at);
        next.set(key, known);
      }
    }
    bottoms += next.size;
    if (bottoms > BOTTOM_LIMIT) return undefined;
    layers.push(next);
  }
  return layers;
}

/** In how many orders the rest can stand on each bottom. */
function waysToFinish(
  layers: readonly ReadonlyMap<string, Bottom>[],
  twins: readonly Twins[],
): Map<string, bigint> {
  const ways = new Map<string, bigint>();
  for (const key of layers.at(-1)?.keys() ?? []) ways.set(key, 1n);
  for (const layer of layers.slice(0, -1).toReversed()) {
    for (const [key, { taken }] of layer) {
      const next = addable(twins, taken).map((at) => {
        return left(twins, taken, at) * (ways.get(keyOf(oneMore(taken, at))) ?? 0n);
      });
      ways.set(
        key,
        next.reduce((sum, count) => sum + count, 0n),
      );
    }
  }
  return ways;
}

/** The twins of which another can come next. */
function addable(twins: readonly Twins[], taken: readonly number[]): number[] {
  const isWhole = (at: number) => taken[at] === twins[at]?.items.length;
  return [...taken.keys()].filter((at) => !isWhole(at) && twins[at]?.needed.every(isWhole));
}

/** How many of these twins do not stand at the bottom. */
function left(twins: readonly Twins[], taken: readonly number[], at: number): bigint {
  return BigInt((twins[at] as Twins).items.length - (taken[at] as number));
}

function oneMore(taken: readonly number[], at: number): number[] {
  return taken.with(at, (taken[at] as number) + 1);
}

function keyOf(taken: readonly number[]): string {
  return taken.join();
}

/** Whether some item would have to stand above itself. */
export function hasCircle(items: number, edges: readonly Edge[]): boolean {
  let left = edges;
  for (let round = 0; round <= items; round++) {
    const topped = new Set(left.map(([, below]) => below));
    const still = left.filter(([above]) => topped.has(above));
    if (still.length === left.length) break;
    left = still;
  }
  return left.length > 0;
}
