import { throwIfCancelled, type Watch } from "../../math/cancellation.ts";
import { type Exchange, settled, standingsAt } from "./exchange.ts";

/** Moves of one phase above this are not tried together: the states inside grow as powers of two. */
export const mostMovesOfAPhase = 10;

/**
 * Merges moves that follow each other into as few phases as there can be without raising any party's guarantee, every precedence-closed
 * part of a phase counting as a state that may be passed. What can be merged can be merged in part, so taking the longest phase first is
 * best. Cost: states inside the phases × steps × parties.
 */
export function phasesOf(
  exchange: Exchange,
  order: readonly number[],
  guarantees: readonly number[],
  watch: Watch,
): number[][] {
  const phases: number[][] = [];
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (
      to < order.length &&
      to - from < mostMovesOfAPhase &&
      isSafe(exchange, order, from, to, guarantees, watch)
    )
      to += 1;
    phases.push(order.slice(from, to));
    from = to;
  }
  return phases;
}

/** Whether the phase from one place to another may take in the move that follows: only states with that move are new. */
function isSafe(
  exchange: Exchange,
  order: readonly number[],
  from: number,
  next: number,
  guarantees: readonly number[],
  watch: Watch,
): boolean {
  const added = order[next] as number;
  for (const done of partsOf(exchange, order.slice(0, from), order.slice(from, next + 1))) {
    if (!done.has(added)) continue;
    throwIfCancelled(watch);
    const passed = standingsAt(exchange, (move) => done.has(move));
    if (passed.some(({ temptation }, party) => settled(temptation) > (guarantees[party] as number) + slack))
      return false;
  }
  return true;
}

/** Every precedence-closed part of a phase together with what was done before it. */
export function* partsOf(
  { moves }: Exchange,
  before: readonly number[],
  phase: readonly number[],
): Generator<ReadonlySet<number>> {
  for (let mask = 0; mask < 2 ** phase.length; mask += 1) {
    const done = new Set([...before, ...phase.filter((_, bit) => mask & (1 << bit))]);
    if ([...done].every((move) => moves[move]?.after.every((one) => done.has(one)))) yield done;
  }
}

/** The most each party is tempted by in phases that somebody has laid out, every precedence-closed part of one counting as passed. */
export function guaranteesIn(
  exchange: Exchange,
  phases: readonly (readonly number[])[],
  watch: Watch,
): number[] {
  const most = exchange.penalties.map(() => 0);
  const before: number[] = [];
  for (const phase of phases) {
    throwIfCancelled(watch);
    for (const done of partsOf(exchange, before, phase))
      for (const [party, { temptation }] of standingsAt(exchange, (move) => done.has(move)).entries())
        most[party] = Math.max(most[party] as number, settled(temptation));
    before.push(...phase);
  }
  return most;
}

/** Sums of the same terms in another order differ by less. */
const slack = 1e-9;
