import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { DraftsAnswer, RevisionsAnswer } from "../../server/workspace-types.ts";
import { useEditingWords, WithEditingWords } from "../edit/editing-context.tsx";
import { Writable } from "../edit/writable.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { send } from "../state/draft-api.ts";
import { onDeskEvent } from "../state/draft-events.ts";
import { useEdition } from "../state/draft-window.ts";
import { useLatest } from "../state/use-latest.ts";
import { useLanguage } from "../text/language-context.tsx";
import { DraftList } from "./draft-list.tsx";
import { FolderLine } from "./folder-line.tsx";
import { RevisionList } from "./revision-list.tsx";
import { WhatIsNew } from "./what-is-new.tsx";
import "../style/draft-bar.css";
import "../style/changes.css";

/** What was changed, when and by whom; every state can be looked at and restored, and work that was left is found again. */
export function ChangesPage() {
  const { words } = useLanguage();
  return (
    <div className="page">
      <h1 className="question">{words.desk.question.changes}</h1>
      <WhatIsNew />
      <Writable>
        <WithEditingWords>
          <Lists />
        </WithEditingWords>
      </Writable>
    </div>
  );
}

function Lists() {
  const ew = useEditingWords();
  const queries = useQueryClient();
  const edition = useEdition();
  const revisions = useListing<RevisionsAnswer>("revisions", undefined);
  const drafts = useListing<DraftsAnswer>("drafts", edition.edition);
  useEffect(
    () =>
      onDeskEvent(() => {
        void queries.invalidateQueries({ queryKey: ["revisions"] });
        void queries.invalidateQueries({ queryKey: ["drafts"] });
        void queries.invalidateQueries({ queryKey: ["workspace"] });
      }),
    [queries],
  );
  if (revisions === undefined || drafts === undefined) return <StateNote kind="loading" />;
  const left = drafts.drafts.filter(({ editCount }) => editCount > 0);
  return (
    <>
      {left.length > 0 && (
        <section>
          <h2>{ew.changes.drafts}</h2>
          <DraftList drafts={left} />
        </section>
      )}
      <FolderLine />
      <section>
        <h2>{ew.changes.revisions}</h2>
        <RevisionList revisions={revisions.revisions} />
      </section>
    </>
  );
}

function useListing<Answer>(address: string, key: string | undefined): Answer | undefined {
  const { data } = useQuery({
    queryKey: [address, key],
    queryFn: async () => {
      const answer = await send<Answer>("GET", address);
      if (!answer.ok) throw new Error(address);
      return answer.body;
    },
    staleTime: 0,
  });
  return useLatest(data);
}
