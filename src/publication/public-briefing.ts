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
import { type BriefingSubject, type Edition, editionOf } from "../briefing/index.ts";
import { asOfView } from "../dossier/as-of.ts";
import { currentView, type Dossier } from "../dossier/index.ts";
import { isEmbargoed } from "../dossier/prose.ts";
import type { Prose } from "../dossier/schema/editorial.ts";
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
  { now, versionOf = () => 1 }: Publishing = {},
): BriefingSubject[] {
  const printable = { ...whole, dossier: withoutUnprinted(whole.dossier, now) };
  const latestFirst = dates.toSorted((left, right) => ((left ?? "9999") < (right ?? "9999") ? 1 : -1));
  return latestFirst
    .map((date, place) => publicSubject(printable, date, latestFirst[place + 1], run))
    .map((subject) => versioned(subject, versionOf));
}

/** The moment of publication, before which an embargo holds (always, where it is not known), and which version of a day's briefing this is. */
export interface Publishing {
  readonly now?: string;
  readonly versionOf?: VersionOf;
}

/** Which version of a day's briefing a view would be, counted from 1. */
export type VersionOf = (edition: Pick<Edition, "date" | "asOf" | "fingerprint">) => number;

/** A dossier without the prose that nobody may read yet: drafts, what is under review, and what is under embargo. */
function withoutUnprinted(dossier: Dossier, now: string | undefined): Dossier {
  const isPrinted = ({ state = "published", embargo }: Prose) =>
    state === "published" && !isEmbargoed(embargo, now);
  return { ...dossier, prose: dossier.prose.filter(isPrinted) };
}

function versioned(subject: BriefingSubject, versionOf: VersionOf): BriefingSubject {
  const version = versionOf(editionOf(subject));
  return version === 1 ? subject : { ...subject, version };
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
