import type { Text, WordForms } from "./schema/primitives.ts";
import type { Passage } from "./schema/record.ts";

/** A text in one language, chosen for a reader of another. */
export interface ChosenText {
  readonly text: string;
  /** BCP 47 tag of the language it is in. */
  readonly language: string;
  /** Whether that is the language asked for; where not, the reader is shown the language it is in. */
  readonly translated: boolean;
  /** The forms a name takes inside sentences, where they are given. */
  readonly forms?: WordForms;
}

/**
 * A text in the language asked for, else in a nearby one (`zh-Hans` for `zh`), else in the dossier's own, else in whichever comes first.
 * A plain string is in the dossier's own language.
 */
export function textIn(text: Text, language: string, dossierLanguage = "en"): ChosenText {
  if (typeof text === "string") {
    return { text, language: dossierLanguage, translated: isSameLanguage(dossierLanguage, language) };
  }
  const tags = Object.keys(text);
  const tag = nearestTag(tags, language) ?? nearestTag(tags, dossierLanguage) ?? tags[0] ?? dossierLanguage;
  const words = text[tag] ?? "";
  const translated = isSameLanguage(tag, language);
  if (typeof words === "string") return { text: words, language: tag, translated };
  return { text: words.text, language: tag, translated, forms: words };
}

/** A passage's translation, where it is in the reader's language and the passage is not; undefined otherwise. */
export function translationIn(
  { translation, language: written }: Passage,
  language: string,
): Text | undefined {
  if (translation === undefined || (written !== undefined && isSameLanguage(written, language)))
    return undefined;
  return textIn(translation, language, "").translated ? translation : undefined;
}

// The tag itself, then with subtags dropped from the end, then any of the same language.
function nearestTag(tags: readonly string[], wanted: string): string | undefined {
  const subtags = wanted.split("-");
  for (let length = subtags.length; length > 0; length -= 1) {
    const shorter = subtags.slice(0, length).join("-").toLowerCase();
    const found = tags.find((tag) => tag.toLowerCase() === shorter);
    if (found !== undefined) return found;
  }
  return tags.find((tag) => isSameLanguage(tag, wanted));
}

function isSameLanguage(left: string, right: string): boolean {
  return primary(left) === primary(right);
}

function primary(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
