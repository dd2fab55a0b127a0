import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { DraftAnswer, DraftFacts } from "../../server/workspace-types.ts";
import { useEditingWords } from "../edit/editing-context.tsx";
import { send } from "../state/draft-api.ts";
import { draft, useDraft } from "../state/draft-window.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Difference } from "./difference.tsx";
import { useTimes } from "./times.ts";

/** Work that was left without being saved, in this window or another. */
export function DraftList({ drafts }: { readonly drafts: readonly DraftFacts[] }) {
  return (
    <ul className="revisions">
      {drafts.map((facts) => (
        <Left key={facts.id} facts={facts} />
      ))}
    </ul>
  );
}

function Left({ facts: { id, author, at, editCount, isBehind } }: { readonly facts: DraftFacts }) {
  const ew = useEditingWords();
  const { f } = useLanguage();
  const queries = useQueryClient();
  const time = useTimes();
  const { state, edits } = useDraft();
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);
  const isOwn = state?.id === id;
  const goOn = async () => {
    const answer = await send<DraftAnswer>("GET", `drafts/${encodeURIComponent(id)}`);
    if (answer.ok) draft.take(answer.body);
  };
  const giveUp = async () => {
    if (isOwn) await draft.discard();
    else await send("DELETE", `drafts/${encodeURIComponent(id)}`);
    await queries.invalidateQueries({ queryKey: ["drafts"] });
  };
  return (
    <li className="revision">
      <p>
        <b>{ew.draft.changes({ changes: isOwn ? edits.length : editCount }, f)}</b>{" "}
        {isOwn && <span className="fine">{ew.changes.thisDraft}</span>}
      </p>
      <p className="fine">
        <bdi>{author}</bdi> — <time dateTime={at}>{time(at)}</time> {isBehind && ew.draft.behind}
      </p>
      <p className="draft-buttons">
        <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {ew.changes.compare}
        </Button>
        {!isOwn && edits.length === 0 && (
          <Button className="link" onPress={() => void goOn()}>
            {ew.changes.open}
          </Button>
        )}
        {isSure ? (
          <Button className="button" onPress={() => void giveUp()}>
            {ew.draft.reallyDiscard}
          </Button>
        ) : (
          <Button className="link" onPress={() => setSure(true)}>
            {ew.draft.discard}
          </Button>
        )}
      </p>
      {isOpen && <Difference from="head" to={`draft:${id}`} />}
    </li>
  );
}
