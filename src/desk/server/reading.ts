import type { PackedModel } from "../../analysis/deals/model/packed.ts";
import type { PackagePoints } from "../../analysis/deals/points.ts";
import type { Questions } from "../../analysis/deals/questions/questions.ts";
import type { PackageStanding, Positions } from "../../analysis/deals/result.ts";
import { analyses, type Outcome, type Reason, type Subject, subjectFor } from "../../analysis/index.ts";
import { asOfView, currentView } from "../../dossier/as-of.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate, Choice, Id, Visibility } from "../../dossier/schema/primitives.ts";
import type { Asking } from "./compute/asking.ts";
import type { SentSubject } from "./compute/job.ts";
import { shelf } from "./shelf.ts";

/** Where the reader stands: a date, whose word on red lines is taken, and as whom the dossier is read. */
export interface Standpoint {
  readonly asOf: CalendarDate | null;
  readonly positions: Positions;
  readonly visibility: Visibility;
}

/** What the runner takes besides the standpoint. */
export interface RunChoice {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly seed?: number;
}

/** One dossier read from one standpoint. Questions go to the engine; `signal` ends the waiting for an answer. */
export interface Reading {
  /** What is seen from there. */
  readonly view: Dossier;
  /** Content hash of what is read: the dossier's, or that of what may be seen of it. */
  readonly hash: string;
  readonly standpoint: Standpoint;
  outcome(id: string, signal?: AbortSignal, choice?: RunChoice): Promise<Outcome>;
  /** Those of all analyses. */
  outcomes(signal?: AbortSignal): Promise<readonly Outcome[]>;
  points(signal?: AbortSignal): Promise<PackagePoints | Reason>;
  model(signal?: AbortSignal): Promise<PackedModel | Reason>;
  standing(
    choice: Choice,
    signal?: AbortSignal,
  ): Promise<PackageStanding | Reason | { readonly incomplete: readonly string[] }>;
  /** What a party is best asked next. */
  questions(party: Id, signal?: AbortSignal, seed?: number): Promise<Questions | Reason>;
}

const defaultSeed = 1;
const viewsKept = 16;

/** Keeps the latest views, so that a page's several requests and a step back in time read the dossier once. */
export function readingShelf(asking: Asking) {
  const views = shelf<{ readonly view: Dossier; readonly sent: SentSubject }>(viewsKept);
  return (dossier: Dossier, hash: string, standpoint: Standpoint): Reading => {
    const { asOf, visibility } = standpoint;
    const key = `${hash} ${asOf} ${visibility}`;
    const { view, sent } = views.get(key, () => {
      const whole = { dossier: viewOf(dossier, asOf), hash, asOf };
      const subject: Subject = visibility === "private" ? whole : subjectFor(whole, visibility);
      return {
        view: subject.dossier,
        sent: { key, hash: subject.hash, asOf, json: JSON.stringify(subject) },
      };
    });
    return readingOf(asking, view, sent, standpoint);
  };
}

function readingOf(asking: Asking, view: Dossier, subject: SentSubject, standpoint: Standpoint): Reading {
  const { positions } = standpoint;
  const outcome: Reading["outcome"] = (id, signal, { settings, seed = defaultSeed } = {}) => {
    const all = { ...settingsOf(id, positions), ...settings };
    return asking.ask({ kind: "analysis", subject, id, settings: all, seed }, signal);
  };
  return {
    view,
    hash: subject.hash,
    standpoint,
    outcome,
    outcomes: (signal) => Promise.all(analyses.map(({ id }) => outcome(id, signal))),
    points: (signal) => asking.ask({ kind: "points", subject, positions }, signal),
    model: (signal) => asking.ask({ kind: "model", subject }, signal),
    standing: (choice, signal) => asking.ask({ kind: "standing", subject, positions, choice }, signal),
    questions: (party, signal, seed = defaultSeed) =>
      asking.ask({ kind: "questions", subject, party, seed }, signal),
  };
}

/** Only the analysis of deals distinguishes whose word on red lines is taken. */
export function settingsOf(id: string, positions: Positions): { positions?: Positions } {
  return id === "deals" ? { positions } : {};
}

/** The dossier as known on a date, or as it stands with everything on file. */
export function viewOf(dossier: Dossier, asOf: CalendarDate | null): Dossier {
  return asOf === null ? currentView(dossier) : asOfView(dossier, asOf);
}
