import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import type { Count, Format } from "../format.ts";

/** "1 package", "14 packages", "an uncounted number of packages"; with an adjective before the noun if wanted. */
export function packages(count: Count, format: Format, adjective = ""): string {
  const noun = format.plural(count, { one: "package", other: "packages" });
  const number = count === null ? "an uncounted number of" : format.count(count);
  return [number, adjective, noun].filter((word) => word !== "").join(" ");
}

/** A number with a noun that takes its plural in -s. */
export function counted(count: Count, noun: string, format: Format): string {
  return `${format.count(count)} ${format.plural(count, { one: noun, other: `${noun}s` })}`;
}

const smallOrdinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** "the second", "round 12": what tells a round from the others. */
export function ordinal(number: number, format: Format): string {
  const word = smallOrdinals[number - 1];
  return word === undefined ? `round ${format.count(number)}` : `the ${word}`;
}

/** "the second round", "round 12". */
export function ordinalRound(number: number, format: Format): string {
  return smallOrdinals[number - 1] === undefined
    ? ordinal(number, format)
    : `${ordinal(number, format)} round`;
}

/** "second round", "round 12", as in a headline. */
export function bareRound(number: number, format: Format): string {
  return ordinalRound(number, format).replace(/^the /, "");
}

/** "on 18 April 2025", "in April 2025", "in 2025". */
export function onDate(date: CalendarDate, format: Format): string {
  return `${date.split("-").length === 3 ? "on" : "in"} ${format.date(date)}`;
}

/** The same text with its first letter as a sentence begins, also where a name stands first. */
export function capital(text: string): string {
  return text.replace(/^\u2068?\p{Ll}/u, (start) => start.toUpperCase());
}
