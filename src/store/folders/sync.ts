import { type MergeConflict, mergeEdits } from "../../dossier/edit/merge-edits.ts";
import type { Problem } from "../../dossier/problem.ts";
import type { DossierFile } from "../../dossier/reading/files.ts";
import { filesHashOf } from "../hashes.ts";
import { appendRevision, filesOf, headOf, type Revision } from "../revisions.ts";
import type { Store } from "../store.ts";
import { type Attribution, bindingOf, noteSeen, seenFiles } from "./binding.ts";
import { type Disk, readDisk } from "./disk.ts";

/** What is on disk and in the store was changed apart, in the same places; neither is touched until a person decides. */
export interface FolderConflict {
  readonly status: "conflict";
  readonly head: Revision;
  /** The folder's files as they are now. */
  readonly disk: readonly DossierFile[];
  /** My side is the store's, theirs the folder's. */
  readonly conflicts: readonly MergeConflict[];
}

export type Syncing =
  /** Nothing has changed on disk. `ahead`: the store has revisions that the folder does not hold. */
  | { readonly status: "same"; readonly ahead: boolean }
  /** What changed on disk is in the store now, merged with what changed there. */
  | { readonly status: "followed"; readonly revision: Revision }
  | FolderConflict
  /** The folder changed while it was read; nothing was taken, and it is to be read again. */
  | { readonly status: "changing" }
  | Extract<Disk, { status: "unreadable" }>;

/**
 * Takes what has changed in a dossier's folder into the store, as a revision; with changes in the store merged section by section. Files that cannot
 * be read at the moment, an editor may be writing them, change nothing; nor do files that are no longer as they were (`isStill`) once they are read.
 */
export async function syncFolder(
  store: Store,
  dossier: string,
  by: Attribution,
  isStill: () => Promise<boolean> = async () => true,
): Promise<Syncing> {
  for (;;) {
    const state = await stateOf(store, dossier);
    // A file that is replaced is missing for a moment, so this is asked of what cannot be read as well.
    if (!(await isStill())) return { status: "changing" };
    if (state.status === "unreadable") return state;
    const { head, seen, disk } = state;
    if (sameFiles(disk, seen)) return { status: "same", ahead: !sameFiles(state.files, disk) };
    // What a dossier begins with where there was none is nobody's work: a dossier that is put into the folder replaces it.
    const mine = seen.length === 0 && head.parent === null ? seen : state.files;
    const { files, conflicts } = mergeEdits(seen, mine, disk);
    if (conflicts.length > 0) return { status: "conflict", head, disk, conflicts };
    const outcome = await appendRevision(store, dossier, head.id, { ...by, files: inOrder(files) });
    // Somebody else was faster: their revision is to be merged as well.
    if (outcome.status === "conflict") continue;
    await noteSeen(store, dossier, disk);
    return { status: "followed", revision: outcome.revision };
  }
}

/** Keeps what a person decided in a conflict with the folder, made from `head` and from the disk as the conflict showed them. */
export async function settleFolder(
  store: Store,
  dossier: string,
  { head, disk }: FolderConflict,
  change: Attribution & { readonly files: readonly DossierFile[] },
): Promise<Syncing> {
  const outcome = await appendRevision(store, dossier, head.id, change);
  if (outcome.status === "conflict") return syncFolder(store, dossier, change);
  await noteSeen(store, dossier, disk);
  return { status: "followed", revision: outcome.revision };
}

/** Whether two sets of files are the same, in whatever order. */
export function sameFiles(left: readonly DossierFile[], right: readonly DossierFile[]): boolean {
  return filesHashOf(inOrder(left)) === filesHashOf(inOrder(right));
}

/** Files in the order in which a folder is read. */
export function inOrder(files: readonly DossierFile[]): readonly DossierFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export interface FolderState {
  readonly status: "read";
  readonly head: Revision;
  /** The head's files. */
  readonly files: readonly DossierFile[];
  readonly seen: readonly DossierFile[];
  readonly disk: readonly DossierFile[];
  /** What was passed over on disk: warnings. */
  readonly problems: readonly Problem[];
}

/** A dossier in the store and on disk, and what of the disk is known. */
export async function stateOf(
  store: Store,
  dossier: string,
): Promise<FolderState | Extract<Disk, { status: "unreadable" }>> {
  const { path, writing } = await bindingOf(store, dossier);
  const known = await seenFiles(store, dossier);
  const disk = await readDisk(path, known.length === 0);
  if (disk.status === "unreadable") return disk;
  const head = await headOf(store, dossier);
  if (head === undefined) throw new RangeError(`stateOf: there is no dossier ${dossier}`);
  const seen = writing === null ? known : halfWritten(known, await filesOf(store, writing), disk.files);
  const files = await filesOf(store, head.id);
  return { status: "read", head, files, seen, disk: disk.files, problems: disk.problems };
}

/** What is known of a folder into which a revision was being written when the process ended: each file as before, or already the revision's. */
function halfWritten(
  before: readonly DossierFile[],
  wanted: readonly DossierFile[],
  disk: readonly DossierFile[],
): readonly DossierFile[] {
  const textIn = (files: readonly DossierFile[], path: string) =>
    files.find((file) => file.path === path)?.text;
  const paths = new Set([...disk, ...before].map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const now = textIn(disk, path);
    const text = now === textIn(wanted, path) ? now : textIn(before, path);
    return text === undefined ? [] : [{ path, text }];
  });
}
