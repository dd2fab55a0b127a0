import { type TextWriter, textWriter, type Written } from "./text-writer.ts";

/** Reads plain text: blank lines part paragraphs, lines that open with a bullet are items, other line breaks are blanks. */
export function readPlain(original: string): Written {
  return readLines(original, false);
}

/** Reads the words a page shows, as plain text; a word divided at the end of a line is joined again. */
export function readShown(original: string): Written {
  return readLines(original, true);
}

const divided = /(?<=\p{Ll})-$/u;

function readLines(original: string, joins: boolean): Written {
  const writer = textWriter();
  let open = false;
  eachLine(original, (line, at) => {
    const bullet = /^\s{0,8}(?:[-*•–—‣◦·]|\d{1,3}[.)])\s/.exec(line)?.[0];
    if (line.trim() === "") open = false;
    else if (bullet !== undefined) writer.startBlock("item");
    else if (!open) writer.startBlock("paragraph");
    if (line.trim() !== "") open = true;
    const skipped = bullet?.length ?? 0;
    if (joins && divided.test(line) && /^\p{Ll}/u.test(original.charAt(at + line.length + 1)))
      writer.add(line.slice(skipped, -1), at + skipped, at + line.length - 1);
    else writer.add(`${line.slice(skipped)}\n`, at + skipped, at + line.length + 1);
  });
  return writer.finish();
}

/** Reads Markdown's words: headings, items and quotes as blocks; emphasis, code marks and link targets left out. */
export function readMarkdown(original: string): Written {
  const writer = textWriter();
  let open = false;
  let fenced = false;
  eachLine(original, (line, at) => {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      open = false;
      return;
    }
    if (fenced || line.trim() === "") {
      open = false;
      return;
    }
    const [mark = ""] = /^\s{0,8}(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|(?:>\s?){1,8})?/.exec(line) ?? [];
    const sign = mark.trim();
    if (sign.startsWith("#")) writer.startBlock("heading");
    else if (sign !== "" && !sign.startsWith(">")) writer.startBlock("item");
    else if (!open) writer.startBlock("paragraph");
    open = !sign.startsWith("#");
    addInline(writer, line, mark.length, at);
    writer.add("\n", at + line.length, at + line.length + 1);
  });
  return writer.finish();
}

/** A line without marks: `[words](address)` is its words, an image its description. Linear: each step moves on. */
function addInline(writer: TextWriter, line: string, from: number, at: number): void {
  let i = from;
  while (i < line.length) {
    const unit = line[i] as string;
    const target = unit === "]" ? targetLength(line, i + 1) : 0;
    if (target > 0) i += 1 + target;
    else if (unit === "\\" && i + 1 < line.length) {
      writer.add(line[i + 1] as string, at + i + 1, at + i + 2);
      i += 2;
    } else if (/[*`[]/.test(unit) || isEmphasis(line, i) || (unit === "!" && line[i + 1] === "[")) i += 1;
    else {
      writer.add(unit, at + i, at + i + 1);
      i += 1;
    }
  }
}

/** How long the target in round brackets is that follows a link's words; 0 where none does. */
function targetLength(line: string, at: number): number {
  if (line[at] !== "(") return 0;
  const end = line.slice(at, at + 2048).indexOf(")");
  return end < 0 ? 0 : end + 1;
}

function isEmphasis(line: string, i: number): boolean {
  return line[i] === "_" && !(/\w/.test(line[i - 1] ?? "") && /\w/.test(line[i + 1] ?? ""));
}

function eachLine(text: string, take: (line: string, at: number) => void): void {
  let at = 0;
  for (const line of text.split("\n")) {
    take(line, at);
    at += line.length + 1;
  }
}
