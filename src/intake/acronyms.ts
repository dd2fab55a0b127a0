import type { Document } from "./document.ts";
import type { Mention } from "./mentions.ts";

const bracketed = /^\s?[(（]([A-Z][A-Z0-9&-]{1,9})[)）]/;

/** Mentions by capitals that the document itself explains, as in "Atomic Energy Organization (AEO)", wherever nothing else was found. */
export function acronymsIn(document: Document, found: readonly Mention[]): Mention[] {
  const learned = new Map<string, Mention>();
  for (const mention of found) {
    const short = bracketed.exec(document.text.slice(mention.end, mention.end + 14))?.[1];
    if (short !== undefined && isParty(mention)) learned.set(short, mention);
  }
  if (learned.size === 0) return [];
  const taken = new Set(
    found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  return [...document.text.matchAll(/\b[A-Z][A-Z0-9&-]{1,9}\b/g)].flatMap(({ 0: text, index }) => {
    const known = learned.get(text);
    if (known === undefined || taken.has(index)) return [];
    return [{ ...known, text, start: index, end: index + text.length, confidence: 0.85 }];
  });
}

function isParty({ kind }: Mention): boolean {
  return kind === "party";
}
