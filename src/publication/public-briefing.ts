import { packagePoints } from "../analysis/deals/points.ts";
import type { DealsResult } from "../analysis/deals/result.ts";
import {
  type AnalysisOf,
  analyses,
  deals,
  engineVersion,
  type Outcome,
  type Subject,
  subjectFor,
} from "../analysis/index.ts";
import { type Briefing, briefingOf } from "../briefing/index.ts";
import { findingsOf } from "../findings/index.ts";

/** Runs one analysis on a subject. */
export type Run = (analysis: AnalysisOf<unknown>, subject: Subject) => Outcome;

/** The briefing of what everyone may see: the public view alone is analysed, hashed and told. */
export function publicBriefing(whole: Subject, run: Run): Briefing {
  const subject = subjectFor(whole, "public");
  const { dossier, hash, asOf } = subject;
  const outcomes = analyses.map((analysis) => run(analysis, subject));
  const done = outcomes.find(({ id, status }) => id === deals.id && status === "done");
  const positions = done?.status === "done" ? (done.result as DealsResult).positions : undefined;
  const points = positions === undefined ? undefined : packagePoints(dossier, { positions, asOf });
  return briefingOf({
    dossier,
    fingerprint: hash,
    asOf,
    engine: engineVersion,
    outcomes,
    findings: findingsOf(dossier, outcomes),
    points: points === undefined || "key" in points ? [] : points.points,
    literature: analyses.flatMap(({ literature }) => literature),
  });
}
