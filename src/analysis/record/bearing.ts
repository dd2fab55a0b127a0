import type { Round } from "../../dossier/schema/record.ts";
import { fieldOf, holdingOf } from "./conflicts.ts";
import { lastPoint } from "./figures.ts";
import type { Names } from "./names.ts";
import { type Naming, namingsIn, termTouches } from "./offices.ts";
import type { Opposing, Term } from "./result.ts";
import type { Said } from "./said.ts";
import type { RecordInput } from "./sections.ts";
import { daysOf, overlap } from "./times.ts";
import { valuesExclude } from "./values.ts";
import { bestFirst, isDoubtful } from "./weight.ts";
import { plainWords, wordingsOf } from "./wording.ts";

/** What the record has on the fact of a claim: entries that say the same, and others on that fact which neither say nor exclude it. */
export interface Bearing {
  readonly same: readonly Opposing[];
  readonly beside: readonly Opposing[];
}

/**
 * What bears on a claim that nothing contradicts: claims on its fact, a round's own field, the last point of a
 * series, offices of the person it names. A doubtful claim
 * says nothing for another; an office says the same only under the title itself, not under that of a deputy. `others`: the record's claims.
 */
export function bearingOn(said: Said, others: readonly Said[], input: RecordInput, names: Names): Bearing {
  const { same: alike, beside: apart } = claimsOn(said, others, input, names);
  const field = fieldOn(said, input, names);
  const { same: terms, beside: posts } = officesOn(said, input, names);
  return {
    same: [...alike, ...(field?.same === true ? [field.on] : []), ...terms].toSorted(sourcedFirst),
    beside: [...apart, ...(field?.same === false ? [field.on] : []), ...posts],
  };
}

function sourcedFirst(left: Opposing, right: Opposing): number {
  return Number(left.sources.length === 0) - Number(right.sources.length === 0);
}

function claimsOn(said: Said, others: readonly Said[], input: RecordInput, names: Names): Bearing {
  const { fact, claim } = said;
  if (fact === undefined) return { same: [], beside: [] };
  const onFact = others.filter((other) => other.fact === fact).toSorted(bestFirst);
  const holding = holdingOf(input, names);
  const days = (one: Said) => daysOf(one, [...onFact, said], holding, input);
  const own = days(said);
  const round = input.rounds.find(({ id }) => id === claim.subject);
  const agrees = (other: Said) =>
    !isDoubtful(other) && overlap(own, days(other)) && saysAll(said, other.claim.value, names, round);
  return {
    same: onFact.filter(agrees).map(toGround),
    beside: onFact.filter((other) => !agrees(other)).map(toGround),
  };
}

/** Whether everything a claim says of its fact stands in the other value too. */
function saysAll({ claim }: Said, other: Said["claim"]["value"], names: Names, round?: Round): boolean {
  const { value, property } = claim;
  if (value === undefined || other === undefined || property === undefined) return false;
  return [value].flat().every((one) => !valuesExclude(one, other, property, names, round));
}

function toGround({ claim }: Said): Opposing {
  return { path: `claims.${claim.id}`, claim: claim.id, sources: [claim.source] };
}

function fieldOn(said: Said, input: RecordInput, names: Names): { same: boolean; on: Opposing } | undefined {
  const point = lastPoint(said, input);
  if (point !== undefined) return { same: point.same, on: { ...point.on, claim: null } };
  const field = fieldOf(said, input, names);
  if (field === undefined) return undefined;
  const { path, sources } = field;
  // A list agrees where it shares something; it says the same only where the round has all of it.
  const each = [said.claim.value ?? []].flat();
  const has = (value: string | number | boolean) =>
    fieldOf({ ...said, claim: { ...said.claim, value } }, input, names)?.agrees === true;
  return { same: each.every(has), on: { path, claim: null, sources } };
}

/** The offices of the person a claim names that lie in its time: under the title it uses, and others. */
function officesOn(said: Said, input: RecordInput, names: Names): Bearing {
  const namings = namingsIn(said, input, names);
  const inTerm = namings.flatMap((naming) =>
    naming.terms.filter((term) => termTouches(term, said.time)).map((term) => ({ naming, term })),
  );
  const on = ({ term }: { term: Term }): Opposing => ({
    path: term.path,
    claim: null,
    sources: term.sources,
  });
  return {
    same: inTerm.filter(isThatOffice).map(on),
    beside: inTerm.filter((one) => !isThatOffice(one)).map(on),
  };
}

const qualifying = new Set(["deputy", "vice", "acting", "assistant", "under", "interim", "caretaker"]);

/** Whether an office's title is that of the role, and not one below it or for the time being. */
function isThatOffice({ naming, term }: { naming: Naming; term: Term }): boolean {
  const role = plainWords(naming.role).split(" ");
  return wordingsOf(term.title).some((wording) => {
    const title = plainWords(wording).split(" ");
    const held = role.every((word) => title.includes(word));
    return held && title.every((word) => !qualifying.has(word) || role.includes(word));
  });
}
