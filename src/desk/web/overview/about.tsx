import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** What the dossier is about: its question and summary, before anything is found in it. */
export function About() {
  const { words } = useLanguage();
  const { question, summary } = useShown().dossier;
  if (question === undefined && summary === undefined) return null;
  return (
    <section className="about" aria-labelledby="about-title">
      <h2 id="about-title">{words.pages.overview.about}</h2>
      {question !== undefined && (
        <p className="about-question">
          <Name text={question} />
        </p>
      )}
      {summary !== undefined && (
        <p>
          <Name text={summary} />
        </p>
      )}
    </section>
  );
}
