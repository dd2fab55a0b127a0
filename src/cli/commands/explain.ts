import { type Explanation, explain } from "../../analysis/explain.ts";
import type { AnalysisOf, Outcome } from "../../analysis/index.ts";
import { followPath } from "../../dossier/addresses.ts";
import { nearestWord } from "../../dossier/reading/spelling.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { evidenceLines } from "../report/evidence.ts";
import { failureText, reasonText } from "../report/outcome.ts";
import { dossierFailure, findAnalysis, run } from "../run.ts";
import type { Session } from "../session.ts";
import { isSubject, noteProblems, readSubject } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";

/** `concordat explain <dossier> <analysis> <path>`: the evidence drawer in a terminal. */
export async function explainValue(
  session: Session,
  file: string,
  id: string,
  path: string,
  settings: Record<string, unknown> | undefined,
): Promise<ExitCode> {
  const { terminal, options } = session;
  const analysis = findAnalysis(id);
  const subject = await readSubject(session, file);
  if (!isSubject(subject)) {
    if (options.json) terminal.out(JSON.stringify(dossierFailure(session, id, subject), null, 2));
    else noteProblems(session, subject);
    return exitCode.input;
  }
  const { dossier } = subject;
  const outcome = run(session, analysis, subject, settings);
  const explained = explanationOf(analysis, outcome, path, dossier);
  if (options.json) terminal.out(JSON.stringify(explained, null, 2));
  else if (explained.status === "not-applicable")
    terminal.out(reasonText(session, dossier, explained.reason));
  else if (explained.status === "failed") terminal.note(failureText(session, explained.problem));
  else
    terminal.out(
      evidenceLines(session, dossier, analysis, explained, explained.result as Explanation)
        .join("\n")
        .trimEnd(),
    );
  return outcome.status === "failed" ? exitCode.internal : exitCode.done;
}

function explanationOf(
  analysis: AnalysisOf<unknown>,
  outcome: Outcome,
  path: string,
  dossier: Dossier,
): Outcome {
  if (outcome.status !== "done") return outcome;
  const found = explain(analysis, outcome, path, dossier);
  if (found === undefined) throw usageFault("path-unknown", { path, ...nearestPath(outcome.result, path) });
  const { provenance, ...result } = found;
  return { ...outcome, result };
}

/** The longest beginning of a path that leads somewhere, with the likeliest next step. */
function nearestPath(result: unknown, path: string): { nearest?: string } {
  const segments = path.split(".");
  const reaches = (count: number) => followPath(result, segments.slice(0, count).join(".")).found;
  const depth = segments.findLastIndex((_, place) => place > 0 && reaches(place));
  const beginning = segments.slice(0, Math.max(0, depth));
  const { value } = followPath(result, beginning.join("."));
  const steps = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const step = nearestWord(segments[beginning.length] ?? "", steps) ?? steps[0];
  const nearest = [...beginning, ...(step === undefined ? [] : [step])].join(".");
  return nearest === "" ? {} : { nearest };
}
