import { Document, visit } from "yaml";
import type { Explanation } from "../../analysis/explain.ts";
import type { Literature, Outcome } from "../../analysis/index.ts";
import type { EvidenceTrail } from "../../dossier/evidence.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { countedOver } from "../../language/sureness.ts";
import type { Session } from "../session.ts";
import { joined, labelled } from "../session.ts";
import { tableLines } from "../table.ts";
import { bullet, paragraph } from "../terminal.ts";
import { claimLines, sourceLines, type Write } from "./claims.ts";
import { sureness } from "./sureness.ts";

/** A value and the way back from it: how it was derived, the statements, the claims with their passages, the sources. */
export function evidenceLines(
  session: Session,
  dossier: Dossier,
  outcome: Outcome,
  { path, value, trails, literature }: Pick<Explanation, "path" | "value" | "trails" | "literature">,
): string[] {
  const { desk, commandLine } = session.language.messages;
  const write = writer(session, dossier);
  const claims = unique(
    trails.flatMap((trail) => trail.claims),
    ({ claim }) => claim.id,
  );
  const sources = unique(
    trails.flatMap((trail) => trail.sources),
    ({ id }) => id,
  );
  return [
    session.terminal.bold(`${outcome.id} ${path}`),
    paragraph(session.terminal, inBrief(value, 400), "  "),
    "",
    ...section(session, desk.drawer.howDerived, derivation(session, outcome)),
    ...section(
      session,
      desk.drawer.restsOn,
      trails.flatMap((trail) => statementLines(session, write, trail)),
      desk.drawer.noStatements,
    ),
    ...section(
      session,
      desk.drawer.claims,
      claims.flatMap((found) => claimLines(session, write, found)),
      desk.drawer.noSources,
    ),
    ...section(
      session,
      commandLine.heading.sources,
      sources.flatMap((source) => sourceLines(session, write, source)),
    ),
    ...section(
      session,
      desk.drawer.literature,
      literature.map((work) => workLine(session, work)),
    ),
  ];
}

function writer(session: Session, dossier: Dossier): Write {
  const format = session.format(dossier.language);
  return (text) => session.say(format.name(text));
}

function section(session: Session, heading: string, lines: readonly string[], otherwise?: string): string[] {
  const { terminal } = session;
  if (lines.length > 0) return [terminal.bold(heading), ...lines, ""];
  return otherwise === undefined ? [] : [terminal.bold(heading), `  ${otherwise}`, ""];
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function derivation(session: Session, { provenance }: Outcome): string[] {
  const { desk, commandLine } = session.language.messages;
  const { drawer } = desk;
  const format = session.format();
  const { seed, asOf, settings, dossier, engine } = provenance;
  return [
    ...(asOf === null ? [] : [commandLine.done.asOf({ date: asOf }, format)]),
    sureness(session, provenance, provenance.sets > 0 ? countedOver(provenance) : undefined),
    labelled(session, drawer.settings, inBrief(settings, 200)),
    labelled(session, drawer.seed, seed),
    labelled(session, drawer.engine, engine),
    labelled(session, drawer.dossierHash, dossier),
  ].map((line) => paragraph(session.terminal, session.say(line), "  "));
}

function workLine({ terminal }: Session, { authors, year, title }: Literature): string {
  return bullet(terminal, `${authors} (${year}): ${title}`, "  ");
}

function statementLines(
  session: Session,
  write: Write,
  { path, entry, label, basis, reason, illustrative }: EvidenceTrail,
): string[] {
  const { desk, record } = session.language.messages;
  const { terminal } = session;
  const marks = [
    ...(basis === undefined ? [] : [record.basis[basis]]),
    ...(illustrative ? [desk.drawer.illustrative] : []),
  ];
  const stated = statedBy(entry);
  const head = `${path}${marks.length > 0 ? ` (${joined(session, marks)})` : ""}`;
  return [
    bullet(terminal, head, "  "),
    ...(label === undefined ? [] : [paragraph(terminal, write(label), "    ")]),
    ...(isEmpty(stated) ? [] : [terminal.dim(paragraph(terminal, inBrief(stated, 200), "    "))]),
    ...(reason === undefined
      ? []
      : [paragraph(terminal, labelled(session, desk.drawer.reason, write(reason)), "    ")]),
  ];
}

/** What a statement's lines tell by themselves, its wording and grounds; the rest is what it states. */
const told = [
  ...["id", "name", "title", "text", "what", "description"],
  ...["basis", "reason", "illustrative", "sources", "note", "visibility", "knownFrom", "until", "supersedes"],
];

function statedBy(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !told.includes(key)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** What a result has, one part a line: its path and what stands there. */
export function partLines({ terminal, language }: Session, result: object): string[] {
  const rows = Object.entries(result).map(([path, value]) => [path, inBrief(value, 60)]);
  const { paths } = language.messages.commandLine.heading;
  return [
    terminal.bold(paths),
    ...tableLines([{ head: "", whole: true }, { head: "" }], rows, terminal.width - 2).map(
      (line) => `  ${line}`,
    ),
  ];
}

/** A value on one line, as YAML would write it, cut where it is long. */
function inBrief(value: unknown, atMost: number): string {
  const document = new Document(value);
  visit(document, {
    Collection(_, node) {
      node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0 }).replace(/\s+/g, " ").trim();
  return text.length > atMost ? `${text.slice(0, atMost)}…` : text;
}
