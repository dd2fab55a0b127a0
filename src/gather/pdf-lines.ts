/** One piece of a page's text, in reading order within itself, and where it stands: x to the right, y upwards. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly dir: string;
  readonly hasEOL: boolean;
}

/** Where more room is left between lines than this many times the letters' height, a paragraph ends. */
const PARAGRAPH = 1.7;

/** A page's words line by line, with a blank line between paragraphs. */
export function pageText(items: readonly PdfItem[]): string {
  let text = "";
  let previous: PdfItem | undefined;
  let fromRight = false;
  for (const line of linesOf(items)) {
    const first = line.find(({ str }) => str.trim() !== "");
    if (first === undefined) continue;
    const size = Math.max(first.fontSize, previous?.fontSize ?? 0);
    if (previous !== undefined && Math.abs(previous.y - first.y) > PARAGRAPH * size) text += "\n";
    fromRight = isFromRight(line) ?? fromRight;
    text += `${(fromRight ? inOrder(line) : line).map(({ str }) => str).join("")}\n`;
    previous = first;
  }
  return plainLetters(text);
}

function linesOf(items: readonly PdfItem[]): PdfItem[][] {
  const lines: PdfItem[][] = [[]];
  for (const item of items) {
    lines.at(-1)?.push(item);
    if (item.hasEOL) lines.push([]);
  }
  return lines;
}

/** Whether most of a line's letters are read from the right; undefined where it has none, and so is read as the line before. */
function isFromRight(line: readonly PdfItem[]): boolean | undefined {
  const letters = (dir: string) =>
    line.reduce((sum, item) => sum + (item.dir === dir ? (item.str.match(/\p{L}/gu)?.length ?? 0) : 0), 0);
  const [right, left] = [letters("rtl"), letters("ltr")];
  return right + left === 0 ? undefined : right > left;
}

/**
 * The pieces of a line that is read from the right, in that order. Files give such lines now as they are read and now as they are seen, so
 * they are put in order by place; what is written from the left between two right-to-left pieces is kept as it is.
 */
function inOrder(line: readonly PdfItem[]): readonly PdfItem[] {
  const fromRight = line.toSorted((left, right) => right.x - left.x);
  const ordered: PdfItem[] = [];
  let run: PdfItem[] = [];
  for (const item of fromRight) {
    if (item.dir !== "rtl" && /[\p{L}\p{N}]/u.test(item.str)) {
      // What is seen left of a figure comes after it in such a line.
      run.unshift({ ...item, str: item.str.replace(/^([.,:;!]+)(.*)$/u, "$2$1") });
    } else {
      ordered.push(...run, item);
      run = [];
    }
  }
  return [...ordered, ...run];
}

/** Ligatures and the shapes Arabic letters take in a word, as plain letters; what a font gives no letter for is left out. */
function plainLetters(text: string): string {
  return text
    .replaceAll("\0", "")
    .replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize("NFKC"));
}
