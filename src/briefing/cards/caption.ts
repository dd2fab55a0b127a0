import { type CardText, firstSentence, illustrativeAside } from "./card.ts";

/** Longest short caption, counted as the strictest of the usual channels counts. */
export const captionLength = 280;

/**
 * The short caption: the title, the first two findings that fit, each by its first sentence, and whether their figures only illustrate.
 */
export function shortCaption(card: CardText): string {
  const { title, statements, language } = card;
  const lines: string[] = [];
  const caption = (more: readonly string[], marked: boolean) =>
    [title, ...lines, ...more, ...(marked ? [illustrativeAside(card)] : [])].join("\n");
  let marked = false;
  for (const { text, illustrative: illustrates } of statements) {
    if (lines.length === 2) break;
    const sentence = firstSentence(text, language);
    if (captionWeight(caption([sentence], marked || illustrates)) > captionLength) continue;
    lines.push(sentence);
    marked ||= illustrates;
  }
  return caption([], marked);
}

/** Length of a text where a Chinese character counts as two and letters of the other scripts as one. */
export function captionWeight(text: string): number {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const light = code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f);
    weight += light || (code >= 0x2032 && code <= 0x2037) ? 1 : 2;
  }
  return weight;
}
