import type { Exchange, Move } from "./exchange.ts";

/**
 * The states of an exchange as counts: its moves fall into chains in which each follows the one before, so that how many of each chain are
 * done tells which moves are. A state's number is those counts in a mixed radix, the first chain's the fastest.
 */
export interface Lattice {
  readonly chains: readonly (readonly number[])[];
  readonly strides: readonly number[];
  /** The product of the chains' lengths, one added to each; states that precedence forbids are counted too. */
  readonly total: number;
  /** needs[chain][count]: how many of other chains must be done, as pairs of chain and count, laid flat. */
  readonly needs: readonly (readonly Int32Array[])[];
}

/**
 * Covers the moves by as few chains as there can be. Moves that differ in nothing but their names are taken in their order, which loses no
 * answer. Throws RangeError where a move comes before itself. Source: least chain covers by matching (Fulkerson 1956). Cost: moves³.
 */
export function latticeOf({ moves }: Pick<Exchange, "moves">): Lattice {
  const before = closed(withTwinsInOrder(moves));
  const next = followers(before);
  const followed = new Set(next.filter((one) => one !== undefined));
  const chains: number[][] = [];
  for (let first = 0; first < moves.length; first += 1) {
    if (followed.has(first)) continue;
    const chain: number[] = [];
    for (let at: number | undefined = first; at !== undefined; at = next[at]) chain.push(at);
    chains.push(chain);
  }
  const strides: number[] = [];
  let total = 1;
  for (const chain of chains) {
    strides.push(total);
    total *= chain.length + 1;
  }
  return { chains, strides, total, needs: needsOf(chains, before) };
}

/** The moves that must be done before each, over however many others. */
function closed(after: readonly (readonly number[])[]): ReadonlySet<number>[] {
  const found: (Set<number> | undefined)[] = after.map(() => undefined);
  const visit = (move: number, path: ReadonlySet<number>): Set<number> => {
    const known = found[move];
    if (known) return known;
    if (path.has(move)) throw new RangeError(`latticeOf: move ${move} comes before itself`);
    const all = new Set<number>();
    for (const one of after[move] ?? []) {
      all.add(one);
      for (const further of visit(one, new Set([...path, move]))) all.add(further);
    }
    found[move] = all;
    return all;
  };
  return after.map((_, move) => visit(move, new Set()));
}

function withTwinsInOrder(moves: readonly Move[]): number[][] {
  const before = closed(moves.map(({ after }) => after));
  const behind = moves.map((_, move) => [...before.keys()].filter((other) => before[other]?.has(move)));
  const twins = Map.groupBy(moves.keys(), (move) =>
    JSON.stringify([
      moves[move]?.steps,
      [...(before[move] as ReadonlySet<number>)].sort((a, b) => a - b),
      behind[move],
    ]),
  );
  const after = moves.map((move) => [...move.after]);
  for (const group of twins.values())
    for (const [place, move] of group.entries()) if (place > 0) after[move]?.push(group[place - 1] as number);
  return after;
}

/** The move that follows each in its chain, as many as there can be: a largest matching of moves with those they come before. */
function followers(before: readonly ReadonlySet<number>[]): (number | undefined)[] {
  const next: (number | undefined)[] = before.map(() => undefined);
  const previous: (number | undefined)[] = before.map(() => undefined);
  const claim = (move: number, tried: Set<number>): boolean => {
    for (const [later, earlier] of before.entries()) {
      if (!earlier.has(move) || tried.has(later)) continue;
      tried.add(later);
      const holder = previous[later];
      if (holder !== undefined && !claim(holder, tried)) continue;
      next[move] = later;
      previous[later] = move;
      return true;
    }
    return false;
  };
  for (const move of before.keys()) claim(move, new Set());
  return next;
}

function needsOf(
  chains: readonly (readonly number[])[],
  before: readonly ReadonlySet<number>[],
): Int32Array[][] {
  const place = new Map(
    chains.flatMap((chain, at) => chain.map((move, index) => [move, [at, index] as const])),
  );
  return chains.map((chain, own) => {
    const counts = new Map<number, number>();
    const lists = [new Int32Array(0)];
    for (const move of chain) {
      for (const one of before[move] as ReadonlySet<number>) {
        const [other, index] = place.get(one) as readonly [number, number];
        if (other !== own) counts.set(other, Math.max(counts.get(other) ?? 0, index + 1));
      }
      lists.push(Int32Array.from([...counts].flat()));
    }
    return lists;
  });
}

/** Whether precedence allows the state of these counts. */
export function isClosed({ needs }: Lattice, done: ArrayLike<number>): boolean {
  for (let chain = 0; chain < needs.length; chain += 1) {
    const list = (needs[chain] as readonly Int32Array[])[done[chain] as number] as Int32Array;
    for (let at = 0; at < list.length; at += 2)
      if ((done[list[at] as number] as number) < (list[at + 1] as number)) return false;
  }
  return true;
}
