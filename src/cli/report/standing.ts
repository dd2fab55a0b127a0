import type { Blocker, PackageStanding, Positions } from "../../analysis/deals/result.ts";
import { evidenceFor } from "../../dossier/evidence.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Id, Text } from "../../dossier/schema/primitives.ts";
import { verdictOn } from "../../findings/packages.ts";
import { redLineWords } from "../../findings/red-line.ts";
import { labelled, type Session } from "../session.ts";
import { tableLines } from "../table.ts";
import { type Names, namesOf, scaleOf, valueText } from "./names.ts";

/** Where one package stands: its value to each party, what blocks it, and the nearest acceptable change. */
export function standingLines(
  session: Session,
  dossier: Dossier,
  parties: readonly Id[],
  standing: PackageStanding,
): string[] {
  const names = namesOf(session, dossier);
  return [
    ...headline(session, dossier, standing),
    ...packageTable(session, names, standing),
    ...valueTable(session, names, parties, standing),
    ...blockerLines(session, names, dossier, standing),
    ...nearestLines(session, names, dossier, parties, standing),
  ];
}

function headline(session: Session, dossier: Dossier, standing: PackageStanding): string[] {
  const { deals } = session.language.messages;
  const line = (reading: Positions) =>
    session.terminal.bold(
      labelled(session, deals.positions[reading], deals[verdictOn(dossier, standing, reading)]),
    );
  return [line("assessed"), line("declared"), ""];
}

function packageTable(session: Session, names: Names, standing: PackageStanding): string[] {
  const { deals } = session.language.messages;
  const rows = Object.entries(standing.package).map(([issue, value]) => [
    names.issue(issue),
    names.chosen(issue, value),
  ]);
  return [...tableLines([{ head: deals.issue }, { head: deals.option }], rows), ""];
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
  return [...tableLines(columns, rows), ""];
}

function blockerLines(
  session: Session,
  names: Names,
  dossier: Dossier,
  { blockers }: PackageStanding,
): string[] {
  if (blockers.length === 0) return [];
  const heading = session.terminal.bold(session.language.messages.desk.table.blockers);
  return [heading, ...blockers.map((blocker) => `- ${blockerText(session, names, dossier, blocker)}`), ""];
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

/** What keeps a package from being agreed, in one sentence. */
export function blockerText(session: Session, names: Names, dossier: Dossier, blocker: Blocker): string {
  const { blocker: write } = session.language.messages.deals;
  const name = (id: Id): Text => dossier.parties.find((party) => party.id === id)?.name ?? id;
  switch (blocker.kind) {
    case "reservation":
      return session.say(
        write.reservation({ party: name(blocker.party), shortfall: blocker.shortfall }, names.format),
      );
    case "ratifier": {
      const { shortfall, redLines } = blocker;
      const values = {
        party: name(blocker.party),
        principal: name(blocker.principal),
        shortfall,
        redLines: redLines.length,
      };
      return session.say(write.ratifier(values, names.format));
    }
    case "redLine": {
      const line = redLineWords(dossier, blocker.redLine);
      return session.say(
        write.redLine({ party: name(blocker.party), line, basis: blocker.basis }, names.format),
      );
    }
    case "linkage":
      return session.say(write.linkage({ reason: reasonOf(dossier, blocker.linkage) }, names.format));
  }
}

function reasonOf(dossier: Dossier, path: string): Text | null {
  return evidenceFor(dossier, path)?.reason ?? null;
}
