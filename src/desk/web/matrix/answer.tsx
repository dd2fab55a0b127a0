import { use } from "react";
import { reasonOf } from "../../../language/sentences.ts";
import { useEditing } from "../edit/editing-context.tsx";
import { Findings } from "../findings/findings.tsx";
import { useDraft } from "../state/draft-window.ts";
import { ReadingContext } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

/** What follows from what is filled in so far: how many packages every side could sign, and the findings. It changes with every cell. */
export function Answer() {
  const { ew } = useEditing();
  const { words, f } = useLanguage();
  const { state, keeping } = useDraft();
  const shown = use(ReadingContext);
  const deals = shown?.deals;
  const isWaiting =
    keeping === "keeping" || (state !== undefined && shown?.standpoint.edition !== state.filesHash);
  return (
    <section className="matrix-answer" aria-labelledby="answer-title" aria-busy={isWaiting}>
      <h2 id="answer-title">{ew.matrix.answer}</h2>
      <div aria-live="polite">
        {state?.shown === "last-good" && <p className="field-problem">{ew.draft.lastGood}</p>}
        {deals === undefined && <p className="fine">{ew.matrix.noAnswer}</p>}
        {deals?.status === "not-applicable" && (
          <>
            <p className="fine">{ew.matrix.noAnswer}</p>
            <p className="fine">{reasonOf(deals.reason, words, f)}</p>
          </>
        )}
        {deals?.status === "done" && (
          <>
            <p className="answer-count">
              {ew.matrix.acceptable({ packages: deals.result.zones.assessed.acceptable }, f)}
            </p>
            {shown?.findings && <Findings findings={shown.findings.findings} shownAtFirst={3} />}
          </>
        )}
      </div>
    </section>
  );
}
