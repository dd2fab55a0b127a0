import { throwIfCancelled, type Watch } from "../../math/cancellation.ts";
import { isClosed, type Lattice } from "./chains.ts";
import { type Terms, temptationFrom } from "./terms.ts";

interface Node {
  readonly done: Uint16Array;
  readonly count: number;
  /** The highest temptation on the way here. */
  readonly highest: number;
  /** The highest temptation here, below 0 where nobody is tempted. */
  readonly now: number;
  readonly move: number;
  readonly from: Node | undefined;
}

/** States kept side by side while a first whole order is looked for. */
const beamWidth = 128;
const mostOpened = 200_000;

/**
 * An order for an exchange of too many states to work them all out, and `low`, below which no order's highest temptation lies. First a beam
 * of the best states, move by move; then, from the start again, the state with the lowest highest point so far is opened, of equals the
 * furthest and least tempting, leaving out what cannot be better than what was found. What is left when it stops, and
 * the floor under the last move, bound all that was not tried.
 */
export function bestFirst(
  lattice: Lattice,
  terms: Terms,
  limits: Watch & { readonly states?: number | undefined },
): { readonly order: readonly number[]; readonly low: number } {
  const heightOf = heights(lattice, terms);
  const size = lattice.chains.reduce((sum, { length }) => sum + length, 0);
  const none = new Uint16Array(lattice.chains.length);
  const now = heightOf(none);
  const start: Node = { done: none, count: 0, highest: Math.max(0, now), now, move: -1, from: undefined };
  const successors = (node: Node) => opened(lattice, heightOf, node);
  let found = beam(start, size, successors, limits);
  const heap = [start];
  const waiting = new Map([[keyOf(start), start.highest]]);
  const most = limits.states ?? mostOpened;
  let count = 0;
  for (; heap.length > 0; count += 1) {
    if ((count & 0x3ff) === 0) {
      throwIfCancelled(limits);
      limits.progress?.(Math.min(0.99, count / most));
    }
    const node = pop(heap);
    if (node.highest >= found.highest) break;
    if (node.count === size) {
      found = node;
      break;
    }
    if (count >= most) {
      const low = Math.min(found.highest, Math.max(node.highest, lastFloor(lattice, heightOf)));
      return { order: orderOf(found), low };
    }
    if (node.highest > (waiting.get(keyOf(node)) as number)) continue;
    for (const next of successors(node)) {
      const key = keyOf(next);
      if (next.highest >= found.highest || next.highest >= (waiting.get(key) ?? Number.POSITIVE_INFINITY))
        continue;
      waiting.set(key, next.highest);
      push(heap, next);
    }
  }
  return { order: orderOf(found), low: found.highest };
}

function heights({ chains }: Lattice, { sums, table, parties }: Terms): (done: Uint16Array) => number {
  const here = new Float64Array(sums);
  return (done) => {
    here.fill(0);
    let isBegun = false;
    for (let chain = 0; chain < chains.length; chain += 1) {
      const count = done[chain] as number;
      if (count > 0) isBegun = true;
      const rows = table[chain] as Float64Array;
      for (let sum = 0; sum < sums; sum += 1)
        here[sum] = (here[sum] as number) + (rows[count * sums + sum] as number);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (const party of parties) most = Math.max(most, temptationFrom(party, here, 0, done, isBegun));
    return most;
  };
}

/** Whichever move comes last, the state before it is passed, and completion after it: the least of these is a floor under every order. */
function lastFloor(lattice: Lattice, heightOf: (done: Uint16Array) => number): number {
  const all = Uint16Array.from(lattice.chains, ({ length }) => length);
  let least = Number.POSITIVE_INFINITY;
  for (const [chain, count] of all.entries()) {
    const before = all.with(chain, count - 1);
    if (isClosed(lattice, before)) least = Math.min(least, heightOf(before));
  }
  return Math.max(0, heightOf(all), least);
}

function opened(lattice: Lattice, heightOf: (done: Uint16Array) => number, node: Node): Node[] {
  const found: Node[] = [];
  for (const [chain, moves] of lattice.chains.entries()) {
    const count = node.done[chain] as number;
    if (count === moves.length) continue;
    const done = Uint16Array.from(node.done);
    done[chain] = count + 1;
    if (!isClosed(lattice, done)) continue;
    const now = heightOf(done);
    const highest = Math.max(node.highest, now);
    found.push({ done, count: node.count + 1, highest, now, move: moves[count] as number, from: node });
  }
  return found;
}

function beam(start: Node, size: number, successors: (node: Node) => Node[], watch: Watch): Node {
  let level = [start];
  for (let count = 0; count < size; count += 1) {
    throwIfCancelled(watch);
    const next = new Map<string, Node>();
    for (const node of level.flatMap(successors)) {
      const key = keyOf(node);
      const known = next.get(key);
      if (known === undefined || node.highest < known.highest) next.set(key, node);
    }
    level = [...next.values()].sort((a, b) => a.highest - b.highest || a.now - b.now).slice(0, beamWidth);
  }
  return level[0] as Node;
}

function keyOf({ done }: Node): string {
  return String.fromCharCode(...done);
}

function orderOf(end: Node): number[] {
  const order: number[] = [];
  for (let node: Node | undefined = end; node?.from; node = node.from) order.push(node.move);
  return order.reverse();
}

function isBefore(a: Node, b: Node): boolean {
  if (a.highest !== b.highest) return a.highest < b.highest;
  return a.count > b.count || (a.count === b.count && a.now < b.now);
}

function push(heap: Node[], node: Node): void {
  heap.push(node);
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(heap[at] as Node, heap[above] as Node)) return;
    [heap[at], heap[above]] = [heap[above] as Node, heap[at] as Node];
    at = above;
  }
}

function pop(heap: Node[]): Node {
  const top = heap[0] as Node;
  const last = heap.pop() as Node;
  if (heap.length === 0) return top;
  heap[0] = last;
  for (let at = 0; ; ) {
    let least = at;
    for (const below of [2 * at + 1, 2 * at + 2])
      if (below < heap.length && isBefore(heap[below] as Node, heap[least] as Node)) least = below;
    if (least === at) return top;
    [heap[at], heap[least]] = [heap[least] as Node, heap[at] as Node];
    at = least;
  }
}
