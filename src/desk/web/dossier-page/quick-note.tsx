import { useState } from "react";
import { Button } from "react-aria-components";
import type { NoteTaken, RefusedEdit, StaleDraft } from "../../server/workspace-types.ts";
import { useEditing } from "../edit/editing-context.tsx";
import { send } from "../state/draft-api.ts";
import { draft } from "../state/draft-window.ts";
import { useDesk } from "../state/use-desk.ts";

/** What was heard a moment ago, kept in one step as a private source with its passage. */
export function QuickNote() {
  const { ew } = useEditing();
  const { change } = useDesk();
  const [text, setText] = useState("");
  const [failed, setFailed] = useState(false);
  const keep = async () => {
    const state = await draft.ready();
    const body = state && { draft: state.id, version: state.version, text: text.trim() };
    const answer = body && (await send<NoteTaken, StaleDraft | RefusedEdit>("POST", "notes", body));
    setFailed(!answer?.ok);
    if (!answer?.ok) return;
    draft.take(answer.body.draft);
    setText("");
    change({ section: "claims", entry: answer.body.claim });
  };
  return (
    <details className="paste">
      <summary>{ew.note.title}</summary>
      <p className="fine" id="note-hint">
        {ew.note.hint}
      </p>
      <textarea
        rows={4}
        dir="auto"
        aria-label={ew.note.title}
        aria-describedby="note-hint"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button className="button" isDisabled={text.trim() === ""} onPress={() => void keep()}>
        {ew.note.keep}
      </Button>
      {failed && <p role="alert">{ew.draft.notSaved}</p>}
    </details>
  );
}
