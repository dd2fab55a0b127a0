import type { Problem } from "../../dossier/problem.ts";
import type { Feed } from "../../dossier/schema/record.ts";
import { documentsFrom, type GatheredDocument } from "../documents.ts";
import { problemOf } from "../network/document.ts";
import { type Answer, fetchAddress } from "../network/fetch.ts";
import { contentKey } from "./content-key.ts";
import { dueAfter, type FeedMemory } from "./schedule.ts";

/** Where what is known of feeds, and what came in, is kept. */
export interface Keeping {
  memoryOf(feed: string): Promise<FeedMemory | undefined>;
  remember(feed: string, memory: FeedMemory): Promise<void>;
  /** Keeps a document; its id, or undefined where its content is kept already. */
  keep(found: GatheredDocument, feed: string, content: string): Promise<string | undefined>;
}

export interface Polling {
  /** Hosts that may be private, by name. */
  readonly allowed: ReadonlySet<string>;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
}

/** What came of a feed. `waiting`: it is not due. `unchanged`: it holds what it held, by its own word or by its content. */
export interface Polled {
  readonly feed: string;
  readonly status: "new" | "unchanged" | "waiting" | "failed";
  readonly problem: Problem | null;
  /** When it may be asked again, ISO 8601 in UTC. */
  readonly due: string;
  /** What is new, each by the id it is kept under. */
  readonly documents: readonly (GatheredDocument & { readonly id: string })[];
}

/** Feeds asked at one time. */
const AT_ONCE = 4;

/** Asks every feed that is due, and keeps what is new. One feed's failure is its own. Never rejects for what comes from outside. */
export async function pollFeeds(
  feeds: readonly Feed[],
  keeping: Keeping,
  polling: Polling,
): Promise<Polled[]> {
  const polled: Polled[] = [];
  for (let at = 0; at < feeds.length && polling.signal?.aborted !== true; at += AT_ONCE) {
    const some = feeds.slice(at, at + AT_ONCE);
    polled.push(...(await Promise.all(some.map((feed) => pollFeed(feed, keeping, polling)))));
  }
  return polled;
}

async function pollFeed(feed: Feed, keeping: Keeping, { allowed, now, signal }: Polling): Promise<Polled> {
  const { id, url, everyMinutes } = feed;
  const known = await keeping.memoryOf(id);
  const memory = known?.url === url ? known : undefined;
  if (memory !== undefined && memory.due > now().toISOString()) return polledAs(id, "waiting", memory.due);
  const { etag = null, lastModified = null, failures = 0 } = memory ?? {};
  const answer = await fetchAddress({ url, etag, lastModified, allowed, ...(signal && { signal }) });
  const again = (count: number, came: Answer = answer) => dueAfter(came, count, everyMinutes, now());
  if (answer.status === "unchanged") {
    const due = again(0);
    await keeping.remember(id, { url, etag, lastModified, failures: 0, due });
    return polledAs(id, "unchanged", due);
  }
  const gathered =
    answer.status === "got" ? await documentsFrom({ name: url, ...answer }) : problemOf(url, answer);
  if ("code" in gathered) {
    const due = again(failures + 1, answer.status === "got" ? unreadable : answer);
    await keeping.remember(id, { url, etag, lastModified, failures: failures + 1, due });
    return { ...polledAs(id, "failed", due), problem: gathered };
  }
  const documents = await keepNew(gathered.documents, id, keeping);
  const due = again(0);
  // Remembered last: what was not kept is asked for again.
  const { etag: newest = null, lastModified: changed = null } = answer.status === "got" ? answer : {};
  await keeping.remember(id, { url, etag: newest, lastModified: changed, failures: 0, due });
  return { ...polledAs(id, documents.length > 0 ? "new" : "unchanged", due), documents };
}

/** An answer that is no document is as good as none. */
const unreadable: Answer = { status: "failed", fault: "status", code: null, retryAfterSeconds: null };

function polledAs(feed: string, status: Polled["status"], due: string): Polled {
  return { feed, status, due, problem: null, documents: [] };
}

async function keepNew(documents: readonly GatheredDocument[], feed: string, keeping: Keeping) {
  const kept: (GatheredDocument & { id: string })[] = [];
  for (const found of documents) {
    if (found.document.text.trim() === "") continue;
    const id = await keeping.keep(found, feed, contentKey(found.document));
    if (id !== undefined) kept.push({ ...found, id });
  }
  return kept;
}
