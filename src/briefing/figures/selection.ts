import { type Frame, toPixel } from "./frame.ts";
import type { Palette } from "./palette.ts";

/** The little of a drawn svg that marking a point in it needs. */
interface Drawn {
  querySelector(selector: string): { remove(): void } | null;
  append(node: never): void;
}

interface Maker {
  createElementNS(namespace: string, name: string): { setAttribute(name: string, value: string): void };
}

const ring = "selection";

/** Rings one point of a drawn figure in place of the one ringed before, or none; nothing else is drawn again. */
export function ringPoint(
  svg: Drawn,
  document: Maker,
  frame: Frame,
  point: { readonly x: number; readonly y: number } | undefined,
  palette: Palette,
): void {
  svg.querySelector(`.${ring}`)?.remove();
  if (point === undefined) return;
  const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  const attributes = {
    class: ring,
    cx: toPixel(frame.x, point.x),
    cy: toPixel(frame.y, point.y),
    r: 11,
    fill: "none",
    stroke: palette.ink,
    "stroke-width": 2,
  };
  for (const [name, value] of Object.entries(attributes)) circle.setAttribute(name, String(value));
  svg.append(circle as never);
}
