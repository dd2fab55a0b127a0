import { absolute, filePath, type Shelf } from "../site/site.ts";
import type { WrittenPage, WrittenSection } from "../written/page.ts";
import type { Cell, Data, Item, Piece, TablePiece } from "../written/piece.ts";
import { plainText } from "../written/plain.ts";

/** A page as JSON: what it says in its language, with dates, numbers and ids as programs want them. */
export function pageData(written: WrittenPage, shelf: Shelf): string {
  const { page, language, title, description, sections } = written;
  const { edition } = page;
  const data: Data = {
    kind: page.kind,
    language: language.lang,
    title,
    description,
    url: absolute(shelf, filePath(shelf, language, page.address)),
    asOf: edition.asOf,
    date: edition.date,
    dossier: plainText([written.reader.f.name(edition.title)]),
    fingerprint: edition.fingerprint,
    engine: `Concordat ${edition.engine}`,
    sections: sections.map(sectionData),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function sectionData({ id, title, content }: WrittenSection): Data {
  return { id, title, content: content.map(pieceData) };
}

function pieceData(piece: Piece): Data {
  switch (piece.kind) {
    case "paragraph":
      return {
        kind: piece.role ?? "paragraph",
        text: plainText(piece.content),
        notes: notesIn(piece.content),
      };
    case "heading":
      return { kind: "heading", text: plainText(piece.content) };
    case "list":
      return { kind: piece.role, items: piece.items.map(itemData) };
    case "terms":
      return {
        kind: "terms",
        entries: piece.entries.map(({ term, content }) => ({
          term: plainText(term),
          content: content.map(pieceData),
        })),
      };
    case "table":
      return { kind: "table", id: piece.id, columns: columnsOf(piece), rows: rowsOf(piece) };
    case "figure":
      return { kind: "figure", id: piece.id, caption: plainText(piece.caption) };
    case "details":
      return { kind: "details", summary: plainText(piece.summary), content: piece.content.map(pieceData) };
    case "part":
      return {
        kind: piece.role,
        id: piece.id,
        title: plainText(piece.title),
        content: piece.content.map(pieceData),
      };
  }
}

function itemData({ content, data }: Item): Data {
  return data ?? { text: plainText(content), notes: notesIn(content) };
}

function notesIn(content: Item["content"]): Data | undefined {
  const notes = content.flatMap((one) => (typeof one !== "string" && one.kind === "notes" ? one.notes : []));
  return notes.length === 0 ? undefined : [...notes];
}

function columnsOf({ columns, groupColumn }: TablePiece): Data {
  return [...(groupColumn === undefined ? [] : [groupColumn]), ...columns].map(({ id, label }) => ({
    id,
    label: plainText(label),
  }));
}

/** Rows as records by the ids of their columns. */
export function rowsOf({ columns, groups, groupColumn }: TablePiece): { readonly [id: string]: Data }[] {
  return groups.flatMap(({ title = [], rows }) =>
    rows.map(({ cells }) =>
      Object.fromEntries([
        ...(groupColumn === undefined ? [] : [[groupColumn.id, plainText(title)] as const]),
        ...columns.map(({ id }, at) => [id, cellData(cells[at])] as const),
      ]),
    ),
  );
}

function cellData(cell: Cell | undefined): Data {
  if (cell === undefined) return null;
  if (cell.data !== undefined) return cell.data;
  return plainText(cell.plain ?? cell.content);
}
