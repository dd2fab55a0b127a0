import { dayOf, middleOf, timeAxis } from "../../../briefing/figures/time-axis.ts";
import type { TimelineEntry, TimeWindow } from "../../../briefing/figures/timeline-picture.ts";
import type { CalendarDate } from "../../../dossier/schema/primitives.ts";

/** Stretches of time with a name; any other is written in the address by its first and last day. */
export const namedSpans = ["talks", "year", "all"] as const;

export type NamedSpan = (typeof namedSpans)[number];

const shortest = 7;

/** The name of the stretch an address asks for, or `own` where it gives days; what is neither counts as the talks. */
export function spanNamed(span: string | undefined): NamedSpan | "own" {
  return ownWindow(span) === undefined ? (namedSpans.find((one) => one === span) ?? "talks") : "own";
}

/**
 * The days that an address asks for: `2025-04-01..2025-05-01`, everything, twelve months up to the date read, or the talks from a month
 * before their first round on.
 */
export function windowOf(
  span: string | undefined,
  entries: readonly TimelineEntry[],
  asOf: CalendarDate | null,
): TimeWindow {
  const own = ownWindow(span);
  if (own !== undefined) return own;
  const first = firstDayOf(spanNamed(span), entries, asOf);
  const days = entries
    .flatMap(({ from, to }) => [middleOf(from), middleOf(to ?? from)])
    .filter((day) => day >= first);
  const { from, to } = timeAxis([...days, ...(asOf === null ? [] : [dayOf(asOf)])], 0, 1);
  return { from, to };
}

function firstDayOf(span: string, entries: readonly TimelineEntry[], asOf: CalendarDate | null): number {
  const round = entries.find(({ kind }) => kind === "round");
  if (span === "talks" && round !== undefined) return dayOf(round.from) - 31;
  const end = asOf ?? entries.at(-1)?.from;
  return span === "year" && end !== undefined ? middleOf(end) - 366 : Number.NEGATIVE_INFINITY;
}

function ownWindow(span: string | undefined): TimeWindow | undefined {
  const [, first = "", last = ""] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(span ?? "") ?? [];
  const [from, to] = [dayOf(first), dayOf(last)];
  return from < to ? { from, to } : undefined;
}

/** How a stretch of days is written in the address. */
export function spanOf({ from, to }: TimeWindow): string {
  return `${isoDay(Math.floor(from))}..${isoDay(Math.max(Math.ceil(to), Math.floor(from) + 1))}`;
}

/** A day as a date. */
export function isoDay(day: number): CalendarDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** A window so many times as long, one day of it keeping its place; never shorter than a week nor longer than `most` days. */
export function zoomed(
  { from, to }: TimeWindow,
  factor: number,
  most: number,
  around = (from + to) / 2,
): TimeWindow {
  const length = Math.min(Math.max((to - from) * factor, shortest), Math.max(most, shortest));
  const start = around - ((around - from) / (to - from)) * length;
  return { from: start, to: start + length };
}

/** A window moved by a share of its length, later where that is positive, as far as some of `whole` stays in sight. */
export function moved({ from, to }: TimeWindow, share: number, whole: TimeWindow): TimeWindow {
  const length = to - from;
  const start = Math.min(Math.max(from + share * length, whole.from - length / 2), whole.to - length / 2);
  return { from: start, to: start + length };
}

/** A window of the same length with a day in its middle. */
export function centredOn({ from, to }: TimeWindow, day: number): TimeWindow {
  return { from: day - (to - from) / 2, to: day + (to - from) / 2 };
}

/** What lies in a window, in part at least. */
export function withinWindow(entries: readonly TimelineEntry[], { from, to }: TimeWindow): TimelineEntry[] {
  return entries.filter((entry) => middleOf(entry.from) <= to && middleOf(entry.to ?? entry.from) >= from);
}
