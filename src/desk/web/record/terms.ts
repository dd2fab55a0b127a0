import { firstDay, lastDay } from "../../../dossier/dates.ts";
import type { CalendarDate } from "../../../dossier/schema/primitives.ts";

export type TermStanding = "in" | "ended" | "ahead" | "unknown";

interface Term {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** Where a date stands to a term; a term without an end goes on. Without a date, whether the term goes on as far as is known. */
export function termStanding({ from, to }: Term, asOf: CalendarDate | null): TermStanding {
  if (from === undefined && to === undefined) return "unknown";
  if (asOf === null) return to === undefined ? "in" : "ended";
  const day = lastDay(asOf);
  if (to !== undefined && lastDay(to) < day) return "ended";
  return from !== undefined && firstDay(from) > day ? "ahead" : "in";
}

/** Whether a role or seat holds on a date; without dates of its own it holds. */
export function holds(term: Term, asOf: CalendarDate | null): boolean {
  const standing = termStanding(term, asOf);
  return standing === "in" || standing === "unknown";
}
