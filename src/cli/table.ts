import { displayWidth, pad } from "./display-width.ts";

export interface Column {
  readonly head: string;
  /** Numbers are set flush to the right, their decimal signs below each other. */
  readonly numeric?: boolean;
}

const gap = "  ";

/** Lines of a plain table: a head, then the rows, each column as wide as its widest cell. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = columns.map(({ numeric }, place) => {
    const column = rows.map((row) => row[place] ?? "");
    return numeric ? alignDecimals(column) : column;
  });
  const widths = columns.map(({ head }, place) =>
    Math.max(...[head, ...(cells[place] ?? [])].map(displayWidth)),
  );
  const line = (texts: readonly string[]) =>
    columns
      .map(({ numeric }, place) => pad(texts[place] ?? "", widths[place] ?? 0, numeric ? "start" : "end"))
      .join(gap)
      .trimEnd();
  const heads = columns.map(({ head }) => head);
  return [
    heads.every((head) => head === "") ? [] : [line(heads)],
    rows.map((_, row) => line(cells.map((column) => column[row] ?? ""))),
  ].flat();
}

/** The decimal sign, Latin or Arabic, and what follows it, up to a mark that ends an isolate. */
const decimals = /[.\u066b]\p{Nd}+\u2069?$/u;

/** Numbers filled up with spaces behind, so that set flush to the right their decimal signs stand below each other. */
function alignDecimals(numbers: readonly string[]): string[] {
  const widthOf = (text: string) => displayWidth(decimals.exec(text)?.[0] ?? "");
  const widest = Math.max(0, ...numbers.map(widthOf));
  return numbers.map((text) => (text === "" ? text : text + " ".repeat(widest - widthOf(text))));
}
