import type { Kysely } from "kysely";
import type { DossierFile } from "../dossier/reading/files.ts";
import { refuseFiles } from "./paths.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";
import { dropUnused, keepTexts } from "./texts.ts";

/** The working state of one window: not yet a revision, and not lost either. */
export interface Draft {
  readonly dossier: string;
  readonly window: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The revision it was begun from. */
  readonly parent: string;
  /** Counts up with every change, from 1. */
  readonly version: number;
  /** How the files came about, in the words of who keeps the draft; null where that was not told. */
  readonly steps: string | null;
}

export type DraftContent = Omit<Draft, "at" | "version" | "steps"> & {
  readonly files: readonly DossierFile[];
  readonly steps?: string;
};

/** `stale`: the draft is not at the version that the change was made on, or is gone; nothing was kept. */
export type DraftSaving =
  | { readonly status: "kept"; readonly draft: Draft }
  | { readonly status: "stale"; readonly draft: Draft | undefined };

/**
 * Keeps a window's working state, in the place of the one before; on return it is on the disk. With `after`, only where the one before has
 * that version: two windows with one draft do not write over each other.
 */
export async function saveDraft(
  { db, now }: Store,
  draft: DraftContent,
  after?: number,
): Promise<DraftSaving> {
  const { dossier, window, author, parent, files, steps = null } = draft;
  refuseFiles("saveDraft", files);
  return db.transaction().execute(async (transaction): Promise<DraftSaving> => {
    const known = await draftIn(transaction, dossier, window);
    if (after !== undefined && known?.version !== after) return { status: "stale", draft: known };
    const before = await clearFiles(transaction, dossier, window);
    const facts = { author, parent, at: now(), version: (known?.version ?? 0) + 1, steps };
    await transaction
      .insertInto("drafts")
      .values({ dossier, window, ...facts })
      .onConflict((conflict) => conflict.columns(["dossier", "window"]).doUpdateSet(facts))
      .execute();
    for (const file of await keepTexts(transaction, files)) {
      await transaction
        .insertInto("draft_files")
        .values({ dossier, window, ...file })
        .execute();
    }
    await dropUnused(transaction, before);
    return { status: "kept", draft: { dossier, window, ...facts } };
  });
}

/** A window's draft; undefined where it has none. */
export async function draftOf({ db }: Store, dossier: string, window: string): Promise<Draft | undefined> {
  return draftIn(db, dossier, window);
}

async function draftIn(db: Kysely<Tables>, dossier: string, window: string): Promise<Draft | undefined> {
  return db
    .selectFrom("drafts")
    .selectAll()
    .where("dossier", "=", dossier)
    .where("window", "=", window)
    .executeTakeFirst();
}

/** Gives up a window's working state; nothing where there is none. */
export async function discardDraft({ db }: Store, dossier: string, window: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const before = await clearFiles(transaction, dossier, window);
    await transaction
      .deleteFrom("drafts")
      .where("dossier", "=", dossier)
      .where("window", "=", window)
      .execute();
    await dropUnused(transaction, before);
  });
}

/** Takes a draft's list of files away and tells which texts were in it. */
async function clearFiles(db: Kysely<Tables>, dossier: string, window: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("draft_files")
    .select("hash")
    .where("dossier", "=", dossier)
    .where("window", "=", window)
    .execute();
  await db.deleteFrom("draft_files").where("dossier", "=", dossier).where("window", "=", window).execute();
  return rows.map(({ hash }) => hash);
}

/** All drafts of a dossier, the latest first. */
export async function draftsOf({ db }: Store, dossier: string): Promise<readonly Draft[]> {
  return db
    .selectFrom("drafts")
    .selectAll()
    .where("dossier", "=", dossier)
    .orderBy("at", "desc")
    .orderBy("window")
    .execute();
}

/** A draft's files, verbatim and in their order; none where there is no such draft. */
export async function draftFiles(
  { db }: Store,
  dossier: string,
  window: string,
): Promise<readonly DossierFile[]> {
  return db
    .selectFrom("draft_files")
    .innerJoin("texts", "texts.hash", "draft_files.hash")
    .select(["draft_files.path", "texts.text"])
    .where("draft_files.dossier", "=", dossier)
    .where("draft_files.window", "=", window)
    .orderBy("draft_files.place")
    .execute();
}
