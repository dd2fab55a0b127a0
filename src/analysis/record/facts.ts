import { componentsOf } from "./components.ts";
import { type Conflict, claimConflicts, type Field, figureConflicts, roundConflicts } from "./conflicts.ts";
import { figuresFor } from "./figures.ts";
import type { Names } from "./names.ts";
import { namingsIn, outOfTerm } from "./offices.ts";
import type { FactFault, Opposing, OutOfTerm, Standing } from "./result.ts";
import { dateMeant, readSaid, type Said } from "./said.ts";
import type { RecordInput } from "./sections.ts";
import { bestFirst, compareContent, compareSides, isDoubtful } from "./weight.ts";

/** What was found out about one fact: the claims that hang together in it, the fields they differ from, the persons out of term. */
interface Found {
  readonly claims: readonly Said[];
  readonly conflicts: readonly Conflict[];
  readonly offices: readonly OutOfTerm[];
}

/** One fault for each fact on which claims, offices or rounds disagree. Ids are those of the facts; equal ones are told apart by the caller. */
export function factFaults(input: RecordInput, names: Names): FactFault[] {
  // Wording and date, never the order in the dossier, decide who comes first among equals.
  const said = readSaid(input).toSorted(compareContent);
  const offices = said.flatMap((one) =>
    namingsIn(one, input, names).flatMap((naming) => outOfTerm(naming, input, names, said) ?? []),
  );
  const conflicts = [
    ...claimConflicts(said, input, names),
    ...roundConflicts(said, input, names),
    ...figureConflicts(said, input),
  ];
  return findingsOn(said, conflicts, offices).map((found) => faultOf(found, input));
}

/** What hangs together: claims in conflict with each other or with one field, and claims that name one person in one ended office. */
function findingsOn(
  said: readonly Said[],
  conflicts: readonly Conflict[],
  offices: readonly OutOfTerm[],
): Found[] {
  const claimOf = new Map(said.map((one) => [one.claim.id, one]));
  const edges: [Said | string, Said | string][] = [
    ...conflicts.map(({ claim, other }): [Said, Said | string] => [
      claim,
      isField(other) ? other.path : other,
    ]),
    ...offices.flatMap(({ claim, terms }) => {
      const naming = claimOf.get(claim);
      return naming === undefined ? [] : terms.map(({ path }): [Said, string] => [naming, path]);
    }),
  ];
  const nodes = new Set<Said | string>([...said, ...edges.flat()]);
  return componentsOf([...nodes], edges)
    .filter((part) => part.length > 1)
    .map((part) => {
      const claims = part.filter((node) => typeof node !== "string");
      const ids = new Set(claims.map(({ claim }) => claim.id));
      return {
        claims,
        conflicts: conflicts.filter(({ claim }) => ids.has(claim.claim.id)),
        offices: offices.filter(({ claim }) => ids.has(claim)),
      };
    });
}

function isField(other: Said | Field): other is Field {
  return "path" in other;
}

function faultOf(found: Found, input: RecordInput): FactFault {
  const questioned = questionedIn(found, input);
  const [first] = questioned;
  if (first === undefined) throw new Error("faultOf: no claim in question");
  const others = found.claims.filter((one) => !questioned.includes(one)).toSorted(bestFirst);
  const fields = fieldsAgainst(found);
  const { claim, source } = first;
  const against = [...fields, ...others.map(toOpposing)];
  const people = found.offices.map(({ person }) => person);
  const shared = {
    about: unique([...(claim.subject === undefined ? [] : [claim.subject]), ...people]),
    at: dateMeant(claim, source) ?? null,
    standing: standingOf(questioned, others, fields),
    rests: unique([
      ...questioned.map((one) => `claims.${one.claim.id}`),
      ...against.map(({ path }) => path),
      ...found.offices.flatMap(({ holders }) => holders.flatMap(({ rests }) => rests)),
    ]),
    subject: claim.subject ?? null,
    property: claim.property ?? null,
    claim: claim.id,
    claims: questioned.map((one) => one.claim.id),
    against,
  };
  // In the order of the claims in question.
  const offices = questioned.flatMap((one) =>
    found.offices.filter((office) => office.claim === one.claim.id),
  );
  const [office] = offices;
  if (office !== undefined) {
    return { id: `office-${office.person}`, kind: "officeOutOfTerm", ...shared, offices };
  }
  const id = claim.subject && claim.property ? `fact-${claim.subject}-${claim.property}` : `fact-${claim.id}`;
  if (others.length > 0) return { id, kind: "contradictoryClaims", ...shared };
  const known = figuresFor(first, input);
  return known === undefined
    ? { id, kind: "claimAgainstRound", ...shared }
    : { id, kind: "figureOutOfRange", ...shared, known: known.range };
}

