import { useQuery } from "@tanstack/react-query";
import type { EntryKind } from "../../../language/words.ts";
import type { DiffAnswer, DiffChange, DiffSide } from "../../server/workspace-types.ts";
import { useEditingWords } from "../edit/editing-context.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { send } from "../state/draft-api.ts";
import { useEdition } from "../state/draft-window.ts";
import { useLanguage } from "../text/language-context.tsx";

/** What differs between two states, section by section, both wordings beside each other. */
export function Difference({ from, to }: { readonly from: string; readonly to: string }) {
  const ew = useEditingWords();
  const { words } = useLanguage();
  const { edition } = useEdition();
  const { data, isError } = useQuery({
    queryKey: ["diff", from, to, to.startsWith("draft:") ? edition : undefined],
    queryFn: async () => {
      const answer = await send<DiffAnswer>("GET", `diff?${new URLSearchParams({ from, to })}`);
      if (!answer.ok) throw new Error("diff");
      return answer.body;
    },
  });
  if (data === undefined) return <StateNote kind={isError ? "error" : "loading"} />;
  if (data.sections.length === 0) return <p className="fine">{ew.changes.nothing}</p>;
  return (
    <div className="diff">
      {data.sections.map(({ section, changes }) => (
        <section key={section}>
          <h3>
            {section === "" ? ew.changes.wholeFile : (words.record.entry[section as EntryKind] ?? section)}
          </h3>
          {changes.map((change) => (
            <Change key={`${change.file} ${change.at} ${change.kind}`} change={change} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Change({ change: { at, file, kind, before, after } }: { readonly change: DiffChange }) {
  const ew = useEditingWords();
  return (
    <div className="diff-change" data-kind={kind}>
      <p>
        <code dir="ltr">{at === "" ? file : at}</code> <span className="fine">{ew.changes[kind]}</span>
      </p>
      <div className="sides">
        {before && <Side name={ew.changes.before} side={before} />}
        {after && <Side name={ew.changes.after} side={after} />}
      </div>
    </div>
  );
}

function Side({ name, side }: { readonly name: string; readonly side: DiffSide }) {
  return (
    <div className="diff-side">
      <span className="fine">{name}</span>
      <pre dir="ltr">{side.text.trim()}</pre>
    </div>
  );
}
