import type { Plain } from "../../dossier/edit/edit.ts";
import type { MergeConflict } from "../../dossier/edit/merge-edits.ts";
import type { Problem } from "../../dossier/problem.ts";
import type { DraftState } from "./workspace-types.ts";

/* Requests and answers about revisions: history, saving, comparing, restoring, and the folder. See workspace-types.ts for their addresses. */

/** One state of the dossier's files for good. */
export interface RevisionAnswer {
  readonly id: string;
  /** Counts from 1. */
  readonly number: number;
  readonly parent: string | null;
  readonly author: string;
  readonly at: string;
  readonly message: string;
  readonly filesHash: string;
  readonly names: readonly string[];
}

/** Newest first. */
export interface RevisionsAnswer {
  readonly revisions: readonly RevisionAnswer[];
}

/** Saves a draft: as it stands where nobody saved since its base, otherwise merged by section. The draft goes on, empty, from the new revision. */
export interface NewRevision {
  readonly draft: string;
  /** As last answered. */
  readonly version: number;
  readonly message: string;
  readonly name?: string;
  readonly author?: string;
  /** Saves although the files to be saved have errors. */
  readonly despiteErrors?: boolean;
  /** How conflicts are settled, with the head they were shown against. */
  readonly settled?: Settlement;
}

/** A person's choice in each conflict of an answer before. */
export interface Settlement {
  /** The head of that answer. Where it has moved on, the conflicts are shown anew. */
  readonly head: string;
  readonly decisions: readonly Decision[];
}

/** Which side is taken where both changed something; names a conflict by its place. */
export interface Decision {
  readonly file: string;
  readonly at: string;
  readonly about: MergeConflict["about"];
  readonly take: "mine" | "theirs";
}

/** 201: saved. 200 with `unchanged`: the files are the head's own; no revision was added. */
export interface Saved {
  readonly status: "saved" | "unchanged";
  readonly revision: RevisionAnswer;
  readonly draft: DraftState;
  /** False where the name asked for belongs to another revision; the revision is saved without it. */
  readonly isNamed: boolean;
}

/** 409: both sides changed the same places; nothing was saved. My side is the draft's, theirs the newest revision's. */
export interface SaveConflict {
  readonly error: "conflict";
  readonly head: RevisionAnswer;
  readonly conflicts: readonly MergeConflict[];
}

/** Where the draft and the newest revision have both changed the same places; none where the draft can be saved as it is. */
export interface ConflictsAnswer {
  readonly head: RevisionAnswer;
  readonly conflicts: readonly MergeConflict[];
}

/** 422: what would be saved has errors. */
export interface RefusedRevision {
  readonly error: "errors";
  readonly problems: readonly Problem[];
}

export interface RevisionName {
  readonly name: string;
  readonly author?: string;
}

/** 409: the name belongs to that revision. */
export interface NameTaken {
  readonly error: "name-taken";
  readonly revision: string;
}

/** What differs between two states; `from` and `to` are a revision's id, `head`, or `draft:<id>` for a draft's working files. */
export interface DiffAnswer {
  readonly sections: readonly DiffSection[];
}

/** A section of the dossier; `""` holds what concerns a file as a whole. */
export interface DiffSection {
  readonly section: string;
  readonly changes: readonly DiffChange[];
}

/** One place that differs: an entry, a key of a map, or a file where it cannot be taken apart (`at` is then empty). */
export interface DiffChange {
  readonly at: string;
  readonly file: string;
  /** `wording`: comments or layout only, the values are the same. `order`: its entries stand in another order. */
  readonly kind: "added" | "removed" | "changed" | "wording" | "order";
  readonly before: DiffSide | null;
  readonly after: DiffSide | null;
}

/** What a place says, and how it is written. */
export interface DiffSide {
  readonly text: string;
  readonly value: Plain;
}

/** Makes a new revision with an old one's files. */
export interface Restoration {
  readonly revision: string;
  /** The head the person saw. */
  readonly head: string;
  readonly message?: string;
  readonly author?: string;
}

export interface Restored {
  readonly status: "saved" | "unchanged";
  readonly revision: RevisionAnswer;
}

/** 409: somebody saved meanwhile; nothing was restored. */
export interface MovedHead {
  readonly error: "head-moved";
  readonly head: RevisionAnswer;
}

/** Writes the newest revision into the folder. An empty body asks; `settled` decides the conflicts of a 409 before. */
export interface WriteBack {
  readonly settled?: Settlement & { readonly disk: string };
  readonly author?: string;
}

export interface WrittenBack {
  readonly status: "written";
  readonly revision: RevisionAnswer;
  /** Files written or removed; none where the folder held them already. */
  readonly paths: readonly string[];
}

/** What a conflict with the folder is about. My side is the store's, theirs the folder's. */
export interface FolderConflictFacts {
  readonly head: RevisionAnswer;
  /** Names the folder's files as they were read, byte for byte. */
  readonly disk: string;
  readonly conflicts: readonly MergeConflict[];
}

/** 409: the folder has changed in the same places; nothing was written. */
export interface FolderConflict extends FolderConflictFacts {
  readonly error: "conflict";
}

/** 409: the folder cannot be read at the moment; nothing was written. */
export interface DiskUnreadable {
  readonly error: "unreadable";
  readonly problems: readonly Problem[];
}

/** 409: the folder or its disk refuses to be written (`detail` is the system's code); writing goes on where it is asked for again. */
export interface NotWritten {
  readonly error: "not-written";
  readonly detail: string;
}
