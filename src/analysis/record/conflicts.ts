import { lastDay } from "../../dossier/dates.ts";
import type { ExactNumber, Id } from "../../dossier/schema/primitives.ts";
import type { Claim, Round } from "../../dossier/schema/record.ts";
import { figuresFor, liesIn } from "./figures.ts";
import type { Names } from "./names.ts";
import { type Naming, namingsIn } from "./offices.ts";
import { byId, type Said } from "./said.ts";
import type { RecordInput } from "./sections.ts";
import { daysOf, type Holding, overlap } from "./times.ts";
import { sharesDay, type Value, valuesExclude } from "./values.ts";
import { kindOfProperty } from "./vocabulary.ts";

/** What the record itself has where a claim might stand: a round's place, date or mediators, a point of a series, an issue's amounts. */
export interface Field {
  readonly path: string;
  readonly sources: readonly Id[];
}

/** Two claims that cannot both hold, or a claim and a field that cannot. */
export interface Conflict {
  readonly claim: Said;
  readonly other: Said | Field;
}

/** Pairs of claims that name each other as contradicting, or that say what cannot both hold at times that overlap. Quadratic in a fact's claims. */
export function claimConflicts(said: readonly Said[], input: RecordInput, names: Names): Conflict[] {
  const holding = holdingOf(input, names);
  const facts = Map.groupBy(
    said.filter(({ fact }) => fact !== undefined),
    ({ fact }) => fact,
  );
  const found = [...facts.values()].flatMap((onFact) => {
    const days = onFact.map((one) => daysOf(one, onFact, holding, input));
    return pairsOf(onFact).flatMap(([i, j]): Conflict[] => {
      const [left, right, leftDays, rightDays] = [onFact[i], onFact[j], days[i], days[j]];
      if (!left || !right || !leftDays || !rightDays) return [];
      return overlap(leftDays, rightDays) && holding.excludes(left, right)
        ? [{ claim: left, other: right }]
        : [];
    });
  });
  return [...found, ...declaredConflicts(said)];
}

/** What decides until when the claims of an input hold. */
export function holdingOf(input: RecordInput, names: Names): Holding {
  const roundOf = roundsById(input);
  const named = new Map<Said, readonly Naming[]>();
  return {
    excludes: (left, right) => excludes(left.claim, right.claim, names, roundOf(left.claim)),
    namings: (one) => {
      const known = named.get(one) ?? namingsIn(one, input, names);
      named.set(one, known);
      return known;
    },
  };
}

function declaredConflicts(said: readonly Said[]): Conflict[] {
  const known = byId(said);
  return said.flatMap((claim) =>
    (claim.claim.contradicts ?? []).flatMap((id) => {
      const other = known.get(id);
      return other === undefined || other === claim ? [] : [{ claim, other }];
    }),
  );
}

function pairsOf(list: readonly unknown[]): [number, number][] {
  return list.flatMap((_, i) => list.slice(i + 1).map((_, j): [number, number] => [i, i + 1 + j]));
}

function excludes(left: Claim, right: Claim, names: Names, round: Round | undefined): boolean {
  const { property } = left;
  if (property === undefined || left.value === undefined || right.value === undefined) return false;
  return (
    kindOfProperty(property) !== "shared" && valuesExclude(left.value, right.value, property, names, round)
  );
}

/** Claims whose figure lies outside what the record knows: one conflict with each place it stands in. */
export function figureConflicts(said: readonly Said[], input: RecordInput): Conflict[] {
  return said.flatMap((claim): Conflict[] => {
    const known = figuresFor(claim, input);
    if (known === undefined || liesIn(claim.claim.value as ExactNumber, known.range)) return [];
    return known.fields.map((other) => ({ claim, other }));
  });
}

/** Claims on a round's place, date or mediators that differ from what the round itself says. */
export function roundConflicts(said: readonly Said[], input: RecordInput, names: Names): Conflict[] {
  const roundOf = roundsById(input);
  return said.flatMap((claim): Conflict[] => {
    const field = fieldFor(claim, roundOf(claim.claim), names);
    return field === undefined || field.agrees ? [] : [{ claim, other: field }];
  });
}

/** The field of a round that a claim speaks of, as the record has it, and whether they agree; undefined where there is none. */
export function fieldOf(
  said: Said,
  input: RecordInput,
  names: Names,
): (Field & { agrees: boolean }) | undefined {
  const round = input.rounds.find(({ id }) => id === said.claim.subject);
  return fieldFor(said, round, names);
}

function fieldFor(
  { claim: { value, property = "" } }: Said,
  round: Round | undefined,
  names: Names,
): (Field & { agrees: boolean }) | undefined {
  if (round === undefined || value === undefined) return undefined;
  const field = (name: string, agrees: boolean) => ({
    path: `rounds.${round.id}.${name}`,
    sources: round.sources ?? [],
    agrees,
  });
  switch (kindOfProperty(property)) {
    case "place":
      return round.place === undefined ? undefined : field("place", !placesDiffer(value, round, names));
    case "date":
      return field(
        "from",
        [value].flat().some((one) => isWithin(String(one), round)),
      );
    case "mediators": {
      const mediators = round.mediators ?? [];
      if (mediators.length === 0) return undefined;
      return field("mediators", !valuesExclude(value, mediators, property, names, round));
    }
    default:
      return undefined;
  }
}

function placesDiffer(value: Value, round: Round, names: Names): boolean {
  const own = round.place;
  const [place] = own === undefined ? [] : typeof own === "string" ? [own] : Object.values(own);
  if (place === undefined) return false;
  return valuesExclude(value, typeof place === "string" ? place : place.text, "place", names, round);
}

/** A value that is no date says nothing against the round's. */
function isWithin(value: string, { from, to }: Round): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) return true;
  const last = lastDay(to ?? from);
  return sharesDay(value, from) || sharesDay(value, last) || (lastDay(from) < value && value < last);
}

function roundsById({ rounds }: RecordInput): (claim: Claim) => Round | undefined {
  const known = new Map(rounds.map((round) => [round.id, round]));
  return ({ subject }) => (subject === undefined ? undefined : known.get(subject));
}
