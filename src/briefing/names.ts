import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";
import type { Named } from "./record-views.ts";

/** Names of those of these parties that the dossier lists. */
export function partyNames({ parties }: Dossier, ids: readonly Id[]): Text[] {
  return namesIn(parties, ids);
}

/** Those of these issues that the dossier lists, with their names. */
export function namedIssues({ issues }: Dossier, ids: readonly Id[]): Named[] {
  return ids.flatMap((id) => issues.filter((issue) => issue.id === id).map(({ name }) => ({ id, name })));
}

/** A party by its id, which stands for its name where the dossier, seen as of its date, does not list it. */
export function namedParty({ parties }: Dossier, id: Id): Named {
  return { id, name: parties.find((party) => party.id === id)?.name ?? id };
}

function namesIn(entries: readonly { readonly id: Id; readonly name: Text }[], ids: readonly Id[]): Text[] {
  const byId = new Map(entries.map(({ id, name }) => [id, name]));
  return ids.filter((id) => byId.has(id)).map((id) => byId.get(id) as Text);
}
