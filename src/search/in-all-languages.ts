import type { Text } from "../dossier/schema/primitives.ts";
import { type Format, format, withoutIsolates } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { Messages } from "../language/messages.ts";

/** Says a thing in every language there is, as one text. */
export type InAllLanguages = (say: (words: Messages, f: Format) => string) => Text;

/** A speaker of several languages, which writes names of a dossier in its own language where they are not translated. */
export function inAllLanguages(languages: readonly Language[], dossierLanguage: string): InAllLanguages {
  const speakers = languages.map((language) => ({ language, f: format(language, dossierLanguage) }));
  return (say) =>
    Object.fromEntries(
      speakers.map(({ language, f }) => [language.tag, withoutIsolates(say(language.messages, f))]),
    );
}
