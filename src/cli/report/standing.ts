import type { Blocker, PackageStanding, Positions } from "../../analysis/deals/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Id, Text } from "../../dossier/schema/primitives.ts";
import { blockerSentence, blocks } from "../../findings/blockers.ts";
import { verdictOn } from "../../findings/packages.ts";
import { labelled, type Session } from "../session.ts";
import { tableLines } from "../table.ts";
import { bullet } from "../terminal.ts";
import { homeLines } from "./home.ts";
import { type Names, namesOf, scaleOf, valueText } from "./names.ts";

/** Where one package stands: its value to each party, what blocks it, and the nearest acceptable change. */
export function standingLines(
  session: Session,
  dossier: Dossier,
  parties: readonly Id[],
  positions: Positions,
  standing: PackageStanding,
): string[] {
  const names = namesOf(session, dossier);
  return [
    ...headline(session, standing),
    ...packageTable(session, names, standing),
    ...valueTable(session, names, parties, standing),
    ...blockerLines(session, dossier, positions, standing),
    ...homeLines(session, dossier, positions, standing),
    ...nearestLines(session, names, dossier, parties, standing),
  ];
}

function headline(session: Session, standing: PackageStanding): string[] {
  const { deals } = session.language.messages;
  const line = (reading: Positions) =>
    session.terminal.bold(labelled(session, deals.positions[reading], deals[verdictOn(standing, reading)]));
  return [line("assessed"), line("declared"), ""];
}

function packageTable(session: Session, names: Names, standing: PackageStanding): string[] {
  const { deals } = session.language.messages;
  const rows = Object.entries(standing.package).map(([issue, value]) => [
    names.issue(issue),
    names.chosen(issue, value),
  ]);
  return [...tableLines([{ head: deals.issue }, { head: deals.option }], rows, session.terminal.width), ""];
}

function valueTable(
  session: Session,
  names: Names,
  parties: readonly Id[],
  standing: PackageStanding,
): string[] {
  const { deals, desk } = session.language.messages;
  const scale = scaleOf([...standing.values, ...standing.gains]);
  const write = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : valueText(session, names, value, scale);
  const rows = parties.map((party, place) => [
    names.party(party),
    write(standing.values[place]),
    write(standing.gains[place]),
  ]);
  const columns = [
    { head: desk.table.party },
    { head: deals.value, numeric: true },
    { head: desk.table.gainOverNoDeal, numeric: true },
  ];
  return [...tableLines(columns, rows, session.terminal.width), ""];
}

/** What blocks it under the reading chosen; and, apart from that, what only would if public lines were taken at their word. */
function blockerLines(
  session: Session,
  dossier: Dossier,
  positions: Positions,
  { blockers }: PackageStanding,
): string[] {
  const { table } = session.language.messages.desk;
  const list = (heading: string, listed: readonly Blocker[]) =>
    listed.length === 0
      ? []
      : [
          session.terminal.bold(heading),
          ...listed.map((blocker) =>
            bullet(session.terminal, sentence(session, dossier, positions, blocker)),
          ),
          "",
        ];
  const inForce = blockers.filter((blocker) => blocks(dossier, positions, blocker));
  const beyond = blockers.filter((blocker) => !inForce.includes(blocker));
  return [...list(table.blockers, inForce), ...list(table.beyondPublicLines, beyond)];
}

function sentence(session: Session, dossier: Dossier, positions: Positions, blocker: Blocker): string {
  const format = session.format(dossier.language);
  return session.say(blockerSentence(blocker, positions, dossier, session.language.messages, format));
}

function nearestLines(
  session: Session,
  names: Names,
  dossier: Dossier,
  parties: readonly Id[],
  { nearestAcceptable, package: from }: PackageStanding,
): string[] {
  if (nearestAcceptable === null) return [];
  const { deals } = session.language.messages;
  const { changed, package: to, values } = nearestAcceptable;
  const issues = changed.map((id): Text => dossier.issues.find((issue) => issue.id === id)?.name ?? id);
  const moves = changed.map(
    (issue) =>
      `- ${names.issue(issue)}: ${names.chosen(issue, from[issue] ?? "")} -> ${names.chosen(issue, to[issue] ?? "")}`,
  );
  const scale = scaleOf(values);
  const worth = parties.map(
    (party, place) => `${names.party(party)} ${valueText(session, names, values[place] ?? 0, scale)}`,
  );
  return [
    session.say(deals.nearest({ issues }, names.format)),
    ...moves,
    `- ${deals.value}: ${worth.join(", ")}`,
    "",
  ];
}
