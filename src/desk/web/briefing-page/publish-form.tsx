import { useState } from "react";
import type { Published } from "../../server/briefing/answer.ts";
import { send } from "../state/draft-api.ts";
import { languageList } from "../state/languages.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { usePublishingWords } from "./publishing-words.tsx";

/** Publishes what the dossier's folder holds into a folder of the reader's choice, and tells what came of it. */
export function PublishForm() {
  const { f } = useLanguage();
  const pw = usePublishingWords();
  const { standpoint } = useDesk();
  const [out, setOut] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Published>();
  const publish = async () => {
    setBusy(true);
    setTold(undefined);
    const { asOf } = standpoint;
    const answer = await send<Published>("POST", "publish", { out, ...(asOf === undefined ? {} : { asOf }) });
    setTold(answer.ok ? answer.body : { status: "refused", code: "failed" });
    setBusy(false);
  };
  const nameOf = (tag: string) => languageList.find((one) => one.tag === tag)?.name ?? tag;
  return (
    <section>
      <h2>{pw.part.publish}</h2>
      <form
        className="publish-form"
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <div className="field">
          <label htmlFor="publish-folder">{pw.label.folder}</label>
          <input
            id="publish-folder"
            type="text"
            dir="ltr"
            required
            value={out}
            aria-describedby="publish-hint"
            onChange={(event) => setOut(event.target.value)}
          />
        </div>
        <p id="publish-hint" className="fine">
          {pw.folderHint}
        </p>
        <button type="submit" className="button" disabled={isBusy}>
          {isBusy ? pw.label.publishing : pw.label.publish}
        </button>
      </form>
      <div role="status">
        {told?.status === "done" && (
          <p>
            {pw.done({ out: told.out, languages: told.languages.map(nameOf), files: told.files }, f)}{" "}
            {told.leftOut.length > 0 && pw.leftOut({ languages: told.leftOut.map(nameOf) }, f)}
          </p>
        )}
        {told?.status === "refused" && (
          <p>{pw.refused[told.code as keyof typeof pw.refused] ?? pw.refused.failed}</p>
        )}
      </div>
    </section>
  );
}
