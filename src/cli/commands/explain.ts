import { type Explanation, explain } from "../../analysis/explain.ts";
import type { AnalysisOf, Outcome } from "../../analysis/index.ts";
import { followPath, segmentOf } from "../../dossier/addresses.ts";
import { nearestWord } from "../../dossier/reading/spelling.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { evidenceLines, partLines } from "../report/evidence.ts";
import { failureText, reasonText } from "../report/outcome.ts";
import { findAnalysis, run } from "../run.ts";
import type { Session } from "../session.ts";
import { isSubject, readSubject } from "../subject.ts";
import { type UsageFault, usageFault } from "../usage-fault.ts";

/** `concordat explain <dossier> <analysis> [path]`: the evidence drawer in a terminal; without a path, what can be asked. */
export async function explainValue(
  session: Session,
  file: string,
  id: string,
  path: string | undefined,
  settings: Record<string, unknown> | undefined,
): Promise<ExitCode> {
  const { terminal, options } = session;
  const analysis = findAnalysis(id);
  const subject = await readSubject(session, file);
  if (!isSubject(subject)) return fail(session, "explain", subject);
  const { dossier } = subject;
  const outcome = run(session, analysis, subject, settings);
  const explained = explanationOf(analysis, outcome, path ?? "", dossier);
  if (options.json) terminal.out(JSON.stringify(explained, null, 2));
  else if (explained.status === "not-applicable")
    terminal.out(reasonText(session, dossier, explained.reason));
  else if (explained.status === "failed") terminal.note(failureText(session, explained.problem));
  else terminal.out(explanationLines(session, dossier, explained, outcome).join("\n").trimEnd());
  return outcome.status === "failed" ? exitCode.internal : exitCode.done;
}

/** What `--json` gives: the value with its trails, or the parts of the result where no path was given. */
type Explained = Omit<Explanation, "provenance"> | { readonly path: ""; readonly parts: readonly string[] };

function explanationOf(
  analysis: AnalysisOf<unknown>,
  outcome: Outcome,
  path: string,
  dossier: Dossier,
): Outcome<Explained> {
  if (outcome.status !== "done") return outcome;
  if (path === "") return { ...outcome, result: { path, parts: partsOf(outcome.result) } };
  const found = explain(analysis, outcome, path, dossier);
  if (found === undefined) throw unknownPath(outcome.result, path);
  const { provenance, ...result } = found;
  return { ...outcome, result };
}

function explanationLines(
  session: Session,
  dossier: Dossier,
  explained: Outcome<Explained> & { status: "done" },
  outcome: Outcome,
): string[] {
  if (!("parts" in explained.result)) return evidenceLines(session, dossier, explained, explained.result);
  return outcome.status === "done" ? partLines(session, outcome.result as object) : [];
}

/** Steps that lead on from a value, as an address writes them. */
function partsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).map((key) => segmentOf(value, key));
}

const listedAtMost = 20;

/** Where a path leads nowhere: what there is at its last step that leads somewhere, and the likeliest of it. */
function unknownPath(result: unknown, path: string): UsageFault {
  const segments = path.split(".").filter((segment) => segment !== "");
  const leads = (count: number) => {
    const { found, value } = followPath(result, segments.slice(0, count).join("."));
    return found && partsOf(value).length > 0;
  };
  const beginning = segments.slice(
    0,
    segments.findLastIndex((_, count) => leads(count)),
  );
  const steps = partsOf(followPath(result, beginning.join(".")).value);
  const whole = (step: string) => [...beginning, step].join(".");
  const step = nearestWord(
    segments[beginning.length] ?? "",
    steps.filter((one) => !/^\d+$/.test(one)),
  );
  const known = steps.map(whole);
  const listed = known.length > listedAtMost ? [...known.slice(0, 3), "…", ...known.slice(-1)] : known;
  return usageFault("path-unknown", { path, known: listed, ...(step ? { suggestion: whole(step) } : {}) });
}
