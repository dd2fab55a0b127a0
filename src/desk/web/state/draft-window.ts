import { useSyncExternalStore } from "react";
import { createDraft } from "./draft.ts";
import { draftApi } from "./draft-api.ts";
import type { DraftShown } from "./draft-types.ts";

const key = "concordat-draft";

/** The draft of this window; its id is kept as long as the window is open, so that a reload goes on with it. */
export const draft = createDraft(draftApi, {
  read: () => sessionStorage.getItem(key),
  write: (id) => (id === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, id)),
  base: () => head?.now,
});

/** This window's draft as it stands. */
export function useDraft(): DraftShown {
  return useSyncExternalStore(draft.subscribe, draft.shown);
}

/** Which state of the dossier is read: this window's draft, and a name for its content. */
export interface Edition {
  readonly draft?: string | undefined;
  /** Changes with the content, and is the same again once a change is taken back. */
  readonly edition?: string | undefined;
}

let head: { readonly first: string | undefined; readonly now: string | undefined } | undefined;
const headListeners = new Set<() => void>();

/** Notes the newest revision; readers without a draft read anew once it is another than at first. */
export function noteHead(id: string | undefined): void {
  if (head?.now === id) return;
  head = { first: head === undefined ? id : head.first, now: id };
  for (const told of headListeners) told();
}

/** The edition that stands now, for those who are no component. */
export function currentEdition(): Edition {
  const { state } = draft.shown();
  if (state !== undefined) return { draft: state.id, edition: state.filesHash };
  return head?.now === head?.first ? {} : { edition: head?.now };
}

function subscribe(told: () => void): () => void {
  const leave = draft.subscribe(told);
  headListeners.add(told);
  return () => {
    leave();
    headListeners.delete(told);
  };
}

/** The edition to read; a new object only where it is another. */
export function useEdition(): Edition {
  const name = useSyncExternalStore(subscribe, () => JSON.stringify(currentEdition()));
  return JSON.parse(name) as Edition;
}
