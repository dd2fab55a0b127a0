import type { DealSpacePicture } from "./deal-space-picture.ts";
import { type Axis, type Frame, toPixel, toValue } from "./frame.ts";

/** One square of the deal space and how crowded it is. */
export interface DensityCell {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** Darkness 0..1, growing with the logarithm of the number of packages in the square. */
  readonly darkness: number;
  readonly count: number;
  /** How many of them are acceptable. */
  readonly acceptable: number;
}

const cellPixels = 6;

/** Every package counted on a grid of small squares; empty squares are left out. Cost: packages. */
export function densityCells(
  { packages, crowd }: Pick<DealSpacePicture, "packages" | "crowd">,
  { x, y, width, height }: Frame,
): DensityCell[] {
  const columns = Math.ceil(width / cellPixels) + 1;
  const size = columns * (Math.ceil(height / cellPixels) + 1);
  const counts = new Float64Array(size);
  const acceptable = new Float64Array(size);
  const [across, up] = [cellsAlong(x), cellsAlong(y)];
  const add = (atX: number, atY: number, isAcceptable: boolean, many = 1) => {
    const cell =
      Math.floor(across.offset + atX * across.slope) + columns * Math.floor(up.offset + atY * up.slope);
    counts[cell] = (counts[cell] ?? 0) + many;
    if (isAcceptable) acceptable[cell] = (acceptable[cell] ?? 0) + many;
  };
  for (const entry of packages) add(entry.x, entry.y, entry.acceptable, entry.count);
  crowd?.each(add);
  const most = counts.reduce((high, count) => Math.max(high, count), 1);
  const cells: DensityCell[] = [];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    cells.push({
      x1: toValue(x, column * cellPixels),
      x2: toValue(x, (column + 1) * cellPixels),
      y1: toValue(y, (row + 1) * cellPixels),
      y2: toValue(y, row * cellPixels),
      darkness: 0.1 + 0.75 * (Math.log1p(count) / Math.log1p(most)),
      count,
      acceptable: acceptable[cell] ?? 0,
    });
  });
  return cells;
}

/** A value's place along an axis, in squares: one multiplication a package. */
function cellsAlong(axis: Axis): { readonly offset: number; readonly slope: number } {
  const offset = toPixel(axis, 0) / cellPixels;
  return { offset, slope: toPixel(axis, 1) / cellPixels - offset };
}
