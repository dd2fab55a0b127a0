import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import type { Notebook } from "../notes.ts";
import type { TimelineView } from "../record-views.ts";

/** Rounds, events and deadlines in order of time; with a notebook each with its sources. */
export function timelineOf(
  { rounds, events, deadlines }: Dossier,
  asOf: CalendarDate | null,
  notebook?: Notebook,
): TimelineView[] {
  const isPast = (date: CalendarDate) => asOf === null || firstDay(date) <= lastDay(asOf);
  const cite = (path: string) => notebook?.citeAt([path]) ?? [];
  const entries: Omit<TimelineView, "notes">[] = [
    ...rounds.map((round) => ({
      path: `rounds.${round.id}`,
      kind: "round" as const,
      happened: (round.status ?? "held") === "held" && isPast(round.from),
      from: round.from,
      to: round.to ?? null,
      text: null,
      round,
    })),
    ...events.map(({ id, from, to = null, title }) => ({
      path: `events.${id}`,
      kind: "event" as const,
      happened: isPast(from),
      from,
      to,
      text: title,
      round: null,
    })),
    ...deadlines.map(({ id, at, what }) => ({
      path: `deadlines.${id}`,
      kind: "deadline" as const,
      happened: asOf !== null && lastDay(at) < lastDay(asOf),
      from: at,
      to: null,
      text: what,
      round: null,
    })),
  ];
  return entries.toSorted(earliestFirst).map((entry) => ({ ...entry, notes: cite(entry.path) }));
}

function earliestFirst(
  { from: left }: { from: CalendarDate },
  { from: right }: { from: CalendarDate },
): number {
  const [before, after] = [firstDay(left), firstDay(right)];
  return before === after ? 0 : before < after ? -1 : 1;
}
