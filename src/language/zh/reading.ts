import type { Text } from "../../dossier/schema/primitives.ts";
import type { RoundField } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { ReadingWords, RecordStatement } from "../reading-values.ts";
import { ordinalRound } from "./nouns.ts";

/** A document beside the record, in Chinese. */
export const reading: ReadingWords = {
  verdict: { wrong: "有误", unsupported: "缺乏依据", confirmed: "已证实", unknown: "未知" },
  sentence: {
    wrong: ({ passage, record, sources }, f) =>
      `${f.literal(passage)}与记录不符：${statement(record, f)}${cited(sources, f)}。`,
    unsupported: ({ passage, record, sources }, f) =>
      `在案内容不能支持${f.literal(passage)}：${statement(record, f)}${cited(sources, f)}。`,
    confirmed: ({ passage, record, sources }, f) =>
      `${f.literal(passage)}与记录一致：${statement(record, f)}${cited(sources, f)}。`,
    unknown: ({ passage }, f) => `记录中没有关于${f.literal(passage)}的内容。`,
    "unknown-person": ({ name, title }, f) =>
      `记录中没有${f.literal(name)}，此处所用头衔为${f.literal(title)}。`,
  },
  counts: ({ wrong, unsupported, confirmed, unknown }, f) =>
    `有误：${f.count(wrong)}；缺乏依据：${f.count(unsupported)}；已证实：${f.count(confirmed)}；未知：${f.count(unknown)}。`,
  published: ({ date }, f) => `发布日期：${f.date(date)}`,
  undated: "文件没有日期；职务按视图日期判断。",
  watch: {
    empty: "案卷的关注列表中没有订阅源。",
    new: ({ feed, documents }, f) => `${f.name(feed)}：新增${f.count(documents)}篇。`,
    unchanged: ({ feed, minutes }, f) => `${f.name(feed)}：没有新内容，${f.count(minutes)}分钟后再访问。`,
    waiting: ({ feed, minutes }, f) => `${f.name(feed)}：尚未到时间，还有${f.count(minutes)}分钟。`,
    failed: ({ feed, minutes }, f) => `${f.name(feed)}无法读取，${f.count(minutes)}分钟后再访问。`,
  },
  nothing: "没有找到可与记录比较的段落。",
};

function statement(record: RecordStatement, f: Format): string {
  switch (record.what) {
    case "office": {
      const { person, office, from, to, holders } = record;
      const held = holders.length === 0 ? "" : `，所说时间的在任者记录为${f.names(holders)}`;
      return `记录中${f.name(person)}的职务${f.quoted(office)}${term(from, to, f)}${held}`;
    }
    case "round": {
      const round = record.number === null ? "该轮会谈" : ordinalRound(record.number, f);
      return `记录中${round}的${fieldOf(record.field, f)}`;
    }
    case "figure": {
      const { of, at, low, high, unit } = record;
      const figure = low === high ? "" : `${f.exact(low)}至`;
      return `记录中${at === null ? "" : f.date(at)}${f.name(of)}为${figure}${f.amount(high, unit ?? undefined)}`;
    }
    case "claim":
      return `记录为${f.quoted(record.claim)}`;
  }
}

function fieldOf(field: RoundField, f: Format): string {
  if (field.what === "place") return `地点为${f.name(field.place)}`;
  if (field.what === "mediators") return `调解方为${f.names(field.mediators)}`;
  return field.to === null
    ? `日期为${f.date(field.from)}`
    : `日期为${f.date(field.from)}至${f.date(field.to)}`;
}

function term(from: string | null, to: string | null, f: Format): string {
  if (from === null && to === null) return "未载任期";
  if (from === null) return `任期至${f.date(to ?? "")}`;
  return to === null ? `任期自${f.date(from)}起` : `任期为${f.date(from)}至${f.date(to)}`;
}

function cited(sources: readonly Text[], f: Format): string {
  return sources.length === 0 ? "" : `（${f.quotedNames(sources)}）`;
}
