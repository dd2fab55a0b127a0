import type { DealsResult, PackageChoice, PackageStanding } from "../../analysis/deals/result.ts";
import { deals, type Outcome, packageStanding, type Subject } from "../../analysis/index.ts";
import { findingsOf } from "../../findings/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { readPackage } from "../package-option.ts";
import { findingLines } from "../report/findings.ts";
import { failureText, outcomeLines, reasonText, titleLines } from "../report/outcome.ts";
import { standingLines } from "../report/standing.ts";
import { run } from "../run.ts";
import type { Session } from "../session.ts";
import { isSubject, readSubject } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";

export interface DealsOptions {
  readonly positions?: "assessed" | "declared";
  readonly package?: string;
  readonly settings?: Record<string, unknown>;
}

/** `concordat deals <dossier>`: which packages every side could sign; with `--package`, where one package stands. */
export async function showDeals(session: Session, path: string, options: DealsOptions): Promise<ExitCode> {
  const { terminal } = session;
  const subject = await readSubject(session, path);
  if (!isSubject(subject)) return fail(session, deals.id, subject);
  const settings = { ...options.settings, ...(options.positions ? { positions: options.positions } : {}) };
  const choice = options.package === undefined ? undefined : readPackage(subject.dossier, options.package);
  const outcome = run<DealsResult>(session, deals, subject, settings);
  const standing = choice === undefined ? undefined : standingOf(subject, outcome, choice);
  if (session.options.json) terminal.out(JSON.stringify(standing ?? outcome, null, 2));
  else if (standing === undefined) printDeals(session, path, subject, outcome, settings);
  else printStanding(session, subject, outcome, standing);
  return outcome.status === "failed" ? exitCode.internal : exitCode.done;
}

/** The same envelope, holding where the one package stands. */
function standingOf(
  { dossier, asOf }: Subject,
  outcome: Outcome<DealsResult>,
  choice: PackageChoice,
): Outcome<PackageStanding> {
  if (outcome.status !== "done") return outcome;
  const found = packageStanding(dossier, choice, { positions: outcome.result.positions, asOf });
  if ("incomplete" in found) throw usageFault("incomplete-package", { missing: found.incomplete });
  const { id, provenance } = outcome;
  if ("key" in found) return { id, provenance, status: "not-applicable", reason: found };
  return { id, provenance, status: "done", result: found };
}

function printDeals(
  session: Session,
  path: string,
  subject: Subject,
  outcome: Outcome<DealsResult>,
  settings: object,
): void {
  const { terminal, language } = session;
  const { dossier } = subject;
  // What the record says for itself is told by `analyse`; this command keeps to the packages.
  const findings = findingsOf(dossier, [outcome]).filter(({ evidence }) =>
    evidence.some(({ analysis }) => analysis === deals.id),
  );
  const lines = [
    ...titleLines(session, dossier, subject.asOf),
    ...findingLines(session, dossier, findings),
    ...outcomeLines(session, dossier, outcome),
  ];
  terminal.out(lines.join("\n").trimEnd());
  if (outcome.status !== "done") return;
  const positions = "positions" in settings ? ` --settings '${JSON.stringify(settings)}'` : "";
  const command = `concordat explain ${path} deals zones.assessed.acceptable${positions}`;
  terminal.out(
    terminal.dim(session.say(language.messages.commandLine.done.next({ command }, session.format()))),
  );
}

function printStanding(
  session: Session,
  { dossier }: Subject,
  outcome: Outcome<DealsResult>,
  shown: Outcome<PackageStanding>,
): void {
  const { terminal } = session;
  if (shown.status === "not-applicable") terminal.out(reasonText(session, dossier, shown.reason));
  else if (shown.status === "failed") terminal.note(failureText(session, shown.problem));
  else if (outcome.status === "done") {
    const { parties, positions } = outcome.result;
    const lines = standingLines(session, dossier, parties, positions, shown.result);
    terminal.out(lines.join("\n").trimEnd());
  }
}
