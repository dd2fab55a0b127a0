import { withoutIsolates } from "../../../language/format.ts";

/** What one cell of a table of values may hold. */
export type Cell = string | number | undefined;

/**
 * Rows as comma-separated values (RFC 4180, lines end in CR LF) with a byte order mark, by which spreadsheets know UTF-8. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front, because a dossier's words may come from anyone.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(writeCell).join(",")).join("\r\n")}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const plain = withoutIsolates(cell);
  const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
