import {
  type CardText,
  chooseFaces,
  fontWeights,
  isInvisible,
  layOutCard,
  sansStack,
  serifStack,
} from "../briefing/index.ts";
import type { Language } from "../language/language.ts";
import { openCanvas } from "../node/canvas.ts";
import { type FontFile, glyphsOf } from "../node/fonts.ts";

export interface DrawnCard {
  readonly language: Language;
  readonly png: Uint8Array | undefined;
  /** Characters that no font on hand has; the card is not drawn rather than with boxes in their place. */
  readonly without: readonly string[];
}

/** Draws one card as a PNG, where the fonts on hand have every character of its text. */
export async function drawCard(card: CardText, fonts: readonly FontFile[]): Promise<DrawnCard> {
  const { language, title, kicker, statements, illustrative } = card;
  const text = [title, kicker, illustrative, "Concordat — …", ...statements.map((one) => one.text)].join(
    "\n",
  );
  const stacks = { sans: sansStack, serif: serifStack };
  const choices = Object.entries(stacks).flatMap(([name, stack]) =>
    fontWeights.map((weight) => ({
      face: `${name} ${weight}`,
      ...chooseFaces(text, fonts, stack, weight),
    })),
  );
  const without = new Set(choices.flatMap((choice) => choice.without));
  for (const { chosen } of choices) for (const missing of await unglyphed(chosen)) without.add(missing);
  if (without.size > 0) return { language, png: undefined, without: [...without] };
  const canvas = openCanvas(
    new Map(choices.map(({ face, chosen }) => [face, chosen.map((one) => one.face)])),
  );
  return { language, png: await canvas.paint(layOutCard(card, canvas.measure)), without: [] };
}

/** Characters that a file should have by its stated range and has no glyph for. */
async function unglyphed(
  chosen: readonly { readonly face: FontFile; readonly characters: ReadonlySet<number> }[],
): Promise<string[]> {
  const found = await Promise.all(
    chosen.map(async ({ face, characters }) => {
      const glyphs = await glyphsOf(face.path);
      return [...characters].filter((code) => !glyphs.has(code)).map((code) => String.fromCodePoint(code));
    }),
  );
  return found.flat().filter((character) => !isInvisible(character));
}
