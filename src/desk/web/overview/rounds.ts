import { firstDay, lastDay } from "../../../dossier/dates.ts";
import type { CalendarDate } from "../../../dossier/schema/primitives.ts";
import type { Round } from "../../../dossier/schema/record.ts";

/** The latest round held by a date, and the earliest ahead of it that was neither postponed nor cancelled. */
export function roundsAround(
  rounds: readonly Round[],
  asOf: CalendarDate | null,
): { readonly last: Round | undefined; readonly next: Round | undefined } {
  const inOrder = rounds.toSorted((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
  return {
    last: inOrder.findLast((round) => wasHeld(round, asOf)),
    next: inOrder.find((round) => isAhead(round, asOf)),
  };
}

function wasHeld({ from, to, status }: Round, asOf: CalendarDate | null): boolean {
  if (status !== undefined && status !== "held") return false;
  if (asOf === null) return status === "held";
  const today = lastDay(asOf);
  return status === "held" ? firstDay(from) <= today : lastDay(to ?? from) < today;
}

function isAhead({ from, status }: Round, asOf: CalendarDate | null): boolean {
  if (status === "postponed" || status === "cancelled" || status === "held") return false;
  return asOf === null ? status === "planned" : lastDay(from) >= lastDay(asOf);
}
