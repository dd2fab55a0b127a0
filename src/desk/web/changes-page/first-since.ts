import type { CalendarDate } from "../../../dossier/schema/primitives.ts";
import type { Round } from "../../../dossier/schema/record.ts";

/** The day from which what is new is told at first: the beginning of the last round before the date read, else a week before it. */
export function firstSince(rounds: readonly Pick<Round, "from">[], asOf: CalendarDate | null): CalendarDate {
  const held = rounds.map(({ from }) => from).filter((from) => asOf === null || from < asOf);
  const last = held.toSorted().at(-1);
  if (last !== undefined) return last;
  const day = new Date(`${(asOf ?? "2000-01-08").padEnd(10, "-01")}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 7);
  return day.toISOString().slice(0, 10);
}
