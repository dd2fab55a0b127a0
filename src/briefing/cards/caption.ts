import { type CardText, firstSentence } from "./card.ts";

/** Longest short caption, counted as the strictest of the usual channels counts. */
export const captionLength = 280;

/**
 * The short caption: the title, then the first findings that fit, whole or by their first sentence, and whether their figures only
 * illustrate.
 */
export function shortCaption({ title, statements, illustrative, language }: CardText): string {
  const lines: string[] = [];
  const caption = (more: readonly string[], marked: boolean) =>
    [title, ...lines, ...more, ...(marked ? [`(${illustrative})`] : [])].join("\n");
  let marked = false;
  for (const statement of statements) {
    if (lines.length === 2) break;
    const choices = [statement.text, firstSentence(statement.text, language)];
    const fitting = choices.find(
      (text) => captionWeight(caption([text], marked || statement.illustrative)) <= captionLength,
    );
    if (fitting === undefined) continue;
    lines.push(fitting);
    marked ||= statement.illustrative;
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
