import type { Text } from "../dossier/schema/primitives.ts";
import type { EntryKind } from "../language/words.ts";

/** What can be found: entries of the dossier, findings, and what the desk adds (terms, commands). */
export type SearchKind = EntryKind | "options" | "findings" | "terms" | "commands";

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Where it is: a path into the dossier, or a word of its kind and an id (`finding:…`, `term:…`). Unique. */
  readonly address: string;
  /** What it is called, in every language there is. */
  readonly title: Text;
  /** What is written about it, most telling first. */
  readonly details: readonly Text[];
  /** Every spelling of its name: all languages, aliases, inflected forms. */
  readonly names: readonly string[];
  /** Everything else written about it, in all languages. */
  readonly texts: readonly string[];
}

/** Makes an entry; its names and texts are those of its title and details in all languages, and whatever is given besides. */
export function searchEntry(
  kind: SearchKind,
  address: string,
  title: Text,
  details: readonly (Text | undefined)[] = [],
  alsoNamed: readonly string[] = [],
): SearchEntry {
  const told = details.filter((detail) => detail !== undefined);
  return {
    kind,
    address,
    title,
    details: told,
    names: [...allSpellings(title), ...alsoNamed],
    texts: told.flatMap(allSpellings),
  };
}

/** A text in all its languages and forms. */
export function allSpellings(text: Text): string[] {
  if (typeof text === "string") return [text];
  return Object.values(text).flatMap((words) =>
    typeof words === "string"
      ? [words]
      : [words.text, words.oblique, words.definite, words.short].filter((form) => form !== undefined),
  );
}
