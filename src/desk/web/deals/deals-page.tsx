import { useQuery } from "@tanstack/react-query";
import type { DealsResult } from "../../../analysis/deals/result.ts";
import { StateNote } from "../frame/state-note.tsx";
import { dealsQuery, findingsQuery } from "../state/api.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { reasonOf } from "../text/sentences.ts";
import { Findings } from "./findings.tsx";
import { PublicLines } from "./public-lines.tsx";
import { ReadingSwitch } from "./reading-switch.tsx";
import { Space } from "./space.tsx";

/** Which packages could every side sign? Asked, answered in a sentence, drawn, and listed. */
export function DealsPage() {
  const { standpoint } = useDesk();
  const { words } = useLanguage();
  const deals = useQuery(dealsQuery(standpoint));
  const findings = useQuery(findingsQuery(standpoint));
  const outcome = deals.data;
  return (
    <div className="page" aria-busy={deals.isFetching}>
      <h1 className="question">{words.desk.question.deals}</h1>
      {findings.data && <Findings findings={findings.data.findings} />}
      {findings.isError && <StateNote kind="error" retry={() => void findings.refetch()} />}
      {deals.isError && <StateNote kind="error" retry={() => void deals.refetch()} />}
      {deals.isPending && <StateNote kind="computing" />}
      {outcome?.status === "failed" && <StateNote kind="error" retry={() => void deals.refetch()} />}
      {outcome?.status === "not-applicable" && <Empty reason={outcome.reason} />}
      {outcome?.status === "done" && <Answered result={outcome.result} />}
    </div>
  );
}

function Answered({ result }: { readonly result: DealsResult }) {
  return (
    <>
      <ReadingSwitch result={result} />
      <Space result={result} />
      <PublicLines result={result} />
    </>
  );
}

/** An empty page teaches: what it would tell, what is missing, the smallest thing to add. */
function Empty({ reason }: { readonly reason: Parameters<typeof reasonOf>[0] }) {
  const { words, f } = useLanguage();
  const { wouldTell, add } = words.desk.empty.deals;
  return (
    <section className="state">
      <h2>{words.desk.state.notApplicable}</h2>
      <p>{reasonOf(reason, words, f)}</p>
      <p>{wouldTell}</p>
      <p>{add}</p>
    </section>
  );
}
