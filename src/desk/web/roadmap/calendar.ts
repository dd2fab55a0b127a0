import type { Phase } from "../../../analysis/roadmap/result.ts";

/** An event of a calendar: its name and the days it covers, counted from the first. */
export interface Dated {
  readonly name: string;
  readonly startDay: number;
  readonly days: number;
}

/** Phases as an iCalendar file (RFC 5545) of whole days from a first day on; `title` names the calendar. */
export function calendarOf(title: string, firstDay: string, events: readonly Dated[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Concordat//Roadmap//EN",
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap(({ name, startDay, days }, at) => [
      "BEGIN:VEVENT",
      `UID:${at + 1}-${compact(firstDay, 0)}@concordat`,
      `DTSTAMP:${compact(firstDay, 0)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(firstDay, startDay)}`,
      `DTEND;VALUE=DATE:${compact(firstDay, startDay + Math.max(1, Math.ceil(days)))}`,
      `SUMMARY:${escaped(name)}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.flatMap(folded).join("\r\n")}\r\n`;
}

function compact(day: string, later: number): string {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + Math.floor(later)))
    .toISOString()
    .slice(0, 10)
    .replaceAll("-", "");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, "\\n");
}

/** No line is longer than 75 bytes; what is goes on after a space. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const more = new TextEncoder().encode(character).length;
    if (bytes + more > 74) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += character;
    bytes += more;
  }
  return [...parts, part];
}

/** The day of a phase at which a step of it stands. */
export function phaseOf(schedule: readonly Phase[], part: string): number {
  return schedule.findIndex(({ steps }) => steps.includes(part));
}
