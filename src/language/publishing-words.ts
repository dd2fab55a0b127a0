import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** What the desk says of a briefing before and while it is published; loaded with its page. */
export interface PublishingWords {
  readonly part: Words<
    | "preview"
    | "card"
    | "captions"
    | "search"
    | "share"
    | "checks"
    | "states"
    | "prose"
    | "articles"
    | "publish"
  >;
  readonly label: Words<
    | "language"
    | "drafts"
    | "page"
    | "openAlone"
    | "copy"
    | "copied"
    | "edit"
    | "text"
    | "state"
    | "folder"
    | "publish"
    | "publishing"
    | "shortCaption"
  >;
  readonly none: Words<"prose" | "articles" | "faults" | "card">;
  /** What is published, and where it may be written. */
  readonly folderHint: string;
  readonly missing: Sentence<{ readonly texts: number }>;
  readonly length: Sentence<{ readonly length: number; readonly limit: number }>;
  readonly fault: {
    readonly "title-length": Sentence<{ readonly found: number }>;
    readonly "description-length": Sentence<{ readonly found: number }>;
    readonly headings: Sentence<{ readonly found: number }>;
    readonly "alternative-text": Sentence<{ readonly found: number }>;
    readonly "dead-link": Sentence<{ readonly found: string }>;
    readonly "duplicate-title": Sentence<{ readonly found: number }>;
  };
  readonly checked: Sentence<{ readonly pages: number; readonly faults: number }>;
  readonly step: Words<"draft" | "review" | "published" | "stale">;
  readonly translation: Words<"source" | "missing" | "draft" | "stale" | "reviewed">;
  readonly embargo: Sentence<{ readonly until: string }>;
  readonly open: Sentence<{ readonly passages: number }>;
  readonly done: Sentence<{
    readonly out: string;
    readonly languages: readonly string[];
    readonly files: number;
  }>;
  readonly leftOut: Sentence<{ readonly languages: readonly string[] }>;
  readonly refused: Words<
    "not-absolute" | "folder-in-use" | "article" | "corrections" | "untranslated" | "dossier" | "failed"
  >;
}
