import { analyses } from "../../analysis/index.ts";
import { findingsOf } from "../../findings/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { failureOf } from "../failure.ts";
import { noteProblems } from "../problem-report.ts";
import { findingLines } from "../report/findings.ts";
import { outcomeLines, titleLines } from "../report/outcome.ts";
import { findAnalysis, run } from "../run.ts";
import type { Session } from "../session.ts";
import { isSubject, readSubject } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";

/** `concordat analyse <dossier>`: every analysis, or those named; the findings of all of them first. */
export async function analyse(
  session: Session,
  path: string,
  only: readonly string[] | undefined,
): Promise<ExitCode> {
  const { terminal } = session;
  const chosen = only?.map(findAnalysis) ?? analyses;
  const subject = await readSubject(session, path);
  if (!isSubject(subject)) {
    const failures = chosen.map(({ id }) => failureOf(session, id, subject));
    if (session.options.json) terminal.out(JSON.stringify(failures, null, 2));
    else noteProblems(session, subject);
    return exitCode.input;
  }
  const { dossier } = subject;
  const outcomes = chosen.map((analysis) => run(session, analysis, subject, undefined));
  if (session.options.json) terminal.out(JSON.stringify(outcomes, null, 2));
  else {
    const findings = findingLines(session, dossier, findingsOf(dossier, outcomes));
    const tables = outcomes.flatMap((outcome) => [
      terminal.bold(`== ${outcome.id}`),
      ...outcomeLines(session, dossier, outcome),
    ]);
    terminal.out(
      [...titleLines(session, dossier, subject.asOf), ...findings, ...tables].join("\n").trimEnd(),
    );
  }
  return outcomes.some(({ status }) => status === "failed") ? exitCode.internal : exitCode.done;
}

/** Reads `--only deals,roadmap`. */
export function readOnly(text: string): readonly string[] {
  const ids = text.split(",").map((id) => id.trim());
  const named = ids.filter((id) => id !== "");
  if (named.length === 0) throw usageFault("missing-option-value", { option: "--only" });
  return named;
}
