import {
  digestHtml,
  digestText,
  frontPage,
  isNews,
  newsSiteMap,
  robots,
  type Shelf,
  type Site,
  siteMap,
  type WrittenPage,
} from "../briefing/index.ts";
import { type Language, languages } from "../language/index.ts";
import type { FileToWrite } from "../node/whole-folder.ts";
import { draftFront, type Part } from "./draft.ts";
import { feedFiles, type PartFiles, pageFiles, partFiles, shelfOf } from "./part-files.ts";
import { allFonts, styleAndFonts } from "./style.ts";

/** All files of a publication, and the languages whose pictures no font on hand can write. */
export interface Publication {
  readonly files: readonly FileToWrite[];
  readonly pages: number;
  readonly withoutCard: readonly { readonly language: Language; readonly characters: string }[];
}

/**
 * Makes every file of a site: the pages of each dossier with their twins, pictures, captions and feeds; above several dossiers a first page a
 * language; maps, style sheet and fonts. The same drafts give the same bytes.
 */
export async function publicationOf(parts: readonly Part[], url: string | undefined): Promise<Publication> {
  const published = new Set(parts.flatMap(({ drafts }) => drafts.map(({ language }) => language)));
  const site: Site = { languages: languages.filter((language) => published.has(language)), url };
  const several = parts.length > 1;
  const fonts = await allFonts();
  const own = await Promise.all(parts.map((part) => partFiles(part, shelfOf(part, site, several), fonts)));
  const front = several ? [frontFiles(parts, own, site)] : [];
  const all = [...front, ...own];
  const chooser = { path: "index.html", content: frontPage(siteEdition(parts, front), site) };
  const shelved = all.map(({ shelf, pages }) => ({ shelf, pages }));
  const maps = [
    { path: "sitemap.xml", content: siteMap(shelved) },
    { path: "sitemap-news.xml", content: newsSiteMap(shelved) },
    { path: "robots.txt", content: robots(site) },
  ];
  return {
    files: [
      chooser,
      ...all.flatMap(({ files }) => files),
      ...digests(parts, site),
      ...maps.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }])),
      ...(await styleAndFonts([chooser.content, ...all.flatMap(({ texts }) => texts)], fonts)),
    ],
    pages: all.reduce((sum, { pages }) => sum + pages.length, 0),
    withoutCard: own.flatMap(({ withoutCard }) => withoutCard),
  };
}

/** What the choice of a language is headed by: the site's own name, or the only dossier's. */
function siteEdition(parts: readonly Part[], [front]: readonly PartFiles[]): WrittenPage["page"]["edition"] {
  const edition = front?.pages[0]?.page.edition ?? parts[0]?.negotiation.edition;
  if (edition === undefined) throw new Error("publicationOf: no page to publish");
  return edition;
}

/** The first page of each language, leading to every dossier in it, and the feeds of all of them. */
function frontFiles(parts: readonly Part[], own: readonly PartFiles[], site: Site): PartFiles {
  const addresses = new Set(
    own.flatMap(({ shelf, pages }) => pages.map(({ page }) => `${shelf.base}${page.address}`)),
  );
  const shelf: Shelf = {
    ...site,
    base: "",
    isOneOfSeveral: false,
    has: (address) => address === "index" || addresses.has(address),
  };
  const pages = site.languages.flatMap((language) => draftFront(parts, language) ?? []);
  const cardsIn = (language: Language) => own.find(({ cards }) => cards.has(language))?.cards.get(language);
  const written = pages.map((page) => pageFiles(page, shelf, cardsIn(page.language)));
  return {
    shelf,
    pages,
    files: [
      ...written.flat(),
      ...pages.flatMap((home) => feedFiles({ shelf, home, entries: newsIn(own, home) })),
    ],
    texts: written.map(([page]) => page.content),
    cards: new Map(),
    withoutCard: [],
  };
}

/** The briefings of all dossiers in one language, the latest first. */
function newsIn(own: readonly PartFiles[], { language }: WrittenPage) {
  const entries = own.flatMap(({ shelf, pages }) =>
    pages
      .filter((written) => written.language === language && isNews(written.page))
      .map((written) => ({ shelf, written })),
  );
  const dateOf = ({ written }: (typeof entries)[number]) => written.page.edition.date;
  return entries.toSorted((left, right) => (dateOf(left) < dateOf(right) ? 1 : -1));
}

/** A letter a language with what is new, for any mailer. */
function digests(parts: readonly Part[], site: Site): FileToWrite[] {
  return site.languages.flatMap((language) => {
    const told = parts
      .filter(({ drafts }) => drafts.some((draft) => draft.language === language))
      .map(({ negotiation }) => negotiation);
    return [
      { path: `mail/digest.${language.tag}.html`, content: digestHtml(told, language, site) },
      { path: `mail/digest.${language.tag}.txt`, content: digestText(told, language, site) },
    ];
  });
}
