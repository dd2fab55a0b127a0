import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** One step of the schema, from the version before it. Written for the tables as they were then, so it knows no types of today's. */
export type Migration = (transaction: Transaction<never>) => Promise<void>;

/** All migrations, oldest first; the version of a schema is how many of them it has been through. None is ever changed or removed. */
export const migrations: readonly Migration[] = [first, draftSteps, inboxTables];

/** A file written by a newer Concordat. */
export type NewerSchema = Error & { readonly found: number; readonly known: number };

export function isNewerSchema(error: unknown): error is NewerSchema {
  return error instanceof Error && "found" in error && "known" in error;
}

/**
 * Brings a store to the newest schema, in one transaction: after a crash it is at the old version or at the new one. Throws NewerSchema for a
 * version that this program does not know; nothing is changed then.
 */
export async function migrate(
  db: Kysely<Tables>,
  now: () => string,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const found = await schemaVersion(transaction);
    if (found > steps.length) throw newer(found, steps.length);
    for (const [index, step] of steps.entries()) {
      if (index < found) continue;
      await step(transaction as unknown as Transaction<never>);
      await transaction
        .insertInto("schema_versions")
        .values({ version: index + 1, at: now() })
        .execute();
    }
  });
}

/** How many migrations a store has been through; the table that counts them is made where it is missing. */
async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  await db.schema
    .createTable("schema_versions")
    .ifNotExists()
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  const rows = await db.selectFrom("schema_versions").select("version").execute();
  return Math.max(0, ...rows.map(({ version }) => version));
}

function newer(found: number, known: number): NewerSchema {
  const message = `migrate: the store has schema version ${found}, and this program knows ${known}`;
  return Object.assign(new Error(message), { found, known });
}

async function first(db: Transaction<never>): Promise<void> {
  await db.schema
    .createTable("dossiers")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("texts")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("text", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("revisions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("dossier", "text", (column) => column.notNull().references("dossiers.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("parent", "text", (column) => column.references("revisions.id"))
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("message", "text", (column) => column.notNull())
    .addColumn("files_hash", "text", (column) => column.notNull())
    // Two writers that saw the same head cannot both append: this is what refuses the second.
    .addUniqueConstraint("revisions_in_line", ["dossier", "number"])
    .execute();
  await db.schema
    .createTable("revision_files")
    .addColumn("revision", "text", (column) => column.notNull().references("revisions.id"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().references("texts.hash"))
    .addPrimaryKeyConstraint("revision_files_key", ["revision", "path"])
    .execute();
  await db.schema.createIndex("revision_files_by_hash").on("revision_files").column("hash").execute();
  await db.schema
    .createTable("revision_names")
    .addColumn("dossier", "text", (column) => column.notNull().references("dossiers.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("revision", "text", (column) => column.notNull().references("revisions.id"))
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("revision_names_key", ["dossier", "name"])
    .execute();
  await draftTables(db);
  await folderTables(db);
}

/** Drafts count their changes and tell how they came about. */
async function draftSteps(db: Transaction<never>): Promise<void> {
  await db.schema
    .alterTable("drafts")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema.alterTable("drafts").addColumn("steps", "text").execute();
}

/** Feeds that are followed, and documents that came in. */
async function inboxTables(db: Transaction<never>): Promise<void> {
  await db.schema
    .createTable("feeds")
    .addColumn("dossier", "text", (column) => column.notNull().references("dossiers.id"))
    .addColumn("feed", "text", (column) => column.notNull())
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("due", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("feeds_key", ["dossier", "feed"])
    .execute();
  const inbox = db.schema
    .createTable("inbox")
    .addColumn("dossier", "text", (column) => column.notNull().references("dossiers.id"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("received", "text", (column) => column.notNull());
  const maybe = ["feed", "entry", "url", "title", "published", "language"] as const;
  await maybe
    .reduce((table, name) => table.addColumn(name, "text"), inbox)
    .addColumn("format", "text", (column) => column.notNull())
    .addColumn("original", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("decisions", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("inbox_key", ["dossier", "id"])
    .addUniqueConstraint("inbox_contents", ["dossier", "content"])
    .execute();
}

async function folderTables(db: Transaction<never>): Promise<void> {
  await db.schema
    .createTable("folders")
    .addColumn("dossier", "text", (column) => column.primaryKey().references("dossiers.id"))
    .addColumn("path", "text", (column) => column.notNull().unique())
    .addColumn("writing", "text", (column) => column.references("revisions.id"))
    .execute();
  await db.schema
    .createTable("folder_files")
    .addColumn("dossier", "text", (column) => column.notNull().references("folders.dossier"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().references("texts.hash"))
    .addPrimaryKeyConstraint("folder_files_key", ["dossier", "path"])
    .execute();
  await db.schema.createIndex("folder_files_by_hash").on("folder_files").column("hash").execute();
}

async function draftTables(db: Transaction<never>): Promise<void> {
  await db.schema
    .createTable("drafts")
    .addColumn("dossier", "text", (column) => column.notNull().references("dossiers.id"))
    .addColumn("window", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("parent", "text", (column) => column.notNull().references("revisions.id"))
    .addPrimaryKeyConstraint("drafts_key", ["dossier", "window"])
    .execute();
  await db.schema
    .createTable("draft_files")
    .addColumn("dossier", "text", (column) => column.notNull())
    .addColumn("window", "text", (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().references("texts.hash"))
    .addPrimaryKeyConstraint("draft_files_key", ["dossier", "window", "path"])
    .addForeignKeyConstraint("draft_files_draft", ["dossier", "window"], "drafts", ["dossier", "window"])
    .execute();
  await db.schema.createIndex("draft_files_by_hash").on("draft_files").column("hash").execute();
}
