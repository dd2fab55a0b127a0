import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { DossierFile } from "../reading/files.ts";
import { type Piece, refusal } from "./edit.ts";

/** What would turn the changed texts back into the given ones: one piece for each file that differs. Linear in the text. */
export function piecesBetween(
  given: readonly DossierFile[],
  changed: readonly DossierFile[],
): readonly Piece[] {
  return changed.flatMap(({ path, text }, index) => {
    const old = given[index]?.text ?? "";
    return text === old ? [] : [pieceBetween(path, text, old)];
  });
}

function pieceBetween(path: string, text: string, wanted: string): Piece {
  const shorter = Math.min(text.length, wanted.length);
  let from = 0;
  while (from < shorter && text[from] === wanted[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && text.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  const becomes = wanted.slice(from, wanted.length - tail);
  return { path, of: textHash(text), from, length: text.length - tail - from, becomes };
}

/** The files with pieces of text put back. Refused where a file's text is no longer the one the pieces were cut for. */
export function putBack(files: readonly DossierFile[], pieces: readonly Piece[]): readonly DossierFile[] {
  const byPath = new Map(pieces.map((piece) => [piece.path, piece]));
  const lost = pieces.find(({ path }) => !files.some((file) => file.path === path));
  if (lost !== undefined) throw refusal({ code: "text-changed", at: "", file: lost.path });
  return files.map((file) => {
    const piece = byPath.get(file.path);
    return piece === undefined ? file : { path: file.path, text: putBackOne(file, piece) };
  });
}

function putBackOne({ path, text }: DossierFile, { of, from, length, becomes }: Piece): string {
  if (textHash(text) !== of) throw refusal({ code: "text-changed", at: "", file: path });
  return text.slice(0, from) + becomes + text.slice(from + length);
}

/** SHA-256, in hex, of a text in UTF-8. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
