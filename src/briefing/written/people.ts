import type { Reader } from "../reader.ts";
import type { PartyView, PersonView } from "../record-views.ts";
import type { Inlines, Row, TablePiece } from "./piece.ts";
import { joined, noteMarks, prose, span, text } from "./prose.ts";

/** Who is at the table: one table, a group of rows a party. */
export function people(reader: Reader, parties: readonly PartyView[]): TablePiece {
  const { briefing, desk } = reader.words;
  return {
    kind: "table",
    id: "people",
    groupColumn: { id: "party", label: [desk.table.party] },
    columns: [
      { id: "person", label: [desk.table.person] },
      { id: "delegation", label: [desk.table.delegation] },
      { id: "office", label: [briefing.office] },
    ],
    groups: parties.map((party) => ({
      title: partyTitle(reader, party),
      rows: party.people.map((person) => row(reader, person)),
    })),
  };
}

function partyTitle(reader: Reader, { id, name, roles }: PartyView): Inlines {
  const { role } = reader.words.record;
  const link = { kind: "page" as const, to: `people/index#${id}`, content: text(reader, name) };
  return [link, " ", span("fine", reader.f.list(roles.map((one) => role[one])))];
}

function row(reader: Reader, { id, name, delegation, offices, notes }: PersonView): Row {
  const { since } = reader.words.briefing;
  const written = offices.map(({ title, since: date }): Inlines => {
    const held = text(reader, title);
    if (date === null) return held;
    return [...held, " ", { kind: "span", role: "fine", content: prose(reader, since({ date }, reader.f)) }];
  });
  return {
    cells: [
      {
        head: true,
        content: [
          { kind: "page", to: `people/index#${id}`, content: text(reader, name) },
          ...noteMarks(notes),
        ],
      },
      { content: delegation === null ? [] : text(reader, delegation) },
      { content: joined(written, { kind: "break" }) },
    ],
  };
}
