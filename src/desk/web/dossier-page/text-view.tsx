import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { problemText } from "../../../language/sentences.ts";
import type { FilesAnswer, WorkspaceAnswer } from "../../server/workspace-types.ts";
import { Select } from "../edit/choice-field.tsx";
import { edit, useEditing } from "../edit/editing-context.tsx";
import { makeEditor, replaceText, showProblems } from "../edit/yaml/editor.ts";
import { StateNote } from "../frame/state-note.tsx";
import { send } from "../state/draft-api.ts";
import { draft, useDraft, useEdition } from "../state/draft-window.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLatest } from "../state/use-latest.ts";
import { loadChinese } from "../style/chinese.ts";
import { useLanguage } from "../text/language-context.tsx";

/** The dossier's text itself, file by file, with its problems where they stand. */
export default function TextView() {
  const { search, change } = useDesk();
  const { ew } = useEditing();
  const files = useLatest(useFiles());
  const file =
    files?.find(({ path }) => path === search.entry) ??
    files?.find(({ path }) => /^dossier\./.test(path)) ??
    files?.[0];
  useEffect(loadChinese, []);
  if (files === undefined || file === undefined) return <StateNote kind="loading" />;
  return (
    <div>
      {files.length > 1 && (
        <div className="field">
          <Select
            label={ew.part.text}
            required
            choices={files.map(({ path }) => ({ value: path, text: path }))}
            value={file.path}
            choose={(path) => change({ entry: path })}
          />
        </div>
      )}
      <FileEditor key={file.path} path={file.path} text={file.text} />
    </div>
  );
}

function useFiles(): FilesAnswer["files"] | undefined {
  const edition = useEdition();
  const { data } = useQuery({
    queryKey: ["files", edition],
    queryFn: async () => {
      await draft.settled();
      const address =
        edition.draft === undefined
          ? `revisions/${await headId()}/files`
          : `drafts/${encodeURIComponent(edition.draft)}/files`;
      const answer = await send<FilesAnswer>("GET", address);
      if (!answer.ok) throw new Error(address);
      return answer.body.files;
    },
  });
  return data;
}

async function headId(): Promise<string> {
  const answer = await send<WorkspaceAnswer>("GET", "workspace");
  return (answer.ok && answer.body.head?.id) || "head";
}

const pause = 600;

function FileEditor({ path, text }: { readonly path: string; readonly text: string }) {
  const { problems, ew } = useEditing();
  const { words, f } = useLanguage();
  const { keeping, edits } = useDraft();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<ReturnType<typeof makeEditor>>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [first] = useState(text);
  useEffect(() => {
    if (place.current === null) return undefined;
    const keep = () => {
      waiting.current = undefined;
      if (view.current) edit({ kind: "text", file: path, text: view.current.state.doc.toString() });
    };
    view.current = makeEditor({
      parent: place.current,
      text: first,
      label: path,
      schema: DOSSIER_SCHEMA,
      phrases: ew.editor,
      wordFor: (key) => ew.field[key as "name"],
      changed: () => {
        clearTimeout(waiting.current);
        waiting.current = setTimeout(keep, pause);
      },
    });
    return () => {
      if (waiting.current !== undefined) {
        clearTimeout(waiting.current);
        keep();
      }
      view.current?.destroy();
    };
  }, [path, first, ew]);
  useEffect(() => {
    const now = view.current;
    // What is being typed stays; what was changed elsewhere, or taken back, is put in.
    const last = edits.at(-1);
    const isOwn = last?.kind === "text" && last.file === path && last.text === now?.state.doc.toString();
    if (now === undefined || waiting.current !== undefined || keeping !== "kept" || isOwn) return;
    if (now.state.doc.toString() !== text) replaceText(now, text);
  }, [text, keeping, edits, path]);
  const own = problems.filter(({ file }) => file === path);
  useEffect(() => {
    if (view.current === undefined) return;
    const marks = own.map((problem) => {
      const { message, remedy } = problemText(problem, words, f);
      return {
        line: problem.line,
        column: problem.column,
        severity: problem.severity,
        message: `${message} ${remedy}`,
      };
    });
    showProblems(view.current, marks);
  });
  return (
    <>
      <div ref={place} className="code-editor" dir="ltr" />
      <ul className="unread" aria-live="polite">
        {own.map((problem) => {
          const { message, remedy } = problemText(problem, words, f);
          return (
            <li key={`${problem.line}:${problem.column} ${problem.code}`}>
              <code dir="ltr">{`${problem.line}:${problem.column}`}</code> {message} {remedy}
            </li>
          );
        })}
      </ul>
    </>
  );
}
