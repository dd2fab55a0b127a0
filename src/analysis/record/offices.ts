import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { Id } from "../../dossier/schema/primitives.ts";
import type { Office, Person } from "../../dossier/schema/record.ts";
import type { Names } from "./names.ts";
import type { Holder, OutOfTerm, Span, Term } from "./result.ts";
import type { Said } from "./said.ts";
import type { RecordInput } from "./sections.ts";
import { saysOutOfOffice } from "./vocabulary.ts";
import { compareStanding } from "./weight.ts";
import { holdsWords, plainWords, wordingsOf } from "./wording.ts";

/** A claim that names a person in an office, with the terms of that person by which it is judged. */
export interface Naming {
  readonly said: Said;
  readonly person: Person;
  readonly role: string;
  readonly terms: readonly Term[];
}

/**
 * The namings a claim makes: of the persons in its value for its subject, a party, or of its subject itself under the property
 * `office`. Judged by offices whose title holds the words of the role, else by all of that party, or of the person. Empty where no
 * recorded office can decide.
 */
export function namingsIn(said: Said, input: RecordInput, names: Names): Naming[] {
  const { subject, property, value } = said.claim;
  if (subject === undefined || property === undefined || saysOutOfOffice(property)) return [];
  const self = property === "office" ? input.people.find(({ id }) => id === subject) : undefined;
  if (self !== undefined) {
    const role = typeof value === "string" ? value : property;
    return value === false || saysOutOfOffice(role) ? [] : judged(said, self, role, termsOf(self));
  }
  if (!input.parties.some(({ id }) => id === subject)) return [];
  return [value ?? []].flat().flatMap((one) => {
    const id = typeof one === "string" ? names.entryOf(one) : undefined;
    const person = input.people.find((candidate) => candidate.id === id);
    if (person === undefined) return [];
    const terms = termsOf(person);
    // An office of nobody in particular may be this party's: it can excuse a claim, but not count against it.
    if (!terms.some(({ of }) => of === subject)) return [];
    return judged(
      said,
      person,
      property,
      terms.filter(({ of }) => of === subject || of === null),
    );
  });
}

function judged(said: Said, person: Person, role: string, terms: readonly Term[]): Naming[] {
  const words = plainWords(role);
  const titled = terms.filter(({ title }) =>
    wordingsOf(title).some((one) => holdsWords(plainWords(one), words)),
  );
  const relevant = titled.length > 0 ? titled : terms;
  return relevant.length === 0 ? [] : [{ said, person, role, terms: relevant }];
}

/** The offices of a person as recorded. */
function termsOf({ id, offices = [] }: Person): Term[] {
  return offices.map((office, index) => ({
    path: `people.${id}.offices.${index}`,
    title: office.title,
    of: office.of ?? null,
    from: office.from ?? null,
    to: office.to ?? null,
    sources: office.sources ?? [],
  }));
}

/** Whether a term has a day in common with a span, dates without a day taken as wide as they may be. */
export function termTouches({ from, to }: Pick<Term, "from" | "to">, { first, last }: Span): boolean {
  return (from === null || firstDay(from) <= last) && (to === null || lastDay(to) >= first);
}

/** What is wrong with a naming: no term that decides has a day in common with the time it speaks of. Undefined where one has. */
export function outOfTerm(
  naming: Naming,
  input: RecordInput,
  names: Names,
  said: readonly Said[],
): OutOfTerm | undefined {
  const { terms, person, role } = naming;
  const { time, claim } = naming.said;
  if (terms.some((term) => termTouches(term, time))) return undefined;
  const ended = terms.filter(({ to }) => to !== null && lastDay(to) < time.first).length;
  return {
    person: person.id,
    role,
    claim: claim.id,
    time,
    how: ended === terms.length ? "ended" : ended === 0 ? "notBegun" : "between",
    terms,
    holders: holdersAt(naming, input, names, said),
  };
}

/** Who held it then: people named by claims on the same fact that stand better, and people with an office of the same title. */
function holdersAt(naming: Naming, input: RecordInput, names: Names, said: readonly Said[]): Holder[] {
  const rests = new Map<Id, string[]>();
  const note = (person: Id, path: string) => rests.set(person, [...(rests.get(person) ?? []), path]);
  const { time } = naming.said;
  for (const other of said) {
    const better = other.fact === naming.said.fact && compareStanding(other, naming.said) < 0;
    const speaksOfIt = other.time.first <= time.last && (other.open || other.time.last >= time.first);
    if (!better || !speaksOfIt) continue;
    for (const { person, terms } of namingsIn(other, input, names)) {
      if (terms.some((term) => termTouches(term, time))) note(person.id, `claims.${other.claim.id}`);
    }
  }
  for (const person of input.people) {
    for (const term of termsOf(person)) {
      const same = naming.terms.some((own) => own.of === term.of && sharesTitle(own.title, term.title));
      if (same && termTouches(term, time)) note(person.id, term.path);
    }
  }
  rests.delete(naming.person.id);
  return [...rests].map(([person, paths]) => ({ person, rests: paths.toSorted() }));
}

function sharesTitle(left: Office["title"], right: Office["title"]): boolean {
  const known = new Set(wordingsOf(left).map(plainWords));
  return wordingsOf(right).some((one) => known.has(plainWords(one)));
}
