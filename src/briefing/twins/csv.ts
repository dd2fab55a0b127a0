import { writeCsv } from "../figures/csv.ts";
import type { WrittenPage } from "../written/page.ts";
import type { Data, Piece, TablePiece } from "../written/piece.ts";
import { plainText } from "../written/plain.ts";
import { rowsOf } from "./data.ts";

/**
 * A page as comma-separated values. A page of one table is that table; any other page is a list of what it says: part, table or list, row,
 * column, value.
 */
export function pageCsv({ sections }: WrittenPage): string {
  const told = sections.filter(({ id }) => id !== "sources" && id !== "more");
  const tables = told.flatMap(({ content }) => tablesIn(content));
  const [only, ...others] = tables;
  const isTable = told.length === 1 && only !== undefined && others.length === 0;
  if (isTable) return writeCsv(tableRows(only));
  const rows = told.flatMap(({ id, content }) => longRows(id, content));
  return writeCsv([["section", "part", "row", "column", "value"], ...rows]);
}

function tableRows(table: TablePiece): (string | number | undefined)[][] {
  const columns = [...(table.groupColumn === undefined ? [] : [table.groupColumn]), ...table.columns];
  return [
    columns.map(({ label }) => plainText(label)),
    ...rowsOf(table).map((row) => columns.map(({ id }) => cellOf(row[id]))),
  ];
}

function longRows(section: string, pieces: readonly Piece[]): (string | number | undefined)[][] {
  return pieces.flatMap((piece): (string | number | undefined)[][] => {
    switch (piece.kind) {
      case "paragraph":
        return [[section, piece.role ?? "text", 1, "text", plainText(piece.content)]];
      case "list":
        return piece.items.map(({ content }, at) => [
          section,
          piece.role,
          at + 1,
          "text",
          plainText(content),
        ]);
      case "terms":
        return piece.entries.flatMap(({ term, content }, at) =>
          longRows(section, content).map(([, part, , , value]) => [
            section,
            part,
            at + 1,
            plainText(term),
            value,
          ]),
        );
      case "table":
        return rowsOf(piece).flatMap((row, at) =>
          Object.entries(row).map(([column, value]) => [section, piece.id, at + 1, column, cellOf(value)]),
        );
      case "details":
      case "part":
        return longRows(piece.kind === "part" ? piece.id : section, piece.content);
      default:
        return [];
    }
  });
}

function tablesIn(pieces: readonly Piece[]): TablePiece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === "table") return [piece];
    return "content" in piece && (piece.kind === "details" || piece.kind === "part")
      ? tablesIn(piece.content)
      : [];
  });
}

function cellOf(value: Data | undefined): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === "number" ? value : String(value);
}
