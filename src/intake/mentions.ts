import type { Id } from "../dossier/schema/primitives.ts";
import { acronymsIn } from "./acronyms.ts";
import type { Document } from "./document.ts";
import { fold } from "./fold.ts";
import { type IntakeDossier, lexiconOf, type Meaning } from "./lexicon.ts";
import { namesAt } from "./trie.ts";

/** A name found in a document, by offsets into its normalised text, end exclusive. */
export interface Mention {
  readonly kind: Meaning["kind"];
  readonly id: Id;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** All it may mean where that is more than one thing (a capital: the place or the government), likeliest first. */
  readonly candidates: readonly Pick<Meaning, "kind" | "id">[];
}

/** A letter, mark or digit of a script that parts words by blanks. */
const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const han = /\p{Script=Han}/u;
/** What Arabic writes together with the word that follows: and, so, with, as, for, the. */
const arabicPrefix = /^(?:[وف]?(?:[بكل]?(?:ال)?|لل))$/;
const LONGEST_PREFIX = 4;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

/**
 * The names of a dossier's people, parties, issues and rounds, of places and of offices in what is read of a document: the longest name at
 * each place, none overlapping. A surname alone counts after the full name, or beside a title. Linear in the text but for the longest name.
 */
export function mentionsIn(document: Document, dossier: IntakeDossier): Mention[] {
  const lexicon = lexiconOf(dossier);
  const found: Mention[] = [];
  for (const block of document.blocks) {
    if (block.aside !== undefined) continue;
    const words = document.text.slice(block.start, block.end);
    const { text, at } = fold(words);
    let i = 0;
    while (i < text.length) {
      const hit = isStart(text, i) ? longestAt(text, i, words, at, lexicon) : undefined;
      if (hit === undefined) {
        i += 1;
        continue;
      }
      const [start, end] = [at[hit.start] ?? 0, endOf(at, hit.end)];
      found.push(...mentionsFor(hit.meanings, words.slice(start, end), block.start + start));
      i = hit.end;
    }
  }
  return withoutLonePartials(
    [...found, ...acronymsIn(document, found)].toSorted((a, b) => a.start - b.start),
    document,
  );
}

/** Where the unit before a folded offset ends in the text. */
function endOf(at: Uint32Array, end: number): number {
  return at[end] ?? at.at(-1) ?? 0;
}

function isStart(text: string, i: number): boolean {
  const unit = text[i] as string;
  if (!wordUnit.test(unit)) return false;
  if (han.test(unit)) return true;
  const before = text[i - 1];
  return before === undefined || !wordUnit.test(before) || han.test(before);
}

function longestAt(
  text: string,
  i: number,
  words: string,
  at: Uint32Array,
  lexicon: ReturnType<typeof lexiconOf>,
): Found | undefined {
  for (const start of startsFrom(text, i)) {
    for (const { end, values } of namesAt(lexicon, text, start).reverse()) {
      if (!isEnd(text, end)) continue;
      const written = words.slice(at[start] ?? 0, endOf(at, end));
      const meanings = values.filter((one) => one.written === undefined || one.written === written);
      if (meanings.length > 0) return { start, end, meanings };
    }
  }
  return undefined;
}

/** The place itself and, in Arabic, after each prefix that may stand there. */
function startsFrom(text: string, i: number): number[] {
  const starts = [i];
  if (!/[وفبكلا]/.test(text[i] as string)) return starts;
  for (let length = 1; length <= LONGEST_PREFIX; length++) {
    if (arabicPrefix.test(text.slice(i, i + length))) starts.push(i + length);
  }
  return starts;
}

function isEnd(text: string, end: number): boolean {
  const after = text[end];
  return after === undefined || !wordUnit.test(after) || han.test(after) || han.test(text[end - 1] as string);
}

function mentionsFor(
  meanings: readonly Meaning[],
  text: string,
  start: number,
): (Mention & { partial?: true })[] {
  const unique = [...new Map(meanings.map((one) => [`${one.kind} ${one.id}`, one])).values()];
  const [best] = unique.toSorted((left, right) => right.confidence - left.confidence);
  if (best === undefined) return [];
  const people = unique.filter(({ kind }) => kind === "person").length;
  const confidence = people > 1 ? 0.4 : unique.length > 1 ? Math.min(best.confidence, 0.6) : best.confidence;
  const whole = meanings.some(({ partial }) => partial === undefined);
  const partial = best.partial && !whole ? ({ partial: true } as const) : {};
  const candidates = unique.map(({ kind, id }) => ({ kind, id }));
  return [
    {
      kind: best.kind,
      id: best.id,
      text,
      start,
      end: start + text.length,
      confidence,
      candidates,
      ...partial,
    },
  ];
}

/** A surname before any full name stays only beside a title; "main" and "Raisi" are one word in Arabic. */
function withoutLonePartials(
  found: readonly (Mention & { partial?: true })[],
  document: Document,
): Mention[] {
  const introduced = new Set<Id>();
  return found.flatMap(({ partial, ...mention }, index) => {
    if (mention.kind !== "person") return [mention];
    if (partial === undefined) {
      introduced.add(mention.id);
      return [mention];
    }
    const before = found[index - 1];
    const titled = before?.kind === "office" && document.text.slice(before.end, mention.start).trim() === "";
    return introduced.has(mention.id) || titled ? [mention] : [];
  });
}
