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

/**
 * Puts each label where it covers the fewest labels, marks and dots and stays inside; far places cost more than near ones.
 * Cost: labels × places × (labels + marks + dots).
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  marks: readonly Point[],
  dots: readonly Dot[],
  bounds: Box,
  fontSize: number,
): PlacedLabel[] {
  const taken: Obstacle[] = [
    ...marks.map((mark) => ({ box: around(mark, 7), cost: 3 })),
    ...dots.map((dot) => ({ box: around(dot, 2), cost: dot.acceptable ? 1.6 : 0.25 })),
  ];
  return wanted.map((label) => {
    const width = textWidth(label.text, fontSize);
    const choices = sides.map((side) => {
      const box = boxOf(label, side, width, fontSize);
      return { side, box, cost: costOf(box, taken, bounds) + side.distance * 3 };
    });
    const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push({ box: best.box, cost: 12 });
    const { dx, dy, anchor, distance } = best.side;
    return { ...label, dx, dy, anchor, led: distance > 20 };
  });
}

/** A generous estimate of a text's width in pixels; no font is measured, so the same picture comes out everywhere. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (/[\p{M}\u2066-\u2069]/u.test(character)) continue; // signs over and under letters, and isolates, take no room
    ems += code >= 0x2e80 ? 1 : 0.54;
  }
  return ems * fontSize;
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
