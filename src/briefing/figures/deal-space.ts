import * as Plot from "@observablehq/plot";
import { type KeyEntry, landmarkMarks, noDealPoint } from "./deal-space-landmarks.ts";
import { type DealSpacePicture, isCrowded, type PicturePackage } from "./deal-space-picture.ts";
import { type DensityCell, densityCells } from "./density.ts";
import { type Frame, frameFor } from "./frame.ts";
import type { Palette } from "./palette.ts";
import { type FigureDocument, type FigureNode, finishSvg } from "./svg.ts";

export interface FigureOptions<Node extends FigureNode> {
  readonly document: FigureDocument;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly fontFamily: string;
  /** Gives the finished svg its type in the caller's document. */
  readonly as: (svg: FigureNode) => Node;
}

/** A drawn deal space, and what its page must say beside it. */
export interface DrawnDealSpace<Node> {
  readonly svg: Node;
  readonly frame: Frame;
  /** Names that only a number has room for; empty where all stand in the picture. */
  readonly key: readonly KeyEntry[];
  /** Packages in the fullest square; 0 where each is a dot. */
  readonly fullest: number;
}

/**
 * The deal space of two principals: every package or their density, the part in which both gain, the efficient set as points with
 * the steps they bound (never a line, which would imply deals in between), no deal, and reference points by shape with direct labels.
 */
export function drawDealSpace<Node extends FigureNode>(
  picture: DealSpacePicture,
  options: FigureOptions<Node>,
): DrawnDealSpace<Node> {
  const { palette, width, height } = options;
  const frame = frameOf(picture, width, height);
  const fontSize = 13;
  const cells = isCrowded(picture) ? densityCells(picture, frame) : [];
  const landmarks = landmarkMarks(picture, frame, palette, fontSize);
  const svg = Plot.plot({
    // Plot asks for a whole Document but touches only what linkedom's and the page's both have.
    document: options.document as never,
    className: "figure",
    style: {
      fontFamily: options.fontFamily,
      fontSize: `${fontSize}px`,
      color: palette.ink,
      background: "none",
    },
    width,
    height,
    marginTop: frame.margin.top,
    marginRight: frame.margin.right,
    marginBottom: frame.margin.bottom,
    marginLeft: frame.margin.left,
    x: { domain: [...frame.x.domain], label: null },
    y: { domain: [...frame.y.domain], label: null },
    marks: [
      ...zoneMarks(picture, frame, palette),
      ...axisMarks(picture, frame),
      ...packageMarks(picture, cells, frame, palette),
      ...efficientMarks(picture, palette),
      ...noDealMarks(picture, palette),
      ...landmarks.marks,
    ],
  });
  return {
    svg: finishSvg(options.as(svg as unknown as FigureNode), picture.words.described, picture.words.language),
    frame,
    key: landmarks.key,
    fullest: cells.reduce((most, { count }) => Math.max(most, count), 0),
  };
}

function frameOf(
  { parties, packages, crowd, efficient, marks }: DealSpacePicture,
  width: number,
  height: number,
) {
  const points = [...packages, ...efficient, ...marks];
  const [across, up] = parties;
  return frameFor(
    { width, height },
    [
      ...points.map(({ x }) => x),
      ...(crowd?.x ?? []),
      ...(across.noDeal === undefined ? [] : [across.noDeal]),
    ],
    [...points.map(({ y }) => y), ...(crowd?.y ?? []), ...(up.noDeal === undefined ? [] : [up.noDeal])],
  );
}

/** The part of the space in which neither party does worse than without a deal. */
function zoneMarks({ parties: [across, up] }: DealSpacePicture, { x, y }: Frame, palette: Palette) {
  if (across.noDeal === undefined || up.noDeal === undefined) return [];
  const zone = { x1: across.noDeal, x2: x.domain[1], y1: up.noDeal, y2: y.domain[1] };
  return [Plot.rect([zone], { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: palette.wash })];
}

