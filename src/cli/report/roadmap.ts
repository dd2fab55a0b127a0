import type { RoadmapResult } from "../../analysis/roadmap/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { cureWords, partWords } from "../../findings/roadmap.ts";
import type { Session } from "../session.ts";
import { type Column, tableLines } from "../table.ts";
import { paragraph } from "../terminal.ts";
import { indent, roomIn } from "./entries.ts";
import { type Names, namesOf } from "./names.ts";

/** The tables of a roadmap: phases, who is tempted and exposed after each step, what each side has at the end, and what would cure it. */
export function roadmapLines(session: Session, dossier: Dossier, result: RoadmapResult): string[] {
  const names = namesOf(session, dossier);
  const part = (id: string) =>
    session.say(session.language.messages.roadmap.part(partWords(dossier, result, id), names.format));
  return [
    ...phaseTable(session, names, result, part),
    ...stateTable(session, names, result, part),
    ...endTable(session, names, result),
    ...cureTable(session, dossier, names, result),
    ...notes(session, dossier, names, result),
  ];
}

function section(session: Session, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [session.terminal.bold(heading), ...lines.map((line) => indent + line), ""];
}

type PartName = (id: string) => string;

function phaseTable(session: Session, names: Names, result: RoadmapResult, part: PartName): string[] {
  const words = session.language.messages.roadmap;
  const { format } = names;
  const columns: Column[] = [
    { head: words.phase, numeric: true },
    { head: words.step },
    { head: words.by },
    { head: words.verifiedBy },
    { head: words.start, numeric: true },
    { head: words.duration, numeric: true },
  ];
  const rows = result.schedule.flatMap(({ steps, startDay }, phase) =>
    steps.map((id, at) => {
      const told = result.steps.find((one) => one.part === id);
      return [
        at === 0 ? session.say(format.count(phase + 1)) : "",
        part(id),
        names.party(told?.by ?? ""),
        told?.verifiedBy ? names.party(told.verifiedBy) : "",
        session.say(format.number(startDay, 0)),
        session.say(words.days({ days: told?.durationDays ?? 0 }, format)),
      ];
    }),
  );
  return section(session, words.roadmap, tableLines(columns, rows, roomIn(session)));
}

function stateTable(session: Session, names: Names, result: RoadmapResult, part: PartName): string[] {
  const words = session.language.messages.roadmap;
  const { parties, states, critical } = result;
  const write = (value: number) => session.say(names.format.number(value));
  const columns: Column[] = [
    { head: words.afterStep },
    ...parties.flatMap((party): Column[] => [
      { head: `${names.party(party)}: ${words.temptation}`, numeric: true },
      { head: words.exposure, numeric: true },
    ]),
    { head: "" },
  ];
  const rows = Array.from({ length: states.length / parties.length }, (_, at) => {
    const here = states.slice(at * parties.length, (at + 1) * parties.length);
    const before = states[(at - 1) * parties.length]?.done.length ?? 0;
    const added = here[0]?.done.slice(before) ?? [];
    const isCritical = critical !== null && Math.floor(critical.state / parties.length) === at;
    return [
      at === 0 ? words.nothingDone : added.map(part).join(" + "),
      ...here.flatMap(({ temptation, exposure }) => [write(temptation), write(exposure)]),
      isCritical ? words.critical : "",
    ];
  });
  return section(
    session,
    `${words.temptation} · ${words.exposure}`,
    tableLines(columns, rows, roomIn(session)),
  );
}

function endTable(session: Session, names: Names, { ends, guarantees }: RoadmapResult): string[] {
  const { roadmap: words, deals, desk } = session.language.messages;
  const write = (value: number | null) => (value === null ? "" : session.say(names.format.number(value)));
  const columns: Column[] = [
    { head: desk.table.party },
    { head: words.guarantee, numeric: true },
    { head: words.whole, numeric: true },
    { head: deals.noDeal, numeric: true },
    { head: words.afterCompletion, numeric: true },
  ];
  const rows = ends.map(({ party, whole, noDeal, afterCompletion }) => [
    names.party(party),
    write(guarantees[party] ?? 0),
    write(whole),
    write(noDeal),
    write(afterCompletion),
  ]);
  return section(session, words.guarantee, tableLines(columns, rows, roomIn(session)));
}

function cureTable(session: Session, dossier: Dossier, names: Names, result: RoadmapResult): string[] {
  const words = session.language.messages.roadmap;
  const write = (value: number) => session.say(names.format.number(value));
  const columns: Column[] = [
    { head: words.before, numeric: true },
    { head: words.after, numeric: true },
    { head: words.cures },
  ];
  const rows = result.cures.map((cure) => [
    write(cure.guaranteeBefore),
    write(cure.guaranteeAfter),
    session.say(words.cure(cureWords(dossier, result, cure), names.format)),
  ]);
  return rows.length === 0 ? [] : section(session, words.cures, tableLines(columns, rows, roomIn(session)));
}

function notes(session: Session, dossier: Dossier, { format }: Names, result: RoadmapResult): string[] {
  const words = session.language.messages.roadmap;
  const { stop, assumptions, simultaneous } = result;
  const told = [
    ...simultaneous.map(({ steps, cost }) =>
      words.broken({ steps: steps.map((id) => partWords(dossier, result, id)), cost }, format),
    ),
    ...(stop?.each ?? []).map(({ party, afterwards, lost }) => {
      const name = dossier.parties.find(({ id }) => id === party)?.name ?? party;
      return words.left({ party: name, afterwards, lost }, format);
    }),
    ...(assumptions.length === 0 ? [] : [words.assumptions({ count: assumptions.length }, format)]),
  ];
  return [...told.map((line) => paragraph(session.terminal, session.say(line), indent)), ""];
}
