import { referencePattern } from "../../dossier/article/read.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Text } from "../../dossier/schema/primitives.ts";
import { textIn } from "../../dossier/text.ts";

/** A name that the record spells in both languages. */
export interface LockedName {
  readonly source: string;
  /** How it may stand in the translation, the plain form first. */
  readonly targets: readonly string[];
}

/** What a translation may not lose: references, figures, and names that the record spells. */
export interface Locks {
  readonly references: readonly string[];
  readonly figures: readonly string[];
  readonly names: readonly LockedName[];
}

/** Names of people, parties and places in two languages, longest first, so that a part of a longer name is not taken for itself. */
export function namesBetween(
  { people, parties, rounds, language }: Dossier,
  from: string,
  to: string,
): LockedName[] {
  const texts: Text[] = [
    ...people.map(({ name }) => name),
    ...parties.map(({ name }) => name),
    ...rounds.flatMap(({ place }): Text[] => (place === undefined ? [] : [place])),
  ];
  const names = texts.flatMap((text): LockedName[] => {
    const [source, target] = [textIn(text, from, language), textIn(text, to, language)];
    if (!source.translated || !target.translated) return [];
    const { forms } = target;
    const targets = [target.text, forms?.definite, forms?.oblique, forms?.short].filter(
      (one) => one !== undefined,
    );
    return [{ source: source.text, targets: [...new Set(targets)] }];
  });
  const bySource = new Map(names.map((name) => [name.source, name]));
  return [...bySource.values()].toSorted((left, right) => right.source.length - left.source.length);
}

/** What of a piece is locked. */
export function locksOf(text: string, names: readonly LockedName[]): Locks {
  const plain = text.replaceAll(referencePattern, " ");
  let rest = plain;
  const found = names.filter(({ source }) => {
    if (!isWord(rest, source)) return false;
    rest = rest.replaceAll(source, " ");
    return true;
  });
  return {
    references: [...text.matchAll(referencePattern)].map(([whole]) => whole),
    figures: figuresIn(plain),
    names: found,
  };
}

function isWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
  return !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
}

/** What a translation of a piece has lost, or added of what it may not add; nothing where it keeps every lock. */
export function brokenLocks(source: string, target: string, names: readonly LockedName[]): readonly string[] {
  const locks = locksOf(source, names);
  const kept = locksOf(target, []);
  const figures = new Set(kept.figures);
  return [
    ...missingFrom(locks.references, kept.references),
    ...missingFrom(kept.references, locks.references),
    ...locks.figures.filter((figure) => !figures.has(figure)),
    ...locks.names
      .filter(({ targets }) => !targets.some((one) => target.includes(one)))
      .map(({ targets }) => targets[0] ?? ""),
  ];
}

/** Entries of a list that another lacks, each as often as it is lacking. */
function missingFrom(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

const zeros = [0x30, 0x660, 0x6f0, 0x966];

/** Figures of a text in Latin digits, so that languages can be compared. */
function figuresIn(text: string): string[] {
  const latin = text.replace(/\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
  return [
    ...latin
      .replaceAll("٫", ".")
      .replaceAll("٬", ",")
      .matchAll(/\d+(?:[.,]\d+)*/gu),
  ].map(([figure]) => figure);
}
