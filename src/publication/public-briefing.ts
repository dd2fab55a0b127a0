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
import type { BriefingSubject } from "../briefing/index.ts";
import { asOfView } from "../dossier/as-of.ts";
import { currentView, type Dossier } from "../dossier/index.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import { findingsOf } from "../findings/index.ts";

/** Runs one analysis on a subject. */
export type Run = (analysis: AnalysisOf<unknown>, subject: Subject) => Outcome;

/** A dossier as it was read, with everything in it. */
export interface WholeDossier {
  readonly dossier: Dossier;
  readonly hash: string;
}

/**
 * What everyone may know of a dossier on each of these dates (null: everything on file), the latest first: the public view alone is analysed,
 * hashed and told.
 */
export function publicSubjects(
  whole: WholeDossier,
  dates: readonly (CalendarDate | null)[],
  run: Run,
): BriefingSubject[] {
  const latestFirst = dates.toSorted((left, right) => ((left ?? "9999") < (right ?? "9999") ? 1 : -1));
  return latestFirst.map((date, place) => publicSubject(whole, date, latestFirst[place + 1], run));
}

function publicSubject(
  { dossier: everything, hash: fullHash }: WholeDossier,
  asOf: CalendarDate | null,
  earlier: CalendarDate | null | undefined,
  run: Run,
): BriefingSubject {
  const view = asOf === null ? currentView(everything) : asOfView(everything, asOf);
  const subject = subjectFor({ dossier: view, hash: fullHash, asOf }, "public");
  const { dossier, hash } = subject;
  const outcomes = analyses.map((analysis) => run(analysis, subject));
  const done = outcomes.find(({ id, status }) => id === deals.id && status === "done");
  const positions = done?.status === "done" ? (done.result as DealsResult).positions : undefined;
  const points = positions === undefined ? undefined : packagePoints(dossier, { positions, asOf });
  return {
    dossier,
    fingerprint: hash,
    asOf,
    ownDate: everything.asOf ?? null,
    ...(earlier !== undefined && earlier !== null && { earlier }),
    engine: engineVersion,
    outcomes,
    findings: findingsOf(dossier, outcomes),
    points: points === undefined || "key" in points ? [] : points.points,
    literature: analyses.flatMap(({ literature }) => literature),
  };
}
