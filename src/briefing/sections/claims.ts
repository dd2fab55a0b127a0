import type { RecordResult } from "../../analysis/record/result.ts";
import type { Outcome } from "../../analysis/run.ts";
import { firstDay } from "../../dossier/dates.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Id } from "../../dossier/schema/primitives.ts";
import type { Claim } from "../../dossier/schema/record.ts";
import type { ClaimView, SourceClaims } from "../record-views.ts";

/** What sources say, the source published last first; `only` picks the claims that are told. */
export function claimsOf(
  dossier: Dossier,
  outcomes: readonly Outcome[],
  only: (claim: Claim) => boolean = () => true,
): SourceClaims[] {
  const against = contradictions(dossier, outcomes);
  const told = dossier.claims.filter(only);
  const latestFirst = dossier.sources.toSorted((left, right) =>
    firstDay(left.published) < firstDay(right.published) ? 1 : -1,
  );
  return latestFirst.flatMap((source) => {
    const own = told.filter((claim) => claim.source === source.id);
    if (own.length === 0) return [];
    return [{ source, claims: own.map((claim) => ({ claim, against: against.get(claim.id) ?? [] })) }];
  });
}

/** For each claim those that cannot hold together with it: as the record analysis found, or as an editor noted. */
function contradictions(
  dossier: Dossier,
  outcomes: readonly Outcome[],
): ReadonlyMap<Id, ClaimView["against"]> {
  const byId = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const found = new Map<Id, Map<Id, boolean>>();
  const oppose = (one: Id, other: Id, better: boolean) => {
    if (one === other || !byId.has(one) || !byId.has(other)) return;
    const known = found.get(one) ?? new Map<Id, boolean>();
    known.set(other, (known.get(other) ?? false) || better);
    found.set(one, known);
  };
  for (const { id, contradicts = [] } of dossier.claims) {
    for (const other of contradicts) {
      oppose(id, other, false);
      oppose(other, id, false);
    }
  }
  for (const { claims, claim, against, standing } of faultsIn(outcomes)) {
    for (const one of new Set([claim, ...claims])) {
      for (const { claim: other } of against) {
        if (other === null) continue;
        oppose(one, other, standing === "record");
        oppose(other, one, standing === "claim");
      }
    }
  }
  return new Map(
    [...found].map(([id, others]) => [
      id,
      [...others].map(([other, better]) => ({
        id: other,
        text: (byId.get(other) as Claim).text,
        better,
      })),
    ]),
  );
}

function faultsIn(outcomes: readonly Outcome[]) {
  const record = outcomes.find(({ id }) => id === "record");
  if (record?.status !== "done") return [];
  return (record.result as RecordResult).faults.flatMap((fault) => ("against" in fault ? [fault] : []));
}
