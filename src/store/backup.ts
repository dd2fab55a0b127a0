import { randomUUID } from "node:crypto";
import { copyFile, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { exists, makeFolder } from "../node/file.ts";
import { storeFile } from "./data-folder.ts";
import { isNewerSchema } from "./migrations.ts";
import { copySqlite, faultsOfSqlite, holdsTable, openSqlite, settleSqlite } from "./sqlite.ts";
import { type Store, storeOver } from "./store.ts";
import { countStore, faultsOfStore, type StoreCount } from "./verify.ts";

export type BackingUp =
  | ({ readonly status: "done" } & StoreCount)
  | { readonly status: "no-store"; readonly path: string }
  | Damaged;

/** The file is no store, or not all of it is as it was written. */
export interface Damaged {
  readonly status: "damaged";
  /** In English: what was found, for whoever repairs it. */
  readonly faults: readonly string[];
}

/**
 * Copies the store of a data folder into one file, as it is at one moment, while others go on writing. The copy is checked, every hash of it,
 * before it takes its name; a file of that name is replaced. Throws what the file system throws.
 */
export async function backUp(data: string, out: string): Promise<BackingUp> {
  const path = storeFile(data);
  if (!(await exists(path))) return { status: "no-store", path };
  return withPart(out, async (part) => {
    const database = openSqlite(path);
    try {
      copySqlite(database, part);
    } finally {
      database.close();
    }
    const checked = await checkStore(part);
    if (checked.status === "whole") await takeName(part, out);
    return checked.status === "whole" ? { ...checked.count, status: "done" } : damagedBy(checked);
  });
}

export type Restoring =
  | ({ readonly status: "done"; readonly path: string; readonly setAside: string | undefined } & StoreCount)
  /** There is a store already, and `replace` was not asked for. */
  | { readonly status: "taken"; readonly path: string }
  /** Another process has the store open. */
  | { readonly status: "in-use"; readonly path: string }
  | { readonly status: "newer"; readonly found: number; readonly known: number }
  | Damaged;

/**
 * Puts a backup in the place of a data folder's store, once SQLite's own tests and every hash say that it is whole. A store that is there is never
 * written over: with `replace` it is kept under a name that says when, otherwise nothing is done.
 */
export async function restore(
  backup: string,
  data: string,
  {
    replace,
    now = () => new Date().toISOString(),
  }: { readonly replace: boolean; readonly now?: () => string },
): Promise<Restoring> {
  const path = storeFile(data);
  const there = await exists(path);
  if (there && !replace) return { status: "taken", path };
  await makeFolder(data, 0o700);
  return withPart(path, async (part): Promise<Restoring> => {
    await copyFile(backup, part);
    const checked = await checkStore(part);
    if (checked.status === "newer") return checked;
    if (checked.status === "damaged") return damagedBy(checked);
    if (there && !settleSqlite(path)) return { status: "in-use", path };
    const setAside = there ? join(data, `store-before-${now().replaceAll(/[:.]/g, "-")}.sqlite`) : undefined;
    if (setAside !== undefined) await rename(path, setAside);
    await takeName(part, path);
    return { ...checked.count, status: "done", path, setAside };
  });
}

type Checked =
  | { readonly status: "whole"; readonly count: StoreCount }
  | { readonly status: "newer"; readonly found: number; readonly known: number }
  | Damaged;

/** Brings a copy to the newest schema and checks it; leaves one whole file with nothing beside it. */
async function checkStore(file: string): Promise<Checked> {
  let store: Store | undefined;
  try {
    const database = openSqlite(file);
    if (!holdsTable(database, "schema_versions")) {
      database.close();
      return { status: "damaged", faults: ["this is no store"] };
    }
    const faults = faultsOfSqlite(database);
    if (faults.length > 0) {
      database.close();
      return { status: "damaged", faults };
    }
    store = await storeOver(database);
    const found = await faultsOfStore(store);
    return found.length > 0
      ? { status: "damaged", faults: found }
      : { status: "whole", count: await countStore(store) };
  } catch (error) {
    if (isNewerSchema(error)) return { status: "newer", found: error.found, known: error.known };
    return { status: "damaged", faults: [(error as Error).message] };
  } finally {
    await store?.close();
    if (store !== undefined) settleSqlite(file);
  }
}

function damagedBy(checked: Exclude<Checked, { status: "whole" }>): Damaged {
  if (checked.status === "damaged") return checked;
  return {
    status: "damaged",
    faults: [`schema version ${checked.found}; this program knows ${checked.known}`],
  };
}

/** Works on a neighbour of a file that is gone afterwards, unless it has taken the file's name. */
async function withPart<Result>(path: string, work: (part: string) => Promise<Result>): Promise<Result> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    return await work(part);
  } finally {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) await rm(part + suffix, { force: true });
  }
}

/** The bytes are on the disk before the name says that they are. */
async function takeName(part: string, path: string): Promise<void> {
  const file = await open(part, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}
