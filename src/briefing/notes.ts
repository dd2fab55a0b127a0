import { evidenceFor } from "../dossier/evidence.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id } from "../dossier/schema/primitives.ts";
import type { Note } from "./document.ts";

/** Numbers the sources of a page in the order in which they are first cited. */
export interface Notebook {
  /** Note numbers of claims and sources by their ids, in rising order; an id that is neither is passed over. */
  cite(ids: readonly Id[]): readonly number[];
  /** Note numbers of all that the entries at these dossier addresses rest on. */
  citeAt(paths: readonly string[]): readonly number[];
  notes(): readonly Note[];
}

export function openNotebook(dossier: Dossier): Notebook {
  const sourceById = new Map(dossier.sources.map((source) => [source.id, source]));
  const claimById = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  /** Ids of the claims cited, by the id of their source; sources in order of citation. */
  const cited = new Map<Id, Set<Id>>();
  const cite = (ids: readonly Id[]) => {
    const sources = new Set<Id>();
    for (const id of ids) {
      const source = claimById.get(id)?.source ?? id;
      if (!sourceById.has(source)) continue;
      sources.add(source);
      const claims = cited.get(source) ?? new Set();
      cited.set(source, claims);
      if (claimById.has(id)) claims.add(id);
    }
    const order = [...cited.keys()];
    return [...sources].map((id) => order.indexOf(id) + 1).toSorted((a, b) => a - b);
  };
  return {
    cite,
    citeAt: (paths) => cite(paths.flatMap((path) => evidenceIds(dossier, path))),
    notes: () =>
      [...cited].flatMap(([id, claims], place) => {
        const source = sourceById.get(id);
        if (source === undefined) return [];
        return [
          { number: place + 1, source, claims: [...claims].flatMap((one) => claimById.get(one) ?? []) },
        ];
      }),
  };
}

function evidenceIds(dossier: Dossier, path: string): readonly Id[] {
  const trail = evidenceFor(dossier, path);
  if (trail === undefined) return [];
  return [...trail.claims.map(({ claim }) => claim.id), ...trail.sources.map(({ id }) => id)];
}
