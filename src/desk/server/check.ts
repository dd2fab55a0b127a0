import { followPath } from "../../dossier/addresses.ts";
import { hasErrors, type Problem } from "../../dossier/problem.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import { documentsFrom, type Gathered, type GatheredDocument } from "../../gather/documents.ts";
import { gatherAddress } from "../../gather/network/document.ts";
import type { Document } from "../../intake/index.ts";
import { messageOf, readAgainst, withReference } from "../../reading/index.ts";
import type { CheckAnswer, CheckedDocument } from "./answer-types.ts";
import { officesReference } from "./reference.ts";

/** What is to be checked: words, a file's bytes under its name, or an address; one of them. */
export interface Checked {
  readonly text?: string | undefined;
  readonly file?: { readonly name: string; readonly base64: string } | undefined;
  readonly address?: string | undefined;
  readonly published?: CalendarDate | undefined;
}

/** Reads a document beside what is in view; nothing is kept. What cannot be read comes back as problems. */
export async function checkDocument(
  view: Dossier,
  asked: Checked,
): Promise<CheckAnswer | readonly Problem[]> {
  const [gathered, reference] = await Promise.all([gather(asked), officesReference()]);
  if ("code" in gathered) return [gathered];
  const known = reference === undefined ? view : withReference(view, reference);
  return { documents: gathered.documents.map((one) => checked(one, known, view)) };
}

function gather({ text, file, address, published }: Checked): Promise<Gathered | Problem> {
  // Addresses in private networks are refused: a page that is checked must not reach what only this machine can.
  if (address !== undefined) return gatherAddress(address, new Set(), published);
  if (file !== undefined)
    return documentsFrom({ name: file.name, bytes: Buffer.from(file.base64, "base64"), published });
  return documentsFrom({ name: "text", bytes: new TextEncoder().encode(text ?? ""), published });
}

/** `known` is what is in view with the reference of offices; only what stands in the view itself has evidence to go to. */
function checked({ document, url, entry }: GatheredDocument, known: Dossier, view: Dossier): CheckedDocument {
  const { document: about, suggestions } = readAgainst(document, known);
  const inView = (path: string | undefined) =>
    path !== undefined && followPath(view, path).found ? path : null;
  const place = ({ start, exact }: { readonly start: number; readonly exact: string }) => {
    const from = placeIn(document, start);
    return { start: from, end: from + exact.length };
  };
  return {
    title: about.title,
    language: about.language,
    published: about.published,
    url: url ?? entry ?? null,
    text: document.text,
    aside: about.aside.map(({ passage }) => place(passage)),
    passages: suggestions.map((one) => ({
      verdict: one.verdict,
      ...place(one.passage),
      message: messageOf(one, known),
      record: inView(one.record?.path),
    })),
  };
}

/** Where in the normalised text stands what begins at a place of the original. Logarithmic in the text. */
function placeIn({ starts }: Document, original: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isRefused(found: CheckAnswer | readonly Problem[]): found is readonly Problem[] {
  return Array.isArray(found) && hasErrors(found);
}
