import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";

/** Names of those of these parties that the dossier lists. */
export function partyNames({ parties }: Dossier, ids: readonly Id[]): Text[] {
  return namesIn(parties, ids);
}

/** Names of those of these issues that the dossier lists. */
export function issueNames({ issues }: Dossier, ids: readonly Id[]): Text[] {
  return namesIn(issues, ids);
}

function namesIn(entries: readonly { readonly id: Id; readonly name: Text }[], ids: readonly Id[]): Text[] {
  const byId = new Map(entries.map(({ id, name }) => [id, name]));
  return ids.filter((id) => byId.has(id)).map((id) => byId.get(id) as Text);
}
