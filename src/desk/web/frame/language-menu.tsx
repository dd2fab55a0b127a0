import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { keepTag, languageList } from "../state/languages.ts";
import { useDesk } from "../state/use-desk.ts";
import { loadChinese } from "../style/chinese.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Chevron } from "./icons.tsx";

/** Switches the language of everything; each is written in its own script. */
export function LanguageMenu() {
  const { language, words } = useLanguage();
  const { change } = useDesk();
  const choose = (tag: string) => {
    keepTag(tag);
    change({ lang: tag });
  };
  return (
    <MenuTrigger onOpenChange={loadChinese}>
      <Button className="control" aria-label={`${words.desk.bar.language}: ${language.name}`}>
        {language.name}
        <Chevron />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={words.desk.bar.language}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[language.tag]}
          onAction={(tag) => choose(String(tag))}
        >
          {languageList.map(({ tag, lang, name }) => (
            <MenuItem key={tag} id={tag} textValue={name}>
              <bdi lang={lang}>{name}</bdi>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
