import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import { element, escapeMarkup } from "./escape.ts";
import { textWidth } from "./labels.ts";
import { middleOf, pixelOf, timeAxis, timeTicks } from "./time-axis.ts";
import { type DrawingOptions, fontSize, wholePicture } from "./whole-picture.ts";

/** One indicator over time; a range where only that is known (`low` below `high`). */
export interface SeriesPicture {
  readonly points: readonly {
    readonly path: string;
    readonly at: CalendarDate;
    readonly low: number;
    readonly high: number;
  }[];
  readonly words: {
    readonly language: string;
    readonly described: string;
    readonly date: (date: CalendarDate) => string;
    readonly number: (value: number) => string;
  };
}

const height = 190;
const margin = { top: 24, right: 44, bottom: 30, left: 12 } as const;

/** A small chart of one indicator from zero up: a mark a figure, its range where it has one, dashes between that claim nothing, first and last figure written out. */
export function drawSeries({ points, words }: SeriesPicture, options: DrawingOptions): string {
  const { width, palette } = options;
  const inOrder = points.toSorted((a, b) => middleOf(a.at) - middleOf(b.at));
  const axis = timeAxis(
    inOrder.map(({ at }) => middleOf(at)),
    margin.left + 16,
    width - margin.right,
  );
  const low = Math.min(0, ...inOrder.map((point) => point.low));
  const high = Math.max(...inOrder.map((point) => point.high), low + 1e-9);
  const bottom = height - margin.bottom;
  const up = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - margin.top);
  const across = (at: CalendarDate) => pixelOf(axis, middleOf(at));
  const path = inOrder.map(
    ({ at, low, high }, i) =>
      `${i === 0 ? "M" : "L"}${across(at).toFixed(1)} ${up((low + high) / 2).toFixed(1)}`,
  );
  const ends = new Set([inOrder[0], inOrder.at(-1)]);
  const content = [
    element("path", { d: `M${margin.left} ${up(0)}H${width - 8}`, stroke: palette.rule }),
    ...timeTicks(axis, 90).map(({ x, date }) => {
      const half = textWidth(words.date(date), fontSize) / 2;
      const kept = Math.min(Math.max(x, half + 2), width - half - 2);
      return (
        element("path", { d: `M${x} ${bottom}v5`, stroke: palette.muted }) +
        element(
          "text",
          { x: kept, y: bottom + 19, "text-anchor": "middle", fill: palette.muted },
          escapeMarkup(words.date(date)),
        )
      );
    }),
    element("path", { d: path.join(""), fill: "none", stroke: palette.muted, "stroke-dasharray": "2 3" }),
    ...inOrder.map((point) => {
      const [x, y] = [across(point.at), up((point.low + point.high) / 2)];
      const range = `M${x} ${up(point.low)}V${up(point.high)}`;
      const value =
        point.low === point.high
          ? words.number(point.low)
          : `${words.number(point.low)}–${words.number(point.high)}`;
      const title = element("title", {}, escapeMarkup(`${words.date(point.at)} — ${value}`));
      const bar =
        point.low < point.high ? element("path", { d: range, stroke: palette.ink, "stroke-width": 2 }) : "";
      const label = ends.has(point)
        ? element("text", { x, y: y - 9, "text-anchor": "middle", "font-weight": 600 }, escapeMarkup(value))
        : "";
      return element(
        "g",
        { "data-path": point.path },
        title + bar + element("circle", { cx: x, cy: y, r: 4 }) + label,
      );
    }),
  ];
  return wholePicture(options, height, words, content);
}
