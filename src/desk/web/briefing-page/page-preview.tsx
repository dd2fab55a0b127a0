import type { BriefingAnswer, CheckedPage } from "../../server/briefing/answer.ts";
import { usePublishingWords } from "./publishing-words.tsx";

interface Props {
  readonly answer: BriefingAnswer;
  readonly page: CheckedPage;
  readonly choose: (path: string) => void;
}

/** A page as readers will get it, and the choice of another. */
export function PagePreview({ answer, page, choose }: Props) {
  const pw = usePublishingWords();
  const address = `${answer.base}${page.path}`;
  return (
    <section className="briefing-preview">
      <h2>{pw.part.preview}</h2>
      <p className="briefing-choice">
        <label>
          <span className="visually-hidden">{pw.label.page}</span>
          <select value={page.path} onChange={(event) => choose(event.target.value)} lang={answer.language}>
            {answer.pages.map(({ path, title }) => (
              <option key={path} value={path}>
                {title}
              </option>
            ))}
          </select>
        </label>{" "}
        <a className="link" href={address} target="_blank" rel="noreferrer">
          {pw.label.openAlone}
        </a>
      </p>
      <iframe key={address} src={address} title={page.title} lang={answer.language} />
    </section>
  );
}
