import { lastDay } from "../../dossier/dates.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import type { OverdueFault } from "./result.ts";
import type { RecordInput } from "./sections.ts";

/** Rounds whose last possible day lies before the date, with no outcome on record, neither postponed nor cancelled. None without a date. */
export function overdueFaults({ rounds }: RecordInput, asOf: CalendarDate | null): OverdueFault[] {
  if (asOf === null) return [];
  return rounds
    .filter(
      ({ from, to, status, outcome }) =>
        outcome === undefined &&
        status !== "postponed" &&
        status !== "cancelled" &&
        lastDay(to ?? from) < lastDay(asOf),
    )
    .map(({ id, from, to }) => ({
      id: `overdue-${id}`,
      kind: "overdueRound",
      about: [id],
      at: to ?? from,
      standing: "open",
      rests: [`rounds.${id}`],
      round: id,
    }));
}
