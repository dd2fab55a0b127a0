import type { Text } from "../dossier/schema/primitives.ts";
import { textIn } from "../dossier/text.ts";
import { allSpellings, type SearchEntry } from "./entry.ts";
import { answers } from "./marks.ts";

/** Words to show beside an entry's title, and the language they are in as far as that is known. */
export interface Why {
  readonly text: string;
  readonly language: string | undefined;
}

/** Why an entry was found, where its title as shown does not say so: words written about it, or another spelling of its name. Where the title does, what is written about it first. */
export function whyFound(
  entry: SearchEntry,
  asked: string,
  language: string,
  dossierLanguage: string,
): Why | undefined {
  const shown = textIn(entry.title, language, dossierLanguage).text;
  const inWords = [
    ...entry.details.map((detail) => textIn(detail, language, dossierLanguage)),
    ...[entry.title, ...entry.details].flatMap((text) => inEachLanguage(text, dossierLanguage)),
    ...entry.names.map((text) => ({ text, language: undefined })),
  ].filter(({ text }) => text !== shown);
  const [first] = entry.details;
  const opening = first === undefined ? undefined : textIn(first, language, dossierLanguage);
  if (answers(shown, asked)) return opening;
  const found = inWords.find(({ text }) => answers(text, asked));
  return found ?? opening;
}

function inEachLanguage(text: Text, dossierLanguage: string): Why[] {
  if (typeof text === "string") return [{ text, language: dossierLanguage }];
  return Object.entries(text).flatMap(([language, words]) =>
    allSpellings({ [language]: words }).map((spelling) => ({ text: spelling, language })),
  );
}