function axisMarks({ parties: [across, up], words }: DealSpacePicture, { width, margin, height }: Frame) {
  const ticks = width < 480 ? 4 : 7;
  return [
    Plot.axisX({ ticks, tickFormat: words.number, tickSize: 4, label: null, color: across.colour }),
    Plot.axisY({ ticks, tickFormat: words.number, tickSize: 4, label: null, color: up.colour }),
    axisTitle(across.axis, across.colour, "middle", (margin.left + width - margin.right) / 2, height - 14),
    axisTitle(up.axis, up.colour, "start", 2, 14),
  ];
}

/** The vertical axis is named at its top, upright, because turned text is read slowly and badly in most scripts. */
function axisTitle(text: string, fill: string, textAnchor: "start" | "middle", left: number, top: number) {
  return Plot.text([text], {
    text: (title: string) => title,
    frameAnchor: "top-left",
    // Positions count from the plotting area's corner only for data; a fixed place on the paper goes through a render transform.
    render: (index, scales, values, dimensions, context, next) => {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      for (const node of group?.querySelectorAll("text") ?? [])
        node.setAttribute("transform", `translate(${left},${top})`);
      return group;
    },
    textAnchor,
    fill,
    fontWeight: 600,
  });
}

function packageMarks(
  picture: DealSpacePicture,
  cells: readonly DensityCell[],
  frame: Frame,
  palette: Palette,
) {
  if (isCrowded(picture)) return crowdMarks(cells, palette);
  const { packages } = picture;
  const resting = packages.filter(({ acceptable }) => !acceptable);
  const acceptable = packages.filter((entry) => entry.acceptable);
  const radius = dotRadius(packages, frame);
  return [
    Plot.dot(resting, {
      x: "x",
      y: "y",
      r: radius,
      stroke: palette.muted,
      strokeOpacity: 0.55,
      strokeWidth: 0.8,
    }),
    Plot.dot(acceptable, { x: "x", y: "y", r: radius + 0.8, fill: palette.ink, fillOpacity: 0.75 }),
  ];
}

/** Squares as dark as they are full; of each, the share that is acceptable in ink, from its lower edge up. */
function crowdMarks(cells: readonly DensityCell[], palette: Palette) {
  const square = { x1: "x1", x2: "x2", y1: "y1", fillOpacity: "darkness" } as const;
  const shares = cells.flatMap((cell) => {
    const { y1, y2, acceptable, count } = cell;
    return acceptable === 0 ? [] : [{ ...cell, y2: y1 + (y2 - y1) * (acceptable / count) }];
  });
  return [
    Plot.rect(cells, { ...square, y2: "y2", fill: palette.muted }),
    Plot.rect(shares, { ...square, y2: "y2", fill: palette.ink }),
  ];
}

function dotRadius(packages: readonly PicturePackage[], { width }: Frame): number {
  return Math.max(1.1, Math.min(3, (width / 200) * (200 / Math.max(packages.length, 1)) ** 0.35));
}

function efficientMarks({ efficient, onlyTwo }: DealSpacePicture, palette: Palette) {
  const inOrder = [...efficient].sort((a, b) => a.x - b.x || b.y - a.y);
  return [
    // What is efficient among three is no frontier between two of them.
    Plot.line(onlyTwo ? inOrder : [], {
      x: "x",
      y: "y",
      curve: "step-before",
      stroke: palette.ink,
      strokeWidth: 1,
      strokeDasharray: "1,3",
    }),
    Plot.dot(inOrder, { x: "x", y: "y", r: 4.5, fill: palette.paper, stroke: palette.ink, strokeWidth: 1.6 }),
  ];
}

function noDealMarks(picture: DealSpacePicture, palette: Palette) {
  const [across, up] = picture.parties;
  const line = { strokeDasharray: "5,3", strokeWidth: 1.3 };
  const at = (value: number | undefined) => (value === undefined ? [] : [value]);
  const cross = { r: 6, symbol: "times", stroke: palette.ink, strokeWidth: 2 } as const;
  return [
    Plot.ruleX(at(across.noDeal), { stroke: across.colour, ...line }),
    Plot.ruleY(at(up.noDeal), { stroke: up.colour, ...line }),
    Plot.dot(noDealPoint(picture), { x: "x", y: "y", ...cross }),
  ];
}
