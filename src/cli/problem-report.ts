import type { Problem } from "../dossier/problem.ts";
import { problemText } from "../language/sentences.ts";
import type { Session } from "./session.ts";
import { paragraph } from "./terminal.ts";

/** One problem as `--json` shows it: where it is, and in words what it is and what to do. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

export function reportProblem(session: Session, problem: Problem): ReportedProblem {
  const { code, severity, file, line, column, path } = problem;
  const { message, remedy } = problemText(problem, session.language.messages, session.format());
  return {
    code,
    severity,
    file,
    line,
    column,
    path,
    message: session.say(message),
    remedy: session.say(remedy),
  };
}

/** The lines a person reads for one problem: `file:line:column`, what is wrong, what to do. */
export function problemLines(session: Session, problem: Problem): string {
  return reportedLines(session, reportProblem(session, problem));
}

/** The same of one that is in words already. */
export function reportedLines(session: Session, reported: ReportedProblem): string {
  const { severity, file, line, column, message, remedy } = reported;
  const { terminal, language } = session;
  const colour = severity === "error" ? terminal.red : terminal.yellow;
  const head = `${file}:${line}:${column}: ${colour(language.messages.commandLine.severity[severity])}: ${message}`;
  return `${head}\n${terminal.dim(paragraph(terminal, remedy, "  "))}`;
}

/** So many errors, so many warnings. */
export function problemCount(session: Session, problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const values = { errors, warnings: problems.length - errors };
  return session.say(session.language.messages.commandLine.done.problems(values, session.format()));
}

/** Tells a person why something cannot be read. */
export function noteProblems(session: Session, problems: readonly Problem[]): void {
  for (const problem of problems) session.terminal.note(problemLines(session, problem));
  session.terminal.note(problemCount(session, problems));
}
