import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id } from "../dossier/schema/primitives.ts";
import type { Office, Person } from "../dossier/schema/record.ts";

type Reference = Pick<Dossier, "people" | "parties" | "sources">;

/**
 * A dossier that also knows the people, parties and sources of a reference. What the dossier says itself stands; of a person whom both list,
 * offices are added that begin at another time or are of another party. Neither is changed.
 */
export function withReference(dossier: Dossier, reference: Reference): Dossier {
  return {
    ...dossier,
    people: joined(dossier.people, reference.people, withOffices),
    parties: joined(dossier.parties, reference.parties),
    sources: joined(dossier.sources, reference.sources),
  };
}

function joined<Entry extends { readonly id: Id }>(
  own: readonly Entry[],
  added: readonly Entry[],
  join: (own: Entry, added: Entry) => Entry = (one) => one,
): Entry[] {
  const more = new Map(added.map((entry) => [entry.id, entry]));
  const ids = new Set(own.map(({ id }) => id));
  const kept = own.map((entry) => {
    const other = more.get(entry.id);
    return other === undefined ? entry : join(entry, other);
  });
  return [...kept, ...added.filter(({ id }) => !ids.has(id))];
}

/** The own offices stand first, so that their addresses stay. */
function withOffices(own: Person, { offices: added = [] }: Person): Person {
  const { offices = [] } = own;
  const isNew = (one: Office) => !offices.some((known) => known.of === one.of && sameStart(known, one));
  return { ...own, offices: [...offices, ...added.filter(isNew)] };
}

/** A beginning that one of them does not tell, or tells less precisely, is no other beginning. */
function sameStart({ from: left }: Office, { from: right }: Office): boolean {
  if (left === undefined || right === undefined) return true;
  return left.startsWith(right) || right.startsWith(left);
}
