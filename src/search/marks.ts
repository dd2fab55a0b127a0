import { fold, isHan, spellings, wordsOf } from "./words.ts";

/** A stretch of text, marked where it answers what was asked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Runs of letters and digits, and what stands between them. */
const run = /([\p{L}\p{N}\p{M}\u200c\u200d]+)/u;

/** Divides a text into words that begin with a word asked for, or hold its Chinese characters, and the rest. */
export function markedPieces(text: string, asked: string): Piece[] {
  const wanted = wordsOf(asked);
  const pieces = text.split(run).flatMap((part) => piecesOf(part, wanted));
  return pieces.filter((piece) => piece.text !== "");
}

/** Whether a text holds a word asked for. */
export function answers(text: string, asked: string): boolean {
  // Folded once as a whole, most texts are seen to hold nothing of what was asked.
  const folded = fold(text);
  const possible = wordsOf(asked).some((word) => spellings(word).some((begin) => folded.includes(begin)));
  return possible && markedPieces(text, asked).some(({ marked }) => marked);
}

function piecesOf(part: string, wanted: readonly string[]): Piece[] {
  const chinese = wanted.filter((word) => isHan(word) && part.includes(word));
  if (chinese.length > 0) {
    const parts = part.split(new RegExp(`(${chinese.join("|")})`, "u"));
    return parts.map((one) => ({ text: one, marked: chinese.includes(one) }));
  }
  const word = fold(part);
  const marked = wanted
    .flatMap(spellings)
    .some((begin) => !isHan(begin) && spellings(word).some((spelling) => spelling.startsWith(begin)));
  return [{ text: part, marked: marked && word !== "" }];
}
