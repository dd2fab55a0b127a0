import type { Reason } from "../../analysis/contract.ts";
import type { DealsResult } from "../../analysis/deals/result.ts";
import type { RecordResult } from "../../analysis/record/result.ts";
import type { RoadmapResult } from "../../analysis/roadmap/result.ts";
import type { Outcome } from "../../analysis/run.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { reasonOf } from "../../language/sentences.ts";
import { joined, type Session } from "../session.ts";
import { paragraph } from "../terminal.ts";
import { dealsLines } from "./deals.ts";
import { recordLines } from "./record.ts";
import { roadmapLines } from "./roadmap.ts";
import { wholeSureness } from "./sureness.ts";

/** The tables of one outcome, or why there are none; then how its numbers came about. */
export function outcomeLines(session: Session, dossier: Dossier, outcome: Outcome): string[] {
  const { commandLine } = session.language.messages;
  if (outcome.status === "not-applicable") {
    return [
      session.terminal.bold(commandLine.done.notApplicable),
      reasonText(session, dossier, outcome.reason),
      "",
    ];
  }
  if (outcome.status === "failed") return [failureText(session, outcome.problem)];
  return [...tables(session, dossier, outcome), ...provenanceLines(session, outcome), ""];
}

function tables(session: Session, dossier: Dossier, outcome: Outcome & { status: "done" }): string[] {
  switch (outcome.id) {
    case "deals":
      return dealsLines(session, dossier, outcome.result as DealsResult);
    case "roadmap":
      return roadmapLines(session, dossier, outcome.result as RoadmapResult);
    case "record":
      return recordLines(session, dossier, outcome.result as RecordResult);
    default:
      return [];
  }
}

export function reasonText(session: Session, dossier: Dossier, reason: Reason): string {
  return session.say(reasonOf(reason, session.language.messages, session.format(dossier.language)));
}

export function failureText(session: Session, problem: unknown): string {
  const { internal } = session.language.messages.commandLine;
  return session.say(internal({ detail: JSON.stringify(problem) }, session.format()));
}

/** How the numbers came about: exact or sampled. */
function provenanceLines(session: Session, { provenance }: Outcome): string[] {
  const { terminal, language } = session;
  return [
    terminal.bold(language.messages.commandLine.heading.provenance),
    ...wholeSureness(session, provenance).map((line) => paragraph(terminal, line, "  ")),
  ];
}

/** A dossier's title, and the date whose knowledge counts. */
export function titleLines(session: Session, dossier: Dossier, asOf: string | null): string[] {
  const { terminal, language } = session;
  const title = session.say(session.format(dossier.language).name(dossier.title));
  const known =
    asOf === null ? [] : [language.messages.commandLine.done.asOf({ date: asOf }, session.format())];
  return [terminal.dim(joined(session, [title, ...known.map(session.say)])), ""];
}
