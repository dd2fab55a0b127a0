import type { EditProblem } from "../../../dossier/edit/edit.ts";
import type { DraftAnswer, DraftEdit, DraftState, NewRevision, Saved } from "../../server/workspace-types.ts";
import type { DraftApi } from "./draft-api.ts";

/** A window's draft as the window shows it. */
export interface DraftShown {
  /** As the server last kept it; undefined before the first edit. */
  readonly state: DraftState | undefined;
  /** All edits, those not yet kept included. */
  readonly edits: readonly DraftEdit[];
  /** Taken back, the latest last. */
  readonly undone: readonly DraftEdit[];
  readonly keeping: "kept" | "keeping" | "offline" | "reading-only";
  /** The last edit that could not be made, until the next one is. */
  readonly refused: EditProblem | undefined;
  /** What saving came to, until the next edit. */
  readonly saved: Saved | undefined;
}

/** Where the draft's id stays while the window is open, and the revision the window shows where it has no draft yet. */
export interface IdPlace {
  read(): string | null;
  write(id: string | null): void;
  base(): string | undefined;
}

/** What saving came to: done, or what the server said against it. */
export type SaveOutcome = Awaited<ReturnType<DraftApi["save"]>>;

export type Saving = Omit<NewRevision, "draft" | "version">;

/** The draft of one window: every edit is shown at once and kept by the server as soon as it can be reached. */
export interface Draft {
  readonly shown: () => DraftShown;
  readonly subscribe: (told: () => void) => () => void;
  /** Edits that the working files of this name hold; undefined where it is not one of this window's. */
  readonly editsIn: (filesHash: string) => readonly DraftEdit[] | undefined;
  /** Takes up the draft this window left; does nothing where there is none. */
  start(): Promise<void>;
  edit(...edits: readonly DraftEdit[]): void;
  undo(): void;
  redo(): void;
  /** Waits until everything is kept, or cannot be. */
  settled(): Promise<void>;
  /** The draft on the server, with everything kept, begun where there is none; undefined where that cannot be. */
  ready(): Promise<DraftState | undefined>;
  save(saving: Saving): Promise<SaveOutcome>;
  discard(): Promise<void>;
  /** Goes on with a draft as the server answered it. */
  take(answer: DraftAnswer): void;
  /** Asks again how the draft stands, as after somebody saved; one without edits goes on from the newest revision. */
  refresh(): Promise<void>;
}
