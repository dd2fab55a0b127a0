import { useEffect } from "react";
import { Button } from "react-aria-components";
import { languageList, spokenTag } from "../state/languages.ts";
import { useDesk } from "../state/use-desk.ts";
import { loadChinese } from "../style/chinese.ts";
import { useLanguage } from "../text/language-context.tsx";

/** Says that the address asks for a language the desk does not speak, and offers those it does. */
export function LanguageNote() {
  const { words, f, language } = useLanguage();
  const { search, change } = useDesk();
  const unknown = search.lang !== undefined && spokenTag(search.lang) === undefined;
  useEffect(() => {
    if (unknown) loadChinese();
  }, [unknown]);
  if (search.lang === undefined || !unknown) return null;
  return (
    <aside className="banner" aria-label={words.desk.bar.language}>
      <p>{words.frame.unknownLanguage({ asked: search.lang, shown: language.name }, f)}</p>
      <p className="banner-actions">
        {languageList.map(({ tag, lang, name }) => (
          <Button key={tag} className="link" onPress={() => change({ lang: tag })}>
            <bdi lang={lang}>{name}</bdi>
          </Button>
        ))}
      </p>
    </aside>
  );
}
