import type { Text } from "../dossier/schema/primitives.ts";
import type { ChosenText } from "../dossier/text.ts";
import { type Format, format } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { Messages } from "../language/messages.ts";

/** How one language's reader is told things, and which texts of the dossier they must be shown in another language. */
export interface Reader {
  readonly language: Language;
  readonly words: Messages;
  readonly f: Format;
  /** A text of the dossier as this reader gets it. */
  choose(text: Text): ChosenText;
  /** The language of a piece of a sentence that is not in the reader's own; undefined for what is. */
  foreign(piece: string): string | undefined;
  /** Texts that had to be shown in another language so far, each once. */
  missing(): readonly string[];
}

const finalStop = /[.。।]$/u;

/** A reader whose format keeps account of every name and text that it could not write in the reader's language. */
export function readerOf(language: Language, dossierLanguage: string): Reader {
  const { messages } = language;
  const plain = format(language, dossierLanguage);
  const foreign = new Map<string, string>();
  const missing = new Set<string>();
  const choose = (text: Text) => {
    const chosen = plain.chosen(text);
    if (!chosen.translated) {
      missing.add(chosen.text);
      // Sentences drop the full stop of what they quote, and may take another form of a name.
      const forms = Object.values(chosen.forms ?? {}).filter((form) => typeof form === "string");
      for (const form of [chosen.text, chosen.text.replace(finalStop, ""), ...forms]) {
        foreign.set(form, chosen.language);
      }
    }
    return chosen;
  };
  const noted = <Rest extends unknown[]>(write: (text: Text, ...rest: Rest) => string) => {
    return (text: Text, ...rest: Rest) => {
      choose(text);
      return write(text, ...rest);
    };
  };
  const name = noted(plain.name);
  const quoted = noted(plain.quoted);
  const f: Format = {
    ...plain,
    chosen: choose,
    name,
    quoted,
    names: (texts, form) => plain.list(texts.map((text) => name(text, form))),
    quotedNames: (texts) => plain.list(texts.map((text) => quoted(text))),
    amount: (value, unit) =>
      unit === undefined ? plain.exact(value) : messages.deals.amount(plain.exact(value), name(unit)),
  };
  return {
    language,
    words: messages,
    f,
    choose,
    foreign: (piece) => foreign.get(piece),
    missing: () => [...missing],
  };
}

/** A language's name for a reader of another, or its tag where that has none. */
export function languageName({ language }: Reader, tag: string): string {
  return new Intl.DisplayNames(language.locale, { type: "language" }).of(tag) ?? tag;
}
