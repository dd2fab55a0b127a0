import type { DealsResult } from "../analysis/deals/result.ts";
import type { RecordResult } from "../analysis/record/result.ts";
import type { RoadmapResult } from "../analysis/roadmap/result.ts";
import type { Outcome } from "../analysis/run.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import { dealsFindings } from "./deals.ts";
import type { Finding } from "./finding.ts";
import { recordFindings } from "./record.ts";
import { faultFindings } from "./record-faults.ts";
import { roadmapFindings } from "./roadmap.ts";

export type { Confidence, Finding } from "./finding.ts";

/**
 * Everything a person should be told about a dossier, heaviest first, from its record and from the analyses that were run on it.
 * `dossier` is the view the outcomes were computed from. An outcome that is not done says why by itself and yields no finding.
 */
export function findingsOf(dossier: Dossier, outcomes: readonly Outcome[]): Finding[] {
  const found = [...recordFindings(dossier), ...outcomes.flatMap((outcome) => fromOutcome(dossier, outcome))];
  return found.toSorted((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1));
}

function fromOutcome(dossier: Dossier, outcome: Outcome): Finding[] {
  if (outcome.status !== "done") return [];
  switch (outcome.id) {
    case "deals":
      return dealsFindings(dossier, outcome.result as DealsResult);
    case "roadmap":
      return roadmapFindings(dossier, outcome.result as RoadmapResult);
    case "record":
      return faultFindings(dossier, outcome.result as RecordResult);
    default:
      return [];
  }
}
