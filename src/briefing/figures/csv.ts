import { withoutIsolates } from "../../language/format.ts";

/** What one cell of a table of values may hold. */
export type Cell = string | number | undefined;

/**
 * Rows as comma-separated values (RFC 4180, lines end in CR LF) with a byte order mark, by which spreadsheets know UTF-8. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front, because a dossier's words may come from anyone.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(writeCell).join(",")).join("\r\n")}\r\n`;
}

/**
 * A table is read by people, to whom the fifteen digits of a double look like a precision that no judgement has: six significant digits
 * are more than is known of any value, and close enough to draw or add up again. Whole numbers are counts and amounts and stay as they
 * are. A program that needs every digit asks for JSON, where each value is the double nearest to the exact one.
 */
function writeNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  return String(Number(value.toPrecision(Math.max(significantDigits, wholeDigits))));
}

const significantDigits = 6;

function writeCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return writeNumber(cell);
  const plain = withoutIsolates(cell);
  const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
