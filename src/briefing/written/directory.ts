import type { Reader } from "../reader.ts";
import type { OfficeView, PartyEntry, PersonEntry } from "../record-views.ts";
import type { Cell, Inlines, Row, RowGroup, TablePiece } from "./piece.ts";
import { dateText, noteMarks, span, text } from "./prose.ts";

/** Everyone on file by party, each office with its dates on a row of its own. */
export function directory(reader: Reader, parties: readonly PartyEntry[]): TablePiece {
  const { desk } = reader.words;
  const { site } = reader.words;
  return {
    kind: "table",
    id: "directory",
    groupColumn: { id: "party", label: [desk.table.party] },
    columns: [
      { id: "person", label: [desk.table.person] },
      { id: "office", label: [desk.table.office] },
      { id: "from", label: [site.from] },
      { id: "to", label: [site.until] },
    ],
    groups: parties.map((party): RowGroup => {
      const { id, people } = party;
      return { id, title: partyTitle(reader, party), rows: people.flatMap((one) => rowsOf(reader, one)) };
    }),
  };
}

function partyTitle(reader: Reader, { name, kind, roles }: PartyEntry): Inlines {
  const { record, site } = reader.words;
  if (name === null || kind === null) return [site.noOneElse];
  const facts = [record.partyKind[kind], ...roles.map((one) => record.role[one])];
  return [...text(reader, name), " ", span("fine", reader.f.list(facts))];
}

/** The name stands once; offices after the first follow without it, but carry it where the table is read by programs. */
function rowsOf(reader: Reader, { id, name, offices, notes }: PersonEntry): Row[] {
  const named = text(reader, name);
  const head: Cell = { head: true, content: [...named, ...noteMarks(notes)] };
  const [first, ...others] = offices;
  if (first === undefined) return [{ id, cells: [head, { content: [] }, { content: [] }, { content: [] }] }];
  return [
    { id, cells: [head, ...officeCells(reader, first)] },
    ...others.map((office) => ({
      cells: [{ content: [], plain: named }, ...officeCells(reader, office)],
    })),
  ];
}

function officeCells(reader: Reader, { title, from, to, inTerm }: OfficeView): Cell[] {
  const held = text(reader, title);
  const date = (at: string | null): Cell => ({
    content: at === null ? [] : [dateText(reader, at)],
    data: at,
  });
  const content = inTerm ? [...held, " ", span("mark", reader.words.pages.record.termStanding.in)] : held;
  return [{ content }, date(from), date(to)];
}
