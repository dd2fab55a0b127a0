import type { Round } from "../../dossier/schema/record.ts";
import type { Block } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { ChangeView, ClockView, SinceWhen } from "../record-views.ts";
import type { Inlines, Item, Piece } from "./piece.ts";
import { plainText } from "./plain.ts";
import { dateText, noteMarks, prose, span, text } from "./prose.ts";

/** What is new, the newest first, and since when. */
export function changes(
  reader: Reader,
  { since, changes: found }: Extract<Block, { kind: "changes" }>,
): readonly Piece[] {
  const { site } = reader.words;
  const when: Piece = { kind: "paragraph", role: "fine", content: prose(reader, sinceText(reader, since)) };
  if (found.length === 0) return [when, { kind: "paragraph", content: [site.noChanges] }];
  return [when, { kind: "list", role: "findings", items: found.map((one) => change(reader, one)) }];
}

function sinceText({ words, f }: Reader, since: SinceWhen): string {
  return since.kind === "round" ? words.site.sinceRound(since, f) : words.site.sinceBriefing(since, f);
}

function change(reader: Reader, { kind, date, text: told, round, notes }: ChangeView): Item {
  const what = told === null ? roundStanding(reader, round) : text(reader, told);
  return {
    content: [span("when", dateText(reader, date)), " — ", ...what, ...noteMarks(notes)],
    data: { date, kind, text: plainText(what), notes: [...notes] },
  };
}

/** "Round 2 — Rome — planned". */
export function roundStanding(
  reader: Reader,
  round: Pick<Round, "number" | "place" | "status"> | null,
): Inlines {
  const name = roundName(reader, round);
  const status = round?.status;
  return status === undefined ? name : [...name, ` — ${reader.words.record.roundStatus[status]}`];
}

/** "Round 2 — Rome". */
export function roundName(reader: Reader, round: Pick<Round, "number" | "place"> | null): Inlines {
  const { words, f } = reader;
  const number = round?.number ?? null;
  const name = number === null ? [words.desk.table.round] : prose(reader, words.record.round({ number }, f));
  const place = round?.place ?? null;
  return place === null ? name : [...name, " — ", ...text(reader, place)];
}

/** What expires or falls due when. */
export function clock(reader: Reader, entries: readonly ClockView[]): Piece {
  const { overview, record } = reader.words.pages;
  return {
    kind: "table",
    id: "clock",
    caption: [overview.clock],
    columns: [
      { id: "date", label: [reader.words.desk.table.date] },
      { id: "what", label: [record.deadline] },
      { id: "daysLeft", label: [reader.words.desk.table.status] },
    ],
    groups: [
      {
        rows: entries.map(({ what, at, daysLeft, rule, notes }) => ({
          cells: [
            { content: [dateText(reader, at)], data: at },
            {
              content: [
                ...text(reader, what),
                ...(rule === null
                  ? []
                  : [
                      { kind: "break" as const },
                      { kind: "span" as const, role: "fine" as const, content: text(reader, rule) },
                    ]),
                ...noteMarks(notes),
              ],
            },
            {
              content:
                daysLeft === null ? [] : prose(reader, overview.daysLeft({ days: daysLeft }, reader.f)),
              data: daysLeft,
            },
          ],
        })),
      },
    ],
  };
}
