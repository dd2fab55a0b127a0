import { type Format, isolate } from "../format.ts";
import type { FrameWords, RoundName } from "../frame-words.ts";

/** Words of the frame, in Chinese. */
export const frame: FrameWords = {
  searchAndCommands: "搜索与命令",
  placeholder: "姓名、来源中的词语或命令",
  nothingFound: "在所阅日期已知的内容中，没有同时包含这些词语的条目。",
  options: "选项",
  terms: "术语表",
  commands: "命令",
  commandsNote: "可用四种语言中的任何一种搜索全部记录。命令旁的按键在各页均可使用。",
  previousRound: "查看截至上一轮会谈的情况",
  nextRound: "查看截至下一轮会谈的情况",
  notKnown: "在所阅日期此处尚无内容，可能是后来才为人所知。",
  nothingKnown: ({ date }, f) =>
    `当时案卷中的会谈、事件和说法均尚未为人所知。案卷中最早的日期是${f.date(date)}；请选择该日期或更晚的日期，以查看本页内容。`,
  found: ({ entries }, f) => `找到${f.count(entries)}项`,
  more: ({ entries }, f) => `另有${f.count(entries)}项；再输入一个词可缩小范围`,
  readAsOf: ({ date, round }, f) =>
    `截至${f.date(date)}的已知情况${round === null ? "" : `，即${theRound(round, f)}${nearby(round.days)}`}。`,
  goToRound: ({ date, round }, f) => `转到${f.date(date)}：${theRound(round, f)}`,
  notUnderstood: ({ parts }, f) =>
    `地址所求不在本案卷中：${f.list(parts.map(f.literal))}。现显示的内容不含此项。`,
  unknownLanguage: ({ asked, shown }, f) =>
    `地址要求的语言${f.literal(asked)}不受支持，现以其他语言显示：${isolate(shown)}。请另选：`,
};

function nearby(days: -1 | 0 | 1): string {
  return days === -1 ? "前一天" : days === 0 ? "当天" : "次日";
}

function theRound({ number, place }: RoundName, f: Format): string {
  const name = number === null ? "一轮会谈" : `第${f.count(number)}轮会谈`;
  return place === null ? name : `${name}（${f.name(place)}）`;
}
