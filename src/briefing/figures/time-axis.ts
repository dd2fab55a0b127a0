import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";

const dayLength = 86_400_000;

/** Time from left to right in every language; days counted from 1970. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export interface TimeTick {
  readonly x: number;
  readonly date: CalendarDate;
}

/** The day a date begins on, as a number. */
export function dayOf(date: CalendarDate): number {
  return Date.parse(firstDay(date)) / dayLength;
}

/** The middle of what a date may mean: a day itself, the middle of a month or year. */
export function middleOf(date: CalendarDate): number {
  return (dayOf(date) + Date.parse(lastDay(date)) / dayLength) / 2;
}

/** Lays an axis over days with a little air at both ends. */
export function timeAxis(days: readonly number[], left: number, right: number): TimeAxis {
  const from = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const to = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(from)) return { from: 0, to: 1, left, right };
  const air = Math.max((to - from) * 0.03, 1.5);
  return { from: from - air, to: to + air, left, right };
}

/** The pixel of a day. */
export function pixelOf({ from, to, left, right }: TimeAxis, day: number): number {
  return left + ((day - from) / (to - from)) * (right - left);
}

/** Dates to write along the axis: days, months or years, as many as stand `room` pixels apart. */
export function timeTicks(axis: TimeAxis, room: number): TimeTick[] {
  const most = Math.max(2, Math.floor((axis.right - axis.left) / room));
  const steps = [
    dayTicks(1),
    dayTicks(7),
    dayTicks(14),
    ...[1, 2, 3, 6].map(monthTicks),
    ...[1, 2, 5, 10, 20, 50].map(yearTicks),
  ];
  const all = steps.map((step) => step(axis));
  const dates = all.find((ticks) => ticks.length <= most && ticks.length > 0) ?? all.at(-1) ?? [];
  return dates.map((date) => ({ date, x: pixelOf(axis, dayOf(date)) }));
}

type Step = (axis: TimeAxis) => CalendarDate[];

function dayTicks(step: number): Step {
  return ({ from, to }) => {
    const first = Math.ceil(from / step) * step;
    const count = Math.max(0, Math.floor((to - first) / step) + 1);
    // More than this is never chosen; the list need not be made.
    if (count > 60) return Array.from({ length: 61 }, () => "1970-01-01");
    return Array.from({ length: count }, (_, index) => isoDay(first + index * step));
  };
}

function monthTicks(step: number): Step {
  return (axis) => within(axis, months(axis, step));
}

function months({ from, to }: TimeAxis, step: number): CalendarDate[] {
  const [year, last] = [yearOf(from), yearOf(to)];
  return Array.from({ length: last - year + 1 }, (_, index) => year + index).flatMap((one) =>
    Array.from({ length: 12 / step }, (_, index) => `${pad(one, 4)}-${pad(index * step + 1, 2)}`),
  );
}

function yearTicks(step: number): Step {
  return (axis) => {
    const [first, last] = [Math.floor(yearOf(axis.from) / step) * step, yearOf(axis.to)];
    const count = Math.floor((last - first) / step) + 1;
    return within(
      axis,
      Array.from({ length: count }, (_, index) => pad(first + index * step, 4)),
    );
  };
}

function within({ from, to }: TimeAxis, dates: readonly CalendarDate[]): CalendarDate[] {
  return dates.filter((date) => dayOf(date) >= from && dayOf(date) <= to);
}

function isoDay(day: number): CalendarDate {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
