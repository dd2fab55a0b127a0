/** How wide a text is when it is drawn, in pixels. */
export type Measure = (text: string) => number;

/** Marks that may not begin a line, and those that may not end one. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}\p{Mc}%‰]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
const han = /\p{Script=Han}/u;

/** Pieces measured one by one may differ from the line they make by this share: letters at their ends take other shapes. */
const doubt = 0.1;

/**
 * Breaks a text into lines no wider than `width`, between words as the language divides them; Chinese may break between any two, but not
 * before a closing mark or after an opening one. A single piece wider than a line stands on a line of its own.
 */
export function breakLines(text: string, width: number, locale: string, measure: Measure): string[] {
  return laid(unbreakablePieces(text, locale), width, measure);
}

/** The same number of lines, each as short as that allows: no word is left alone on the last. */
export function balancedLines(text: string, width: number, locale: string, measure: Measure): string[] {
  const pieces = unbreakablePieces(text, locale);
  const lines = laid(pieces, width, measure);
  let best = lines;
  for (let share = 0.95; share > 0.5; share -= 0.05) {
    const narrower = laid(pieces, width * share, measure);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

function laid(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let about = 0;
  for (const piece of pieces) {
    const more = measure(piece);
    const isDoubtful = about + more > width * (1 - doubt);
    if (line !== "" && isDoubtful && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      about = more;
    } else {
      line += piece;
      about += more;
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** The text cut where a line may end; the space after a word belongs to it. */
function unbreakablePieces(text: string, locale: string): string[] {
  const pieces: string[] = [];
  const segments = [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)];
  for (const { segment } of segments) {
    const last = pieces.at(-1);
    if (last !== undefined && !mayBreak(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after) || closing.test(after) || opening.test(before)) return false;
  if (/\u00a0$/u.test(before)) return false;
  // A Chinese date stays whole.
  if (/\d$/u.test(before) && /^[年月日]/u.test(after)) return false;
  if (/\d[年月]$/u.test(before) && /^\d/u.test(after)) return false;
  return /\s$/u.test(before) || han.test(before.slice(-1)) || han.test(after.slice(0, 1));
}
