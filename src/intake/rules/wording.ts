import type { Document } from "../document.ts";
import { fold } from "../fold.ts";
import type { Mention } from "../mentions.ts";
import { glue, notInOffice, thenInOffice } from "../words/beside-offices.ts";

/** A stretch of the normalised text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const han = /\p{Script=Han}/u;
const foldedList = (words: readonly string[]) => words.map((word) => fold(word).text);
const glueWords = new Set(foldedList([...glue, ...thenInOffice]));
const hanGlue = [...glueWords]
  .filter((word) => han.test(word))
  .toSorted((left, right) => right.length - left.length);
const notInOfficeWords = foldedList(notInOffice);
const thenWords = foldedList(thenInOffice);

/** Folded text between two places with the mentions in it left out. */
export function gapBetween(
  document: Document,
  from: number,
  to: number,
  mentions: readonly Mention[],
): string {
  let at = from;
  let gap = "";
  for (const { start, end } of mentions) {
    if (start < at || end > to) continue;
    gap += `${document.text.slice(at, start)} `;
    at = end;
  }
  return fold(gap + document.text.slice(at, to)).text;
}

/** Whether nothing but words that hold a title, a country and a name together stands in a gap, and of the punctuation only that allowed. */
export function holdsTogether(gap: string, punctuation: RegExp): boolean {
  const words = gap.replace(punctuation, " ").trim();
  if (words === "") return true;
  return words
    .split(/\s+/)
    .every(
      (word) =>
        glueWords.has(word) || glueWords.has(word.replace(/^[وفبكل]/, "")) || withoutHanGlue(word) === "",
    );
}

function withoutHanGlue(word: string): string {
  if (!han.test(word)) return word;
  return hanGlue.reduce((rest, one) => rest.replaceAll(one, ""), word);
}

/** Whether words say that somebody no longer, or not yet, holds the office. */
export function saysNotInOffice(words: string): boolean {
  return holdsAny(fold(words).text, notInOfficeWords);
}

/** Whether words say that somebody held it at a time other than now. */
export function saysThen(words: string): boolean {
  return holdsAny(fold(words).text, thenWords);
}

/** Whole words, but in scripts that part none. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const spaced = ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `;
  return words.some((word) => (han.test(word) ? text.includes(word) : spaced.includes(` ${word} `)));
}
