import {
  atomFeed,
  type Cards,
  filePath,
  frontPage,
  jsonFeed,
  newsSiteMap,
  pageCsv,
  pageData,
  pageHtml,
  pageMarkdown,
  robots,
  type Shelf,
  type Site,
  siteMap,
  structuredData,
  type WrittenPage,
} from "../briefing/index.ts";
import type { Language } from "../language/language.ts";
import type { FontFile } from "../node/fonts.ts";
import type { FileToWrite } from "../node/whole-folder.ts";
import type { Draft } from "./draft.ts";
import { drawShareable, type Sharing, shareOf } from "./shared.ts";
import { allFonts, styleAndFonts } from "./style.ts";

/** All files of a publication, and the languages whose pictures no font on hand can write. */
export interface Publication {
  readonly files: readonly FileToWrite[];
  readonly withoutCard: readonly { readonly language: Language; readonly characters: string }[];
}

/** Makes every file of a site: pages with their twins, pictures, captions, feeds, maps, style sheet and fonts; the same drafts give the same bytes. */
export async function publicationOf(drafts: readonly Draft[], url: string | undefined): Promise<Publication> {
  const site: Site = { languages: drafts.map(({ language }) => language), url };
  const pages = drafts.flatMap((draft) => draft.pages);
  const [home] = pages;
  if (home === undefined) throw new Error("publicationOf: no page to publish");
  const addresses = new Set(pages.map(({ page }) => page.address));
  const shelf: Shelf = { ...site, base: "", has: (address) => addresses.has(address) };
  const fonts = await allFonts();
  const shared = (await Promise.all(drafts.map((draft) => shareDraft(draft, shelf, fonts)))).flat();
  const written = pages.map((page) => pageFiles(page, shelf, cardsFor(page, shared)));
  const front = { path: "index.html", content: frontPage(home.page.edition, site) };
  const shelves = [{ shelf, pages }];
  const maps = [
    { path: "sitemap.xml", content: siteMap(shelves) },
    { path: "sitemap-news.xml", content: newsSiteMap(shelves) },
    { path: "robots.txt", content: robots(site) },
  ];
  const texts = [front, ...written.map(([page]) => page)].map(({ content }) => content);
  return {
    files: [
      front,
      ...written.flat(),
      ...shared.flatMap(({ files }) => files),
      ...drafts.flatMap((draft) => feedFiles(draft, shelf)),
      ...maps.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }])),
      ...(await styleAndFonts(texts, fonts)),
    ],
    withoutCard: shared.flatMap(({ page: { language, page }, without }) =>
      without.length === 0 || page.kind !== "index" ? [] : [{ language, characters: without.join("") }],
    ),
  };
}

/** What briefings are shared with, and the first page with what the latest of them is. */
async function shareDraft({ pages }: Draft, shelf: Shelf, fonts: readonly FontFile[]): Promise<Sharing[]> {
  const briefings = pages.filter(({ page }) => page.kind === "briefing");
  const drawn = await Promise.all(briefings.map((page) => drawShareable(page, fonts)));
  const index = pages.find(({ page }) => page.kind === "index");
  const shared = briefings.flatMap((page, place) => {
    const own = drawn[place];
    return own === undefined ? [] : [shareOf(page, own, shelf)];
  });
  const [latest] = drawn;
  return index === undefined || latest === undefined ? shared : [shareOf(index, latest, shelf), ...shared];
}

type PageFiles = [html: { readonly path: string; readonly content: string }, ...twins: FileToWrite[]];

/** A page and the same in forms for programs. */
function pageFiles(written: WrittenPage, shelf: Shelf, cards: Cards | undefined): PageFiles {
  const { language, page } = written;
  const at = (ending: string) => filePath(shelf, language, page.address, ending);
  const structured = structuredData(written, shelf, cards);
  return [
    { path: at("html"), content: pageHtml(written, { shelf, cards, structured }) },
    { path: at("json"), content: pageData(written, shelf) },
    { path: at("csv"), content: pageCsv(written) },
    { path: at("md"), content: pageMarkdown(written, shelf.has) },
  ];
}

/** A page without pictures of its own is shared with those of the dossier's first page. */
function cardsFor({ page, language }: WrittenPage, shared: readonly Sharing[]): Cards | undefined {
  const own = shared.find((one) => one.page.page === page && one.page.language === language);
  const first = shared.find((one) => one.page.page.kind === "index" && one.page.language === language);
  return (own ?? first)?.cards;
}

function feedFiles({ language, pages }: Draft, shelf: Shelf): FileToWrite[] {
  const home = pages.find(({ page }) => page.kind === "index");
  if (home === undefined) return [];
  const subject = { shelf, home, entries: pages.filter(({ page }) => page.kind === "briefing") };
  return [
    { path: filePath(shelf, language, "feed", "xml"), content: atomFeed(subject) },
    { path: filePath(shelf, language, "feed", "json"), content: jsonFeed(subject) },
  ];
}
