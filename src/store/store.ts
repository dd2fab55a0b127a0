import type { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { makeFolder } from "../node/file.ts";
import { dataFolder, storeFile } from "./data-folder.ts";
import { migrate } from "./migrations.ts";
import { openSqlite, sqliteDialect } from "./sqlite.ts";
import type { Tables } from "./tables.ts";

/** An open store: the database, and the clock that dates what goes into it. */
export interface Store {
  readonly db: Kysely<Tables>;
  /** The time as ISO 8601 in UTC. */
  readonly now: () => string;
  /** Ends the connection; nothing more can be asked of the store. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Folder in which the store's file lies; left out, the person's own data folder. Made where it is missing. */
  readonly data?: string;
  readonly now?: () => string;
}

/** Opens the store, made or brought to the newest schema where needed. Throws NewerSchema, and what the file system and SQLite throw. */
export async function openStore({ data = dataFolder(), now = utc }: StoreOptions = {}): Promise<Store> {
  // Drafts and private judgements are nobody else's business on a shared machine.
  await makeFolder(data, 0o700);
  return storeOver(openSqlite(storeFile(data)), now);
}

/** A store over a database that is open; closed again where it cannot be brought to the newest schema. */
export async function storeOver(database: DatabaseSync, now: () => string = utc): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  try {
    await migrate(db, now);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, now, close: () => db.destroy() };
}

function utc(): string {
  return new Date().toISOString();
}
