import type { CalendarDate } from "./schema/primitives.ts";

/** The first day that a date may mean: of the month or year, where it names no day. */
export function firstDay(date: CalendarDate): string {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** The last day that a date may mean. */
export function lastDay(date: CalendarDate): string {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether one date certainly lies after another, as far as they say. */
export function isAfter(left: CalendarDate, right: CalendarDate): boolean {
  return firstDay(left) > lastDay(right);
}

/** Days from one date to another, negative backwards; null unless both name a day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number | null {
  const isDay = (date: CalendarDate) => date.split("-").length === 3;
  return isDay(from) && isDay(to) ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : null;
}
