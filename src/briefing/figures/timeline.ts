import { element, escapeMarkup } from "./escape.ts";
import { textWidth } from "./labels.ts";
import type { Palette } from "./palette.ts";
import { dayOf, middleOf, pixelOf, type TimeAxis, timeAxis, timeTicks } from "./time-axis.ts";
import type { TimelineEntry, TimelinePicture } from "./timeline-picture.ts";
import { type DrawingOptions, fontSize, wholePicture } from "./whole-picture.ts";

const rowHeight = 26;
const top = 30;
const edge = 10;

interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly x: number;
  /** Width of a span in time; 0 for a day. */
  readonly length: number;
  readonly row: number;
  readonly text: string;
  /** Whether the label stands left of the mark. */
  readonly before: boolean;
}

/**
 * Rounds, events and deadlines along time, each mark with its label beside it, in as many rows as the labels need. Time runs from left
 * to right in every language. Kinds differ in shape, and what did not take place is hollow. Cost: entries × rows.
 */
export function drawTimeline(picture: TimelinePicture, options: DrawingOptions): string {
  const { width, palette } = options;
  const { entries, asOf, words } = picture;
  const axis = axisOf(picture, width);
  const placed = placeEntries(entries, axis, width);
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const height = top + rows * rowHeight + 34;
  const bottom = height - 26;
  const content = [
    ...timeTicks(axis, Math.min(120, width / 4)).map(({ x, date }) =>
      tickMark(x, bottom, words.date(date), width, picture, palette),
    ),
    element("path", { d: `M${edge} ${bottom}H${width - edge}`, stroke: palette.ink, "stroke-width": 1 }),
    ...(asOf === undefined || !isWithin(axis, dayOf(asOf))
      ? []
      : [asOfLine(pixelOf(axis, dayOf(asOf)), bottom, width, picture, palette)]),
    ...placed.map((one) => mark(one, picture, palette)),
  ];
  return wholePicture(options, height, words, content);
}

function axisOf({ entries, asOf, window }: TimelinePicture, width: number): TimeAxis {
  if (window !== undefined) return { ...window, left: edge, right: width - edge };
  const days = entries.flatMap(({ from, to }) => [middleOf(from), middleOf(to ?? from)]);
  return timeAxis([...days, ...(asOf === undefined ? [] : [dayOf(asOf)])], edge, width - edge);
}

function isWithin({ from, to }: TimeAxis, day: number): boolean {
  return day >= from && day <= to;
}

/** The first row in which a mark and its label cover nothing before them. */
function placeEntries(entries: readonly TimelineEntry[], axis: TimeAxis, width: number): PlacedEntry[] {
  const taken: { readonly left: number; readonly right: number }[][] = [];
  const inOrder = entries.toSorted((a, b) => middleOf(a.from) - middleOf(b.from));
  return inOrder.map((entry) => {
    const x = pixelOf(axis, Math.max(middleOf(entry.from), axis.from));
    const end = pixelOf(axis, Math.min(middleOf(entry.to ?? entry.from), axis.to));
    const length = entry.to === undefined ? 0 : Math.max(0, end - x);
    const room = Math.max(x, width - x) - 22;
    const text = shortened(entry.label, room);
    const wide = textWidth(text, fontSize) + 12;
    const before = x + length + wide > width - edge && x - wide > 0;
    const box = before
      ? { left: x - wide - 6, right: x + length + 12 }
      : { left: x - 8, right: x + length + wide + 8 };
    let row = taken.findIndex((boxes) => boxes.every((one) => one.right < box.left || one.left > box.right));
    if (row < 0) row = taken.push([]) - 1;
    taken[row]?.push(box);
    return { entry, x, length, row, text, before };
  });
}

/** A label no wider than its room; the whole of it stands in the table. */
function shortened(label: string, room: number): string {
  if (textWidth(label, fontSize) <= room) return label;
  const signs = [...label];
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, fontSize) > room) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

function mark(
  { entry, x, length, row, text, before }: PlacedEntry,
  { words }: TimelinePicture,
  palette: Palette,
): string {
  const y = top + row * rowHeight + rowHeight / 2;
  const rtl = words.direction === "rtl";
  const label = element(
    "text",
    {
      x: before ? x - 11 : x + length + 11,
      y: y + fontSize * 0.35,
      "text-anchor": before === rtl ? "start" : "end",
      direction: words.direction,
      // A rim of paper keeps the label legible where a line runs behind it.
      stroke: palette.paper,
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      "font-weight": entry.kind === "round" ? 600 : undefined,
    },
    escapeMarkup(text),
  );
  const span =
    length > 1 ? element("path", { d: `M${x} ${y}h${length}`, stroke: palette.ink, "stroke-width": 3 }) : "";
  const title = element("title", {}, escapeMarkup(`${words.date(entry.from)} — ${entry.label}`));
  return element("g", { "data-path": entry.path }, title + span + symbol(entry, x, y, palette) + label);
}

function symbol({ kind, happened }: TimelineEntry, x: number, y: number, { ink, paper }: Palette): string {
  const paint = { fill: happened ? ink : paper, stroke: ink, "stroke-width": 1.6 };
  if (kind === "round") return element("circle", { cx: x, cy: y, r: 6.5, ...paint });
  if (kind === "deadline")
    return element("path", { d: `M${x} ${y + 6}L${x - 6} ${y - 5}H${x + 6}Z`, ...paint });
  return element("rect", { x: x - 4, y: y - 4, width: 8, height: 8, ...paint });
}

function tickMark(
  x: number,
  bottom: number,
  text: string,
  width: number,
  { words }: TimelinePicture,
  palette: Palette,
): string {
  const anchor = endAnchor(x, textWidth(text, fontSize), width);
  return (
    element("path", { d: `M${x} ${top}V${bottom + 5}`, stroke: palette.rule, "stroke-width": 1 }) +
    element(
      "text",
      {
        x,
        y: bottom + 19,
        fill: palette.muted,
        "text-anchor": flipped(anchor, words.direction),
        direction: words.direction,
      },
      escapeMarkup(text),
    )
  );
}

function asOfLine(
  x: number,
  bottom: number,
  width: number,
  { words, asOf = "" }: TimelinePicture,
  palette: Palette,
): string {
  const text = `${words.asOf} ${words.date(asOf)}`;
  const anchor = endAnchor(x, textWidth(text, fontSize), width);
  return (
    element("path", {
      d: `M${x} ${top - 10}V${bottom}`,
      stroke: palette.ink,
      "stroke-width": 1.2,
      "stroke-dasharray": "4 3",
    }) +
    element(
      "text",
      { x, y: 14, "text-anchor": flipped(anchor, words.direction), direction: words.direction },
      escapeMarkup(text),
    )
  );
}

type Anchor = "start" | "middle" | "end";

/** Keeps a text that is centred on its place from running off the paper. */
function endAnchor(x: number, wide: number, width: number): Anchor {
  if (x - wide / 2 < 2) return "start";
  return x + wide / 2 > width - 2 ? "end" : "middle";
}

/** In right-to-left text "start" is the right end. */
function flipped(anchor: Anchor, direction: "ltr" | "rtl"): Anchor {
  if (direction === "ltr" || anchor === "middle") return anchor;
  return anchor === "start" ? "end" : "start";
}
