import type { Claim } from "../../../dossier/schema/record.ts";

/** For each claim those on file that contradict it, whichever of the two says so. */
export function contradictingClaims(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Map<string, Set<Claim>>();
  const note = (one: string, other: Claim) => found.set(one, (found.get(one) ?? new Set()).add(other));
  for (const claim of claims) {
    for (const id of claim.contradicts ?? []) {
      const other = byId.get(id);
      if (other === undefined || other === claim) continue;
      note(claim.id, other);
      note(id, claim);
    }
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}
