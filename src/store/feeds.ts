import type { Store } from "./store.ts";

/** What is kept of a feed between two askings. */
export interface KeptFeed {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly failures: number;
  /** ISO 8601 in UTC. */
  readonly due: string;
}

/** What was kept of a dossier's feed; undefined where it was never asked. */
export async function feedOf({ db }: Store, dossier: string, feed: string): Promise<KeptFeed | undefined> {
  const row = await db
    .selectFrom("feeds")
    .selectAll()
    .where("dossier", "=", dossier)
    .where("feed", "=", feed)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { url, etag, last_modified: lastModified, failures, due } = row;
  return { url, etag, lastModified, failures, due };
}

/** Keeps what is known of a feed, in the place of what was. */
export async function rememberFeed(
  { db }: Store,
  dossier: string,
  feed: string,
  kept: KeptFeed,
): Promise<void> {
  const { lastModified: last_modified, ...rest } = kept;
  const facts = { ...rest, last_modified };
  await db
    .insertInto("feeds")
    .values({ dossier, feed, ...facts })
    .onConflict((conflict) => conflict.columns(["dossier", "feed"]).doUpdateSet(facts))
    .execute();
}
