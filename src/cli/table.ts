import { type ColumnWidth, fittingWidths } from "./column-widths.ts";
import { displayWidth, pad, wrap } from "./display-width.ts";

export interface Column {
  readonly head: string;
  /** Numbers are set flush to the right, their decimal signs below each other. */
  readonly numeric?: boolean;
  /** Kept on one line where that is possible at all: an address to be copied. */
  readonly whole?: boolean;
}

const gap = "  ";
/** Where a column of words has to be narrower than this, a table is no help any more. */
const least = 8;

/**
 * Lines of a plain table at most `width` wide: a head, then the rows, each column as wide as its widest cell; where that is too wide, the widest columns
 * are broken into lines, numbers never.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const cells = columns.map(({ numeric }, place) => {
    const column = rows.map((row) => row[place] ?? "");
    return numeric ? alignDecimals(column) : column;
  });
  const widths = widthsOf(columns, cells, width - gap.length * (columns.length - 1));
  const lines = (texts: readonly string[]) => {
    const broken = texts.map((text, place) => brokenTo(text, widths[place] ?? 0));
    const height = Math.max(...broken.map((parts) => parts.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ numeric }, place) =>
          pad(broken[place]?.[line] ?? "", widths[place] ?? 0, numeric ? "start" : "end"),
        )
        .join(gap)
        .trimEnd(),
    );
  };
  const heads = columns.map(({ head }) => head);
  return [
    heads.every((head) => head === "") ? [] : lines(heads),
    rows.flatMap((_, row) => lines(cells.map((column) => column[row] ?? ""))),
  ].flat();
}

/** A cell that has room enough is left as it is: spaces at its end stand for missing decimals. */
function brokenTo(text: string, width: number): readonly string[] {
  return displayWidth(text) <= width ? [text] : wrap(text, width).split("\n");
}

function widthsOf(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  room: number,
): readonly number[] {
  const all = columns.map(({ head, numeric, whole }, place): ColumnWidth => {
    const body = Math.max(0, ...(cells[place] ?? []).map(displayWidth));
    const natural = Math.max(displayWidth(head), body);
    return { natural, least: whole ? natural : numeric ? body : Math.min(natural, least) };
  });
  const kept = fittingWidths(all, room);
  if (kept.reduce((sum, one) => sum + one, 0) <= room) return kept;
  // Only where nothing else can give way any more is broken what is to be kept whole.
  const giving = all.map((one, place) =>
    columns[place]?.whole
      ? { natural: one.natural, least: Math.min(one.natural, least) }
      : { natural: one.least, least: one.least },
  );
  return fittingWidths(giving, room);
}

/** The decimal sign, Latin or Arabic, and what follows it, up to a mark that ends an isolate. */
const decimals = /[.\u066b]\p{Nd}+\u2069?$/u;

/** Numbers filled up with spaces behind, so that set flush to the right their decimal signs stand below each other. */
function alignDecimals(numbers: readonly string[]): string[] {
  const widthOf = (text: string) => displayWidth(decimals.exec(text)?.[0] ?? "");
  const widest = Math.max(0, ...numbers.map(widthOf));
  return numbers.map((text) => (text === "" ? text : text + " ".repeat(widest - widthOf(text))));
}
