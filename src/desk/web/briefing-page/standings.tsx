import { Link } from "@tanstack/react-router";
import type { ArticleStanding, BriefingAnswer, ProseStanding } from "../../server/briefing/answer.ts";
import { type DeskSearch, standpointOf } from "../state/desk-search.ts";
import { languageList } from "../state/languages.ts";
import { useLanguage } from "../text/language-context.tsx";
import { usePublishingWords } from "./publishing-words.tsx";

/** How far editors' prose and the articles are, in each language, and the way to edit the prose. */
export function Standings({ answer }: { readonly answer: BriefingAnswer }) {
  const pw = usePublishingWords();
  return (
    <section>
      <h2>{pw.part.states}</h2>
      <h3>{pw.part.prose}</h3>
      {answer.prose.length === 0 ? <p>{pw.none.prose}</p> : <ProseTable prose={answer.prose} />}
      <p>
        <Link
          className="link"
          to={"/dossier" as never}
          search={((now: DeskSearch) => ({ ...standpointOf(now), section: "prose" })) as never}
        >
          {pw.label.edit}
        </Link>
      </p>
      <h3>{pw.part.articles}</h3>
      {answer.articles.length === 0 ? <p>{pw.none.articles}</p> : <ArticleTable articles={answer.articles} />}
    </section>
  );
}

function ProseTable({ prose }: { readonly prose: readonly ProseStanding[] }) {
  const { words, f } = useLanguage();
  const pw = usePublishingWords();
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{pw.label.text}</th>
            <th scope="col">{pw.label.state}</th>
            {languageList.map(({ tag, name, lang }) => (
              <th key={tag} scope="col" lang={lang}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {prose.map(({ id, state, embargo, briefing, languages }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{id}</bdi> {briefing !== null && <span className="fine">{f.date(briefing)}</span>}
              </th>
              <td>
                {pw.step[state]} {embargo !== null && pw.embargo({ until: embargo }, f)}
              </td>
              {languageList.map(({ tag }) => (
                <td key={tag}>
                  {pw.translation[
                    (languages.find(({ language }) => language === tag)?.state ??
                      "missing") as keyof typeof pw.translation
                  ] ?? words.desk.state.notFound}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ArticleTable({ articles }: { readonly articles: readonly ArticleStanding[] }) {
  const { f } = useLanguage();
  const pw = usePublishingWords();
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{pw.label.text}</th>
            <th scope="col">{pw.label.language}</th>
            <th scope="col">{pw.label.state}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ id, language, headline, state, embargo, stale, open }) => {
            const spoken = languageList.find(({ tag }) => tag === language);
            const notes = [
              pw.step[stale ? "stale" : state],
              ...(embargo === null ? [] : [pw.embargo({ until: embargo }, f)]),
              ...(open === 0 ? [] : [pw.open({ passages: open }, f)]),
            ];
            return (
              <tr key={`${id} ${language}`}>
                <th scope="row" lang={spoken?.lang ?? language}>
                  <bdi>{headline}</bdi>
                </th>
                <td lang={spoken?.lang ?? language}>{spoken?.name ?? language}</td>
                <td>{f.list(notes)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
