import { SaxesParser } from "saxes";
import type { FeedFault } from "../dossier/problem.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";

/** One entry of a feed: its words are a document of their own, their offsets counted in `original`. */
export interface FeedEntry {
  /** What the feed calls it, else its address. */
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly published: CalendarDate | undefined;
  readonly language: string | undefined;
  readonly original: string;
  readonly format: "html" | "text";
}

/** The entries of a feed, or why it is none: unreadable, not a feed, larger than is read, or with a document type declaration. */
export type FeedReading =
  | { readonly kind: "rss" | "atom" | "json"; readonly title: string; readonly entries: readonly FeedEntry[] }
  | { readonly kind: "problem"; readonly code: FeedFault };

/** A feed beyond this is refused; entries beyond are left out. */
export const feedLimits = { units: 5_000_000, entries: 1000, depth: 64 } as const;

/** Reads RSS 0.9–2.0, Atom 1.0 (RFC 4287) or JSON Feed 1.1. Declared entities are refused, so nothing expands. Linear in the text. */
export function readFeed(text: string): FeedReading {
  if (text.length > feedLimits.units) return { kind: "problem", code: "too-large" };
  if (/^\s*\{/.test(text.slice(0, 256))) return readJsonFeed(text);
  try {
    return readXmlFeed(text);
  } catch (error) {
    return { kind: "problem", code: error instanceof DeclaresTypes ? "declares-types" : "unreadable" };
  }
}

class DeclaresTypes extends Error {}

type Fields = Map<string, string>;

/** Text fields of the feed itself and of each entry, by the element's local name; an address may stand in an attribute. */
function readXmlFeed(text: string): FeedReading {
  const parser = new SaxesParser({ position: false });
  const path: string[] = [];
  const feed: Fields = new Map();
  const entries: Fields[] = [];
  const note = (name: string, words: string) => {
    const fields = path.some(isEntry) ? entries.at(-1) : feed;
    fields?.set(name, (fields.get(name) ?? "") + words);
  };
  const take = (words: string) => {
    const name =
      path.find((one, index) => isEntry(path[index - 1] ?? "") && !isEntry(one)) ?? path.at(-1) ?? "";
    note(name, words);
  };
  parser.on("doctype", () => {
    throw new DeclaresTypes();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (path.length >= feedLimits.depth) throw new Error("readXmlFeed: too deep");
    path.push(name);
    if (isEntry(name)) entries.push(new Map());
    const of = (key: string) => (attributes as Record<string, string>)[key];
    if (name === "link" && of("href") !== undefined && (of("rel") ?? "alternate") === "alternate")
      note("href", of("href") ?? "");
    if (of("type") !== undefined) note(`${name} type`, of("type") ?? "");
    if (of("xml:lang") !== undefined) note("language", of("xml:lang") ?? "");
  });
  parser.on("closetag", () => path.pop());
  parser.on("text", take);
  parser.on("cdata", take);
  let root: string | undefined;
  parser.on("opentagstart", ({ name }) => {
    root ??= name;
  });
  parser.write(text).close();
  const kind = root === "feed" ? "atom" : root === "rss" || root === "rdf:RDF" ? "rss" : undefined;
  if (kind === undefined) return { kind: "problem", code: "not-a-feed" };
  const language = feed.get("language")?.trim();
  const list = entries.slice(0, feedLimits.entries).map((fields) => entryOf(fields, language));
  return { kind, title: plain(feed.get("title")), entries: list };
}

function isEntry(name: string): boolean {
  return name === "item" || name === "entry";
}

function entryOf(fields: Fields, language: string | undefined): FeedEntry {
  const first = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((words) => words !== undefined && words.trim() !== "");
  const url = (first("href", "link") ?? "").trim() || undefined;
  const original = first("content:encoded", "content", "description", "summary", "title") ?? "";
  return {
    id: (first("guid", "id") ?? url ?? "").trim(),
    title: plain(first("title")),
    url,
    published: dayOf(first("published", "pubDate", "dc:date", "updated")),
    language: first("language")?.trim() ?? language,
    original,
    format: /[<&]/.test(original) && fields.get("content type") !== "text" ? "html" : "text",
  };
}

function plain(words: string | undefined): string {
  return (words ?? "").replace(/\s+/g, " ").trim();
}

/** The calendar day of an RFC 822 or RFC 3339 date, in universal time where it names a zone. */
function dayOf(words: string | undefined): CalendarDate | undefined {
  const written = words?.trim() ?? "";
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(written)?.[0];
  const time = Date.parse(written);
  return day ?? (Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10));
}

function readJsonFeed(text: string): FeedReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "problem", code: "unreadable" };
  }
  const { version, title, items, language } = fieldsOf(value);
  if (!string(version).includes("jsonfeed.org") || !Array.isArray(items))
    return { kind: "problem", code: "not-a-feed" };
  const entries = items
    .slice(0, feedLimits.entries)
    .map((item) => jsonEntry(fieldsOf(item), string(language)));
  return { kind: "json", title: plain(string(title)), entries };
}

function jsonEntry(item: Record<string, unknown>, language: string): FeedEntry {
  const html = string(item.content_html);
  return {
    id: string(item.id) || string(item.url),
    title: plain(string(item.title)),
    url: string(item.url) || undefined,
    published: dayOf(string(item.date_published) || string(item.date_modified)),
    language: string(item.language) || language || undefined,
    original: html || string(item.content_text) || string(item.summary) || string(item.title),
    format: html === "" ? "text" : "html",
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function string(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
