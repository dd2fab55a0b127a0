import type { DraftAnswer, DraftEdit, DraftState, NewDraft } from "../../server/workspace-types.ts";
import type { DraftApi } from "./draft-api.ts";
import type { Draft, DraftShown, IdPlace, SaveOutcome, Saving } from "./draft-types.ts";

const namesKept = 200;

/** Makes a window's draft. `wait` is the pause before the server is tried again. */
export function createDraft(
  api: DraftApi,
  place: IdPlace,
  wait: () => Promise<void> = () => new Promise((done) => setTimeout(done, 2_000)),
): Draft {
  let now: DraftShown = {
    state: undefined,
    edits: [],
    undone: [],
    keeping: "kept",
    refused: undefined,
    saved: undefined,
  };
  let isChanged = false;
  let working: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const names = new Map<string, readonly DraftEdit[]>();

  const show = (change: Partial<DraftShown>) => {
    now = { ...now, ...change };
    for (const told of listeners) told();
  };
  const note = (state: DraftState, edits: readonly DraftEdit[]) => {
    names.delete(state.filesHash);
    names.set(state.filesHash, edits);
    for (const name of names.keys()) if (names.size > namesKept) names.delete(name);
    place.write(state.id);
  };
  const take = ({ edits, undone, ...state }: DraftAnswer) => {
    note(state, edits);
    show({ state, edits, undone, keeping: "kept" });
  };

  /** Puts the whole draft once; false where it is to be tried again. */
  const keepOnce = async (): Promise<boolean> => {
    const { state, edits, undone } = now;
    const answer =
      state === undefined
        ? await api.begin(beginning(place.base(), edits, undone))
        : await api.change(state.id, { version: state.version, base: state.base, edits, undone });
    if (answer.ok) {
      note(answer.body, edits);
      show({ state: answer.body });
      return true;
    }
    const { body } = answer;
    if (body.error === "refused-edit") {
      show({ edits: now.edits.filter((_, index) => index !== body.index), refused: body.problem });
      isChanged = true;
      return true;
    }
    if (body.error === "stale-draft") return fork(state?.base);
    if (body.error === "not-there" || body.error === "wrong-base") return fork(undefined);
    show({ keeping: body.error === "reading-only" ? "reading-only" : "offline" });
    if (body.error !== "reading-only") await wait();
    return body.error === "reading-only";
  };

  /** Another window has this draft too, or it is gone: what was written here begins a draft of its own. */
  const fork = async (base: string | undefined): Promise<boolean> => {
    const { edits, undone } = now;
    const answer = await api.begin(beginning(base, edits, undone));
    if (!answer.ok) {
      show({ keeping: "offline" });
      await wait();
      return false;
    }
    const { edits: _, undone: __, ...state } = answer.body;
    note(state, edits);
    show({ state });
    return true;
  };

  const keepAll = async () => {
    while (isChanged && now.keeping !== "reading-only") {
      isChanged = false;
      show({ keeping: "keeping" });
      if (!(await keepOnce())) isChanged = true;
    }
    working = undefined;
    if (now.keeping === "keeping") show({ keeping: "kept" });
  };
  const keep = () => {
    isChanged = true;
    working ??= Promise.resolve().then(keepAll);
  };
  const settled = async () => {
    while (working !== undefined) await working;
  };

  const ready = async () => {
    await settled();
    if (now.state === undefined) {
      keep();
      await settled();
    }
    return now.state;
  };

  const save = async (saving: Saving, again = true): Promise<SaveOutcome> => {
    const state = await ready();
    if (state === undefined) return { ok: false, status: 0, body: { error: "offline" } };
    // A conflict is nothing unexpected: it is looked for before saving is tried, which would be an error in the browser's eyes.
    const asked = state.isBehind && saving.settled === undefined ? await api.conflicts(state.id) : undefined;
    if (asked?.ok && asked.body.conflicts.length > 0)
      return { ok: false, status: 409, body: { error: "conflict", ...asked.body } };
    const answer = await api.save({ ...saving, draft: state.id, version: state.version });
    if (answer.ok) {
      note(answer.body.draft, []);
      show({ state: answer.body.draft, edits: [], undone: [], refused: undefined, saved: answer.body });
    } else if (again && answer.body.error === "stale-draft") {
      await fork(state.base);
      return save(saving, false);
    }
    return answer;
  };

  return {
    shown: () => now,
    subscribe: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    editsIn: (filesHash) => names.get(filesHash),
    start: async () => {
      const id = place.read();
      if (id === null || now.state !== undefined) return;
      working ??= api.get(id).then((answer) => {
        working = undefined;
        const early = now.edits;
        if (answer.ok) take(answer.body);
        else if (answer.status === 404) place.write(null);
        if (early.length === 0) return;
        show({ edits: [...now.edits, ...early] });
        keep();
      });
      await working;
    },
    edit: (...edits) => {
      show({ edits: together([...now.edits, ...edits]), undone: [], refused: undefined, saved: undefined });
      keep();
    },
    undo: () => {
      const last = now.edits.at(-1);
      if (last === undefined) return;
      show({ edits: now.edits.slice(0, -1), undone: [...now.undone, last], refused: undefined });
      keep();
    },
    redo: () => {
      const last = now.undone.at(-1);
      if (last === undefined) return;
      show({ edits: [...now.edits, last], undone: now.undone.slice(0, -1), refused: undefined });
      keep();
    },
    settled,
    ready,
    save: (saving) => save(saving),
    discard: async () => {
      await settled();
      if (now.state !== undefined) await api.discard(now.state.id);
      place.write(null);
      show({ state: undefined, edits: [], undone: [], refused: undefined });
    },
    take,
    refresh: async () => {
      await settled();
      const { state, edits, undone } = now;
      if (state === undefined) return;
      const base = (edits.length + undone.length === 0 ? place.base() : undefined) ?? state.base;
      if (base !== state.base) {
        const moved = await api.change(state.id, { version: state.version, base, edits, undone });
        if (!moved.ok) return;
        note(moved.body, edits);
        show({ state: moved.body });
        return;
      }
      const answer = await api.get(state.id);
      if (answer.ok && now.state?.version === answer.body.version) take(answer.body);
    },
  };
}

function beginning(
  base: string | undefined,
  edits: readonly DraftEdit[],
  undone: readonly DraftEdit[],
): NewDraft {
  return { ...(base === undefined ? {} : { base }), edits, undone };
}

/** Edits with those of one file's text that follow each other as one. */
function together(edits: readonly DraftEdit[]): readonly DraftEdit[] {
  const last = edits.at(-1);
  const before = edits.at(-2);
  if (last?.kind !== "text" || before?.kind !== "text" || last.file !== before.file) return edits;
  return [...edits.slice(0, -2), last];
}
