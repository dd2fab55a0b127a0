/** How wide a column would be, and how narrow it may become. */
export interface ColumnWidth {
  readonly natural: number;
  readonly least: number;
}

/** Widths that fit together into `room`: the widest columns give way first, none below its least. Wider than `room` only where all are at their least. */
export function fittingWidths(columns: readonly ColumnWidth[], room: number): readonly number[] {
  const widthsUnder = (cap: number) =>
    columns.map(({ natural, least }) => Math.min(natural, Math.max(least, cap)));
  let cap = Math.max(0, ...columns.map(({ natural }) => natural));
  while (cap > 0 && sum(widthsUnder(cap)) > room) cap -= 1;
  const widths = widthsUnder(cap);
  // What is left over goes to the columns that were cut short, one place each.
  let left = room - sum(widths);
  return widths.map((width, place) => {
    if (left <= 0 || width < cap || width >= (columns[place]?.natural ?? 0)) return width;
    left -= 1;
    return width + 1;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
