import type { Problem, ProblemCode, ProblemValues } from "../dossier/problem.ts";
import { megabyte } from "../dossier/reading/limits.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import {
  type Document,
  type DocumentFormat,
  htmlFacts,
  kindOfText,
  readDocument,
  readFeed,
} from "../intake/index.ts";
import { decodeText } from "./encoding.ts";
import { gatherLimits } from "./limits.ts";
import { readPdf } from "./pdf.ts";

/** Bytes from somewhere, and what their sender says of them. */
export interface Raw {
  /** A path or an address. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string | undefined;
  readonly charset?: string | undefined;
  /** The day of publication, where somebody knows better than the document. */
  readonly published?: CalendarDate | undefined;
}

/** What was brought in: one document, or one for each entry of a feed. */
export interface Gathered {
  readonly kind: "document" | "feed";
  readonly documents: readonly GatheredDocument[];
}

export interface GatheredDocument {
  readonly document: Document;
  /** Where a feed says the entry stands, and what it calls it. */
  readonly url: string | undefined;
  readonly entry: string | undefined;
}

/** Makes documents of bytes: text, Markdown, a page, a PDF, or the entries of a feed. Whatever cannot be read is a problem; never throws. */
export async function documentsFrom(raw: Raw): Promise<Gathered | Problem> {
  const { name, bytes, published } = raw;
  const told = <Code extends ProblemCode>(code: Code, values: ProblemValues[Code]) =>
    gatherProblem(name, code, values);
  if (bytes.length > gatherLimits.bytes)
    return told("document-too-large", sizeOf(bytes.length, gatherLimits.bytes));
  if (isPdf(bytes)) {
    const pdf = await readPdf(bytes);
    if ("fault" in pdf) return told("pdf-unreadable", { fault: pdf.fault });
    if (pdf.text.length > gatherLimits.units)
      return told("document-too-large", sizeOf(pdf.text.length, gatherLimits.units));
    return single(readDocument({ original: pdf.text, format: "pdf", title: pdf.title, published }));
  }
  const text = decodeText(bytes, raw.charset);
  if (text === undefined) return told("document-not-text", {});
  const kind = kindOfText(text, name, raw.mediaType);
  if (kind === "feed") return feedFrom(raw, text);
  if (text.length > gatherLimits.units)
    return told("document-too-large", sizeOf(text.length, gatherLimits.units));
  const document = documentOf(text, kind, published);
  return document.text.trim() === "" ? told("document-empty", {}) : single(document);
}

function documentOf(original: string, format: DocumentFormat, published: CalendarDate | undefined): Document {
  if (format !== "html") return readDocument({ original, format, published });
  const facts = htmlFacts(original);
  const { title } = facts;
  const document = readDocument({ original, format, title, published: published ?? facts.published });
  return document.language === undefined ? { ...document, language: facts.language } : document;
}

function feedFrom({ name, published }: Raw, text: string): Gathered | Problem {
  const feed = readFeed(text.replace(/^\ufeff/, ""));
  if (feed.kind === "problem") return gatherProblem(name, "feed-unreadable", { fault: feed.code });
  const documents = feed.entries.map(({ id, url, title, published: day, language, original, format }) => ({
    document: readDocument({
      original,
      format,
      title: title === "" ? undefined : title,
      language,
      published: published ?? day,
    }),
    url,
    entry: id === "" ? undefined : id,
  }));
  return { kind: "feed", documents };
}

function single(document: Document): Gathered {
  return { kind: "document", documents: [{ document, url: undefined, entry: undefined }] };
}

function isPdf(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*%PDF-\d/.test(new TextDecoder("latin1").decode(bytes.subarray(0, 64)));
}

function sizeOf(size: number, limit: number): ProblemValues["document-too-large"] {
  return { megabytes: size / megabyte, limitMegabytes: limit / megabyte };
}

/** A problem with a whole document, by its path or address. */
export function gatherProblem<Code extends ProblemCode>(
  file: string,
  code: Code,
  values: ProblemValues[Code],
): Problem {
  return { code, severity: "error", file, line: 1, column: 1, path: "", values } as Problem;
}
