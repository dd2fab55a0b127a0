import { analyses } from "../../analysis/index.ts";
import { compareStates, type State } from "../../change/index.ts";
import type { Problem } from "../../dossier/problem.ts";
import { findingsOf } from "../../findings/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { comparisonLines } from "../report/comparison.ts";
import { run } from "../run.ts";
import type { Session } from "../session.ts";
import { readSide, type Side, sidesOf } from "../side.ts";
import { isSubject } from "../subject.ts";

/** `concordat diff <a> <b>`: what differs between two states, in the record and in what follows from it. */
export async function diff(
  session: Session,
  written: readonly [string, string],
  data: string | undefined,
): Promise<ExitCode> {
  const { terminal, options } = session;
  const [from, to] = await sidesOf(written);
  const [before, after] = [await stateOf(session, from, data), await stateOf(session, to, data)];
  if (isProblems(before)) return fail(session, "diff", before);
  if (isProblems(after)) return fail(session, "diff", after);
  const comparison = compareStates(before.state, after.state);
  if (options.json) {
    const [left, right] = [before, after].map(({ state, hash }) => ({ dossier: hash, asOf: state.asOf }));
    const result = { from: left, to: right, ...comparison };
    terminal.out(JSON.stringify({ id: "diff", status: "done", result }, null, 2));
  } else terminal.out(comparisonLines(session, comparison, before.state, after.state).join("\n").trimEnd());
  return exitCode.done;
}

interface Computed {
  readonly state: State;
  readonly hash: string;
}

function isProblems(found: Computed | readonly Problem[]): found is readonly Problem[] {
  return Array.isArray(found);
}

async function stateOf(
  session: Session,
  side: Side,
  data: string | undefined,
): Promise<Computed | readonly Problem[]> {
  const subject = await readSide(session, side, data);
  if (!isSubject(subject)) return subject;
  const { dossier, asOf, hash } = subject;
  const outcomes = analyses.map((analysis) => run(session, analysis, subject, undefined));
  return { state: { dossier, asOf, outcomes, findings: findingsOf(dossier, outcomes) }, hash };
}
