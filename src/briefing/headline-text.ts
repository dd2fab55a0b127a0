import { withoutIsolates } from "../language/format.ts";
import type { Edition, Headline, Page } from "./document.ts";
import type { Reader } from "./reader.ts";

/** A headline in words; the dossier's title where there is nothing to put into one. */
export function headlineText(reader: Reader, headline: Headline | null, edition: Edition): string {
  if (headline === null) return reader.f.name(edition.title);
  return reader.words.site.headline(headline, reader.f);
}

/** What a page is called, in plain words: its headline, what it is about, or the name of its kind. */
export function pageTitle(reader: Reader, { kind, about, edition }: Page): string {
  if (about !== null) return withoutIsolates(reader.f.name(about));
  if (kind === "briefing") return withoutIsolates(headlineText(reader, edition.headline, edition));
  if (kind === "front") return reader.words.site.title;
  if (kind === "index" || kind === "issue" || kind === "package" || kind === "article") {
    return withoutIsolates(reader.f.name(edition.title));
  }
  return reader.words.site.page[kind];
}
