import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { hasErrors } from "../../../dossier/problem.ts";
import type { SaveConflict } from "../../server/workspace-types.ts";
import { draft, useDraft } from "../state/draft-window.ts";
import { Conflicts } from "./conflicts.tsx";
import { useEditingWords } from "./editing-context.tsx";

/** Saves the draft as a revision; where somebody saved the same places meanwhile, asks which stands. */
export default function SaveForm({ close }: { readonly close: () => void }) {
  const ew = useEditingWords();
  const { state } = useDraft();
  const [message, setMessage] = useState("");
  const [name, setName] = useState("");
  const [despite, setDespite] = useState(false);
  const [said, setSaid] = useState<string>();
  const [conflict, setConflict] = useState<SaveConflict>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const broken = state !== undefined && hasErrors(state.problems);

  const save = async (settled?: Parameters<typeof draft.save>[0]["settled"]) => {
    const answer = await draft.save({
      message: message.trim() === "" ? ew.draft.title : message.trim(),
      ...(name.trim() === "" ? {} : { name: name.trim() }),
      ...(despite ? { despiteErrors: true } : {}),
      ...(settled === undefined ? {} : { settled }),
    });
    if (answer.ok) return;
    setConflict("conflicts" in answer.body ? answer.body : undefined);
    setSaid("conflicts" in answer.body ? undefined : ew.draft.notSaved);
  };
  if (conflict) return <Conflicts conflict={conflict} settle={(settled) => void save(settled)} />;
  return (
    <form
      className="save-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="field">
        {ew.draft.message}
        <input
          type="text"
          dir="auto"
          ref={first}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
        />
      </label>
      <label className="field">
        {ew.draft.revisionName}
        <input type="text" dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      {broken && (
        <label className="field">
          <span>
            <input type="checkbox" checked={despite} onChange={(event) => setDespite(event.target.checked)} />{" "}
            {ew.draft.despiteErrors}
          </span>
        </label>
      )}
      <p className="draft-buttons">
        <Button className="button" type="submit" isDisabled={broken && !despite}>
          {ew.draft.save}
        </Button>
        <Button className="link" onPress={close}>
          {ew.action.cancel}
        </Button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
