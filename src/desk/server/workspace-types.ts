import type { Positions } from "../../analysis/deals/result.ts";
import type { Edit, EditProblem, Plain } from "../../dossier/edit/edit.ts";
import type { Problem } from "../../dossier/problem.ts";
import type { DossierFile } from "../../dossier/reading/files.ts";
import type { FolderConflictFacts, RevisionAnswer } from "./revision-types.ts";

export type * from "./revision-types.ts";

/*
 * Requests and answers of the addresses at which the desk is written, not only read. docs/desk-api.md tells them in words.
 *
 * GET    /api/workspace                WorkspaceAnswer
 * GET    /api/content?draft            ContentAnswer
 * GET    /api/drafts                   DraftsAnswer
 * POST   /api/drafts                   NewDraft        -> 201 DraftAnswer
 * GET    /api/drafts/{id}              DraftAnswer
 * PUT    /api/drafts/{id}              DraftChange     -> 200 DraftState | 409 StaleDraft | 422 RefusedEdit
 * DELETE /api/drafts/{id}              204
 * GET    /api/drafts/{id}/files        FilesAnswer
 * GET    /api/drafts/{id}/conflicts    ConflictsAnswer
 * GET    /api/revisions                RevisionsAnswer
 * POST   /api/revisions                NewRevision     -> 201 Saved | 409 SaveConflict | 409 StaleDraft | 422 RefusedRevision
 * GET    /api/revisions/{id}           RevisionAnswer
 * GET    /api/revisions/{id}/files     FilesAnswer
 * PUT    /api/revisions/{id}/name      RevisionName    -> 200 RevisionAnswer | 409 NameTaken
 * GET    /api/diff?from&to             DiffAnswer
 * POST   /api/restore                  Restoration     -> 201 Restored | 409 MovedHead
 * POST   /api/write-back               WriteBack       -> 200 WrittenBack | 409 FolderConflict | DiskUnreadable | NotWritten
 * POST   /api/notes                    QuickNote       -> 201 NoteTaken | 409 StaleDraft | 422 RefusedEdit
 * GET    /api/events                   server-sent events: `event` is the kind of a WorkspaceEvent, `data` the event as JSON
 *
 * The reading addresses (/api/dossier, /api/analyses/{id}, /api/findings, /api/packages, /api/model, /api/standing, /api/evidence) take
 * `draft=<id>` besides what they took. They then show the draft's working state, or its last good one (DossierAnswer.shown).
 * 404 { error }: nothing of that id. 400 { error: "wrong-base" }: a draft's base is none, or another than the draft has. 409 { error: "reading-only" }: a desk without a store. 400 { error }: the body is not one.
 * 413: a body above 64 MB. Times are ISO 8601 in UTC. An author left out is the person the server runs as.
 */

/** What the desk works on, and whether it can be written. */
export interface WorkspaceAnswer {
  /** Id of the dossier in the store; null where there is no store. */
  readonly dossier: string | null;
  /** Folder (or single file) the dossier is followed in, as it was given. */
  readonly folder: string;
  /** Null where the desk can be written. */
  readonly readingOnly: ReadingOnly | null;
  /** The newest revision; null where there is no store. */
  readonly head: RevisionAnswer | null;
  /** Null where there is no store. */
  readonly disk: DiskState | null;
  /** Who is named where a request names nobody. */
  readonly author: string;
}

/** Why the desk only shows: `messages.workspace.readingOnly[code]` says it in a sentence. */
export type ReadingOnly =
  /** The data folder cannot be made, read or written. */
  | { readonly code: "data-folder"; readonly path: string; readonly detail: string }
  /** The store was written by a newer Concordat. */
  | { readonly code: "newer-store"; readonly path: string }
  /** The dossier's folder holds nothing that could be taken over; its problems say what. */
  | { readonly code: "folder"; readonly path: string };

/** How the folder on disk stands to the newest revision. */
export type DiskState =
  /** What was last on disk is in the store. `ahead`: the store holds more, which can be written back. */
  | {
      readonly status: "followed";
      readonly ahead: boolean;
      /** What was passed over in the folder, such as links that lead out of it: warnings. */
      readonly problems: readonly Problem[];
    }
  /** Changed on both sides in the same places; the store is as it was. POST /api/write-back with decisions settles it. */
  | ({ readonly status: "conflict" } & FolderConflictFacts)
  /** Files that cannot be read at the moment. */
  | { readonly status: "unreadable"; readonly problems: readonly Problem[] };

/** One edit of a draft. `text` puts a whole file's text in place of the one there, or adds the file; consecutive ones on a file are best sent as one. */
export type DraftEdit =
  | Exclude<Edit, { readonly kind: "restore" }>
  | { readonly kind: "text"; readonly file: string; readonly text: string };

