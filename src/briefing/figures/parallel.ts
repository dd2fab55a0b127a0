import { element, escapeMarkup } from "./escape.ts";
import { textWidth } from "./labels.ts";
import type { Palette } from "./palette.ts";
import type { ParallelAxis, ParallelLine, ParallelPicture } from "./parallel-picture.ts";
import { type DrawingOptions, fontSize, wholePicture } from "./whole-picture.ts";

export interface ParallelOptions extends DrawingOptions {
  readonly height: number;
}

const margin = { top: 40, bottom: 16, left: 34 } as const;

/** An axis with its place across and its values up; each has a scale of its own, since parties' points have no common unit. */
interface PlacedAxis extends ParallelAxis {
  readonly x: number;
  readonly domain: readonly [number, number];
  up(value: number): number;
}

/**
 * Three and more parties at once: an axis each, a line a package, direct labels at the last axis, a dash for no deal. Efficient packages are
 * hairlines in the background; reference points are drawn through, named packages dashed.
 */
export function drawParallel(picture: ParallelPicture, options: ParallelOptions): string {
  const { width, height, palette } = options;
  const { words, lines } = picture;
  const labels = mergeLabels(lines);
  const room = Math.min(
    width * 0.34,
    12 + Math.max(0, ...labels.map(({ label }) => textWidth(label, fontSize))),
  );
  const axes = placeAxes(picture, width - room, height);
  const content = [
    ...lines.filter(({ shape }) => shape === "efficient").map((line) => drawLine(line, axes, palette)),
    ...lines.filter(({ shape }) => shape !== "efficient").map((line) => drawLine(line, axes, palette)),
    ...axes.map((axis, place) => drawAxis(axis, picture, palette, place === axes.length - 1)),
    ...drawLabels(labels, axes, height, room, palette),
  ];
  return wholePicture(options, height, words, content);
}

function placeAxes({ axes, lines }: ParallelPicture, right: number, height: number): PlacedAxis[] {
  const step = (right - margin.left - 10) / Math.max(axes.length - 1, 1);
  const [top, bottom] = [margin.top, height - margin.bottom];
  return axes.map((axis, place) => {
    const values = [
      ...lines.map((line) => line.values[place] ?? 0),
      ...(axis.noDeal === undefined ? [] : [axis.noDeal]),
    ];
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const domain: [number, number] = high > low ? [low, high] : [low - 1, low + 1];
    const up = (value: number) => bottom - ((value - domain[0]) / (domain[1] - domain[0])) * (bottom - top);
    return { ...axis, x: margin.left + step * place, domain, up };
  });
}

/** One axis: its party's name above, the ends of its scale beside it, and a dash where no deal stands. */
function drawAxis(axis: PlacedAxis, { words }: ParallelPicture, palette: Palette, last: boolean): string {
  const { x, domain, up, colour, noDeal, name } = axis;
  const [low, high] = domain;
  const anchor = last ? "end" : x <= margin.left ? "start" : "middle";
  const figure = (value: number) =>
    element(
      "text",
      { x: x - 5, y: up(value) + 4, "text-anchor": "end", fill: colour, ...halo(palette) },
      escapeMarkup(words.number(value)),
    );
  const mark =
    noDeal === undefined
      ? ""
      : element(
          "path",
          { d: `M${round(x - 9)} ${round(up(noDeal))}h18`, stroke: colour, "stroke-width": 3 },
          element("title", {}, escapeMarkup(`${words.noDeal} — ${name}: ${words.number(noDeal)}`)),
        );
  return (
    element("path", {
      d: `M${round(x)} ${round(up(low))}V${round(up(high))}`,
      stroke: colour,
      "stroke-width": 1.4,
    }) +
    mark +
    figure(low) +
    figure(high) +
    element(
      "text",
      { x: last ? x + 8 : x, y: 16, "text-anchor": anchor, fill: colour, "font-weight": 600 },
      escapeMarkup(name),
    )
  );
}

function drawLine(
  { path, values, shape, label }: ParallelLine,
  axes: readonly PlacedAxis[],
  palette: Palette,
): string {
  const d = axes
    .map(({ x, up }, place) => `${place === 0 ? "M" : "L"}${round(x)} ${round(up(values[place] ?? 0))}`)
    .join("");
  const quiet = shape === "efficient";
  return element(
    "path",
    {
      d,
      fill: "none",
      stroke: quiet ? palette.muted : palette.ink,
      "stroke-opacity": quiet ? 0.55 : 1,
      "stroke-width": quiet ? 1 : shape === "chosen" ? 3.5 : 1.8,
      "stroke-dasharray": shape === "named" ? "6 3" : undefined,
      "data-shape": shape,
      "data-path": path,
    },
    label === "" ? "" : element("title", {}, escapeMarkup(label)),
  );
}

interface LineLabel {
  readonly value: number;
  readonly label: string;
}

/** Lines that end at one value share a label. */
function mergeLabels(lines: readonly ParallelLine[]): LineLabel[] {
  const byEnd = new Map<number, Set<string>>();
  for (const { values, label } of lines) {
    const end = values.at(-1);
    if (label === "" || end === undefined) continue;
    byEnd.set(end, (byEnd.get(end) ?? new Set()).add(label));
  }
  return [...byEnd].map(([value, labels]) => ({ value, label: [...labels].join(" — ") }));
}

/** Labels beside the last axis, moved apart where they would touch, each with a hairline to its line's end. */
function drawLabels(
  labels: readonly LineLabel[],
  axes: readonly PlacedAxis[],
  height: number,
  room: number,
  palette: Palette,
): string[] {
  const axis = axes.at(-1);
  if (axis === undefined) return [];
  const least = fontSize + 3;
  const sorted = labels.toSorted((a, b) => b.value - a.value);
  const tops = sorted.map(({ value }) => axis.up(value));
  for (let at = 1; at < tops.length; at += 1) tops[at] = Math.max(tops[at] ?? 0, (tops[at - 1] ?? 0) + least);
  const over = Math.max(0, (tops.at(-1) ?? 0) - (height - 6));
  for (let at = tops.length - 1, limit = height - 6; over > 0 && at >= 0; at -= 1, limit -= least)
    tops[at] = Math.min(tops[at] ?? 0, limit);
  return sorted.map(({ value, label }, at) => {
    const y = tops[at] ?? 0;
    const x = axis.x + 16;
    return (
      element("path", {
        d: `M${round(axis.x)} ${round(axis.up(value))}L${round(x - 3)} ${round(y)}`,
        stroke: palette.muted,
        "stroke-width": 0.8,
      }) +
      element(
        "text",
        { x, y: y + 4, "text-anchor": "start", ...halo(palette) },
        escapeMarkup(fitted(label, room)),
      )
    );
  });
}

/** A label cut to the room there is; the whole of it is the line's title. */
function fitted(label: string, room: number): string {
  let kept = label;
  while (kept.length > 4 && textWidth(kept, fontSize) > room) kept = `${kept.slice(0, -2).trimEnd()}…`;
  return kept;
}

function halo(palette: Palette) {
  return { stroke: palette.paper, "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
