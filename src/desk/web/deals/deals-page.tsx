import type { DealsResult } from "../../../analysis/deals/result.ts";
import { reasonOf } from "../../../language/sentences.ts";
import { Findings } from "../findings/findings.tsx";
import { BeginLink } from "../frame/begin-link.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { HomeCounts } from "./home-counts.tsx";
import { PublicLines } from "./public-lines.tsx";
import { ReadingSwitch } from "./reading-switch.tsx";
import { Space, usePreparedChart } from "./space.tsx";

/** Which packages could every side sign? Asked, answered in a sentence, drawn, and listed. */
export function DealsPage() {
  const { words } = useLanguage();
  const { deals, findings, failed, retry } = useShown();
  usePreparedChart();
  return (
    <div className="page">
      <h1 className="question">{words.desk.question.deals}</h1>
      {findings && <Findings findings={findings.findings} />}
      {(failed || deals?.status === "failed") && <StateNote kind="error" retry={retry} />}
      {!failed && deals === undefined && <StateNote kind="computing" />}
      {deals?.status === "not-applicable" && <Empty reason={deals.reason} />}
      {deals?.status === "done" && <Answered result={deals.result} />}
    </div>
  );
}

function Answered({ result }: { readonly result: DealsResult }) {
  return (
    <>
      <ReadingSwitch result={result} />
      <Space result={result} />
      <Gaps result={result} />
      <HomeCounts result={result} />
      <PublicLines result={result} />
    </>
  );
}

/** What could not be computed, each reason told once. */
function Gaps({ result }: { readonly result: DealsResult }) {
  const { words, f } = useLanguage();
  const told = new Set(result.gaps.map(({ reason }) => reasonOf(reason, words, f)));
  return [...told].map((reason) => <p key={reason}>{reason}</p>);
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
      <BeginLink />
    </section>
  );
}
