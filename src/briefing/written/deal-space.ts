import { dealSpacePicture } from "../deal-picture.ts";
import type { DealSpaceView, LandmarkView } from "../deal-views.ts";
import { drawDealSpace, pagePalette } from "../figures/index.ts";
import type { FigureNode } from "../figures/svg.ts";
import type { Reader } from "../reader.ts";
import type { Writing } from "./blocks.ts";
import { compactSvg } from "./compact-svg.ts";
import type { Cell, Column, FigurePiece, Inlines, Piece } from "./piece.ts";
import { prose, text } from "./prose.ts";

/** One drawing for a page of reading width and one for a telephone: scaled down, the first one's labels could not be read. */
const sizes = [
  { name: "broad", width: 760, height: 560 },
  { name: "narrow", width: 350, height: 400 },
] as const;

/** The packages of two parties as a picture, and for any number of parties as tables. */
export function dealSpace(writing: Writing, view: DealSpaceView): readonly Piece[] {
  const { reader } = writing;
  const figure = view.parties.length === 2 ? [picture(writing, view)] : [];
  return [...figure, landmarks(reader, view), ...efficient(reader, view)];
}

/** Drawn once a language, although several pages show it: nothing else on a page takes as long. */
const drawn = new WeakMap<DealSpaceView, Map<string, FigurePiece>>();

function picture(writing: Writing, view: DealSpaceView): FigurePiece {
  const { language } = writing.reader;
  const known = drawn.get(view) ?? new Map<string, FigurePiece>();
  const figure = known.get(language.tag) ?? drawPicture(writing, view);
  known.set(language.tag, figure);
  drawn.set(view, known);
  return figure;
}

function drawPicture(writing: Writing, view: DealSpaceView): FigurePiece {
  const { briefing } = writing.reader.words;
  return {
    kind: "figure",
    id: "deal-space",
    drawings: sizes.map((size) => drawing(writing, view, size)),
    caption: [view.points.length > 0 ? briefing.figure : briefing.tooMany],
  };
}

function drawing(
  { reader, document }: Writing,
  view: DealSpaceView,
  { name, width, height }: (typeof sizes)[number],
): FigurePiece["drawings"][number] {
  const shown = dealSpacePicture(reader, view, pagePalette);
  const options = { document, width, height, palette: pagePalette, fontFamily: "inherit" };
  const { svg, key } = drawDealSpace<FigureNode>(shown, { ...options, as: (node) => node });
  return {
    size: name,
    svg: compactSvg(svg.outerHTML),
    key: key.map(({ number: sign, label }) => [...prose(reader, sign), " ", ...prose(reader, label)]),
  };
}

function landmarks(reader: Reader, { parties, landmarks: marks }: DealSpaceView): Piece {
  const { deals, desk } = reader.words;
  const head = (content: Inlines): Cell => ({ head: true, content });
  const noDeal = {
    cells: [
      head([deals.noDeal]),
      ...parties.map(({ noDeal: value }) => number(reader, value)),
      { content: [] },
    ],
  };
  const rows = marks.map(({ name, values, acceptable }) => ({
    cells: [
      head(landmarkName(reader, name)),
      ...values.map((value) => number(reader, value)),
      { content: [acceptable ? deals.acceptable : deals.blocked] },
    ],
  }));
  return {
    kind: "table",
    id: "packages",
    caption: [`${desk.section.referencePoints} — ${desk.section.namedPackages}`],
    columns: [
      { id: "package", label: [desk.table.package] },
      ...partyColumns(reader, parties),
      { id: "standing", label: [desk.table.standing] },
    ],
    groups: [{ rows: [noDeal, ...rows] }],
  };
}

function efficient(reader: Reader, { parties, efficient: entries }: DealSpaceView): readonly Piece[] {
  if (entries.length === 0) return [];
  const { section, table } = reader.words.desk;
  const rows = entries.map((values, place) => ({
    cells: [
      { head: true, content: prose(reader, reader.f.count(place + 1)), data: place + 1 },
      ...values.map((value) => number(reader, value)),
    ],
  }));
  return [
    {
      kind: "details",
      summary: [section.efficient],
      content: [
        {
          kind: "table",
          id: "efficient",
          columns: [{ id: "package", label: [table.package] }, ...partyColumns(reader, parties)],
          groups: [{ rows }],
        },
      ],
    },
  ];
}

function partyColumns(reader: Reader, parties: DealSpaceView["parties"]): Column[] {
  const { value } = reader.words.briefing;
  return parties.map(({ id, name }) => ({
    id: `value-${id}`,
    label: prose(reader, value({ party: name }, reader.f)),
    numeric: true,
  }));
}

function landmarkName(reader: Reader, name: LandmarkView["name"]): Inlines {
  if ("method" in name) return [reader.words.deals.method[name.method]];
  return [{ kind: "page", to: `deals/${name.id}`, content: text(reader, name.named) }];
}

/** A value to one decimal; a dash where there is none. */
export function number(reader: Reader, value: number | null): Cell {
  return { content: value === null ? ["–"] : prose(reader, reader.f.number(value, 1)), data: value };
}
