import { hashOf, hashOfListed, revisionIdOf } from "./hashes.ts";
import { dossierIds, historyOf, type Revision } from "./revisions.ts";
import type { Store } from "./store.ts";

/** How much a store holds. */
export interface StoreCount {
  readonly dossiers: number;
  readonly revisions: number;
}

/** Counts what a store holds. */
export async function countStore({ db }: Store): Promise<StoreCount> {
  const count = async (table: "dossiers" | "revisions") => {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number | string>().as("rows"))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  return { dossiers: await count("dossiers"), revisions: await count("revisions") };
}

/**
 * Recomputes every hash in a store and says, in English, what does not agree: a text that was changed, a revision with other files than it was
 * made with, a line of revisions with a gap. Empty where all is whole. Linear in the texts and, for each revision, in the files it lists.
 */
export async function faultsOfStore(store: Store): Promise<readonly string[]> {
  const faults = [...(await faultsOfTexts(store))];
  for (const dossier of await dossierIds(store)) {
    const line = (await historyOf(store, dossier)).toReversed();
    if (line.length === 0) faults.push(`dossier ${dossier} has no revision`);
    for (const [index, revision] of line.entries()) {
      faults.push(...(await faultsOfRevision(store, revision, line[index - 1])));
    }
  }
  return faults;
}

async function faultsOfTexts({ db }: Store): Promise<readonly string[]> {
  const listed = await db.selectFrom("texts").select("hash").execute();
  const faults: string[] = [];
  // One at a time: all texts of a large store do not fit into memory.
  for (const { hash } of listed) {
    const { text } = await db
      .selectFrom("texts")
      .select("text")
      .where("hash", "=", hash)
      .executeTakeFirstOrThrow();
    if (hashOf(text) !== hash) faults.push(`text ${hash} is not what it was`);
  }
  return faults;
}

async function faultsOfRevision(
  { db }: Store,
  revision: Revision,
  before: Revision | undefined,
): Promise<readonly string[]> {
  const name = `revision ${revision.number} of ${revision.dossier}`;
  const files = await db
    .selectFrom("revision_files")
    .select(["path", "hash"])
    .where("revision", "=", revision.id)
    .orderBy("place")
    .execute();
  const inLine = revision.parent === (before?.id ?? null) && revision.number === (before?.number ?? 0) + 1;
  return [
    ...(hashOfListed(files) === revision.filesHash ? [] : [`${name} has other files than it was made with`]),
    ...(revisionIdOf(revision) === revision.id ? [] : [`${name} is not what it was`]),
    ...(inLine ? [] : [`${name} does not follow the one before it`]),
  ];
}
