import type { Text } from "../../dossier/schema/primitives.ts";
import type { Count, Format } from "../format.ts";

/** "14个方案": a number, its measure word and the noun; Chinese has no plural. */
export function counted(count: Count, measure: string, noun: string, format: Format): string {
  return count === null ? `数目未统计的${noun}` : `${format.count(count)}${measure}${noun}`;
}

/** "A和B双方", "A、B和C各方". */
export function together(parties: readonly Text[], format: Format): string {
  const all = parties.length === 2 ? "双方" : parties.length > 2 ? "各方" : "";
  return `${format.names(parties)}${all}`;
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** "第二轮会谈", "第12轮会谈". */
export function ordinalRound(number: number, format: Format): string {
  return `第${numerals[number - 1] ?? format.count(number)}轮会谈`;
}