/** A draft as it stands, without the list of its edits. */
export interface DraftState {
  readonly id: string;
  /** Revision it was begun from. */
  readonly base: string;
  /** Counts up with every change kept; a change must name the one it was made on. */
  readonly version: number;
  readonly author: string;
  /** When it was last kept. */
  readonly at: string;
  readonly editCount: number;
  readonly undoneCount: number;
  /** Names the working files, byte for byte: for keys of what depends on their text. */
  readonly filesHash: string;
  /** Content hash of the state that the reading addresses show; null where none of the draft's states can be read. */
  readonly hash: string | null;
  /** `last-good`: the working files have errors, and an earlier state of the draft is shown. `nothing`: there is none without errors. */
  readonly shown: "working" | "last-good" | "nothing";
  /** What `concordat check` says of the working files; paths of files are relative to the dossier's folder. */
  readonly problems: readonly Problem[];
  /** Whether revisions were appended since `base`; saving then merges. */
  readonly isBehind: boolean;
}

/** A draft with its edits, oldest first, and those taken back, the latest last. */
export interface DraftAnswer extends DraftState {
  readonly edits: readonly DraftEdit[];
  readonly undone: readonly DraftEdit[];
}

/** All drafts, the latest first: work that was left, in this window or another. */
export interface DraftsAnswer {
  readonly drafts: readonly DraftFacts[];
}

/** What a list tells of a draft. */
export type DraftFacts = Pick<
  DraftState,
  "id" | "base" | "version" | "author" | "at" | "editCount" | "undoneCount" | "isBehind"
>;

export interface NewDraft {
  /** Left out: the newest revision. */
  readonly base?: string;
  readonly edits?: readonly DraftEdit[];
  readonly undone?: readonly DraftEdit[];
  readonly author?: string;
}

/** The whole of a draft, in the place of what was kept. Undo moves the last edit to the end of `undone`; redo moves it back. */
export interface DraftChange {
  /** As last answered; another one in the store means that another window has the same draft. */
  readonly version: number;
  /** As last answered; a draft that was kept without edits may take another. */
  readonly base: string;
  readonly edits: readonly DraftEdit[];
  readonly undone: readonly DraftEdit[];
  readonly author?: string;
}

/** 409: the draft was changed by somebody else meanwhile; nothing was kept. Edits made here can begin a draft of their own (POST /api/drafts). */
export interface StaleDraft {
  readonly error: "stale-draft";
  readonly draft: DraftAnswer;
}

/** 422: an edit cannot be made; nothing was kept. `index` counts in `edits`; `messages.workspace.edit[problem.code]` says it in a sentence. */
export interface RefusedEdit {
  readonly error: "refused-edit";
  readonly index: number;
  readonly problem: EditProblem;
}

/** Everything on file as it is written, errors and all, entries addressed as everywhere: what forms are filled from. */
export interface ContentAnswer {
  /** Sections as plain data; statements without an id have the one derived from their place. */
  readonly content: { readonly [section: string]: Plain };
  readonly filesHash: string;
  readonly problems: readonly Problem[];
}

export interface FilesAnswer {
  readonly files: readonly DossierFile[];
}

/** A note in a hurry. It becomes a private source, and a claim whose passage quotes it, as two edits at the end of the draft; nothing stays to be redone. */
export interface QuickNote {
  readonly draft: string;
  readonly version: number;
  readonly text: string;
  /** When it was said or written: a day, month or year; left out, today. */
  readonly date?: string;
  /** Id of the entry it is about. */
  readonly subject?: string;
  readonly author?: string;
}

export interface NoteTaken {
  readonly draft: DraftAnswer;
  /** Ids of the new entries. */
  readonly source: string;
  readonly claim: string;
}

/** What /api/events tells all windows of the desk. */
export type WorkspaceEvent =
  /** Sent at once to each window that connects: what may have been missed is to be asked for again. */
  | { readonly kind: "hello"; readonly head: RevisionAnswer | null }
  | { readonly kind: "head"; readonly head: RevisionAnswer }
  /** A draft was begun or changed, in whatever window. */
  | { readonly kind: "draft"; readonly draft: DraftState }
  | { readonly kind: "draft-gone"; readonly id: string }
  | { readonly kind: "disk"; readonly disk: DiskState }
  /** How far an analysis has got that somebody waits for; 1 where it is done. */
  | {
      readonly kind: "progress";
      readonly analysis: string;
      /** Content hash of the dossier that is read. */
      readonly hash: string;
      readonly asOf: string | null;
      /** Null for an analysis that does not distinguish whose word on red lines is taken. */
      readonly positions: Positions | null;
      readonly share: number;
    };
