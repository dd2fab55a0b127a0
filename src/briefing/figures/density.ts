import type { PicturePackage } from "./deal-space-picture.ts";
import { type Frame, toPixel, toValue } from "./frame.ts";

/** One square of the deal space and how crowded it is. */
export interface DensityCell {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** Darkness 0..1, growing with the logarithm of the number of packages in the square. */
  readonly share: number;
}

const cellPixels = 6;

/** Packages counted on a grid of small squares; empty squares are left out. */
export function densityCells(packages: readonly PicturePackage[], { x, y }: Frame): DensityCell[] {
  const counts = new Map<string, { column: number; row: number; count: number }>();
  for (const entry of packages) {
    const column = Math.floor(toPixel(x, entry.x) / cellPixels);
    const row = Math.floor(toPixel(y, entry.y) / cellPixels);
    const key = `${column} ${row}`;
    const count = (counts.get(key)?.count ?? 0) + entry.count;
    counts.set(key, { column, row, count });
  }
  const cells = [...counts.values()];
  const most = Math.log1p(cells.reduce((high, { count }) => Math.max(high, count), 1));
  return cells.map(({ column, row, count }) => ({
    x1: toValue(x, column * cellPixels),
    x2: toValue(x, (column + 1) * cellPixels),
    y1: toValue(y, (row + 1) * cellPixels),
    y2: toValue(y, row * cellPixels),
    share: 0.08 + 0.72 * (Math.log1p(count) / most),
  }));
}
