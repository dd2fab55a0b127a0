import {
  type Briefing,
  cardText,
  draftPage,
  finishPage,
  frontPage,
  type PageDraft,
  shortCaption,
} from "../briefing/index.ts";
import type { Language } from "../language/language.ts";
import { figureDocument } from "../node/figure-document.ts";
import type { FileToWrite } from "../node/whole-folder.ts";
import { drawCard } from "./card.ts";
import { allFonts, styleAndFonts } from "./style.ts";

/** The pages of a briefing in these languages, each with what it could not say in its own. */
export function draftPages(briefing: Briefing, languages: readonly Language[]): PageDraft[] {
  return languages.map((language) => draftPage(briefing, language, figureDocument()));
}

/** All files of a publication, and the cards that no font on hand can write. */
export interface Publication {
  readonly files: readonly FileToWrite[];
  readonly withoutCard: readonly { readonly language: Language; readonly characters: string }[];
}

/** Makes the pages, cards, captions, style sheet and fonts of a publication; the same briefing gives the same bytes. */
export async function publicationOf(briefing: Briefing, drafts: readonly PageDraft[]): Promise<Publication> {
  const fonts = await allFonts();
  const languages = drafts.map(({ language }) => language);
  const texts = languages.map((language) => cardText(briefing, language));
  const cards = await Promise.all(texts.map((text) => drawCard(text, fonts)));
  const pages = drafts.map((draft, place) => {
    const card = cards[place]?.png !== undefined;
    return {
      path: `${draft.language.tag}/index.html`,
      content: finishPage(briefing, draft, { languages, card }),
    };
  });
  const front = { path: "index.html", content: frontPage(briefing, languages) };
  const beside = texts.flatMap((text, place): FileToWrite[] => {
    const folder = text.language.tag;
    const png = cards[place]?.png;
    return [
      { path: `${folder}/caption.txt`, content: `${shortCaption(text)}\n` },
      ...(png === undefined ? [] : [{ path: `${folder}/card.png`, content: png }]),
    ];
  });
  const written = [...pages, front].map(({ content }) => content).join("");
  const withoutCard = cards.flatMap(({ language, without }) =>
    without.length === 0 ? [] : [{ language, characters: without.join("") }],
  );
  return { files: [front, ...pages, ...beside, ...(await styleAndFonts(written, fonts))], withoutCard };
}
