import { record, runAnalysis } from "../analysis/index.ts";
import { bearingOn } from "../analysis/record/bearing.ts";
import { readNames } from "../analysis/record/names.ts";
import type { FactFault, Opposing, OutOfTerm, RecordResult } from "../analysis/record/result.ts";
import { readSaid } from "../analysis/record/said.ts";
import { lastDay } from "../dossier/dates.ts";
import type { Id } from "../dossier/schema/primitives.ts";
import type { Verdict } from "../language/reading-values.ts";
import type { LaidIn } from "./copy.ts";
import type { OnRecord } from "./result.ts";

/** How one laid-in claim stands: the fault it is questioned by where it is wrong, and what the record has. */
export interface Standing {
  readonly verdict: Verdict;
  readonly record: OnRecord | null;
  readonly fault: FactFault | undefined;
}

/**
 * How each laid-in claim stands beside the record. Wrong is what the analysis of the record finds fault with, where something of the record's
 * own is against it; the rest is confirmed by what says the same, unsupported where the record has something else on the fact, else unknown.
 */
export function standingsOf(laid: LaidIn): ReadonlyMap<Id, Standing> {
  const { copy, claims } = laid;
  const faults = factFaultsIn(laid);
  const names = readNames(copy);
  const said = readSaid(copy);
  const own = said.filter(({ claim }) => !claims.has(claim.id));
  return new Map(
    said.flatMap((one): [Id, Standing][] => {
      const { id } = one.claim;
      if (!claims.has(id)) return [];
      const wrong = faults.map((fault) => wrongIn(fault, id, laid)).find((found) => found !== undefined);
      if (wrong !== undefined) return [[id, wrong]];
      const { same, beside } = bearingOn(one, own, copy, names);
      const [found] = same.length > 0 ? same : beside;
      const verdict = same.length > 0 ? "confirmed" : found === undefined ? "unknown" : "unsupported";
      return [[id, { verdict, record: found === undefined ? null : onRecord(found), fault: undefined }]];
    }),
  );
}

function factFaultsIn({ copy }: LaidIn): FactFault[] {
  // Only what the copy shows is used, never its provenance, so it needs no hash.
  const outcome = runAnalysis(record, { dossier: copy, hash: "", asOf: null });
  if (outcome.status === "not-applicable") return [];
  if (outcome.status === "failed") throw new Error(`standingsOf: ${JSON.stringify(outcome.problem)}`);
  return onFacts(outcome.result);
}

function onFacts({ faults }: RecordResult): FactFault[] {
  return faults.filter((fault) => "against" in fault);
}

/** Where a fault questions the claim and something of the record's own, not of the document, stands against it. */
function wrongIn(fault: FactFault, id: Id, { claims }: LaidIn): Standing | undefined {
  if (!fault.claims.includes(id)) return undefined;
  const office =
    fault.kind === "officeOutOfTerm" ? fault.offices.find(({ claim }) => claim === id) : undefined;
  const own = fault.against.filter(({ claim }) => claim === null || !claims.has(claim));
  const against = nearestTerm(office) ?? withClaimsSources(own);
  if (against === undefined) return undefined;
  const holders = office?.holders.map(({ person }) => person) ?? [];
  return { verdict: "wrong", record: { ...onRecord(against), holders }, fault };
}

/** The first that stands against it. A round names all that was written of it; the claims on this very point are the better sources. */
function withClaimsSources(own: readonly Opposing[]): Opposing | undefined {
  const [first] = own;
  if (first === undefined || first.claim !== null) return first;
  const sources = own.flatMap((one) => (one.claim === null ? [] : one.sources));
  return sources.length === 0 ? first : { ...first, sources: [...new Set(sources)] };
}

/** Of the terms that do not hold, the last to have ended before the time spoken of, else the first to begin after it. */
function nearestTerm(office: OutOfTerm | undefined): Opposing | undefined {
  if (office === undefined) return undefined;
  const ended = office.terms
    .filter(({ to }) => to !== null && lastDay(to) < office.time.first)
    .toSorted((left, right) => ((left.to ?? "") < (right.to ?? "") ? 1 : -1));
  const begins = office.terms.toSorted((left, right) => ((left.from ?? "") < (right.from ?? "") ? -1 : 1));
  const term = ended[0] ?? begins[0];
  return term && { path: term.path, claim: null, sources: term.sources };
}

function onRecord({ path, claim, sources }: Opposing): OnRecord {
  return { path, claim, sources, holders: [] };
}
