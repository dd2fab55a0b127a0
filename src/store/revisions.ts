import type { Kysely } from "kysely";
import type { DossierFile } from "../dossier/reading/files.ts";
import { hashOfListed, revisionIdOf } from "./hashes.ts";
import { refuseFiles } from "./paths.ts";
import type { Store } from "./store.ts";
import type { RevisionRow, Tables } from "./tables.ts";
import { keepTexts } from "./texts.ts";

/** One state of a dossier's files for good: who made it of which, when and why. */
export interface Revision {
  readonly id: string;
  readonly dossier: string;
  /** Counts from 1 in each dossier. */
  readonly number: number;
  /** Null for the first. */
  readonly parent: string | null;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly message: string;
  /** Names the files by every byte of them. */
  readonly filesHash: string;
  /** What people call it; mostly nothing. */
  readonly names: readonly string[];
}

/** What is to become a revision. */
export interface Change {
  readonly files: readonly DossierFile[];
  readonly author: string;
  readonly message: string;
}

/** Where the change was made on an older state than the newest, nothing is kept: the files are to be merged with those of `head` first. */
export type Appending =
  | { readonly status: "appended"; readonly revision: Revision }
  | { readonly status: "unchanged"; readonly revision: Revision }
  | { readonly status: "conflict"; readonly head: Revision };

export type Beginning =
  | { readonly status: "appended"; readonly revision: Revision }
  | { readonly status: "taken"; readonly head: Revision };

/** Begins a dossier under an id with its first revision; an id in use is left as it is. */
export async function beginDossier({ db, now }: Store, dossier: string, change: Change): Promise<Beginning> {
  refuseFiles("beginDossier", change.files);
  return db.transaction().execute(async (transaction): Promise<Beginning> => {
    const head = await headIn(transaction, dossier);
    if (head !== undefined) return { status: "taken", head };
    await transaction.insertInto("dossiers").values({ id: dossier, at: now() }).execute();
    const revision = await insert(transaction, dossier, undefined, change, now());
    if (revision === undefined) throw new Error(`beginDossier: ${dossier} was begun twice`);
    return { status: "appended", revision };
  });
}

/**
 * Appends a revision made from `parent`; on return it is on the disk. Never writes over anything: where others have appended since, that is the
 * outcome, and where the files are the parent's own, nothing is added. Throws for a dossier that is not there.
 */
export async function appendRevision(
  { db, now }: Store,
  dossier: string,
  parent: string,
  change: Change,
): Promise<Appending> {
  refuseFiles("appendRevision", change.files);
  return db.transaction().execute(async (transaction): Promise<Appending> => {
    const head = await headIn(transaction, dossier);
    if (head === undefined) throw new RangeError(`appendRevision: there is no dossier ${dossier}`);
    if (head.id !== parent) return { status: "conflict", head };
    const revision = await insert(transaction, dossier, head, change, now());
    if (revision?.id === head.id) return { status: "unchanged", revision };
    if (revision !== undefined) return { status: "appended", revision };
    // Another process took the number in between (where transactions do not queue).
    const since = await headIn(transaction, dossier);
    return { status: "conflict", head: since ?? head };
  });
}

async function insert(
  db: Kysely<Tables>,
  dossier: string,
  head: Revision | undefined,
  { files, author, message }: Change,
  at: string,
): Promise<Revision | undefined> {
  const listed = await keepTexts(db, files);
  const filesHash = hashOfListed(listed);
  if (head?.filesHash === filesHash) return head;
  const facts = {
    dossier,
    number: (head?.number ?? 0) + 1,
    parent: head?.id ?? null,
    author,
    at,
    message,
    filesHash,
  };
  const id = revisionIdOf(facts);
  const { filesHash: files_hash, ...columns } = facts;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("revisions")
    .values({ id, ...columns, files_hash })
    .onConflict((conflict) => conflict.columns(["dossier", "number"]).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return undefined;
  for (const file of listed)
    await db
      .insertInto("revision_files")
      .values({ revision: id, ...file })
      .execute();
  return { id, ...facts, names: [] };
}

/** The newest revision of a dossier; undefined where there is no such dossier. */
export async function headOf({ db }: Store, dossier: string): Promise<Revision | undefined> {
  return headIn(db, dossier);
}

async function headIn(db: Kysely<Tables>, dossier: string): Promise<Revision | undefined> {
  const row = await db
    .selectFrom("revisions")
    .selectAll()
    .where("dossier", "=", dossier)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && withNames(row, await namesIn(db, dossier));
}

/** All revisions of a dossier, newest first. */
export async function historyOf({ db }: Store, dossier: string): Promise<readonly Revision[]> {
  const names = await namesIn(db, dossier);
  const rows = await db
    .selectFrom("revisions")
    .selectAll()
    .where("dossier", "=", dossier)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => withNames(row, names));
}

/** A revision by its id. */
export async function revisionOf({ db }: Store, id: string): Promise<Revision | undefined> {
  const row = await db.selectFrom("revisions").selectAll().where("id", "=", id).executeTakeFirst();
  return row && withNames(row, await namesIn(db, row.dossier));
}

/** A revision's files, verbatim and in their order; none for an id that is nobody's. */
export async function filesOf({ db }: Store, revision: string): Promise<readonly DossierFile[]> {
  return db
    .selectFrom("revision_files")
    .innerJoin("texts", "texts.hash", "revision_files.hash")
    .select(["revision_files.path", "texts.text"])
    .where("revision_files.revision", "=", revision)
    .orderBy("revision_files.place")
    .execute();
}

/** Ids of all dossiers, oldest first. */
export async function dossierIds({ db }: Store): Promise<readonly string[]> {
  const rows = await db.selectFrom("dossiers").select("id").orderBy("at").orderBy("id").execute();
  return rows.map(({ id }) => id);
}

export type Naming = { readonly status: "named" } | { readonly status: "taken"; readonly revision: string };

/** Gives a revision a name, for good; a name that another revision of the dossier has stays with it. Throws for an id that is nobody's. */
export async function nameRevision(
  { db, now }: Store,
  id: string,
  name: string,
  author: string,
): Promise<Naming> {
  return db.transaction().execute(async (transaction): Promise<Naming> => {
    const row = await transaction
      .selectFrom("revisions")
      .select("dossier")
      .where("id", "=", id)
      .executeTakeFirst();
    if (row === undefined) throw new RangeError(`nameRevision: there is no revision ${id}`);
    const { dossier } = row;
    const values = { dossier, name, revision: id, author, at: now() };
    await transaction
      .insertInto("revision_names")
      .values(values)
      .onConflict((conflict) => conflict.columns(["dossier", "name"]).doNothing())
      .execute();
    const { revision } = await transaction
      .selectFrom("revision_names")
      .select("revision")
      .where("dossier", "=", dossier)
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    return revision === id ? { status: "named" } : { status: "taken", revision };
  });
}

type Names = ReadonlyMap<string, readonly string[]>;

async function namesIn(db: Kysely<Tables>, dossier: string): Promise<Names> {
  const rows = await db
    .selectFrom("revision_names")
    .select(["revision", "name"])
    .where("dossier", "=", dossier)
    .orderBy("at")
    .orderBy("name")
    .execute();
  const names = new Map<string, readonly string[]>();
  for (const { revision, name } of rows) names.set(revision, [...(names.get(revision) ?? []), name]);
  return names;
}

function withNames({ files_hash: filesHash, ...row }: RevisionRow, names: Names): Revision {
  return { ...row, filesHash, names: names.get(row.id) ?? [] };
}
