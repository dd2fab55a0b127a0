import {
  type CardForm,
  type CardText,
  chooseFaces,
  fontWeights,
  isInvisible,
  layOutCard,
  sansStack,
  serifStack,
} from "../briefing/index.ts";
import { openCanvas } from "../node/canvas.ts";
import { type FontFile, glyphsOf } from "../node/fonts.ts";

export interface DrawnCards {
  /** One picture a form; none where characters are missing. */
  readonly pngs: readonly Uint8Array[];
  /** Characters that no font on hand has; cards are not drawn rather than with boxes in their place. */
  readonly without: readonly string[];
}

/** Draws what one card says in these forms, where the fonts on hand have every character of its text. */
export async function drawCards(
  card: CardText,
  forms: readonly CardForm[],
  fonts: readonly FontFile[],
): Promise<DrawnCards> {
  const { title, kicker, statements, illustrative } = card;
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
  if (without.size > 0) return { pngs: [], without: [...without] };
  const canvas = openCanvas(
    new Map(choices.map(({ face, chosen }) => [face, chosen.map((one) => one.face)])),
  );
  const pngs = forms.map((form) => canvas.paint(layOutCard(card, form, canvas.measure)));
  return { pngs: await Promise.all(pngs), without: [] };
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
