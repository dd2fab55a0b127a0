import type { Text } from "../../dossier/schema/primitives.ts";
import type { RoundField } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { ReadingWords, RecordStatement } from "../reading-values.ts";
import { onDate, ordinalRound } from "./nouns.ts";

/** A document beside the record, in English. */
export const reading: ReadingWords = {
  verdict: { wrong: "Wrong", unsupported: "Unsupported", confirmed: "Confirmed", unknown: "Unknown" },
  sentence: {
    wrong: ({ passage, record, sources }, f) =>
      `${f.literal(passage)} does not hold: ${statement(record, f)}${cited(sources, f)}.`,
    unsupported: ({ passage, record, sources }, f) =>
      `Nothing on file bears out ${f.literal(passage)}: ${statement(record, f)}${cited(sources, f)}.`,
    confirmed: ({ passage, record, sources }, f) =>
      `${f.literal(passage)} agrees with the record: ${statement(record, f)}${cited(sources, f)}.`,
    unknown: ({ passage }, f) => `The record says nothing on ${f.literal(passage)}.`,
    "unknown-person": ({ name, title }, f) =>
      `The record does not list ${f.literal(name)}, who is named here with the title ${f.literal(title)}.`,
  },
  counts: ({ wrong, unsupported, confirmed, unknown }, f) =>
    `Wrong: ${f.count(wrong)}; unsupported: ${f.count(unsupported)}; confirmed: ${f.count(confirmed)}; unknown: ${f.count(unknown)}.`,
  published: ({ date }, f) => `Published: ${f.date(date)}`,
  undated: "The document has no date; offices are judged as of the date of the view.",
  watch: {
    empty: "The dossier lists no feed; its section watch names them.",
    new: ({ feed, documents }, f) => `${f.name(feed)}: ${f.count(documents)} new.`,
    unchanged: ({ feed, minutes }, f) =>
      `${f.name(feed)}: nothing new. Asked again in ${f.count(minutes)} min.`,
    waiting: ({ feed, minutes }, f) => `${f.name(feed)}: not due for another ${f.count(minutes)} min.`,
    failed: ({ feed, minutes }, f) =>
      `${f.name(feed)} could not be read. Asked again in ${f.count(minutes)} min.`,
  },
  nothing: "No passage was found that can be compared with the record.",
};

function statement(record: RecordStatement, f: Format): string {
  switch (record.what) {
    case "office": {
      const { person, office, from, to, holders } = record;
      const held =
        holders.length === 0 ? "" : `; for the time spoken of the record names ${f.names(holders)}`;
      return `the office ${f.quoted(office)} is recorded for ${f.name(person)}${term(from, to, f)}${held}`;
    }
    case "round": {
      const round = record.number === null ? "the round" : ordinalRound(record.number, f);
      return `for ${round} the record has ${fieldOf(record.field, f)}`;
    }
    case "figure": {
      const { of, at, low, high, unit } = record;
      const figure = low === high ? "" : `${f.exact(low)} to `;
      return `for ${f.name(of)} the record has ${figure}${f.amount(high, unit ?? undefined)}${at === null ? "" : ` ${onDate(at, f)}`}`;
    }
    case "claim":
      return `the record has ${f.quoted(record.claim)}`;
  }
}

function fieldOf(field: RoundField, f: Format): string {
  if (field.what === "place") return `the place ${f.name(field.place)}`;
  if (field.what === "mediators") return `mediation by ${f.names(field.mediators, "definite")}`;
  return field.to === null
    ? `the date ${f.date(field.from)}`
    : `the dates ${f.date(field.from)} to ${f.date(field.to)}`;
}

function term(from: string | null, to: string | null, f: Format): string {
  if (from === null && to === null) return " without dates";
  if (from === null) return ` until ${f.date(to ?? "")}`;
  return to === null ? ` from ${f.date(from)} on` : ` from ${f.date(from)} to ${f.date(to)}`;
}

function cited(sources: readonly Text[], f: Format): string {
  return sources.length === 0 ? "" : ` (${f.quotedNames(sources)})`;
}
