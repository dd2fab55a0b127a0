import {
  absolute,
  type CardForm,
  type Cards,
  type CardText,
  captionsOf,
  cardForms,
  cardText,
  filePath,
  type Shelf,
  shortCaption,
  type WrittenPage,
  wideCard,
} from "../briefing/index.ts";
import type { FontFile } from "../node/fonts.ts";
import type { FileToWrite } from "../node/whole-folder.ts";
import { type DrawnCards, drawCards } from "./card.ts";

/** What a page is shared with: its pictures, and words for each channel. */
export interface Sharing {
  readonly page: WrittenPage;
  readonly cards: Cards | undefined;
  readonly files: readonly FileToWrite[];
  /** Characters for want of which there are no pictures. */
  readonly without: readonly string[];
}

/** What is drawn and written to share one page. */
export interface Shareable {
  readonly text: CardText;
  readonly cards: DrawnCards;
}

/** Draws the pictures to share a page with. */
export async function drawShareable(written: WrittenPage, fonts: readonly FontFile[]): Promise<Shareable> {
  const text = cardText(written.page, written.language);
  return { text, cards: await drawCards(text, cardForms, fonts) };
}

/** The pictures and captions of one page as files in its own folder; the first page is shared with those of the latest briefing. */
export function shareOf(
  written: WrittenPage,
  { text, cards: { pngs, without } }: Shareable,
  shelf: Shelf,
): Sharing {
  const { page, language, reader } = written;
  const folder = filePath(shelf, language, page.address).replace(/[^/]*$/u, "");
  const alt = altOf(text);
  const url = absolute(shelf, filePath(shelf, language, page.address));
  const captions = {
    language: language.lang,
    url,
    cards:
      pngs.length === 0 ? [] : cardForms.map(({ file, width, height }) => ({ file, width, height, alt })),
    captions: captionsOf(text, reader, page.edition, url),
  };
  const pictures = pngs.map((content, place) => ({
    path: `${folder}${(cardForms[place] as CardForm).file}`,
    content,
  }));
  const { file, width, height } = wideCard;
  return {
    page: written,
    cards: pngs.length === 0 ? undefined : { path: `${folder}${file}`, width, height, alt },
    files: [
      ...pictures,
      { path: `${folder}caption.txt`, content: `${shortCaption(text)}\n` },
      { path: `${folder}captions.json`, content: `${JSON.stringify(captions, null, 1)}\n` },
    ],
    without,
  };
}

/** What a picture says, for those who do not see it. */
function altOf({ title, kicker, statements }: CardText): string {
  return [title, kicker, ...statements.slice(0, 2).map(({ text }) => text)].join(" — ");
}
