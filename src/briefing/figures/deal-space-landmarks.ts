import * as Plot from "@observablehq/plot";
import {
  type DealSpacePicture,
  isCrowded,
  type MarkShape,
  type PictureMark,
  type PicturePoint,
  type SharedMark,
  shareMarks,
} from "./deal-space-picture.ts";
import { type Frame, toPixel, toValue } from "./frame.ts";
import { type PlacedLabel, placeLabels, textWidth } from "./labels.ts";
import type { Palette } from "./palette.ts";

const symbolOf: Record<MarkShape, Plot.SymbolType> = {
  nash: "star",
  kalaiSmorodinsky: "triangle",
  egalitarian: "square",
  utilitarian: "wye",
  named: "diamond",
};

interface Label extends PlacedLabel {
  readonly point: PicturePoint;
}

/** A number in the picture and the name it stands for. */
export interface KeyEntry {
  readonly number: string;
  readonly label: string;
}

/** Reference points and named packages by shape, and every point's name or number beside it, no deal's included. */
export function landmarkMarks(picture: DealSpacePicture, frame: Frame, palette: Palette, fontSize: number) {
  const { marks, key } = frame.width < narrow ? numbered(picture) : { marks: picture.marks, key: [] };
  const shared = shareMarks(marks);
  const labels = labelsOf(picture, shared, frame, fontSize);
  return {
    key,
    marks: [
      ...labels.filter(({ led }) => led).map((label) => leader(label, frame, palette)),
      ...shared.map((mark) => symbol(mark, palette)),
      ...labels.map(({ point, text, dx, dy, anchor }) =>
        Plot.text([point], {
          x: "x",
          y: "y",
          text: () => text,
          dx,
          dy,
          textAnchor: anchor,
          ...halo(palette),
        }),
      ),
    ],
  };
}

const narrow = 480;

/** A narrow picture has room for the names of reference points; named packages get numbers, and their names stand beside it. */
function numbered({ marks, words }: DealSpacePicture): {
  readonly marks: readonly PictureMark[];
  readonly key: readonly KeyEntry[];
} {
  const names = [...new Set(marks.filter(({ shape }) => shape === "named").map(({ label }) => label))];
  const number = (label: string) => words.number(names.indexOf(label) + 1);
  return {
    marks: marks.map((mark) => (mark.shape === "named" ? { ...mark, label: number(mark.label) } : mark)),
    key: names.map((label) => ({ number: number(label), label })),
  };
}

/** Where neither party gains or loses against no deal; nowhere while one of the two values is unknown. */
export function noDealPoint({ parties: [across, up] }: DealSpacePicture): PicturePoint[] {
  return across.noDeal === undefined || up.noDeal === undefined ? [] : [{ x: across.noDeal, y: up.noDeal }];
}

function labelsOf(
  picture: DealSpacePicture,
  shared: readonly SharedMark[],
  frame: Frame,
  fontSize: number,
): Label[] {
  const pixels = ({ x, y }: PicturePoint) => ({ x: toPixel(frame.x, x), y: toPixel(frame.y, y) });
  const named = [
    ...noDealPoint(picture).map((point) => ({ point, label: picture.words.noDeal })),
    ...shared.map((mark) => ({ point: mark, label: mark.label })),
  ];
  const wanted = named.map(({ point, label }) => ({
    ...pixels(point),
    text: shorten(label, frame, fontSize, picture.words.number),
  }));
  const marks = [...noDealPoint(picture), ...shared, ...picture.efficient].map(pixels);
  const dots = picture.packages.map((entry) => ({ ...pixels(entry), acceptable: entry.acceptable }));
  const placed = placeLabels(wanted, marks, isCrowded(picture) ? [] : dots, boundsOf(frame), fontSize);
  return placed.map((label, index) => ({ ...label, point: named[index]?.point as PicturePoint }));
}

/** Labels keep clear of the axes and their figures. */
function boundsOf({ width, height, margin }: Frame) {
  return { left: margin.left + 2, right: width - 2, top: margin.top, bottom: height - margin.bottom };
}

/** A hairline from a point to its label, where the label had to go far. */
function leader({ point, dx, dy }: Label, { x, y }: Frame, palette: Palette) {
  const near = 0.9; // the line ends a little before the words
  const end = {
    x: toValue(x, toPixel(x, point.x) + dx * near),
    y: toValue(y, toPixel(y, point.y) + dy * near),
  };
  return Plot.line([point, end], { x: "x", y: "y", stroke: palette.ink, strokeWidth: 0.8 });
}

function symbol({ x, y, shapes }: SharedMark, palette: Palette) {
  const shape = shapes[0] as MarkShape;
  return Plot.dot([{ x, y }], {
    x: "x",
    y: "y",
    r: 6.5,
    symbol: symbolOf[shape],
    fill: shape === "named" ? palette.paper : palette.ink,
    stroke: shape === "named" ? palette.ink : palette.paper,
    strokeWidth: shape === "named" ? 1.8 : 1,
  });
}

/** A joined label longer than half the picture says the first name and how many more share its point. */
function shorten(
  label: string,
  { width }: Frame,
  fontSize: number,
  number: (value: number) => string,
): string {
  const [first = "", ...others] = label.split(" — ");
  if (others.length === 0 || textWidth(label, fontSize) <= width * 0.55) return label;
  return `${first} +${number(others.length)}`;
}

function halo(palette: Palette) {
  return { fill: palette.ink, stroke: palette.paper, strokeWidth: 4, strokeLinejoin: "round" } as const;
}