/**
 * The claims in question, the one to name first in front: those that name somebody out of term (of a party before of a person), else those
 * that differ from a round's own field, else those that do not go with the claim that stands best.
 */
function questionedIn({ claims, conflicts, offices }: Found, input: RecordInput): Said[] {
  const ids = new Set(offices.map(({ claim }) => claim));
  if (ids.size > 0) {
    const ofPerson = ({ claim }: Said) => Number(input.people.some(({ id }) => id === claim.subject));
    return claims
      .filter(({ claim }) => ids.has(claim.id))
      .toSorted((left, right) => ofPerson(left) - ofPerson(right) || bestFirst(left, right));
  }
  const againstField = new Set(conflicts.filter(({ other }) => isField(other)).map(({ claim }) => claim));
  if (againstField.size > 0) return [...againstField].toSorted(bestFirst);
  const best = bestSide(claims, conflicts);
  return claims.filter((one) => !best.includes(one)).toSorted(bestFirst);
}

/** The claims not in conflict with the best, best first by what stands beside each: the side of the record. */
function bestSide(claims: readonly Said[], conflicts: readonly Conflict[]): Said[] {
  const inConflict = (left: Said, right: Said) =>
    conflicts.some(
      ({ claim, other }) => (claim === left && other === right) || (claim === right && other === left),
    );
  const sideOf = (lead: Said) => claims.filter((one) => one === lead || !inConflict(one, lead));
  const sides = claims.toSorted(bestFirst).map(sideOf);
  const [side = []] = sides.toSorted((left, right) => compareSides(left, right));
  return side;
}

/** What stands in the record's own fields against the claims: rounds' fields, figures and offices. */
function fieldsAgainst({ conflicts, offices }: Found): Opposing[] {
  const fields = conflicts.flatMap(({ other }) =>
    isField(other) ? [{ path: other.path, claim: null, sources: other.sources }] : [],
  );
  const terms = offices.flatMap((office) =>
    office.terms.map(({ path, sources }) => ({ path, claim: null, sources })),
  );
  return [...new Map([...fields, ...terms].map((field) => [field.path, field])).values()];
}

function toOpposing({ claim }: Said): Opposing {
  return { path: `claims.${claim.id}`, claim: claim.id, sources: [claim.source] };
}

/**
 * Which side stands better. Claims decide where one side's are better; otherwise the record's own fields do: they stand against anything not
 * confirmed, and where they name no source only against what is doubtful; against a confirmed claim they leave it open, or give way.
 */
function standingOf(
  questioned: readonly Said[],
  others: readonly Said[],
  fields: readonly Opposing[],
): Standing {
  const difference = others.length === 0 ? 0 : compareSides(others, questioned);
  if (difference < 0) return "record";
  if (fields.length === 0) return difference > 0 ? "claim" : "open";
  const sourced = fields.some(({ sources }) => sources.length > 0);
  if (questioned.some(isConfirmed)) return sourced ? "open" : "claim";
  if (sourced || questioned.every(isDoubtful)) return "record";
  return difference > 0 ? "claim" : "open";
}

function isConfirmed({ claim }: Said): boolean {
  return claim.status === "confirmed";
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
