import type { Text } from "../../dossier/schema/primitives.ts";
import type { RoundField } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { ReadingWords, RecordStatement } from "../reading-values.ts";
import { ordinalRound } from "./nouns.ts";

/** A document beside the record, in Hindi. */
export const reading: ReadingWords = {
  verdict: { wrong: "ग़लत", unsupported: "निराधार", confirmed: "पुष्ट", unknown: "अज्ञात" },
  sentence: {
    wrong: ({ passage, record, sources }, f) =>
      `${f.literal(passage)} सही नहीं है; अभिलेख में ${statement(record, f)}${cited(sources, f)}।`,
    unsupported: ({ passage, record, sources }, f) =>
      `${f.literal(passage)} का कोई आधार दर्ज नहीं है; अभिलेख में ${statement(record, f)}${cited(sources, f)}।`,
    confirmed: ({ passage, record, sources }, f) =>
      `${f.literal(passage)} अभिलेख से मेल खाता है; अभिलेख में ${statement(record, f)}${cited(sources, f)}।`,
    unknown: ({ passage }, f) => `${f.literal(passage)} के बारे में अभिलेख में कुछ दर्ज नहीं है।`,
    "unknown-person": ({ name, title }, f) =>
      `${f.literal(name)} का नाम अभिलेख में नहीं है; यहाँ पदनाम ${f.literal(title)} दिया गया है।`,
  },
  counts: ({ wrong, unsupported, confirmed, unknown }, f) =>
    `ग़लत: ${f.count(wrong)}; निराधार: ${f.count(unsupported)}; पुष्ट: ${f.count(confirmed)}; अज्ञात: ${f.count(unknown)}।`,
  published: ({ date }, f) => `प्रकाशन तिथि: ${f.date(date)}`,
  undated: "दस्तावेज़ पर कोई तिथि नहीं है; पद दृश्य की तिथि के अनुसार परखे गए हैं।",
  watch: {
    empty: "डोज़ियर की निगरानी सूची में कोई फ़ीड नहीं है।",
    new: ({ feed, documents }, f) => `${f.name(feed)}: नए ${f.count(documents)}।`,
    unchanged: ({ feed, minutes }, f) => `${f.name(feed)}: कुछ नया नहीं। अगली बार ${f.count(minutes)} मिनट में।`,
    waiting: ({ feed, minutes }, f) => `${f.name(feed)}: अभी समय नहीं हुआ, ${f.count(minutes)} मिनट शेष।`,
    failed: ({ feed, minutes }, f) => `${f.name(feed)} पढ़ी नहीं जा सकी। अगली बार ${f.count(minutes)} मिनट में।`,
  },
  nothing: "ऐसा कोई अंश नहीं मिला जिसकी अभिलेख से तुलना हो सके।",
};

function statement(record: RecordStatement, f: Format): string {
  switch (record.what) {
    case "office": {
      const { person, office, from, to, holders } = record;
      const held = holders.length === 0 ? "" : `; उक्त समय के लिए दर्ज नाम ${f.names(holders)}`;
      return `पद ${f.quoted(office)} ${f.name(person, "oblique")} के नाम पर ${term(from, to, f)} दर्ज है${held}`;
    }
    case "round": {
      const round = record.number === null ? "इस दौर" : ordinalRound(record.number, f);
      return `दर्ज है: ${round}, ${fieldOf(record.field, f)}`;
    }
    case "figure": {
      const { of, at, low, high, unit } = record;
      const figure = low === high ? "" : `${f.exact(low)} से `;
      return `दर्ज है: ${f.name(of)}, ${figure}${f.amount(high, unit ?? undefined)}${at === null ? "" : ` (${f.date(at)})`}`;
    }
    case "claim":
      return `दर्ज है: ${f.quoted(record.claim)}`;
  }
}

function fieldOf(field: RoundField, f: Format): string {
  if (field.what === "place") return `स्थान ${f.name(field.place)}`;
  if (field.what === "mediators") return `मध्यस्थ ${f.names(field.mediators)}`;
  return field.to === null
    ? `तिथि ${f.date(field.from)}`
    : `तिथि ${f.date(field.from)} से ${f.date(field.to)} तक`;
}

function term(from: string | null, to: string | null, f: Format): string {
  if (from === null && to === null) return "बिना तिथि के";
  if (from === null) return `${f.date(to ?? "")} तक`;
  return to === null ? `${f.date(from)} से` : `${f.date(from)} से ${f.date(to)} तक`;
}

function cited(sources: readonly Text[], f: Format): string {
  return sources.length === 0 ? "" : ` (${f.quotedNames(sources)})`;
}
