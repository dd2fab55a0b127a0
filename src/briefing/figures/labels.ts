/** A label wanted beside a point; earlier ones choose their place first. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a label went, as an offset from its point. */
export interface PlacedLabel extends WantedLabel {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether it went so far away that a line must lead back to its point. */
  readonly led: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A package's dot; acceptable ones are drawn dark, and words over them are hard to read. */
interface Dot extends Point {
  readonly acceptable: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Side {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  readonly distance: number;
}

const distances = [11, 26, 46, 70, 100, 130];
const directions = [0, -45, 45, 180, -90, 90, -135, 135, -20, -70];

/** Places around a point, nearest first; at one distance in the order in which a reader expects a label. */
const sides: readonly Side[] = distances.flatMap((distance) =>
  directions.map((degrees): Side => {
    const across = Math.cos((degrees * Math.PI) / 180);
    const up = Math.sin((degrees * Math.PI) / 180);
    const anchor = across > 0.3 ? "start" : across < -0.3 ? "end" : "middle";
    return { dx: across * distance, dy: up * (distance + 4), anchor, distance };
  }),
);

/** What a label should not cover, and how much each pixel of cover costs. */
interface Obstacle {
  readonly box: Box;
  readonly cost: number;
}

/** How often labels are put anew among all the others: what the first ones took may suit a later one better. */
const rounds = 3;

/**
 * Puts each label where it covers the fewest labels, marks and dots and stays inside. Distance costs more and more, because a label far from
 * its point is read as another's. Cost: labels × places × (labels + marks + dots).
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  marks: readonly Point[],
  dots: readonly Dot[],
  bounds: Box,
  fontSize: number,
): PlacedLabel[] {
  const fixed: Obstacle[] = [
    ...marks.map((mark) => ({ box: around(mark, 7), cost: 3 })),
    ...dots.map((dot) => ({ box: around(dot, 2), cost: dot.acceptable ? 0.8 : 0.1 })),
  ];
  const choices = wanted.map((label) => {
    const width = textWidth(label.text, fontSize);
    return sides.map((side) => {
      const box = boxOf(label, side, width, fontSize);
      const cost = costOf(box, fixed, bounds) + farness(side) + doubt(box, label, wanted);
      return { side, box, cost };
    });
  });
  const taken: (Box | undefined)[] = wanted.map(() => undefined);
  const chosen: (Side | undefined)[] = wanted.map(() => undefined);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, places] of choices.entries()) {
      const others = taken.filter((box, other): box is Box => other !== at && box !== undefined);
      const cost = (place: (typeof places)[number]) =>
        others.reduce((sum, other) => sum + overlap(place.box, other) * 40, place.cost);
      const best = places.reduce((a, b) => (cost(b) < cost(a) ? b : a));
      taken[at] = best.box;
      chosen[at] = best.side;
    }
  }
  return wanted.map((label, at) => {
    const { dx, dy, anchor, distance } = chosen[at] as Side;
    return { ...label, dx, dy, anchor, led: distance > 20 };
  });
}

/** What it costs that a label may be read as that of another labelled point, which is as near to it as its own. */
function doubt(box: Box, own: Point, labelled: readonly Point[]): number {
  const near = gap(box, own) + 5;
  return labelled.filter((point) => point !== own && gap(box, point) < near).length * 350;
}

/** How far a point is from a box; 0 inside it. */
function gap({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function farness({ distance }: Side): number {
  return distance * 3 + distance ** 2 * 0.15;
}

/** A generous estimate of a text's width in pixels; no font is measured, so the same picture comes out everywhere. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (/[\p{M}\u2066-\u2069]/u.test(character)) continue; // signs over and under letters, and isolates, take no room
    ems += code >= 0x2e80 ? 1 : isArabic(code) ? 0.5 : 0.54;
  }
  return ems * fontSize;
}

/** Letters of the Arabic script, which join and are narrower. */
function isArabic(code: number): boolean {
  return code >= 0x600 && code <= 0x6ff;
}

function around({ x, y }: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function boxOf({ x, y }: WantedLabel, { dx, dy, anchor }: Side, width: number, size: number): Box {
  const shift = anchor === "start" ? 0 : anchor === "end" ? -width : -width / 2;
  const left = x + dx + shift;
  return { left, right: left + width, top: y + dy - size * 0.7, bottom: y + dy + size * 0.7 };
}

function costOf(box: Box, taken: readonly Obstacle[], bounds: Box): number {
  const outside =
    Math.max(0, bounds.left - box.left) +
    Math.max(0, box.right - bounds.right) +
    Math.max(0, bounds.top - box.top) +
    Math.max(0, box.bottom - bounds.bottom);
  return taken.reduce((cost, other) => cost + overlap(box, other.box) * other.cost, outside * 400);
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
