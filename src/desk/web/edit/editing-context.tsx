import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useMemo } from "react";
import { valueAt } from "../../../dossier/addresses.ts";
import type { Problem } from "../../../dossier/problem.ts";
import type { EditingWords } from "../../../language/editing-words.ts";
import type { DraftEdit } from "../../server/workspace-types.ts";
import { StateNote } from "../frame/state-note.tsx";
import { contentQuery } from "../state/api.ts";
import { draft, useDraft, useEdition } from "../state/draft-window.ts";
import { useLatest } from "../state/use-latest.ts";
import { useLanguage } from "../text/language-context.tsx";
import { afterEdits, type Content } from "./after-edits.ts";

const modules = import.meta.glob<{ readonly editing: EditingWords }>("../../../language/*/editing.ts");

interface Editing {
  readonly content: Content;
  readonly problems: readonly Problem[];
  readonly ew: EditingWords;
}

const EditingContext = createContext<Editing | undefined>(undefined);
const WordsContext = createContext<EditingWords | undefined>(undefined);

/** Brings the words for writing, once a language. */
export function WithEditingWords({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ["editing-words", language.tag],
    queryFn: async () => (await modules[`../../../language/${language.tag}/editing.ts`]?.())?.editing ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const words = useLatest(data ?? undefined);
  return words === undefined ? null : <WordsContext value={words}>{children}</WordsContext>;
}

/** The words for writing. */
export function useEditingWords(): EditingWords {
  const words = use(WordsContext);
  if (words === undefined) throw new Error("useEditingWords: outside WithEditingWords");
  return words;
}

/** Brings what forms are filled from: everything on file as it is written, with the edits the server has not answered yet. */
export function WithContent({ children }: { readonly children: ReactNode }) {
  const ew = useEditingWords();
  const edition = useEdition();
  const { edits } = useDraft();
  const asked = useQuery({ ...contentQuery(edition), staleTime: Number.POSITIVE_INFINITY });
  const answer = useLatest(asked.data);
  const editing = useMemo(() => {
    if (answer === undefined) return undefined;
    const held = draft.editsIn(answer.filesHash) ?? (answer.filesHash === edition.edition ? edits : []);
    const ahead = held.every((edit, index) => edits[index] === edit) ? edits.slice(held.length) : [];
    return { content: afterEdits(answer.content, ahead), problems: answer.problems, ew };
  }, [answer, edits, ew, edition.edition]);
  if (editing === undefined) return <StateNote kind={asked.isError ? "offline" : "loading"} />;
  return <EditingContext value={editing}>{children}</EditingContext>;
}

/** Content, problems and words, for everything that writes. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === undefined) throw new Error("useEditing: outside WithContent");
  return editing;
}

/** What stands at an address. */
export function useValue(at: string): unknown {
  return valueAt(useEditing().content, at);
}

/** Makes edits in this window's draft. */
export function edit(...edits: readonly DraftEdit[]): void {
  draft.edit(...edits);
}

/** Puts a value at an address, or takes away what is there where the value is undefined. */
export function put(at: string, value: unknown, isThere = true): void {
  if (value !== undefined) edit({ kind: "set", at, value: value as never });
  else if (isThere) edit({ kind: "remove", at });
}
