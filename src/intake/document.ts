import type { CalendarDate } from "../dossier/schema/primitives.ts";

/** The forms a document's text may come in; `pdf`: the words a PDF shows, line by line. A feed is read by `readFeed` into one document an entry. */
export type DocumentFormat = "text" | "markdown" | "html" | "pdf";

/** Why a block is kept out of mentions and claims. */
export type AsideReason = "subscribe" | "sign-off" | "filler" | "navigation" | "link-only";

/** A paragraph, heading or list item, as offsets into the normalised text, end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: "paragraph" | "heading" | "item";
  /** Set aside for this reason; left out where the block is read. */
  readonly aside?: AsideReason;
}

/** A document as read: the original untouched, its text normalised, and the way back from each unit of the one to the other. */
export interface Document {
  readonly original: string;
  readonly format: DocumentFormat;
  readonly title: string | undefined;
  /** BCP 47 tag; undefined where script and words do not tell. */
  readonly language: string | undefined;
  readonly published: CalendarDate | undefined;
  /** Blanks collapsed, invisible marks and markup left out, character references decoded, one line break between blocks. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it came from starts and ends in `original`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly blocks: readonly Block[];
}

/** A stretch of a document by quote and position, as in the Web Annotation selectors (W3C 2017). */
export interface Passage {
  /** The original between `start` and `end`, UTF-16 units, end exclusive: `original.slice(start, end) === quote`, markup included. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The same in the normalised text, and what stands around it there. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** The passage between two offsets of the normalised text, end exclusive; throws where they span nothing. */
export function passageOf(document: Document, start: number, end: number): Passage {
  const { text, starts, ends, original } = document;
  const [first, last] = [starts[start], ends[end - 1]];
  if (first === undefined || last === undefined || start >= end) {
    throw new Error(`passageOf: nothing between ${start} and ${end}`);
  }
  return {
    quote: original.slice(first, last),
    start: first,
    end: last,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
