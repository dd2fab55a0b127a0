import type { Fault, RecordResult } from "../../analysis/record/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Id } from "../../dossier/schema/primitives.ts";
import type { Round } from "../../dossier/schema/record.ts";
import { joined, type Session } from "../session.ts";
import { type Column, tableLines } from "../table.ts";

/** The faults of a record, one a row: what is wrong, when, about what, which side stands better, and the address to explain. */
export function recordLines(session: Session, dossier: Dossier, { faults }: RecordResult): string[] {
  const { record, desk } = session.language.messages;
  if (faults.length === 0) return [desk.state.noResults, ""];
  const format = session.format(dossier.language);
  const columns: Column[] = [
    { head: record.faultTable.kind },
    { head: desk.table.date, whole: true },
    { head: record.faultTable.about },
    { head: record.faultTable.betterFounded },
    // The word is that of the command, in every language.
    { head: "explain", whole: true },
  ];
  const rows = faults.map((fault) => [
    record.fault[fault.kind],
    fault.at === null ? "" : session.say(format.date(fault.at)),
    aboutText(session, dossier, fault),
    // Only where something stands against a claim is there a side to stand better.
    "against" in fault ? record.betterFounded[fault.standing] : "",
    `faults.${fault.id}`,
  ]);
  return [...tableLines(columns, rows, session.terminal.width - 2).map((line) => `  ${line}`), ""];
}

function aboutText(session: Session, dossier: Dossier, fault: Fault): string {
  const about = fault.about.length > 0 ? fault.about : fault.rests.slice(0, 1);
  return joined(
    session,
    about.map((id) => entryName(session, dossier, id)),
  );
}

/** An entry's name as a cell of a table shows it; its id where the dossier gives it none. */
function entryName(session: Session, dossier: Dossier, id: Id): string {
  const format = session.format(dossier.language);
  const round = dossier.rounds.find((candidate) => candidate.id === id);
  if (round !== undefined) return roundName(session, dossier, round);
  const named = [...dossier.parties, ...dossier.people, ...dossier.series];
  const titled = [...dossier.sources, ...dossier.events];
  const name =
    named.find((entry) => entry.id === id)?.name ?? titled.find((entry) => entry.id === id)?.title ?? id;
  return session.say(format.name(name));
}

function roundName(session: Session, { language }: Dossier, { id, number, place }: Round): string {
  const format = session.format(language);
  if (number !== undefined) return session.say(session.language.messages.record.round({ number }, format));
  return session.say(format.name(place ?? id));
}
