import { mergeEdits } from "../../../dossier/edit/merge-edits.ts";
import type { Attribution } from "../../../store/folders/binding.ts";
import {
  type FolderConflict as Conflict,
  inOrder,
  sameFiles,
  settleFolder,
  stateOf,
  syncFolder,
} from "../../../store/folders/sync.ts";
import { writeBack } from "../../../store/folders/write-back.ts";
import { filesHashOf } from "../../../store/hashes.ts";
import type {
  DiskState,
  DiskUnreadable,
  FolderConflict,
  FolderConflictFacts,
  WriteBack,
  WrittenBack,
} from "../workspace-types.ts";
import { type DossierInStore, revisionAnswer } from "./dossier-in-store.ts";
import { decideBy } from "./saving.ts";

/** How changes on disk are kept in the store. */
export const byFolder: Attribution = { author: "the folder", message: "Changed on disk" };

/** How the folder stands to the newest revision, looked up anew. Reads the folder. */
export async function diskState({ store, id }: DossierInStore): Promise<DiskState> {
  const state = await stateOf(store, id);
  if (state.status === "unreadable") return state;
  const { head, files, seen, disk, problems } = state;
  const conflicts = sameFiles(disk, seen) ? [] : mergeEdits(seen, files, disk).conflicts;
  if (conflicts.length === 0) return { status: "followed", ahead: !sameFiles(files, disk), problems };
  return { status: "conflict", ...factsOf({ status: "conflict", head, disk, conflicts }) };
}

/**
 * Writes the newest revision into the folder, what has changed there taken over first. Nothing is written over: where both sides changed the same
 * places, a person decides, and the decision is a revision of its own.
 */
export async function writeIntoFolder(
  dossier: DossierInStore,
  { settled }: WriteBack,
  author: string,
): Promise<WrittenBack | FolderConflict | DiskUnreadable> {
  const { store, id } = dossier;
  const taken = settled ? await settle(dossier, settled, author) : await syncFolder(store, id, byFolder);
  if (taken.status === "conflict") return { error: "conflict", ...factsOf(taken) };
  if (taken.status === "unreadable") return { error: "unreadable", problems: taken.problems };
  const written = await writeBack(store, id);
  if (written.status === "conflict") return { error: "conflict", ...factsOf(written) };
  if (written.status === "unreadable") return { error: "unreadable", problems: written.problems };
  return { ...written, revision: revisionAnswer(written.revision) };
}

async function settle(
  { store, id }: DossierInStore,
  settled: NonNullable<WriteBack["settled"]>,
  author: string,
) {
  const state = await stateOf(store, id);
  if (state.status === "unreadable") return state;
  const { head, disk, seen } = state;
  const isAsShown = head.id === settled.head && filesHashOf(disk) === settled.disk;
  const decide = isAsShown ? decideBy(settled.decisions) : undefined;
  const { files, conflicts } = mergeEdits(seen, state.files, disk, decide);
  const conflict: Conflict = { status: "conflict", head, disk, conflicts };
  if (conflicts.length > 0) return conflict;
  const change = { author, message: "Merged with the folder", files: inOrder(files) };
  return settleFolder(store, id, conflict, change);
}

function factsOf({ head, disk, conflicts }: Conflict): FolderConflictFacts {
  return { head: revisionAnswer(head), disk: filesHashOf(disk), conflicts };
}
