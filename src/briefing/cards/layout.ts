import { lightPalette } from "../figures/palette.ts";
import { type CardText, firstSentence } from "./card.ts";
import { balancedLines, breakLines } from "./lines.ts";
import type { CardForm } from "./sizes.ts";

/** What a piece of text is set in. */
export interface TypeStyle {
  readonly face: "sans" | "serif";
  readonly weight: 400 | 600;
  /** In pixels. */
  readonly size: number;
}

/** A picture as boxes and lines of text, in the order in which they are painted; `x` is where a line starts to be read. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly direction: "ltr" | "rtl";
  readonly language: string;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Line {
  readonly x: number;
  /** Of the line's foot, on which its letters stand. */
  readonly y: number;
  readonly text: string;
  readonly style: TypeStyle;
  readonly fill: string;
}

export type MeasureText = (text: string, style: TypeStyle) => number;

const margin = 72;
const band = 20;

/** Languages whose script has no serif here; a serif's digits among its letters would look like another text. */
const withoutSerif: ReadonlySet<string> = new Set(["hi", "zh"]);

/**
 * Lays out a card: whose knowledge, the title, the key finding and more where there is room. The title and the findings take the largest size
 * at which they fit; each finding is told by its first sentence, and one too long at the smallest size is left out. Linear in the text.
 */
export function layOutCard(card: CardText, form: CardForm, measure: MeasureText): Drawing {
  const { language } = card;
  const { width, height } = form;
  const rtl = language.direction === "rtl";
  const x = rtl ? width - margin - band : margin + band;
  // Where the foot line stands, and the lowest that anything above it may reach.
  const foot = height - Math.max(44, form.top - 40);
  const floor = foot - Math.round(form.kicker * 2.1);
  const heading: TypeStyle["face"] = withoutSerif.has(language.tag) ? "sans" : "serif";
  const tall = language.tag === "en" ? 1.25 : 1.5;
  const room = width - 2 * margin - band;
  const set = (text: string, style: TypeStyle) =>
    breakLines(text, room, language.locale, (piece) => measure(piece, style));
  const balanced = (text: string, style: TypeStyle) =>
    balancedLines(text, room, language.locale, (piece) => measure(piece, style));
  const lines: Line[] = [];
  let y = form.top;
  const put = (texts: readonly string[], style: TypeStyle, fill: string, leading = tall) => {
    for (const text of texts) {
      y += Math.round(style.size * leading);
      lines.push({ x, y, text, style, fill });
    }
  };
  const { ink, muted } = lightPalette;
  put(
    set(card.kicker, { face: "sans", weight: 400, size: form.kicker }),
    { face: "sans", weight: 400, size: form.kicker },
    muted,
  );
  y += 10;
  const title = fitted(card.title, form.title.sizes, form.title.lines, { face: heading, weight: 600 }, set);
  put(balanced(card.title, title.style), title.style, ink);
  const rule = y + Math.round(title.style.size * 0.4);
  y = rule + 14;
  let illustrative = false;
  for (const [place, statement] of card.statements.slice(0, form.statements.length).entries()) {
    const style = { face: place === 0 ? heading : ("sans" as const), weight: 400 as const };
    // One sentence each: what follows it explains, and a card is read in a few seconds.
    const sentence = firstSentence(statement.text, language);
    const found = (form.statements[place] ?? [])
      .map((size) => ({ ...style, size }))
      .map((one) => ({ style: one, lines: set(sentence, one) }))
      .find((choice) => choice.lines.length * Math.round(choice.style.size * tall) <= floor - y);
    if (found === undefined) continue;
    put(balanced(sentence, found.style), found.style, place === 0 ? ink : muted);
    y += 26;
    illustrative ||= statement.illustrative;
  }
  const small: TypeStyle = { face: "sans", weight: 400, size: Math.round(form.kicker * 0.9) };
  const signature = illustrative ? `Concordat — ${card.illustrative}` : "Concordat";
  lines.push({ x, y: foot, text: signature, style: small, fill: muted });
  return {
    width,
    height,
    direction: language.direction,
    language: language.lang,
    boxes: boxesOf(form, rtl, x, rule),
    lines,
  };
}

function fitted(
  text: string,
  sizes: readonly number[],
  mostLines: number,
  style: Omit<TypeStyle, "size">,
  set: (text: string, style: TypeStyle) => string[],
): { readonly lines: readonly string[]; readonly style: TypeStyle } {
  const choices = sizes.map((size) => ({ lines: set(text, { ...style, size }), style: { ...style, size } }));
  const fitting = choices.find(({ lines }) => lines.length <= mostLines) ?? choices.at(-1);
  if (fitting === undefined) throw new Error("fitted: no size given");
  return fitting;
}

/** Paper, a band in the colours of the two sides at the edge where reading starts, and a rule under the title. */
function boxesOf({ width, height }: CardForm, rtl: boolean, x: number, heading: number): Box[] {
  const { paper, rule, parties } = lightPalette;
  const edge = rtl ? width - band : 0;
  const side = (place: number): Box => ({
    x: edge,
    y: (height / 2) * place,
    width: band,
    height: height / 2,
    fill: parties[place] ?? rule,
  });
  const ruleWidth = 120;
  return [
    { x: 0, y: 0, width, height, fill: paper },
    side(0),
    side(1),
    { x: rtl ? x - ruleWidth : x, y: heading, width: ruleWidth, height: 3, fill: rule },
  ];
}
