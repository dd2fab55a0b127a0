import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type {
  DiskUnreadable,
  FolderConflict,
  FolderConflictFacts,
  NotWritten,
  Settlement,
  WorkspaceAnswer,
  WriteBack,
  WrittenBack,
} from "../../server/workspace-types.ts";
import { Conflicts } from "../edit/conflicts.tsx";
import { useEditingWords } from "../edit/editing-context.tsx";
import { send } from "../state/draft-api.ts";

/** How the folder on disk stands to the newest revision, and the way to write it there; what was changed on both sides is settled first. */
export function FolderLine() {
  const ew = useEditingWords();
  const queries = useQueryClient();
  const [failed, setFailed] = useState(false);
  const { data } = useQuery({
    queryKey: ["workspace", "disk"],
    queryFn: async () => {
      const answer = await send<WorkspaceAnswer>("GET", "workspace");
      if (!answer.ok) throw new Error("workspace");
      return answer.body;
    },
  });
  const [facts, setFacts] = useState<FolderConflictFacts>();
  const disk = data?.disk;
  if (data === undefined || disk === null || disk === undefined) return null;
  const conflict = facts ?? (disk.status === "conflict" ? disk : undefined);
  const write = async (settled?: Settlement) => {
    const body: WriteBack =
      settled === undefined || conflict === undefined ? {} : { settled: { ...settled, disk: conflict.disk } };
    const answer = await send<WrittenBack, FolderConflict | DiskUnreadable | NotWritten>(
      "POST",
      "write-back",
      body,
    );
    setFacts(!answer.ok && answer.body.error === "conflict" ? answer.body : undefined);
    setFailed(!answer.ok && answer.body.error !== "conflict");
    await queries.invalidateQueries({ queryKey: ["workspace"] });
  };
  return (
    <section>
      <h2>{ew.changes.folder}</h2>
      <p className="fine">
        <bdi dir="ltr">{data.folder}</bdi>
      </p>
      {disk.status === "unreadable" && <p>{ew.changes.folderUnreadable}</p>}
      {disk.status === "followed" && (
        <p role="status">{disk.ahead ? ew.changes.folderAhead : ew.changes.folderHolds}</p>
      )}
      {disk.status === "followed" && disk.ahead && conflict === undefined && (
        <Button className="button" onPress={() => void write()}>
          {ew.changes.writeBack}
        </Button>
      )}
      {failed && <p role="alert">{ew.changes.notWritten}</p>}
      {conflict && (
        <>
          <p>{ew.changes.folderConflict}</p>
          <Conflicts conflict={conflict} settle={(settled) => void write(settled)} />
        </>
      )}
    </section>
  );
}
