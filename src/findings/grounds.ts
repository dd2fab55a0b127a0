import { evidenceFor } from "../dossier/evidence.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";

/** What a set of statements rests on: the claims and sources behind them, and whether any of them only illustrates. */
export interface Grounds {
  readonly sources: readonly Id[];
  readonly illustrative: boolean;
}

/** Follows dossier addresses to the claims and sources behind them; an address that leads nowhere adds nothing. */
export function groundsOf(dossier: Dossier, rests: readonly string[]): Grounds {
  const trails = rests.flatMap((path) => evidenceFor(dossier, path) ?? []);
  const sources = trails.flatMap((trail) => [
    ...trail.claims.map(({ claim }) => claim.id),
    ...trail.sources.map(({ id }) => id),
  ]);
  return { sources: [...new Set(sources)], illustrative: trails.some((trail) => trail.illustrative) };
}

/** How many of these statements only illustrate the method. */
export function countIllustrative(dossier: Dossier, rests: readonly string[]): number {
  return rests.filter((path) => evidenceFor(dossier, path)?.illustrative === true).length;
}

/** A party's name; its id where the dossier, seen as of its date, does not list it. */
export function partyName(dossier: Dossier, id: Id): Text {
  return dossier.parties.find((party) => party.id === id)?.name ?? id;
}

/** An issue's name; its id where the dossier does not list it. */
export function issueName(dossier: Dossier, id: Id): Text {
  return dossier.issues.find((issue) => issue.id === id)?.name ?? id;
}
