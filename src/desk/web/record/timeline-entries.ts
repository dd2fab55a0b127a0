import type { TimelineEntry, TimelineKind } from "../../../briefing/figures/timeline-picture.ts";
import { firstDay, lastDay } from "../../../dossier/dates.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { CalendarDate } from "../../../dossier/schema/primitives.ts";
import type { Round } from "../../../dossier/schema/record.ts";
import type { Format } from "../../../language/format.ts";
import { withoutIsolates } from "../../../language/format.ts";
import type { Messages } from "../../../language/messages.ts";

export const timelineKinds: readonly TimelineKind[] = ["round", "event", "deadline"];

/** What sections of the dossier the kinds stand for. */
export const sectionOf = { round: "rounds", event: "events", deadline: "deadlines" } as const;

/** The id of an entry's row, to which the picture leads. */
export function rowId(path: string): string {
  return `row-${path.replaceAll(".", "-")}`;
}

/** Rounds, events and deadlines of a dossier in order of time, labelled in one language. */
export function timelineEntries(
  dossier: Dossier,
  asOf: CalendarDate | null,
  words: Messages,
  f: Format,
): TimelineEntry[] {
  const label = (text: string) => withoutIsolates(text);
  const isPast = (date: CalendarDate) => asOf === null || firstDay(date) <= lastDay(asOf);
  const entries: TimelineEntry[] = [
    ...dossier.rounds.map((round) => ({
      path: `rounds.${round.id}`,
      kind: "round" as const,
      happened: (round.status ?? "held") === "held" && isPast(round.from),
      from: round.from,
      to: round.to,
      label: label(roundLabel(round, words, f)),
    })),
    ...dossier.events.map(({ id, from, to, title }) => ({
      path: `events.${id}`,
      kind: "event" as const,
      happened: isPast(from),
      from,
      to,
      label: label(f.name(title)),
    })),
    ...dossier.deadlines.map(({ id, at, what }) => ({
      path: `deadlines.${id}`,
      kind: "deadline" as const,
      happened: asOf !== null && lastDay(at) < lastDay(asOf),
      from: at,
      to: undefined,
      label: label(f.name(what)),
    })),
  ];
  return entries.toSorted((a, b) =>
    firstDay(a.from) < firstDay(b.from) ? -1 : firstDay(a.from) > firstDay(b.from) ? 1 : 0,
  );
}

function roundLabel({ number, place, status }: Round, words: Messages, f: Format): string {
  const name = number === undefined ? words.desk.table.round : words.record.round({ number }, f);
  const shown = status === undefined || status === "held" ? [] : [words.record.roundStatus[status]];
  return [name, ...(place === undefined ? [] : [f.name(place)]), ...shown].join(" — ");
}
