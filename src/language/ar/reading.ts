import type { Text } from "../../dossier/schema/primitives.ts";
import type { RoundField } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { ReadingWords, RecordStatement } from "../reading-values.ts";
import { onDate, ordinalRound } from "./nouns.ts";

/** A document beside the record, in Arabic. */
export const reading: ReadingWords = {
  verdict: { wrong: "خطأ", unsupported: "بلا سند", confirmed: "مؤكد", unknown: "مجهول" },
  sentence: {
    wrong: ({ passage, record, sources }, f) =>
      `لا يصح ${f.literal(passage)}: ${statement(record, f)}${cited(sources, f)}.`,
    unsupported: ({ passage, record, sources }, f) =>
      `لا شيء في السجل يسند ${f.literal(passage)}: ${statement(record, f)}${cited(sources, f)}.`,
    confirmed: ({ passage, record, sources }, f) =>
      `يتفق ${f.literal(passage)} مع السجل: ${statement(record, f)}${cited(sources, f)}.`,
    unknown: ({ passage }, f) => `لا يذكر السجل شيئًا بشأن ${f.literal(passage)}.`,
    "unknown-person": ({ name, title }, f) =>
      `لا يضم السجل ${f.literal(name)}، ويرد الاسم هنا باللقب ${f.literal(title)}.`,
  },
  counts: ({ wrong, unsupported, confirmed, unknown }, f) =>
    `خطأ: ${f.count(wrong)}؛ بلا سند: ${f.count(unsupported)}؛ مؤكد: ${f.count(confirmed)}؛ مجهول: ${f.count(unknown)}.`,
  published: ({ date }, f) => `تاريخ النشر: ${f.date(date)}`,
  undated: "الوثيقة بلا تاريخ؛ لذلك يُحكم على المناصب بحسب تاريخ العرض.",
  watch: {
    empty: "لا خلاصة في قائمة المتابعة في ملف التفاوض.",
    new: ({ feed, documents }, f) => `${f.name(feed)}: الجديد ${f.count(documents)}.`,
    unchanged: ({ feed, minutes }, f) => `${f.name(feed)}: لا جديد. السؤال التالي بعد ${f.count(minutes)} د.`,
    waiting: ({ feed, minutes }, f) => `${f.name(feed)}: لم يحن موعد السؤال، وبقي ${f.count(minutes)} د.`,
    failed: ({ feed, minutes }, f) => `تعذرت قراءة ${f.name(feed)}. السؤال التالي بعد ${f.count(minutes)} د.`,
  },
  nothing: "لم يُعثر على مقطع يمكن مقارنته بالسجل.",
};

function statement(record: RecordStatement, f: Format): string {
  switch (record.what) {
    case "office": {
      const { person, office, from, to, holders } = record;
      const held = holders.length === 0 ? "" : `؛ أما الاسم المسجل للوقت المقصود فهو ${f.names(holders)}`;
      return `المنصب ${f.quoted(office)} مسجل باسم ${f.name(person)} ${term(from, to, f)}${held}`;
    }
    case "round": {
      const round = record.number === null ? "الجولة" : ordinalRound(record.number, f);
      return `المسجل عن ${round} هو ${fieldOf(record.field, f)}`;
    }
    case "figure": {
      const { of, at, low, high, unit } = record;
      const figure = low === high ? "" : `من ${f.exact(low)} إلى `;
      return `المسجل عن ${f.name(of)} هو ${figure}${f.amount(high, unit ?? undefined)}${at === null ? "" : ` ${onDate(at, f)}`}`;
    }
    case "claim":
      return `الوارد في السجل ${f.quoted(record.claim)}`;
  }
}

function fieldOf(field: RoundField, f: Format): string {
  if (field.what === "place") return `المكان ${f.name(field.place)}`;
  if (field.what === "mediators") return `وساطة ${f.names(field.mediators, "definite")}`;
  return field.to === null
    ? `الموعد ${f.date(field.from)}`
    : `الموعد من ${f.date(field.from)} إلى ${f.date(field.to)}`;
}

function term(from: string | null, to: string | null, f: Format): string {
  if (from === null && to === null) return "بلا تواريخ";
  if (from === null) return `حتى ${f.date(to ?? "")}`;
  return to === null ? `ابتداءً من ${f.date(from)}` : `من ${f.date(from)} إلى ${f.date(to)}`;
}

function cited(sources: readonly Text[], f: Format): string {
  return sources.length === 0 ? "" : ` (${f.quotedNames(sources)})`;
}
