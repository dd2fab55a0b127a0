import type { DealsResult, PackageEntry } from "../../analysis/deals/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { redLineWords } from "../../findings/red-line.ts";
import { reasonOf } from "../../language/sentences.ts";
import { wrap } from "../display-width.ts";
import { labelled, type Session } from "../session.ts";
import { type Column, tableLines } from "../table.ts";
import { paragraph } from "../terminal.ts";
import { entryTable, indent, roomIn, shown, valueColumns } from "./entries.ts";
import { homeTable } from "./home.ts";
import { type Names, namesOf, scaleOf, valueText } from "./names.ts";

const methods = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"] as const;

/** The tables of a deals result: both readings, reference points, efficient packages, named packages, public lines. */
export function dealsLines(session: Session, dossier: Dossier, result: DealsResult): string[] {
  const names = namesOf(session, dossier);
  return [
    ...zoneTable(session, names, result),
    ...referenceTable(session, names, result),
    ...efficientTable(session, names, result),
    ...gapLines(session, dossier, result),
    ...nashPackage(session, names, result),
    ...namedTable(session, names, result),
    ...homeTable(session, dossier, result),
    ...openingTable(session, names, result, dossier),
  ];
}

function section(session: Session, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [session.terminal.bold(heading), ...lines.map((line) => (line === "" ? line : indent + line)), ""];
}

/** A remark below a table, line by line. */
function notes(session: Session, text: string): string[] {
  return wrap(text, roomIn(session))
    .split("\n")
    .map((line) => session.terminal.dim(line));
}

function zoneTable(session: Session, names: Names, { zones, packages, feasible }: DealsResult): string[] {
  const { deals, commandLine } = session.language.messages;
  const columns: Column[] = [
    { head: "" },
    { head: deals.acceptable, numeric: true },
    { head: deals.efficient, numeric: true },
    { head: deals.feasible, numeric: true },
    { head: deals.packages, numeric: true },
  ];
  const count = (value: number | string | null) => session.say(names.format.count(value));
  const rows = (["assessed", "declared"] as const).map((reading) => [
    deals.positions[reading],
    count(zones[reading].acceptable),
    count(zones[reading].efficient),
    count(feasible),
    count(packages),
  ]);
  const meaning = (["assessed", "declared"] as const).map((reading) =>
    labelled(session, deals.positions[reading], deals.positionsMeaning[reading]),
  );
  const lines = [
    ...tableLines(columns, rows, roomIn(session)),
    ...meaning.flatMap((line) => notes(session, line)),
  ];
  return section(session, commandLine.heading.zone, lines);
}

function picked({ solutions }: DealsResult, method: (typeof methods)[number]): readonly PackageEntry[] {
  return solutions?.[method] ?? [];
}

function referenceTable(session: Session, names: Names, result: DealsResult): string[] {
  const { deals, desk, commandLine } = session.language.messages;
  const scale = scaleOf(methods.flatMap((method) => picked(result, method).flatMap(({ values }) => values)));
  const write = (value: number | null) => (value === null ? "" : valueText(session, names, value, scale));
  const rows = methods.flatMap((method) =>
    picked(result, method)
      .slice(0, shown)
      .map((entry) => [
        deals.method[method] + (method === "utilitarian" || method === "egalitarian" ? " *" : ""),
        ...entry.values.map(write),
        session.say(names.format.count(entry.count)),
      ]),
  );
  if (rows.length === 0) return [];
  const noDeal = result.parties.map((party) =>
    write(result.centres.find((c) => c.party === party)?.noDeal?.value ?? null),
  );
  const columns = valueColumns(names, result, "", desk.table.count);
  const lines = [
    ...tableLines(columns, [...rows, [deals.noDeal, ...noDeal, ""]], roomIn(session)),
    ...notes(session, `* ${deals.comparesParties}`),
  ];
  return section(session, commandLine.heading.referencePoints, lines);
}

function efficientTable(session: Session, names: Names, result: DealsResult): string[] {
  const { desk } = session.language.messages;
  const acceptable = entryTable(session, names, result, result.efficient ?? []);
  if (acceptable.length > 0) return section(session, desk.section.efficient, acceptable);
  return section(
    session,
    desk.section.efficientBelowReservation,
    entryTable(session, names, result, result.efficientBelowReservation ?? []),
  );
}

/** What could not be computed, each reason told once. */
function gapLines(session: Session, dossier: Dossier, { gaps }: DealsResult): string[] {
  const format = session.format(dossier.language);
  const told = new Set(gaps.map(({ reason }) => reasonOf(reason, session.language.messages, format)));
  return [...told].flatMap((reason) => [paragraph(session.terminal, session.say(reason), "  "), ""]);
}

function nashPackage(session: Session, names: Names, result: DealsResult): string[] {
  const { deals } = session.language.messages;
  const [entry] = picked(result, "nash");
  if (entry === undefined) return [];
  const rows = Object.entries(entry.package).map(([issue, value]) => [
    names.issue(issue),
    names.chosen(issue, value),
  ]);
  const heading = labelled(session, deals.package, deals.method.nash);
  return section(
    session,
    heading,
    tableLines([{ head: deals.issue }, { head: deals.option }], rows, roomIn(session)),
  );
}

function namedTable(session: Session, names: Names, result: DealsResult): string[] {
  const { deals, desk, commandLine } = session.language.messages;
  const scale = scaleOf(result.named.flatMap(({ values }) => values));
  const reads = (fits: boolean) => (fits ? deals.acceptable : deals.blocked);
  const rows = result.named.map((standing) => [
    names.package(standing.id),
    ...standing.values.map((value) => valueText(session, names, value, scale)),
    reads(standing.acceptable.assessed),
    reads(standing.acceptable.declared),
  ]);
  if (rows.length === 0) return [];
  const columns: Column[] = [
    ...valueColumns(names, result, desk.table.package, "").slice(0, -1),
    { head: deals.positions.assessed },
    { head: deals.positions.declared },
  ];
  return section(session, commandLine.heading.namedPackages, tableLines(columns, rows, roomIn(session)));
}

function openingTable(session: Session, names: Names, result: DealsResult, dossier: Dossier): string[] {
  const { deals, desk, commandLine } = session.language.messages;
  const rows = result.openings.map(({ party, redLine, acceptable }) => [
    names.party(party),
    session.say(names.format.count(acceptable)),
    session.say(deals.line({ line: redLineWords(dossier, redLine) }, names.format)),
  ]);
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { head: desk.table.party },
    { head: desk.table.ifItMoves, numeric: true },
    { head: desk.table.redLine },
  ];
  return section(session, commandLine.heading.publicLines, tableLines(columns, rows, roomIn(session)));
}
