import { asOfView, currentView } from "../dossier/as-of.ts";
import { hasErrors, type Problem } from "../dossier/problem.ts";
import { readDossier } from "../dossier/read.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import { visibleTo } from "../dossier/visibility.ts";
import { readFolder } from "../node/folder.ts";
import { problemCount, problemLines } from "./problem-report.ts";
import type { Session } from "./session.ts";

/** A dossier as one command looks at it: read, and seen as of a date by some readers. */
export interface Subject {
  readonly dossier: Dossier;
  readonly hash: string;
  /** The date whose knowledge counts; null: everything on file. */
  readonly asOf: string | null;
}

/** Reads a dossier and takes the view asked for; its problems where it has errors. Warnings are only counted, on standard error. */
export async function readSubject(session: Session, path: string): Promise<Subject | readonly Problem[]> {
  const { files, problems: found } = await readFolder(path);
  const read = readDossier(files, found);
  const { dossier, hash, problems } = read;
  if (dossier === undefined || hash === undefined || hasErrors(problems)) return problems;
  if (problems.length > 0) session.terminal.note(session.terminal.dim(problemCount(session, problems)));
  return viewOf(session, dossier, hash);
}

function viewOf({ options }: Session, dossier: Dossier, hash: string): Subject {
  const wanted = options.asOf ?? dossier.asOf ?? "latest";
  const asOf = wanted === "latest" ? null : wanted;
  const known = asOf === null ? currentView(dossier) : asOfView(dossier, asOf);
  return { dossier: options.visibility ? visibleTo(known, options.visibility) : known, hash, asOf };
}

export function isSubject(found: Subject | readonly Problem[]): found is Subject {
  return !Array.isArray(found);
}

/** Tells a person why a dossier cannot be analysed. */
export function noteProblems(session: Session, problems: readonly Problem[]): void {
  for (const problem of problems) session.terminal.note(problemLines(session, problem));
  session.terminal.note(problemCount(session, problems));
}
