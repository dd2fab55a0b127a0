import {
  atomFeed,
  type Cards,
  embedsOf,
  type FeedSubject,
  filePath,
  isNews,
  jsonFeed,
  pageCsv,
  pageData,
  pageHtml,
  pageMarkdown,
  type Shelf,
  type Site,
  structuredData,
  type WrittenPage,
} from "../briefing/index.ts";
import type { Language } from "../language/language.ts";
import type { FontFile } from "../node/fonts.ts";
import type { FileToWrite } from "../node/whole-folder.ts";
import type { Draft, Part } from "./draft.ts";
import { drawShareable, type Sharing, shareOf } from "./shared.ts";

/** The files of one dossier, or of a site's first page, and what else is made from them. */
export interface PartFiles {
  readonly shelf: Shelf;
  readonly pages: readonly WrittenPage[];
  readonly files: readonly FileToWrite[];
  /** What is written on the pages, for the choice of fonts. */
  readonly texts: readonly string[];
  /** The pictures its first page is shared with, by language. */
  readonly cards: ReadonlyMap<Language, Cards>;
  readonly withoutCard: readonly { readonly language: Language; readonly characters: string }[];
}

/** Where the pages of a part stand. */
export function shelfOf({ base, drafts }: Part, { url }: Site, isOneOfSeveral: boolean): Shelf {
  const pages = drafts.flatMap((draft) => draft.pages);
  const addresses = new Set(pages.map(({ page }) => page.address));
  return {
    languages: drafts.map(({ language }) => language),
    url,
    base,
    isOneOfSeveral,
    has: (address) => addresses.has(address),
  };
}

/** Every file of one dossier. */
export async function partFiles(
  { drafts }: Part,
  shelf: Shelf,
  fonts: readonly FontFile[],
): Promise<PartFiles> {
  const pages = drafts.flatMap((draft) => draft.pages);
  const shared = (await Promise.all(drafts.map((draft) => shareDraft(draft, shelf, fonts)))).flat();
  const written = pages.map((page) => pageFiles(page, shelf, cardsFor(page, shared)));
  return {
    shelf,
    pages,
    files: [
      ...written.flat(),
      ...shared.flatMap(({ files }) => files),
      ...drafts.flatMap((draft) => feedsOfDraft(draft, shelf)),
    ],
    texts: written.flat().flatMap(({ path, content }) => (path.endsWith(".html") ? [String(content)] : [])),
    cards: new Map(
      shared.flatMap(({ page: { page, language }, cards }) =>
        page.kind === "index" && cards !== undefined ? [[language, cards] as const] : [],
      ),
    ),
    withoutCard: shared.flatMap(({ page: { language, page }, without }) =>
      without.length === 0 || page.kind !== "index" ? [] : [{ language, characters: without.join("") }],
    ),
  };
}

/** What briefings are shared with, and the first page with what the latest of them is. */
async function shareDraft({ pages }: Draft, shelf: Shelf, fonts: readonly FontFile[]): Promise<Sharing[]> {
  const briefings = pages.filter(({ page }) => isNews(page));
  const drawn = await Promise.all(briefings.map((page) => drawShareable(page, fonts)));
  const index = pages.find(({ page }) => page.kind === "index");
  const shared = briefings.flatMap((page, place) => {
    const own = drawn[place];
    return own === undefined ? [] : [shareOf(page, own, shelf)];
  });
  const latest = drawn[briefings.findIndex(({ page }) => page.kind === "briefing")];
  return index === undefined || latest === undefined ? shared : [shareOf(index, latest, shelf), ...shared];
}

type PageFiles = [html: { readonly path: string; readonly content: string }, ...twins: FileToWrite[]];

/** A page and the same in forms for programs. */
export function pageFiles(written: WrittenPage, shelf: Shelf, cards: Cards | undefined): PageFiles {
  const { language, page } = written;
  const at = (ending: string) => filePath(shelf, language, page.address, ending);
  const structured = structuredData(written, shelf, cards);
  return [
    { path: at("html"), content: pageHtml(written, { shelf, cards, structured }) },
    { path: at("json"), content: pageData(written, shelf) },
    { path: at("csv"), content: pageCsv(written) },
    { path: at("md"), content: pageMarkdown(written, shelf.has) },
    ...embedsOf(written, shelf).map(({ path, content }) => ({ path, content })),
  ];
}

/** A page without pictures of its own is shared with those of the dossier's first page. */
function cardsFor({ page, language }: WrittenPage, shared: readonly Sharing[]): Cards | undefined {
  const own = shared.find((one) => one.page.page === page && one.page.language === language);
  const first = shared.find((one) => one.page.page.kind === "index" && one.page.language === language);
  return (own ?? first)?.cards;
}

function feedsOfDraft({ pages }: Draft, shelf: Shelf): FileToWrite[] {
  const home = pages.find(({ page }) => page.kind === "index");
  if (home === undefined) return [];
  const news = pages.filter(({ page }) => isNews(page)).toSorted(latestFirst);
  return feedFiles({ shelf, home, entries: news.map((written) => ({ shelf, written })) });
}

function latestFirst({ page: left }: WrittenPage, { page: right }: WrittenPage): number {
  return left.edition.date < right.edition.date ? 1 : left.edition.date > right.edition.date ? -1 : 0;
}

/** The feeds of one language. */
export function feedFiles(subject: FeedSubject): FileToWrite[] {
  const { shelf, home } = subject;
  return [
    { path: filePath(shelf, home.language, "feed", "xml"), content: atomFeed(subject) },
    { path: filePath(shelf, home.language, "feed", "json"), content: jsonFeed(subject) },
  ];
}
