import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { draft, useDraft } from "../state/draft-window.ts";
import { useLanguage } from "../text/language-context.tsx";
import { useEditingWords, WithEditingWords } from "./editing-context.tsx";
import "../style/draft-bar.css";

const SaveForm = lazy(() => import("./save-form.tsx"));

/** On every page, once something was changed: what this window's draft holds, undo and redo, saving. */
export default function DraftBar() {
  useUndoKeys();
  useLeaveWarning();
  return (
    <WithEditingWords>
      <Bar />
    </WithEditingWords>
  );
}

function Bar() {
  const ew = useEditingWords();
  const { words, f } = useLanguage();
  const { edits, undone, keeping, state, refused, saved } = useDraft();
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    if (saved !== undefined) setSaving(false);
  }, [saved]);
  if (saved !== undefined) {
    return (
      <section className="draft-bar" aria-label={ew.draft.title}>
        <p role="status">
          {ew.draft[saved.status](saved.revision, f)} {!saved.isNamed && ew.draft.nameTaken}
        </p>
      </section>
    );
  }
  const said = refused && (words.workspace.edit[refused.code] as Say)(refused as never, f);
  return (
    <section className="draft-bar" aria-label={ew.draft.title}>
      <div className="draft-line">
        <p>
          <b>{ew.draft.title}</b>: {ew.draft.changes({ changes: edits.length }, f)}
          <span className="fine" role="status">
            {" "}
            {keeping === "reading-only" ? ew.draft.notSaved : ew.draft[keeping]}
          </span>
        </p>
        <p className="draft-buttons">
          <Button
            className="button"
            onPress={draft.undo}
            isDisabled={edits.length === 0}
            aria-keyshortcuts="Control+Z Meta+Z"
          >
            {words.desk.button.undo}
          </Button>
          <Button
            className="button"
            onPress={draft.redo}
            isDisabled={undone.length === 0}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          >
            {words.desk.button.redo}
          </Button>
          <Button className="button" onPress={() => setSaving(!isSaving)} aria-expanded={isSaving}>
            {ew.draft.save}
          </Button>
        </p>
      </div>
      {state?.isBehind && <p className="fine">{ew.draft.behind}</p>}
      {state?.shown === "last-good" && <p className="field-problem">{ew.draft.lastGood}</p>}
      {state?.shown === "nothing" && <p className="field-problem">{ew.draft.nothingShown}</p>}
      {said && (
        <p className="field-problem" role="alert">
          {said.message} {said.remedy}
        </p>
      )}
      {isSaving && (
        <Suspense>
          <SaveForm close={() => setSaving(false)} />
        </Suspense>
      )}
    </section>
  );
}

type Say = (values: never, format: object) => { readonly message: string; readonly remedy: string };

/** Asks before the window is left while something is not kept yet: out of reach of the server it is nowhere else. */
function useLeaveWarning(): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      const { keeping } = draft.shown();
      if (keeping === "keeping" || keeping === "offline") event.preventDefault();
    };
    addEventListener("beforeunload", onLeave);
    return () => removeEventListener("beforeunload", onLeave);
  }, []);
}

/** Undo and redo by key, wherever nothing is being written: a field takes back its own letters. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest("input:not([type=checkbox]), textarea, .code-editor"))
        return;
      const isRedo = event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey);
      if (event.code !== "KeyZ" && !isRedo) return;
      event.preventDefault();
      if (isRedo) draft.redo();
      else draft.undo();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
