import type { CalendarDate } from "../dossier/schema/primitives.ts";
import { setAside } from "./boilerplate.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Document, DocumentFormat } from "./document.ts";
import { readHtml } from "./html.ts";
import { readMarkdown, readPlain, readShown } from "./plain.ts";
import type { Written } from "./text-writer.ts";

/** What is known of a document besides its text. */
export interface DocumentSource {
  readonly original: string;
  readonly format: DocumentFormat;
  readonly title?: string | undefined;
  readonly published?: CalendarDate | undefined;
  /** BCP 47 tag; found out by script and words where left out. */
  readonly language?: string | undefined;
}

const readers: Readonly<Record<DocumentFormat, (original: string) => Written>> = {
  text: readPlain,
  markdown: readMarkdown,
  html: readHtml,
  pdf: readShown,
};

/** Reads a document into normalised text, blocks and language. Never fails: whatever is not text of its format is read as words. Linear. */
export function readDocument({ original, format, title, published, language }: DocumentSource): Document {
  const written = readers[format](original);
  const blocks = setAside(written.text, written.blocks);
  const read = blocks.filter(({ aside }) => aside === undefined);
  const sample = read.map(({ start, end }) => written.text.slice(start, end)).join("\n");
  return {
    ...written,
    blocks,
    original,
    format,
    title,
    published,
    language: language ?? detectLanguage(sample),
  };
}
