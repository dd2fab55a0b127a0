import type { Problem } from "../dossier/problem.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { noteProblems, type ReportedProblem, reportProblem } from "./problem-report.ts";
import type { Session } from "./session.ts";

/** What `--json` prints wherever a command could not do its work, whichever it is. */
export interface Failure {
  readonly id: string;
  readonly status: "failed";
  readonly problem: FailureProblem;
  readonly provenance: null;
}

/** Why, in a word and in sentences; of several problems the first error gives the sentences. */
export interface FailureProblem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly problems: readonly ReportedProblem[];
}

/** What could not be read: the dossier that is worked on, or something else that was given. */
export type Unreadable = "dossier" | "input";

/** The failure of a command to which something was given that has errors. */
export function failureOf(
  session: Session,
  id: string,
  problems: readonly Problem[],
  code: Unreadable = "dossier",
): Failure {
  const reported = problems.map((problem) => reportProblem(session, problem));
  const first = reported.find(({ severity }) => severity === "error") ?? reported[0];
  if (first === undefined) throw new RangeError(`failureOf: ${id} failed without a problem`);
  return failed(id, { code, message: first.message, remedy: first.remedy, problems: reported });
}

/** The failure of a command for a reason of its own. */
export function failed<Own extends FailureProblem>(
  id: string,
  problem: Own,
): Failure & { readonly problem: Own } {
  return { id, status: "failed", problem, provenance: null };
}

/** Tells what is wrong with what a command was given, as JSON or to a person. */
export function fail(
  session: Session,
  id: string,
  problems: readonly Problem[],
  code: Unreadable = "dossier",
): ExitCode {
  if (session.options.json) printFailure(session, failureOf(session, id, problems, code));
  else noteProblems(session, problems);
  return exitCode.input;
}

/** Prints a failure as the one JSON value of a command. */
export function printFailure({ terminal }: Session, failure: Failure): void {
  terminal.out(JSON.stringify(failure, null, 2));
}
