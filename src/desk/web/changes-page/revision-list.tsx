import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { MovedHead, NameTaken, Restored, RevisionAnswer } from "../../server/workspace-types.ts";
import { useEditingWords } from "../edit/editing-context.tsx";
import { send } from "../state/draft-api.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Difference } from "./difference.tsx";
import { useTimes } from "./times.ts";

/** All states of the dossier, the newest first. */
export function RevisionList({ revisions }: { readonly revisions: readonly RevisionAnswer[] }) {
  const ew = useEditingWords();
  const { f } = useLanguage();
  const queries = useQueryClient();
  const [said, setSaid] = useState<string>();
  const [head] = revisions;
  const restore = async (revision: string) => {
    if (head === undefined) return;
    const answer = await send<Restored, MovedHead>("POST", "restore", { revision, head: head.id });
    setSaid(answer.ok ? ew.changes.restored(answer.body.revision, f) : ew.changes.movedOn);
    await queries.invalidateQueries({ queryKey: ["revisions"] });
  };
  return (
    <>
      <p role="status">{said}</p>
      <ol className="revisions">
        {revisions.map((revision) => (
          <Revision
            key={revision.id}
            revision={revision}
            isHead={revision === head}
            restore={() => void restore(revision.id)}
          />
        ))}
      </ol>
    </>
  );
}

interface Props {
  readonly revision: RevisionAnswer;
  readonly isHead: boolean;
  readonly restore: () => void;
}

function Revision({ revision, isHead, restore }: Props) {
  const { id, number, parent, author, at, message, names } = revision;
  const ew = useEditingWords();
  const { f } = useLanguage();
  const { search, change } = useDesk();
  const time = useTimes();
  const isOpen = search.entry === id;
  const heard = ew.changes.revision({ number }, f);
  return (
    <li className="revision">
      <p>
        <b>{heard}</b> {isHead && <span className="fine">{ew.changes.newest}</span>}{" "}
        {names.map((name) => (
          <span key={name} className="revision-name">
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
      <p>
        <bdi>{message}</bdi>
      </p>
      <p className="fine">
        <bdi>{author}</bdi> — <time dateTime={at}>{time(at)}</time>
      </p>
      <p className="draft-buttons">
        {parent !== null && (
          <Button
            className="link"
            aria-expanded={isOpen}
            aria-label={`${ew.changes.compare}: ${heard}`}
            onPress={() => change({ entry: isOpen ? undefined : id })}
          >
            {ew.changes.compare}
          </Button>
        )}
        {!isHead && (
          <Button className="link" onPress={restore} aria-label={`${ew.changes.restore}: ${heard}`}>
            {ew.changes.restore}
          </Button>
        )}
        <NameForm id={id} heard={heard} />
      </p>
      {isOpen && parent !== null && <Difference from={parent} to={id} />}
    </li>
  );
}

function NameForm({ id, heard }: { readonly id: string; readonly heard: string }) {
  const ew = useEditingWords();
  const queries = useQueryClient();
  const [name, setName] = useState<string>();
  const [said, setSaid] = useState<string>();
  if (name === undefined) {
    return (
      <Button className="link" onPress={() => setName("")} aria-label={`${ew.changes.nameIt}: ${heard}`}>
        {ew.changes.nameIt}
      </Button>
    );
  }
  const keep = async () => {
    const answer = await send<RevisionAnswer, NameTaken>("PUT", `revisions/${id}/name`, {
      name: name.trim(),
    });
    setSaid(answer.ok ? undefined : answer.status === 409 ? ew.draft.nameTaken : ew.draft.notSaved);
    if (answer.ok) setName(undefined);
    await queries.invalidateQueries({ queryKey: ["revisions"] });
  };
  return (
    <form
      className="draft-buttons"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void keep();
      }}
    >
      <input
        type="text"
        dir="auto"
        aria-label={`${ew.changes.nameIt}: ${heard}`}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button className="button" type="submit" isDisabled={name.trim() === ""}>
        {ew.changes.nameIt}
      </Button>
      <span role="status">{said}</span>
    </form>
  );
}
