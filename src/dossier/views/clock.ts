import { daysBetween, firstDay, lastDay } from "../dates.ts";
import type { Dossier } from "../schema/dossier.ts";
import type { CalendarDate, Id, Text } from "../schema/primitives.ts";
import type { Instrument } from "../schema/record.ts";

/** How long a date that has passed stays on the clock. */
const shownAfterDays = 30;

/** Something that expires or falls due. */
export interface ClockEntry {
  readonly path: string;
  readonly what: Text;
  readonly at: CalendarDate;
  /** Days ahead, below zero once past; null where either date is less precise than a day, or nothing says as of when. */
  readonly daysLeft: number | null;
  /** Whether it is certainly past. */
  readonly passed: boolean;
  readonly rule?: Text;
  /** The agreement, resolution or law that sets it. */
  readonly instrument?: Id;
}

/**
 * What falls due when: deadlines, dates that instruments in force set, and the ends of their provisions, from those that passed within the
 * last thirty days on, soonest first. Without a date, deadlines and ends of provisions, none of them past. A date of an instrument that a
 * deadline on file already tells is not told twice.
 */
export function clockOf(dossier: Dossier, asOf: CalendarDate | null): ClockEntry[] {
  const instruments = dossier.instruments.filter((instrument) => !isTerminated(instrument, asOf));
  const dates = asOf === null ? [] : instruments.flatMap((instrument) => datesOf(dossier, instrument));
  const due: Due[] = [
    ...dossier.deadlines.map(({ id, what, at, rule, instrument }) => ({
      path: `deadlines.${id}`,
      what,
      at,
      ...(rule !== undefined && { rule }),
      ...(instrument !== undefined && { instrument }),
    })),
    ...dates,
    ...instruments.flatMap((instrument) => endsOf(dossier, instrument)),
  ];
  return due
    .map((one) => timed(one, asOf))
    .filter(({ at, passed }) => asOf === null || !passed || daysSince(at, asOf) <= shownAfterDays)
    .toSorted(soonestFirst);
}

type Due = Omit<ClockEntry, "daysLeft" | "passed">;

function isTerminated({ status = [] }: Instrument, asOf: CalendarDate | null): boolean {
  const latest = status
    .filter(({ from }) => asOf === null || firstDay(from) <= lastDay(asOf))
    .toSorted((left, right) => (firstDay(left.from) < firstDay(right.from) ? -1 : 1))
    .at(-1);
  return latest?.status === "terminated";
}

function datesOf(dossier: Dossier, { id, dates = [] }: Instrument): Due[] {
  return dates.flatMap(({ what, at, sources = [] }, place) => {
    const told = dossier.deadlines.some(
      (deadline) =>
        deadline.at === at &&
        (deadline.instrument === id || (deadline.sources ?? []).some((source) => sources.includes(source))),
    );
    return told ? [] : [{ path: `instruments.${id}.dates.${place}`, what, at, instrument: id }];
  });
}

function endsOf({ issues }: Dossier, { id, name, provisions = [] }: Instrument): Due[] {
  return provisions.flatMap(({ until, text, issue, option }, place) => {
    if (until === undefined) return [];
    const about = issues.find((one) => one.id === issue);
    const chosen =
      about?.kind === "options" ? about.options.find((one) => one.id === option)?.name : undefined;
    const what = text ?? chosen ?? about?.name ?? name;
    return [{ path: `instruments.${id}.provisions.${place}`, what, at: until, instrument: id }];
  });
}

function timed(due: Due, asOf: CalendarDate | null): ClockEntry {
  if (asOf === null) return { ...due, daysLeft: null, passed: false };
  return { ...due, daysLeft: daysBetween(asOf, due.at), passed: lastDay(due.at) < lastDay(asOf) };
}

function daysSince(at: CalendarDate, asOf: CalendarDate): number {
  return daysBetween(lastDay(at), lastDay(asOf)) as number;
}

function soonestFirst(left: ClockEntry, right: ClockEntry): number {
  const days = ({ at }: ClockEntry) => `${firstDay(at)} ${lastDay(at)}`;
  return days(left) < days(right) ? -1 : days(left) > days(right) ? 1 : 0;
}
