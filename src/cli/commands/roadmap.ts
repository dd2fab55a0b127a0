import type { RoadmapResult } from "../../analysis/index.ts";
import { roadmap } from "../../analysis/index.ts";
import { findingsOf } from "../../findings/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { findingLines } from "../report/findings.ts";
import { outcomeLines, titleLines } from "../report/outcome.ts";
import { run } from "../run.ts";
import type { Session } from "../session.ts";
import { isSubject, readSubject } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";

export interface RoadmapOptions {
  readonly package?: string;
  readonly settings?: Record<string, unknown>;
}

/** `concordat roadmap <dossier>`: the order of steps in which leaving pays least; with `--package`, of the steps that package brings. */
export async function showRoadmap(
  session: Session,
  path: string,
  options: RoadmapOptions,
): Promise<ExitCode> {
  const { terminal } = session;
  const subject = await readSubject(session, path);
  if (!isSubject(subject)) return fail(session, roadmap.id, subject);
  const { dossier, asOf } = subject;
  if (options.package !== undefined && !dossier.packages.some(({ id }) => id === options.package))
    throw usageFault("unknown-package", {
      found: options.package,
      known: dossier.packages.map(({ id }) => id),
    });
  const settings = {
    ...options.settings,
    ...(options.package === undefined ? {} : { package: options.package }),
  };
  const outcome = run<RoadmapResult>(session, roadmap, subject, settings);
  if (session.options.json) terminal.out(JSON.stringify(outcome, null, 2));
  else {
    const findings = findingsOf(dossier, [outcome]).filter(({ evidence }) =>
      evidence.some(({ analysis }) => analysis === roadmap.id),
    );
    const lines = [
      ...titleLines(session, dossier, asOf),
      ...findingLines(session, dossier, findings),
      ...outcomeLines(session, dossier, outcome),
    ];
    terminal.out(lines.join("\n").trimEnd());
  }
  return outcome.status === "failed" ? exitCode.internal : exitCode.done;
}
