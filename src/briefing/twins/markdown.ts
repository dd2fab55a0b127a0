import { withoutIsolates } from "../../language/format.ts";
import { runsOf } from "../html/inline.ts";
import { linkBetween } from "../links.ts";
import type { WrittenPage } from "../written/page.ts";
import type { Inline, Inlines, Item, ListPiece, Piece, TablePiece } from "../written/piece.ts";

/** A page as Markdown (CommonMark with tables), for those who read, keep or quote it as text. Pictures are left to their tables. */
export function pageMarkdown(written: WrittenPage, has: (address: string) => boolean): string {
  const { page, kicker, heading, standfirst, sections } = written;
  const place = { address: page.address, has };
  const parts = [
    inline(place, kicker),
    `# ${inline(place, heading)}`,
    inline(place, standfirst),
    ...sections.flatMap(({ title, content }) => [
      title === "" ? "" : `## ${escaped(title)}`,
      ...pieces(place, content, 3),
    ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

interface Place {
  readonly address: string;
  readonly has: (address: string) => boolean;
}

function pieces(place: Place, content: readonly Piece[], level: number): string[] {
  return content.flatMap((piece) => write(place, piece, level));
}

function write(place: Place, piece: Piece, level: number): string[] {
  switch (piece.kind) {
    case "paragraph":
      return [inline(place, piece.content)];
    case "heading":
      return [`${"#".repeat(piece.level)} ${inline(place, piece.content)}`];
    case "list":
      return [list(place, piece)];
    case "terms":
      return piece.entries.map(({ term, content }) => {
        const told = pieces(place, content, level);
        return `**${inline(place, term)}**  \n${told.join("\n\n")}`;
      });
    case "table":
      return [table(place, piece)];
    case "figure":
      return [`*${inline(place, piece.caption)}*`];
    case "details":
      return [
        `${"#".repeat(level)} ${inline(place, piece.summary)}`,
        ...pieces(place, piece.content, level + 1),
      ];
    case "part":
      return [
        `${"#".repeat(level)} ${inline(place, piece.title)}`,
        ...pieces(place, piece.content, level + 1),
      ];
  }
}

function list(place: Place, { role, items }: ListPiece): string {
  return items.map((one, at) => item(place, one, role === "sources" ? `${at + 1}.` : "-")).join("\n");
}

function item(place: Place, { content, within = [] }: Item, mark: string): string {
  const indent = " ".repeat(mark.length + 1);
  const rest = pieces(place, within, 4).map((part) => `\n${part.replaceAll(/^(?=.)/gmu, indent)}`);
  return `${mark} ${inline(place, content)}${rest.join("")}`;
}

function table(place: Place, { caption, columns, groups, groupColumn }: TablePiece): string {
  const heads = [...(groupColumn === undefined ? [] : [groupColumn]), ...columns];
  const cell = (content: Inlines) => inline(place, content).replaceAll("|", "\\|");
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = groups.flatMap(({ title = [], rows: found }) =>
    found.map(({ cells }) =>
      line([
        ...(groupColumn === undefined ? [] : [cell(title)]),
        ...cells.map(({ content, plain }) => cell(plain ?? content)),
      ]),
    ),
  );
  const name = caption === undefined ? [] : [`**${inline(place, caption)}**`, ""];
  const rule = heads.map((column) => ("numeric" in column && column.numeric === true ? "---:" : "---"));
  return [...name, line(heads.map(({ label }) => cell(label))), line(rule), ...rows].join("\n");
}

function inline(place: Place, content: Inlines): string {
  return content
    .map((one) => writeInline(place, one))
    .join("")
    .replace(/[ \t]+/gu, " ")
    .trim();
}

function writeInline(place: Place, one: Inline): string {
  if (typeof one === "string") return escaped(withoutIsolates(one));
  switch (one.kind) {
    case "language":
      return one.quoted === true ? `“${escaped(one.text)}”` : escaped(one.text);
    case "time":
      return escaped(one.text);
    case "notes":
      return ` [${runsOf(one.notes)
        .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
        .join(", ")}]`;
    case "trend":
      return "";
    case "break":
      return " — ";
    case "link":
      return `[${inline(place, one.content)}](<${one.href.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)`;
    case "page":
      return pageLink(place, one.to, inline(place, one.content));
    case "span":
      return one.role === "strong"
        ? `**${inline(place, one.content)}**`
        : inlineWithSpace(place, one.content);
    case "isolate":
      return inlineWithSpace(place, one.content);
  }
}

function inlineWithSpace(place: Place, content: Inlines): string {
  return content.map((one) => writeInline(place, one)).join("");
}

function pageLink({ address, has }: Place, to: string, words: string): string {
  const [target = "", anchor] = to.split("#");
  if (!has(target)) return words;
  const link = linkBetween(address, target).replace(/\.html$/u, ".md");
  return `[${words}](${anchor === undefined ? link : `${link}#${anchor}`})`;
}

/** Signs that Markdown would read as its own. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/gu, "\\$&");
}
