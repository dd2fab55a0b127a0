import { feedOf, type KeptFeed, rememberFeed } from "./feeds.ts";
import { keepDocument, type NewDocument } from "./inbox.ts";
import type { Store } from "./store.ts";

/** A document as it was brought in, by a feed or by a person. */
interface Found {
  readonly document: Pick<NewDocument, "format" | "original"> & {
    readonly title: string | undefined;
    readonly published: string | undefined;
    readonly language: string | undefined;
  };
  readonly url: string | undefined;
  readonly entry: string | undefined;
}

/** Where a dossier's feeds are remembered and what came in is kept. */
export function keepingIn(store: Store, dossier: string) {
  return {
    memoryOf: (feed: string): Promise<KeptFeed | undefined> => feedOf(store, dossier, feed),
    remember: (feed: string, kept: KeptFeed): Promise<void> => rememberFeed(store, dossier, feed, kept),
    keep: (found: Found, feed: string | null, content: string): Promise<string | undefined> =>
      keepDocument(store, dossier, content, rowOf(found, feed)),
  };
}

function rowOf({ document, url, entry }: Found, feed: string | null): NewDocument {
  const { title, published, language, format, original } = document;
  return {
    feed,
    entry: entry ?? null,
    url: url ?? null,
    title: title ?? null,
    published: published ?? null,
    language: language ?? null,
    format,
    original,
  };
}
