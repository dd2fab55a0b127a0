import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { BriefingAnswer } from "../../server/briefing/answer.ts";
import { StateNote } from "../frame/state-note.tsx";
import { briefingQuery } from "../state/api.ts";
import { useEdition } from "../state/draft-window.ts";
import { languageList } from "../state/languages.ts";
import { useDesk } from "../state/use-desk.ts";
import { loadChinese } from "../style/chinese.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Captions } from "./captions.tsx";
import { Checks } from "./checks.tsx";
import { Found, Shared } from "./found-and-shared.tsx";
import { PagePreview } from "./page-preview.tsx";
import { PublishForm } from "./publish-form.tsx";
import { usePublishingWords, WithPublishingWords } from "./publishing-words.tsx";
import { Standings } from "./standings.tsx";
import "../style/draft-bar.css";
import "../style/briefing.css";

/** What readers will get: the briefing in each language as it would be published, how it is found and shared, and publishing it. */
export function BriefingPage() {
  const { words } = useLanguage();
  return (
    <div className="page briefing-page">
      <h1 className="question">{words.desk.question.briefing}</h1>
      <WithPublishingWords>
        <Chosen />
      </WithPublishingWords>
    </div>
  );
}

function Chosen() {
  const { language } = useLanguage();
  const pw = usePublishingWords();
  const [lang, setLang] = useState(language.tag);
  const [drafts, setDrafts] = useState(false);
  const { standpoint } = useDesk();
  useEffect(loadChinese, []);
  const edition = useEdition();
  const asked = useQuery({
    ...briefingQuery({ ...standpoint, ...edition }, lang, drafts ? "yes" : "no"),
    staleTime: 0,
  });
  return (
    <>
      <fieldset className="briefing-choice">
        <legend className="visually-hidden">{pw.label.language}</legend>
        {languageList.map(({ tag, name, lang: code }) => (
          <button
            key={tag}
            type="button"
            className="button"
            lang={code}
            aria-pressed={tag === lang}
            onClick={() => setLang(tag)}
          >
            {name}
          </button>
        ))}
        <label className="briefing-drafts">
          <input type="checkbox" checked={drafts} onChange={(event) => setDrafts(event.target.checked)} />
          {pw.label.drafts}
        </label>
      </fieldset>
      {asked.data === undefined ? (
        <StateNote kind={asked.isError ? "error" : "computing"} />
      ) : (
        <Shown answer={asked.data} />
      )}
    </>
  );
}

function Shown({ answer }: { readonly answer: BriefingAnswer }) {
  const { f } = useLanguage();
  const pw = usePublishingWords();
  const [chosen, setChosen] = useState<string>();
  const page = answer.pages.find(({ path }) => path === (chosen ?? answer.briefing)) ?? answer.pages[0];
  if (page === undefined) return <StateNote kind="notFound" />;
  return (
    <>
      {answer.missing > 0 && <p role="status">{pw.missing({ texts: answer.missing }, f)}</p>}
      <div className="briefing-panes">
        <PagePreview answer={answer} page={page} choose={setChosen} />
        <div className="briefing-side">
          <Found page={page} lang={answer.language} />
          <Shared page={page} base={answer.base} lang={answer.language} />
          <Captions answer={answer} />
        </div>
      </div>
      <Checks pages={answer.pages} choose={setChosen} />
      <Standings answer={answer} />
      <PublishForm />
    </>
  );
}
