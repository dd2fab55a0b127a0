import type { Series } from "../../../dossier/schema/record.ts";

/** An indicator's figures as rows of a file: date, lowest and highest value, unit; a single figure is both. */
export function seriesRows(
  points: Series["points"],
  head: { readonly date: string; readonly value: string; readonly unitLabel: string },
  unit: string,
): string[][] {
  const { date, value, unitLabel } = head;
  return [
    [date, `${value} ≥`, `${value} ≤`, unitLabel],
    ...points.map(({ at, value: figure }) => {
      const ends = [figure].flat().map(String);
      return [at, ends[0] ?? "", ends.at(-1) ?? "", unit];
    }),
  ];
}
