import { type Fault, type RecordResult, record, runAnalysis } from "../../src/analysis/index.ts";
import { type Dossier, type DossierInput, dossierSchema } from "../../src/dossier/schema/dossier.ts";

export type ClaimInput = NonNullable<DossierInput["claims"]>[number];

/** A dossier from its sections, with a good source `register` and a poor one `leaflet` unless it brings its own. */
export function recordOf(sections: Partial<DossierInput>): Dossier {
  return dossierSchema.parse({
    concordat: 1,
    title: "A test",
    sources: [
      { id: "register", title: "Register", published: "2025-04-14", reliability: "A" },
      { id: "leaflet", title: "Leaflet", published: "2025-04-15", reliability: "E" },
    ],
    ...sections,
  });
}

/** A claim of the good source on 10 April 2025, unless it says otherwise. */
export function claimOf(id: string, given: Partial<ClaimInput>): ClaimInput {
  return { id, text: `The words of ${id}`, source: "register", at: "2025-04-10", ...given };
}

/** What record finds in a dossier in which it must find something to check. */
export function recordResult(dossier: Dossier, asOf: string | null = "2025-04-18"): RecordResult {
  const outcome = runAnalysis<RecordResult>(record, { dossier, hash: "test", asOf });
  if (outcome.status !== "done") throw new Error(`record: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

/** The faults but for sources that nothing rests on, which tests bring along freely. */
export function faultsIn(dossier: Dossier, asOf: string | null = "2025-04-18"): Fault[] {
  return recordResult(dossier, asOf).faults.filter(({ kind }) => kind !== "unsupportedSource");
}

/** The one fault; throws where there is none or another. */
export function onlyFault<Kind extends Fault["kind"]>(dossier: Dossier, kind: Kind): Fault & { kind: Kind } {
  const faults = faultsIn(dossier);
  const [fault] = faults;
  if (faults.length !== 1 || fault?.kind !== kind) throw new Error(`onlyFault: ${JSON.stringify(faults)}`);
  return fault as Fault & { kind: Kind };
}
