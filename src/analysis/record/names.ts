import type { Id } from "../../dossier/schema/primitives.ts";
import type { Round } from "../../dossier/schema/record.ts";
import type { RecordInput } from "./sections.ts";
import { holdsWords, plainWords, wordingsOf } from "./wording.ts";

/** Which entries and places the words of a claim's value stand for. */
export interface Names {
  /** The id of the entry a value names, by id, name in any language or alias; undefined where none or several fit. */
  entryOf(value: string): Id | undefined;
  /** Whether two place names can mean one place; for a round's place, its host's name will do. */
  samePlace(left: string, right: string, round: Round | undefined): boolean;
}

/** Reads the names of people, parties, issues, instruments, events and series, and of the places of rounds. */
export function readNames(input: RecordInput): Names {
  const ids = new Set(entriesOf(input).map(({ id }) => id));
  const byWords = idsByWords(input);
  const places = placeClasses(input.rounds);
  return {
    entryOf: (value) => (ids.has(value) ? value : (byWords.get(plainWords(value)) ?? undefined)),
    samePlace: (left, right, round) => {
      const own = round === undefined ? [] : wordsForPlaceOf(round, input);
      const meanings = (place: string) => {
        const words = plainWords(place);
        return own.includes(words) ? own : (places.find((known) => known.includes(words)) ?? [words]);
      };
      return meanings(left).some((one) =>
        meanings(right).some((other) => holdsWords(one, other) || holdsWords(other, one)),
      );
    },
  };
}

interface Named {
  readonly id: Id;
  readonly wordings: readonly string[];
}

function entriesOf({ people, parties, issues, instruments, events, series, rounds }: RecordInput): Named[] {
  const named = [...parties, ...issues, ...instruments, ...series];
  return [
    ...people.map(({ id, name, aliases = [] }) => ({ id, wordings: [...wordingsOf(name), ...aliases] })),
    ...named.map(({ id, name }) => ({ id, wordings: wordingsOf(name) })),
    ...events.map(({ id, title }) => ({ id, wordings: wordingsOf(title) })),
    ...rounds.map(({ id }) => ({ id, wordings: [] })),
  ];
}

/** Words that two entries share name neither: null. */
function idsByWords(input: RecordInput): ReadonlyMap<string, Id | null> {
  const found = new Map<string, Id | null>();
  for (const { id, wordings } of entriesOf(input)) {
    for (const words of wordings.map(plainWords)) {
      const known = found.get(words);
      found.set(words, known === undefined || known === id ? id : null);
    }
  }
  return found;
}

/** Wordings of one place, joined over the rounds that share any of them. */
function placeClasses(rounds: readonly Round[]): readonly (readonly string[])[] {
  const classes: string[][] = [];
  for (const { place } of rounds) {
    if (place === undefined) continue;
    const words = wordingsOf(place).map(plainWords);
    const touched = classes.filter((known) => known.some((one) => words.includes(one)));
    for (const known of touched) classes.splice(classes.indexOf(known), 1);
    classes.push([...new Set([...touched.flat(), ...words])]);
  }
  return classes;
}

function wordsForPlaceOf(round: Round, { parties }: RecordInput): readonly string[] {
  if (round.place === undefined) return [];
  const hosts = parties.filter(({ roles = [] }) =>
    roles.some(({ role, rounds }) => role === "host" && rounds?.includes(round.id)),
  );
  const names = hosts.flatMap(({ id, name }) => [id, ...wordingsOf(name)]);
  return [...wordingsOf(round.place), ...names].map(plainWords);
}
