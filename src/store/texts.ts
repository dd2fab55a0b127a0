import type { Kysely } from "kysely";
import type { DossierFile } from "../dossier/reading/files.ts";
import { hashOf } from "./hashes.ts";
import type { Tables } from "./tables.ts";

/** A file by its path, its place among the others, and the hash of its text. */
export interface ListedFile {
  readonly place: number;
  readonly path: string;
  readonly hash: string;
}

/** Keeps the texts of files, each once, and tells under which hashes. */
export async function keepTexts(
  db: Kysely<Tables>,
  files: readonly DossierFile[],
): Promise<readonly ListedFile[]> {
  const listed = files.map(({ path, text }, place) => ({ place, path, hash: hashOf(text) }));
  const hashes = listed.map(({ hash }) => hash);
  const rows = await db.selectFrom("texts").select("hash").where("hash", "in", hashes).execute();
  const known = new Set(rows.map(({ hash }) => hash));
  for (const [index, { hash }] of listed.entries()) {
    if (known.has(hash)) continue;
    // Another process may keep the same text just now.
    await db
      .insertInto("texts")
      .values({ hash, text: files[index]?.text ?? "" })
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .execute();
  }
  return listed;
}

/** Lets go of those texts among the hashes that no revision, draft or folder holds any more. */
export async function dropUnused(db: Kysely<Tables>, hashes: readonly string[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    await db
      .deleteFrom("texts")
      .where("hash", "=", hash)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("revision_files").select("path").where("hash", "=", hash))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("draft_files").select("path").where("hash", "=", hash))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("folder_files").select("path").where("hash", "=", hash))),
      )
      .execute();
  }
}
