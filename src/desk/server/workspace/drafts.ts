import { randomUUID } from "node:crypto";
import { type Draft, discardDraft, draftOf, draftsOf, saveDraft } from "../../../store/drafts.ts";
import { shelf } from "../shelf.ts";
import type {
  DraftAnswer,
  DraftChange,
  DraftState,
  DraftsAnswer,
  NewDraft,
  RefusedEdit,
  StaleDraft,
} from "../workspace-types.ts";
import type { DossierInStore } from "./dossier-in-store.ts";
import { replay, trackFrom } from "./draft-edits.ts";
import type { Events } from "./events.ts";
import {
  draftAnswer,
  draftFacts,
  draftState,
  type LiveDraft,
  liveDraft,
  reviveDraft,
  type Steps,
  stepsOf,
} from "./live-draft.ts";

/** A request names a revision that is none, or another base than the draft has. */
export interface WrongBase {
  readonly error: "wrong-base";
}

/** There is nothing of that id. */
export interface NotThere {
  readonly error: "not-there";
}

/** The working states of all windows; each change of them is on the disk before it is answered, and told. */
export interface Drafts {
  list(): Promise<DraftsAnswer>;
  /** A draft as it stands; undefined where there is none. */
  live(id: string): Promise<LiveDraft | undefined>;
  get(id: string): Promise<DraftAnswer | NotThere>;
  begin(asked: NewDraft): Promise<DraftAnswer | RefusedEdit | WrongBase>;
  change(id: string, change: DraftChange): Promise<DraftState | Refusal>;
  /** The draft goes on, empty, from a revision; undefined where it was changed since that version, and stays as it is. */
  goOn(id: string, revision: string, version: number): Promise<DraftState | undefined>;
  discard(id: string): Promise<void>;
}

type Refusal = RefusedEdit | StaleDraft | WrongBase | NotThere;

export function draftsIn(dossier: DossierInStore, events: Events, person: string): Drafts {
  const { store } = dossier;
  const lives = shelf<{ live: LiveDraft | undefined }>(16);
  const headId = async () => (await dossier.head()).id;

  const liveOf = async (row: Draft): Promise<LiveDraft> => {
    const held = lives.get(row.window, () => ({ live: undefined }));
    // Another process may have the same store open.
    if (held.live?.row.version !== row.version) held.live = await reviveDraft(dossier, row);
    return held.live;
  };
  const find = async (id: string) => {
    const row = await draftOf(store, dossier.id, id);
    return row && liveOf(row);
  };
  const keep = async (id: string, base: string, author: string, steps: Steps, after?: number) => {
    const before = lives.get(id, () => ({ live: undefined })).live;
    const start = trackFrom(base, await dossier.files(base));
    const replayed = await replay(start, steps.edits, before?.track);
    if (replayed.status === "refused") {
      const { index, problem } = replayed;
      return { error: "refused-edit", index, problem } as const;
    }
    const { files, track } = replayed;
    const content = { dossier: dossier.id, window: id, author, parent: base, files };
    const saved = await saveDraft(store, { ...content, steps: JSON.stringify(steps) }, after);
    if (saved.status === "stale") return refuseStale(saved.draft);
    const live = await liveDraft(dossier, saved.draft, steps, files, track);
    lives.get(id, () => ({ live })).live = live;
    events.tell({ kind: "draft", draft: draftState(live, await headId()) });
    return live;
  };
  const refuseStale = async (row: Draft | undefined): Promise<StaleDraft | NotThere> =>
    row === undefined
      ? { error: "not-there" }
      : { error: "stale-draft", draft: draftAnswer(await liveOf(row), await headId()) };

  return {
    list: async () => {
      const head = await headId();
      const rows = await draftsOf(store, dossier.id);
      const drafts = rows.map(async (row) => draftFacts(row, await stepsOf(dossier, row), head));
      return { drafts: await Promise.all(drafts) };
    },
    live: find,
    get: async (id) => {
      const live = await find(id);
      return live === undefined ? { error: "not-there" } : draftAnswer(live, await headId());
    },
    begin: async ({ base, edits = [], undone = [], author = person }) => {
      const from = base ?? (await headId());
      if ((await dossier.revision(from)) === undefined) return { error: "wrong-base" };
      const kept = await keep(randomUUID(), from, author, { edits, undone });
      if (!("error" in kept)) return draftAnswer(kept, await headId());
      // A new id is nobody's, so that nothing of it can be stale.
      return kept.error === "refused-edit" ? kept : { error: "wrong-base" };
    },
    change: async (id, { version, base, edits, undone, author }) => {
      const live = await find(id);
      if (live === undefined) return { error: "not-there" };
      const { row } = live;
      if (row.version !== version) return refuseStale(row);
      const isMoved = base !== row.parent;
      if (isMoved && (live.edits.length > 0 || (await dossier.revision(base)) === undefined))
        return { error: "wrong-base" };
      const kept = await keep(id, base, author ?? row.author, { edits, undone }, version);
      return "error" in kept ? kept : draftState(kept, await headId());
    },
    goOn: async (id, revision, version) => {
      const author = (await find(id))?.row.author ?? person;
      const kept = await keep(id, revision, author, { edits: [], undone: [] }, version);
      return "error" in kept ? undefined : draftState(kept, await headId());
    },
    discard: async (id) => {
      await discardDraft(store, dossier.id, id);
      lives.drop(id);
      events.tell({ kind: "draft-gone", id });
    },
  };
}
