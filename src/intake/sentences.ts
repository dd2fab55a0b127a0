import type { Document } from "./document.ts";

/** A sentence of a block that is not set aside, as offsets into the normalised text, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Which block it stands in: what a paragraph says of its time carries on within it. */
  readonly block: number;
}

/** A run-on text is cut here, so that no rule meets a sentence without end. */
const MOST_UNITS = 2000;

const stop = /[.!?؟।。！？]/;
const full = /[।。！？؟]/;
const shortened = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|gen|sen|rep|gov|st|no|vs|u\.s|u\.n|e\.u|\p{L})$/iu;

/** The sentences to be read, in order. Linear in the text. */
export function sentencesOf({ text, blocks }: Document): Sentence[] {
  return blocks.flatMap((block, index) => {
    if (block.aside !== undefined) return [];
    const found: Sentence[] = [];
    let start = block.start;
    for (let i = block.start; i < block.end; i++) {
      const ends = (stop.test(text[i] as string) && isEnd(text, i)) || i - start >= MOST_UNITS;
      if (!ends && i + 1 < block.end) continue;
      if (text.slice(start, i + 1).trim() !== "") found.push({ start, end: i + 1, block: index });
      start = i + 1;
    }
    return found;
  });
}

function isEnd(text: string, i: number): boolean {
  if (full.test(text[i] as string)) return true;
  if (!/[\s"'”’»)\]\n]/.test(text[i + 1] ?? "\n")) return false;
  return text[i] !== "." || !shortened.test(text.slice(Math.max(0, i - 8), i));
}
