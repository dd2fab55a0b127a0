import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ReadingOnly, WorkspaceAnswer } from "../../server/workspace-types.ts";
import { StateNote } from "../frame/state-note.tsx";
import { send } from "../state/draft-api.ts";
import { useLanguage } from "../text/language-context.tsx";

/** What writes, where the desk can be written; otherwise why it cannot. */
export function Writable({ children }: { readonly children: ReactNode }) {
  const { words, f } = useLanguage();
  const { data, isError } = useQuery({
    queryKey: ["workspace"],
    queryFn: async () => {
      const answer = await send<WorkspaceAnswer>("GET", "workspace");
      if (!answer.ok) throw new Error("workspace");
      return answer.body;
    },
  });
  if (data === undefined) return <StateNote kind={isError ? "offline" : "loading"} />;
  if (data.readingOnly === null) return children;
  return (
    <p className="state">
      {(words.workspace.readingOnly[data.readingOnly.code] as Say)(data.readingOnly, f)}
    </p>
  );
}

type Say = (values: ReadingOnly, format: object) => string;
