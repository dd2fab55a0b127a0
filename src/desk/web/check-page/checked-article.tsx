import type { Verdict } from "../../../language/reading-values.ts";
import { readingSentence } from "../../../language/sentences.ts";
import type { CheckedDocument, CheckedPassage } from "../../server/answer-types.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { stretchesOf } from "./stretches.ts";

/** The gravest first. */
const verdicts: readonly Verdict[] = ["wrong", "unsupported", "confirmed", "unknown"];

interface Props {
  readonly document: CheckedDocument;
  readonly place: number;
}

/** One article: a sentence for each passage that was compared, the wrong first, and the text with those passages marked. */
export function CheckedArticle({ document, place }: Props) {
  const { words, f } = useLanguage();
  const { title, published, language, text, aside, passages } = document;
  const say = words.pages.check;
  const { counts, published: dated, undated, nothing, verdict: named } = words.reading;
  const count = (verdict: Verdict) => passages.filter((one) => one.verdict === verdict).length;
  const idOf = (at: number) => `passage-${place}-${at}`;
  return (
    <article className="checked" aria-labelledby={`checked-${place}`}>
      <h2 id={`checked-${place}`}>{title === null ? say.result : <bdi>{title}</bdi>}</h2>
      <p className="fine">{published === null ? undated : dated({ date: published }, f)}</p>
      <p className="checked-counts">
        {passages.length === 0
          ? nothing
          : counts(
              {
                wrong: count("wrong"),
                unsupported: count("unsupported"),
                confirmed: count("confirmed"),
                unknown: count("unknown"),
              },
              f,
            )}
      </p>
      {verdicts.map((verdict) => {
        const of = [...passages.entries()].filter(([, one]) => one.verdict === verdict);
        if (of.length === 0) return null;
        return (
          <section key={verdict} className="checked-verdict" data-verdict={verdict}>
            <h3>{named[verdict]}</h3>
            <ul>
              {of.map(([at, one]) => (
                <li key={at}>
                  <Told passage={one} to={idOf(at)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <h3>{say.original}</h3>
      {aside.length > 0 && <p className="fine">{say.aside}</p>}
      <div className="article-text" dir="auto" {...(language === null ? {} : { lang: language })}>
        {stretchesOf(text, passages, aside).map(({ start, end, verdict, isAside, begins }) => {
          const shown = text.slice(start, end);
          if (verdict === undefined)
            return (
              <span key={start} className={isAside ? "aside" : undefined}>
                {shown}
              </span>
            );
          return (
            <mark key={start} data-verdict={verdict} title={named[verdict]}>
              {begins.map((at) => (
                <span key={at} id={idOf(at)} />
              ))}
              {shown}
            </mark>
          );
        })}
      </div>
    </article>
  );
}

/** The sentence on a passage, the way to it in the text, and to what the record has. */
function Told({
  passage: { message, record },
  to,
}: {
  readonly passage: CheckedPassage;
  readonly to: string;
}) {
  const { words, f } = useLanguage();
  const show = () => document.getElementById(to)?.parentElement?.scrollIntoView({ block: "center" });
  return (
    <>
      <button type="button" className="told" onClick={show}>
        {readingSentence(message, words, f)}
      </button>{" "}
      {record !== null && (
        <EvidenceLink analysis="" path={record}>
          {words.pages.check.record}
        </EvidenceLink>
      )}
    </>
  );
}
