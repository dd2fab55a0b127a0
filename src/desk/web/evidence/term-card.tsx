import { textIn } from "../../../dossier/text.ts";
import { terms } from "../search/glossary.ts";
import { languageList } from "../state/languages.ts";
import { loadChinese } from "../style/chinese.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

loadChinese();

/** One word of the glossary: what it means, and what it is called in each language. */
export default function TermCard({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const term = terms.find((one) => one.id === id);
  if (term === undefined) return <p className="state">{words.desk.state.notFound}</p>;
  return (
    <section className="entry">
      <h3>
        <Name text={term.name} />
      </h3>
      <p>
        <Name text={term.meaning} />
      </p>
      <dl className="provenance">
        {languageList.map(({ tag, lang, name }) => (
          <div key={tag}>
            <dt lang={lang}>{name}</dt>
            <dd lang={lang}>
              <bdi>{textIn(term.name, tag).text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
