import { basename } from "node:path";
import type { Kysely } from "kysely";
import type { DossierFile } from "../../dossier/reading/files.ts";
import { hashOf } from "../hashes.ts";
import { beginDossier, type Change } from "../revisions.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { dropUnused, keepTexts } from "../texts.ts";
import { type Disk, nameOf, readDisk, truePath } from "./disk.ts";

/** A dossier and the folder it is followed in. */
export interface Binding {
  readonly dossier: string;
  /** Folder, or the single file, by its true path. */
  readonly path: string;
  /** Revision that was being written into the folder when a process ended. */
  readonly writing: string | null;
}

/** Who answers for what is taken over from a folder, and the message it is kept under. */
export type Attribution = Omit<Change, "files">;

export type BindingOutcome =
  | { readonly status: "bound"; readonly dossier: string }
  | Extract<Disk, { status: "unreadable" }>;

/**
 * Takes a folder's dossier into the store, the first time as its first revision; afterwards the folder is known again. What has changed in it
 * since is left to `syncFolder`. In a folder without one a dossier begins that has nothing but its name; the folder stays as it is until it is
 * written back.
 */
export async function bindFolder(store: Store, folder: string, by: Attribution): Promise<BindingOutcome> {
  const disk = await readDisk(folder, true);
  if (disk.status === "unreadable") return disk;
  const path = await truePath(folder);
  const known = await bindingAt(store, folder);
  if (known !== undefined) return { status: "bound", dossier: known.dossier };
  // The same id for the same place, so that an import that was cut short is found again.
  const dossier = `${nameOf(path)}-${hashOf(path).slice(0, 8)}`;
  const files = disk.files.length === 0 ? [blankDossier(path)] : disk.files;
  await beginDossier(store, dossier, { ...by, files });
  await store.db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("folders")
      .values({ dossier, path, writing: null })
      .onConflict((conflict) => conflict.column("dossier").doNothing())
      .execute();
    await setSeen(transaction, dossier, disk.files);
  });
  return { status: "bound", dossier };
}

/** A dossier of which only the name is known: that of its folder. */
function blankDossier(path: string): DossierFile {
  return { path: "dossier.yaml", text: `concordat: 1\ntitle: ${JSON.stringify(basename(path))}\n` };
}

/** The folder a dossier is followed in; throws where it has none. */
export async function bindingOf(store: Store, dossier: string): Promise<Binding> {
  const binding = await bindingBy(store, "dossier", dossier);
  if (binding === undefined) throw new RangeError(`bindingOf: ${dossier} is followed in no folder`);
  return binding;
}

/** What a folder was taken into the store as; undefined where it was not. */
export async function bindingAt(store: Store, folder: string): Promise<Binding | undefined> {
  return bindingBy(store, "path", await truePath(folder));
}

async function bindingBy(
  { db }: Store,
  column: "dossier" | "path",
  value: string,
): Promise<Binding | undefined> {
  return db.selectFrom("folders").selectAll().where(column, "=", value).executeTakeFirst();
}

/** Notes which revision is being written into the folder, or that none is. */
export async function setWriting({ db }: Store, dossier: string, writing: string | null): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable("folders").set({ writing }).where("dossier", "=", dossier).execute();
  });
}

/** What the folder held when it was last taken over or written. */
export async function seenFiles({ db }: Store, dossier: string): Promise<readonly DossierFile[]> {
  return db
    .selectFrom("folder_files")
    .innerJoin("texts", "texts.hash", "folder_files.hash")
    .select(["folder_files.path", "texts.text"])
    .where("folder_files.dossier", "=", dossier)
    .orderBy("folder_files.place")
    .execute();
}

/** Notes what the folder holds, and that nothing is being written into it. */
export async function noteSeen({ db }: Store, dossier: string, files: readonly DossierFile[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable("folders").set({ writing: null }).where("dossier", "=", dossier).execute();
    await setSeen(transaction, dossier, files);
  });
}

async function setSeen(db: Kysely<Tables>, dossier: string, files: readonly DossierFile[]): Promise<void> {
  const before = await db.selectFrom("folder_files").select("hash").where("dossier", "=", dossier).execute();
  await db.deleteFrom("folder_files").where("dossier", "=", dossier).execute();
  for (const file of await keepTexts(db, files)) {
    await db
      .insertInto("folder_files")
      .values({ dossier, ...file })
      .execute();
  }
  await dropUnused(
    db,
    before.map(({ hash }) => hash),
  );
}
