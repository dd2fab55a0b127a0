import { withoutIsolates } from "../../language/format.ts";
import type { Edition } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { RoundRow } from "../record-views.ts";
import type { Piece } from "./piece.ts";
import { dateText, noteMarks, prose, text } from "./prose.ts";

/** Rounds as a table, in the order given. */
export function rounds(reader: Reader, rows: readonly RoundRow[]): Piece {
  const { words, f } = reader;
  const { table } = words.desk;
  return {
    kind: "table",
    id: "rounds",
    caption: [words.briefing.rounds],
    columns: [
      { id: "round", label: [table.round] },
      { id: "date", label: [table.date] },
      { id: "place", label: [table.place] },
      { id: "mediators", label: [table.mediators] },
      { id: "status", label: [table.status] },
      { id: "outcome", label: [table.outcome] },
    ],
    groups: [
      {
        rows: rows.map(({ number, from, place, mediators, status, outcome, notes }) => ({
          cells: [
            { content: [number === null ? "–" : withoutIsolates(f.count(number))], data: number },
            { content: [dateText(reader, from)], data: from },
            { content: place === null ? [] : text(reader, place) },
            { content: prose(reader, f.names(mediators)) },
            { content: status === null ? [] : [words.record.roundStatus[status]] },
            { content: [...(outcome === null ? [] : text(reader, outcome)), ...noteMarks(notes)] },
          ],
        })),
      },
    ],
  };
}

/** How a briefing is cited, in a sentence. */
export function citation({ words, f }: Reader, { title, asOf, engine, fingerprint }: Edition): string {
  const values = { title, date: asOf, engine: `Concordat ${engine}`, fingerprint: fingerprint.slice(0, 12) };
  return words.briefing.citation(values, f);
}
