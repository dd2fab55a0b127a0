import { type Subject, subjectFor } from "../analysis/index.ts";
import { asOfView, currentView } from "../dossier/as-of.ts";
import { hasErrors, type Problem } from "../dossier/problem.ts";
import { readDossier } from "../dossier/read.ts";
import type { DossierFile } from "../dossier/reading/files.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import { earliestDate, showsNothing } from "../dossier/views/beginning.ts";
import { readFolder } from "../node/folder.ts";
import { problemCount } from "./problem-report.ts";
import type { Session } from "./session.ts";
import { usageFault } from "./usage-fault.ts";

/** A dossier as it was read, whole. */
export interface WholeDossier {
  readonly dossier: Dossier;
  readonly hash: string;
}

/** Reads a dossier; its problems where it has errors. Warnings are only counted, on standard error. */
export async function readWhole(session: Session, path: string): Promise<WholeDossier | readonly Problem[]> {
  const { files, problems } = await readFolder(path);
  return wholeOf(session, files, problems);
}

/** The same of files that are read already. */
function wholeOf(
  session: Session,
  files: readonly DossierFile[],
  found: readonly Problem[],
): WholeDossier | readonly Problem[] {
  const { dossier, hash, problems } = readDossier(files, found);
  if (dossier === undefined || hash === undefined || hasErrors(problems)) return problems;
  if (problems.length > 0) session.terminal.note(session.terminal.dim(problemCount(session, problems)));
  return { dossier, hash };
}

/** Reads a dossier and takes the view asked for; its problems where it has errors. */
export async function readSubject(session: Session, path: string): Promise<Subject | readonly Problem[]> {
  const { files, problems } = await readFolder(path);
  return subjectOf(session, files, problems);
}

/** A dossier with everything on file, for what it says of any time, whatever was known of it on the date of the view. */
export async function readWholly(session: Session, path: string): Promise<Subject | readonly Problem[]> {
  const { visibility: _, ...options } = session.options;
  return readSubject({ ...session, options: { ...options, asOf: "latest" } }, path);
}

/** The view of files that are read already. */
export function subjectOf(
  session: Session,
  files: readonly DossierFile[],
  found: readonly Problem[] = [],
): Subject | readonly Problem[] {
  const whole = wholeOf(session, files, found);
  return isDossier(whole) ? viewOf(session, whole.dossier, whole.hash) : whole;
}

export function isDossier(found: WholeDossier | readonly Problem[]): found is WholeDossier {
  return !Array.isArray(found);
}

function viewOf({ options }: Session, dossier: Dossier, hash: string): Subject {
  const wanted = options.asOf ?? dossier.asOf ?? "latest";
  const asOf = wanted === "latest" ? null : wanted;
  const known = asOf === null ? currentView(dossier) : asOfView(dossier, asOf);
  refuseBeforeAnything(dossier, known, asOf);
  const whole: Subject = { dossier: known, hash, asOf };
  return options.visibility === undefined ? whole : subjectFor(whole, options.visibility);
}

/** Throws where a date lies before anything on file was known. */
export function refuseBeforeAnything(whole: Dossier, view: Dossier, asOf: Subject["asOf"]): void {
  const earliest = earliestDate(whole);
  if (asOf !== null && earliest !== undefined && showsNothing(view))
    throw usageFault("before-anything", { date: asOf, earliest });
}

export function isSubject(found: Subject | readonly Problem[]): found is Subject {
  return !Array.isArray(found);
}
