import MiniSearch, { type Query } from "minisearch";
import type { SearchEntry } from "./entry.ts";
import { dictionaryWords, isHan, pairs, spellings, wordsOf } from "./words.ts";

/** Entries that can be searched; made once for a view of a dossier. */
export interface SearchIndex {
  /** Entries that hold every word asked for, best first. */
  find(asked: string): readonly SearchEntry[];
}

/**
 * Makes entries searchable by any of their words in any language. Words asked for may be the beginning of a word; long Latin ones may
 * have a letter wrong. Linear in the text of all entries.
 */
export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<SearchEntry>({
    idField: "address",
    fields: ["names", "texts"],
    extractField: (entry, field) =>
      field === "address" ? entry.address : entry[field as "names" | "texts"].join("\n"),
    tokenize: indexedWords,
    processTerm: (term) => term,
  });
  index.addAll(entries);
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  return {
    find: (asked) => {
      const query = queryOf(asked);
      if (query === undefined) return [];
      return index
        .search(query, { boost: { names: 4 }, prefix: true, fuzzy, tokenize: (term) => [term] })
        .flatMap(({ id }) => byAddress.get(id as string) ?? []);
    },
  };
}

// One letter wrong in a word of five or more; other scripts are too short for it.
const fuzzy = (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false);

function indexedWords(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    isHan(word) ? [...new Set([...word, ...pairs(word), ...dictionaryWords(word)])] : spellings(word),
  );
}

/** Every word must be found; each in any of its spellings, a Chinese run by its dictionary words or by its pairs. */
function queryOf(asked: string): Query | undefined {
  const queries = wordsOf(asked).map(
    (word): Query => ({
      combineWith: "OR",
      queries: isHan(word) ? [together(dictionaryWords(word)), together(pairs(word))] : [...spellings(word)],
    }),
  );
  return queries.length === 0 ? undefined : { combineWith: "AND", queries };
}

function together(words: readonly string[]): Query {
  return { combineWith: "AND", queries: [...words] };
}
