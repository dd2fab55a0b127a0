import { useState } from "react";
import type { Problem } from "../../../dossier/problem.ts";
import { problemText } from "../../../language/sentences.ts";
import type { CheckAnswer } from "../../server/answer-types.ts";
import { StateNote } from "../frame/state-note.tsx";
import { send } from "../state/draft-api.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { ArticleForm, type Given } from "./article-form.tsx";
import { CheckedArticle } from "./checked-article.tsx";
import "../style/draft-bar.css";
import "../style/check.css";

type State =
  | { readonly kind: "waiting" | "asking" | "failed" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "done"; readonly answer: CheckAnswer };

/** An article beside the record: what of it is wrong, unsupported, confirmed or unknown, a sentence each. Nothing is kept. */
export function CheckPage() {
  const { words } = useLanguage();
  const { standpoint } = useShown();
  const [state, setState] = useState<State>({ kind: "waiting" });
  const check = async (given: Given) => {
    setState({ kind: "asking" });
    const { edition: _, ...at } = standpoint;
    const answer = await send<CheckAnswer, { readonly problems?: readonly Problem[] }>("POST", "check", {
      ...at,
      ...given,
    });
    if (answer.ok) setState({ kind: "done", answer: answer.body });
    else if ("problems" in answer.body && answer.body.problems)
      setState({ kind: "refused", problems: answer.body.problems });
    else setState({ kind: "failed" });
  };
  return (
    <div className="page check-page">
      <h1 className="question">{words.desk.question.check}</h1>
      <ArticleForm check={(given) => void check(given)} waits={state.kind === "asking"} />
      <div aria-live="polite" aria-busy={state.kind === "asking"}>
        {state.kind === "asking" && <StateNote kind="computing" />}
        {state.kind === "failed" && <StateNote kind="error" retry={() => setState({ kind: "waiting" })} />}
        {state.kind === "refused" && <Refused problems={state.problems} />}
        {state.kind === "done" &&
          state.answer.documents.map((document, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an answer's documents do not change places
            <CheckedArticle key={at} document={document} place={at} />
          ))}
      </div>
    </div>
  );
}

function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const { words, f } = useLanguage();
  return problems.map((problem) => {
    const { message, remedy } = problemText(problem, words, f);
    return (
      <p key={problem.code} role="alert">
        {message} {remedy}
      </p>
    );
  });
}
