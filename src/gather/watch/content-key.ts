import { createHash } from "node:crypto";
import { type Document, fold } from "../../intake/index.ts";

/**
 * One key for documents of the same words: what is set aside, markup, case, accents and punctuation make no other document, so that an article
 * that comes by two feeds, or again with another advertisement, is one.
 */
export function contentKey({ text, blocks }: Document): string {
  const read = blocks.filter(({ aside }) => aside === undefined);
  const words = read.map(({ start, end }) => fold(text.slice(start, end)).text).join(" ");
  const plain = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return createHash("sha256").update(plain, "utf8").digest("hex");
}
