import type { Claim, Source } from "../../../dossier/schema/record.ts";
import { translationIn } from "../../../dossier/text.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

interface Props {
  readonly claim: Claim;
  readonly source: Source | undefined;
}

/** One claim, the words it rests on, and who published them. */
export function ClaimCard({ claim, source }: Props) {
  const { words, f } = useLanguage();
  const { drawer } = words.desk;
  return (
    <article className="claim">
      <p className="claim-text">
        <Name text={claim.text} />
      </p>
      <PassageQuote claim={claim} source={source} />
      {source && <SourceLine source={source} where={claim.passage?.where} />}
      <p className="fine">
        {claim.status && <span>{words.record.claimStatus[claim.status]}</span>}
        {claim.credibility && (
          <span>
            {drawer.credibility}
            {f.colon}
            {f.number(claim.credibility)} —{" "}
            {words.record.credibility[claim.credibility as 1 | 2 | 3 | 4 | 5 | 6]}
          </span>
        )}
      </p>
    </article>
  );
}

/** The passage as its source has it, marked; or what it says in the dossier's words, said to be that. */
export function PassageQuote({ claim: { passage }, source }: Props) {
  const { words, language: reader } = useLanguage();
  if (passage === undefined) return null;
  const language = passage.language ?? source?.language;
  const translation = translationIn(passage, reader.tag);
  return (
    <>
      {passage.quote !== undefined && (
        <blockquote>
          <mark dir="auto" lang={language}>
            {passage.quote}
          </mark>
        </blockquote>
      )}
      {passage.restated !== undefined && (
        <blockquote>
          <span className="fine">{words.desk.drawer.restated}</span>{" "}
          <mark>
            <Name text={passage.restated} />
          </mark>
        </blockquote>
      )}
      {translation !== undefined && (
        <p>
          <span className="fine">{words.desk.drawer.translation}</span> <Name text={translation} />
        </p>
      )}
    </>
  );
}

/** A document, who published it and when, and how far it can be relied on. */
export function SourceLine({
  source,
  where,
}: {
  readonly source: Source;
  readonly where?: string | undefined;
}) {
  const { words, f } = useLanguage();
  const { reliability, publisher, url } = source;
  return (
    <div className="source">
      <p>
        {url === undefined ? (
          <cite>
            <Name text={source.title} />
          </cite>
        ) : (
          <a href={url} target="_blank" rel="noreferrer noopener">
            <Name text={source.title} />
          </a>
        )}
      </p>
      <p className="fine">
        {publisher !== undefined && (
          <span>
            <Name text={publisher} />
          </span>
        )}
        <time dateTime={source.published}>{f.date(source.published)}</time>
        {where !== undefined && <bdi>{where}</bdi>}
        {reliability && (
          <span>
            {words.desk.drawer.reliability}
            {f.colon}
            <b>{reliability}</b> — {words.record.reliability[reliability]}
          </span>
        )}
      </p>
    </div>
  );
}
