import { daysBetween } from "../../dossier/dates.ts";
import { html } from "../html/html.ts";
import type { WrittenPage } from "../written/page.ts";
import { absolute, filePath, isNews, languagesOf, type Shelf, type Site } from "./site.ts";

/** Pages of one dossier, in one language each. */
export interface Shelved {
  readonly shelf: Shelf;
  readonly pages: readonly WrittenPage[];
}

/** Every page with its other languages (sitemaps.org 0.9 with hreflang); undefined where the site's address is not known, which a sitemap needs. */
export function siteMap(shelves: readonly Shelved[]): string | undefined {
  if (shelves.some(({ shelf }) => shelf.url === undefined)) return undefined;
  const entries = shelves.flatMap(({ shelf, pages }) =>
    pages.map(({ language, page }) => {
      const at = (path: string) => absolute(shelf, path) ?? path;
      const own = languagesOf(page, shelf);
      const first = own[0] ?? language;
      return html`<url><loc>${at(filePath(shelf, language, page.address))}</loc><lastmod>${page.edition.date}</lastmod>
${own.map(
  (one) =>
    html`<xhtml:link rel="alternate" hreflang="${one.lang}" href="${at(filePath(shelf, one, page.address))}"/>
`,
)}<xhtml:link rel="alternate" hreflang="x-default" href="${at(
        page.address === "index" && shelf.base === "" ? "index.html" : filePath(shelf, first, page.address),
      )}"/></url>
`;
    }),
  );
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.html;
}

/** Days back from the newest for which news are news. */
const newsDays = 2;

/** The briefings of the last two days before the newest, as news search wants them told; undefined where the site's address is not known. */
export function newsSiteMap(shelves: readonly Shelved[]): string | undefined {
  if (shelves.some(({ shelf }) => shelf.url === undefined)) return undefined;
  const articles = shelves.flatMap(({ shelf, pages }) =>
    pages.filter(({ page }) => isNews(page)).map((written) => ({ shelf, written })),
  );
  const dates = articles.map(({ written }) => written.page.edition.date);
  const newest = dates.reduce((last, date) => (date > last ? date : last), "");
  const entries = articles
    .filter(({ written }) => (daysBetween(written.page.edition.date, newest) ?? 0) <= newsDays)
    .map(({ shelf, written: { language, page, title, reader } }) => {
      const address = absolute(shelf, filePath(shelf, language, page.address)) ?? "";
      return html`<url><loc>${address}</loc><news:news><news:publication><news:name>${reader.choose(page.edition.title).text}</news:name><news:language>${newsLanguage(language.lang)}</news:language></news:publication><news:publication_date>${page.edition.date}</news:publication_date><news:title>${title}</news:title></news:news></url>
`;
    });
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries}</urlset>
`.html;
}

/** News search takes two-letter codes, and for Chinese the script by the country that writes it. */
function newsLanguage(lang: string): string {
  return lang === "zh-Hans" ? "zh-cn" : (lang.split("-")[0] ?? lang);
}

/** Everybody may read everything; where the site's address is known, its maps are named. */
export function robots(site: Site): string {
  const maps = ["sitemap.xml", "sitemap-news.xml"].flatMap((path) => absolute(site, path) ?? []);
  return ["User-agent: *", "Allow: /", ...maps.map((path) => `Sitemap: ${path}`), ""].join("\n");
}
