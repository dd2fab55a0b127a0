import { lastDay } from "../../dossier/dates.ts";
import type { Edition } from "../document.ts";
import { pagePalette } from "../figures/palette.ts";
import { drawTimeline } from "../figures/timeline.ts";
import type { TimelinePicture } from "../figures/timeline-picture.ts";
import type { Reader } from "../reader.ts";
import type { TimelineView } from "../record-views.ts";
import { roundName, roundStanding } from "./changes.ts";
import type { Inlines, Piece, TablePiece } from "./piece.ts";
import { plainText } from "./plain.ts";
import { dateText, noteMarks, text } from "./prose.ts";

const sizes = [
  { size: "broad", width: 760 },
  { size: "narrow", width: 350 },
] as const;

/** Rounds, events and deadlines: the recent ones as a picture, and all of them as a table. */
export function timeline(
  reader: Reader,
  entries: readonly TimelineView[],
  { asOf }: Edition,
): readonly Piece[] {
  const shown = entries.filter((one) => isNear(one, asOf));
  const { pages, desk } = reader.words;
  const picture: TimelinePicture = {
    entries: shown.map(({ path, kind, happened, from, to, ...told }) => ({
      path,
      kind,
      happened,
      from,
      to: to ?? undefined,
      label: plainText(label(reader, told)),
    })),
    asOf: asOf ?? undefined,
    words: {
      language: reader.language.lang,
      direction: reader.language.direction,
      described: pages.record.described({ entries: shown.length }, reader.f),
      asOf: desk.bar.asOf,
      date: (date) => reader.f.date(date),
    },
  };
  const drawings = sizes.map(({ size, width }) => ({
    size,
    svg: drawTimeline(picture, { width, palette: pagePalette, fontFamily: "inherit" }),
    key: [],
  }));
  const figure: Piece = { kind: "figure", id: "timeline", drawings, caption: [pages.record.sourcesInTable] };
  return [...(shown.length < 2 ? [] : [figure]), table(reader, entries)];
}

/** What lies more than a year from the date read would press everything else together. */
function isNear({ from }: TimelineView, asOf: Edition["asOf"]): boolean {
  if (asOf === null) return true;
  const years = Number(from.slice(0, 4)) - Number(lastDay(asOf).slice(0, 4));
  return Math.abs(years) <= 1;
}

function label(reader: Reader, { text: told, round }: Pick<TimelineView, "text" | "round">): Inlines {
  if (told !== null) return text(reader, told);
  return round?.status === "held" ? roundName(reader, round) : roundStanding(reader, round);
}

function table(reader: Reader, entries: readonly TimelineView[]): TablePiece {
  const { desk, pages } = reader.words;
  const kinds = { round: desk.table.round, event: desk.table.event, deadline: pages.record.deadline };
  return {
    kind: "table",
    id: "timeline",
    columns: [
      { id: "date", label: [desk.table.date] },
      { id: "kind", label: [desk.table.kind] },
      { id: "what", label: [desk.table.event] },
    ],
    groups: [
      {
        rows: entries.map(({ path, kind, from, to, notes, ...told }) => ({
          id: path.replaceAll(".", "-"),
          cells: [
            {
              content: [dateText(reader, from), ...(to === null ? [] : [" – ", dateText(reader, to)])],
              data: to === null ? from : `${from}/${to}`,
            },
            { content: [kinds[kind]], data: kind },
            { content: [...label(reader, told), ...noteMarks(notes)] },
          ],
        })),
      },
    ],
  };
}
