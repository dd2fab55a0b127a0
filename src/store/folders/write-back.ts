import { realpath, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mergeEdits } from "../../dossier/edit/merge-edits.ts";
import type { DossierFile } from "../../dossier/reading/files.ts";
import { makeFolder, writeWhole } from "../../node/file.ts";
import type { Revision } from "../revisions.ts";
import type { Store } from "../store.ts";
import { bindingOf, noteSeen, setWriting } from "./binding.ts";
import { type Disk, rootOf, textOnDisk } from "./disk.ts";
import { type FolderConflict, sameFiles, stateOf } from "./sync.ts";

export type WritingBack =
  | { readonly status: "written"; readonly revision: Revision; readonly paths: readonly string[] }
  /** The folder has changed since it was last taken over; nothing was written over. Without conflicts, `syncFolder` takes the change in. */
  | FolderConflict
  | Extract<Disk, { status: "unreadable" }>;

/**
 * Writes the newest revision into the dossier's folder: only files that differ, each whole or not at all. Refuses where the folder has changed since it
 * was last taken over. Cut short, it goes on where it is called again; the folder then holds some files of each state, and the store both.
 */
export async function writeBack(store: Store, dossier: string): Promise<WritingBack> {
  const state = await stateOf(store, dossier);
  if (state.status === "unreadable") return state;
  const { head, files, seen, disk } = state;
  const conflictWith = (now: readonly DossierFile[]): FolderConflict => ({
    status: "conflict",
    head,
    disk: now,
    conflicts: mergeEdits(seen, files, now).conflicts,
  });
  if (!sameFiles(disk, seen)) return conflictWith(disk);
  const root = await rootOf((await bindingOf(store, dossier)).path);
  // What is seen is noted first, so that a half-written folder is told from a changed one.
  await noteSeen(store, dossier, seen);
  await setWriting(store, dossier, head.id);
  const paths: string[] = [];
  for (const change of changesBetween(seen, files)) {
    if (!(await writeFile(root, change))) {
      const now = await stateOf(store, dossier);
      return now.status === "unreadable" ? now : conflictWith(now.disk);
    }
    paths.push(change.path);
  }
  await noteSeen(store, dossier, files);
  return { status: "written", revision: head, paths };
}

interface FileChange {
  readonly path: string;
  readonly was: string | undefined;
  readonly becomes: string | undefined;
}

function changesBetween(
  before: readonly DossierFile[],
  after: readonly DossierFile[],
): readonly FileChange[] {
  const [old, fresh] = [before, after].map((files) => new Map(files.map(({ path, text }) => [path, text])));
  const paths = new Set([...after, ...before].map(({ path }) => path));
  return [...paths]
    .map((path) => ({ path, was: old?.get(path), becomes: fresh?.get(path) }))
    .filter(({ was, becomes }) => was !== becomes);
}

/** Writes one file, looking at the last moment whether it is still what it was; false where it is not. */
async function writeFile(root: string, { path, was, becomes }: FileChange): Promise<boolean> {
  const target = join(root, path);
  const isStill = async () => (await textOnDisk(root, path)) === was;
  if (becomes === undefined) {
    const isGoing = await isStill();
    if (isGoing) await rm(target);
    return isGoing;
  }
  await makeFolder(dirname(target));
  // A link inside the folder stays a link; the file it leads to is written.
  return writeWhole(await realpath(target).catch(() => target), becomes, isStill);
}
