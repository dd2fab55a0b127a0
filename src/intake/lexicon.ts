import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";
import { fold } from "./fold.ts";
import { addName, emptyTrie, type Trie } from "./trie.ts";
import { countries, places } from "./words/countries.ts";
import { offices } from "./words/offices.ts";
import { roundWords } from "./words/rounds.ts";

/** What a name stands for. `id`: of the dossier's entry, the English name of a place, or the property of an office. */
export interface Meaning {
  readonly kind: "person" | "party" | "place" | "issue" | "round" | "office";
  readonly id: Id;
  /** 0 to 1: how surely the name alone means it. */
  readonly confidence: number;
  /** Written so and no other way: short capitals such as "US", which in other letters are another word. */
  readonly written?: string;
  /** Counts only where the document names the person in full before, or a title stands beside it. */
  readonly partial?: true;
}

/** The names looked for in documents that are read against one dossier. */
export type Lexicon = Trie<Meaning>;

export type IntakeDossier = Pick<Dossier, "people" | "parties" | "rounds" | "issues" | "series">;

const remembered = new WeakMap<IntakeDossier, Lexicon>();

/** The lexicon of a dossier, made once for each; linear in its names. */
export function lexiconOf(dossier: IntakeDossier): Lexicon {
  const known = remembered.get(dossier);
  if (known !== undefined) return known;
  const lexicon: Lexicon = emptyTrie();
  addPeople(lexicon, dossier);
  addParties(lexicon, dossier);
  for (const { id, name } of dossier.issues)
    add(lexicon, formsOf(name), { kind: "issue", id, confidence: 0.8 });
  addPlaces(lexicon, dossier);
  for (const { id, number } of dossier.rounds) {
    if (number !== undefined) add(lexicon, roundWords(number), { kind: "round", id, confidence: 0.8 });
  }
  for (const { property, words } of offices)
    add(lexicon, words, { kind: "office", id: property, confidence: 0.9 });
  remembered.set(dossier, lexicon);
  return lexicon;
}

function add(lexicon: Lexicon, names: readonly string[], meaning: Meaning): void {
  for (const name of new Set(names)) {
    const written = /^[A-Z][A-Z0-9.]{1,4}$/.test(name) ? { written: name } : {};
    const folded = fold(name).text;
    addName(lexicon, folded, { ...meaning, ...written });
    // "for the" is written as one with the word, which loses the article's first letter.
    if (folded.length >= 7 && folded.startsWith("ال")) addName(lexicon, folded.slice(2), meaning);
  }
}

function addPeople(lexicon: Lexicon, { people }: IntakeDossier): void {
  const owners = new Map<string, Set<Id>>();
  for (const { id, name, aliases = [] } of people) {
    const full = [...formsOf(name), ...aliases];
    add(lexicon, full, { kind: "person", id, confidence: 0.95 });
    for (const surname of full.flatMap(surnamesOf)) {
      owners.set(surname, (owners.get(surname) ?? new Set()).add(id));
    }
  }
  for (const [surname, ids] of owners) {
    const [id] = ids;
    if (ids.size === 1 && id !== undefined) {
      addName(lexicon, surname, { kind: "person", id, confidence: 0.7, partial: true });
    }
  }
}

/** What makes the next part of a name the father's: "bin Said" is no surname, and "said" is a word. */
const patronymic = new Set(["bin", "ibn", "bint", "بن", "بنت", "बिन", "本"]);

/** The last part of a name of several, folded, unless it is the father's. */
function surnamesOf(name: string): string[] {
  const folded = fold(name).text;
  const parts = folded.split(/[ ·]/).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  if (patronymic.has(parts.at(-2) ?? "")) return [];
  const long = /\p{Script=Han}/u.test(last) ? last.length >= 2 : last.length >= 4;
  return parts.length > 1 && long ? [last] : [];
}

function addParties(lexicon: Lexicon, { parties }: IntakeDossier): void {
  for (const { id, name } of parties) {
    const forms = formsOf(name);
    add(lexicon, forms, { kind: "party", id, confidence: 0.95 });
    const folded = new Set(forms.map((form) => fold(form).text));
    const country = countries.find((one) => folded.has(fold(one.name).text));
    if (country === undefined) continue;
    add(lexicon, country.words, { kind: "party", id, confidence: 0.9 });
    add(lexicon, country.metonyms, { kind: "party", id, confidence: 0.5 });
  }
}

/** Places by their English name where the dossier or the list has one, so that all languages mean one place. */
function addPlaces(lexicon: Lexicon, { rounds }: IntakeDossier): void {
  for (const names of places) add(lexicon, names, { kind: "place", id: names[0] ?? "", confidence: 0.8 });
  for (const { place } of rounds) {
    if (place === undefined) continue;
    const names = formsOf(place);
    const listed = places.find((known) => names.some((name) => known.includes(name)))?.[0];
    const id = listed ?? names[0] ?? "";
    add(lexicon, names, { kind: "place", id, confidence: 0.9 });
  }
}

/** Every wording of a name; what stands in brackets after it is no part of it. */
export function formsOf(text: Text): string[] {
  const all =
    typeof text === "string"
      ? [text]
      : Object.values(text).flatMap((words) =>
          typeof words === "string"
            ? [words]
            : [words.text, words.oblique, words.definite, words.short].filter((form) => form !== undefined),
        );
  return all.flatMap((form) => {
    const bare = form.replace(/\s*\([^()]{0,200}\)\s*$/, "");
    return bare === form ? [form] : [form, bare];
  });
}
