import type { CheckedPage } from "../../server/briefing/answer.ts";
import { usePublishingWords } from "./publishing-words.tsx";

interface Props {
  readonly page: CheckedPage;
  readonly lang: string;
}

/** A page as a search would list it. */
export function Found({ page, lang }: Props) {
  const pw = usePublishingWords();
  return (
    <section>
      <h2>{pw.part.search}</h2>
      <div className="found" lang={lang} dir="auto">
        <p className="found-path" dir="ltr">
          {page.path}
        </p>
        <p className="found-title">{page.title}</p>
        <p className="found-text">{page.description}</p>
      </div>
    </section>
  );
}

/** A page as channels show its link: its card, title and description. */
export function Shared({ page, lang, base }: Props & { readonly base: string }) {
  const pw = usePublishingWords();
  const index = `${lang}/card.png`;
  return (
    <section>
      <h2>{pw.part.share}</h2>
      <div className="found" lang={lang} dir="auto">
        {page.cardText === "" ? (
          <p className="fine">{pw.none.card}</p>
        ) : (
          <img src={`${base}${page.card ?? index}`} alt={page.cardText} width={1200} height={630} />
        )}
        <p className="found-title">{page.title}</p>
      </div>
    </section>
  );
}
