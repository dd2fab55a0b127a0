import { firstDay, lastDay } from "../dates.ts";
import type { CalendarDate } from "../schema/primitives.ts";
import type { Round } from "../schema/record.ts";

/**
 * The latest round held by a date, and the earliest that is not over by then: ahead, or due, and neither postponed nor cancelled. A date
 * without a day means its last day, as in the as-of view. Without a date only what rounds say of themselves counts: held, or planned.
 */
export function roundsAround(
  rounds: readonly Round[],
  asOf: CalendarDate | null,
): { readonly last: Round | undefined; readonly next: Round | undefined } {
  const inOrder = rounds.toSorted((left, right) => (firstDay(left.from) < firstDay(right.from) ? -1 : 1));
  return {
    last: inOrder.findLast((round) => wasHeld(round, asOf)),
    next: inOrder.find((round) => isAhead(round, asOf)),
  };
}

// A round that says nothing of itself was held once its last day is over.
function wasHeld({ from, to, status }: Round, asOf: CalendarDate | null): boolean {
  if (asOf === null) return status === "held";
  const today = lastDay(asOf);
  return status === "held" ? firstDay(from) <= today : status === undefined && lastDay(to ?? from) < today;
}

// On its own day a round is ahead until it is held.
function isAhead({ from, to, status }: Round, asOf: CalendarDate | null): boolean {
  if (asOf === null) return status === "planned";
  if (status === "postponed" || status === "cancelled") return false;
  const today = lastDay(asOf);
  return status === "held" ? firstDay(from) > today : lastDay(to ?? from) >= today;
}
