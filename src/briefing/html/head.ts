import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { relativePath } from "../links.ts";
import { absolute, filePath, isNews, languagesOf, type Shelf, twins } from "../site/site.ts";
import type { WrittenPage } from "../written/page.ts";
import { type Html, html, raw } from "./html.ts";
import type { PageSurroundings } from "./page.ts";

/** A picture for sharing: its file in the site, its size and what it shows. */
export interface Cards {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Longest description that search results show whole. */
const descriptionLength = 160;

/** What programs read of a page. */
export function head(written: WrittenPage, { shelf, cards, structured }: PageSurroundings): Html {
  const { language, page, title } = written;
  const { edition } = page;
  const from = filePath(shelf, language, page.address);
  const canonical = absolute(shelf, from);
  const dossier = withoutIsolates(written.reader.f.name(edition.title));
  const description = shortened(written.description, language);
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${windowTitle(title, dossier)}</title>
<meta name="description" content="${description}">
<meta name="generator" content="Concordat ${edition.engine}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="max-image-preview:large">
<link rel="stylesheet" href="${relativePath(from, "style.css")}">
${canonical !== undefined && html`<link rel="canonical" href="${canonical}">\n`}${alternates(written, shelf, from)}${openGraph(written, { shelf, cards, description })}
<script type="application/ld+json">${raw(structured)}</script>`;
}

/** Longest title that search results show whole. */
const titleLength = 70;

/** The page's name, and whose page it is where there is room. */
function windowTitle(title: string, dossier: string): string {
  const whole = `${title} — ${dossier}`;
  return title === dossier || whole.length > titleLength ? title : whole;
}

/** The page in the other languages, in forms for programs, and the feeds it appears in. */
function alternates({ language, page, reader }: WrittenPage, shelf: Shelf, from: string): Html {
  const link = (path: string) => absolute(shelf, path) ?? relativePath(from, path);
  const own = languagesOf(page, shelf);
  const first = own[0] ?? language;
  const fallback =
    page.address === "index" && shelf.base === "" ? "index.html" : filePath(shelf, first, page.address);
  const name = withoutIsolates(reader.f.name(page.edition.title));
  return html`${own.map(
    (
      one,
    ) => html`<link rel="alternate" hreflang="${one.lang}" href="${link(filePath(shelf, one, page.address))}">
`,
  )}<link rel="alternate" hreflang="x-default" href="${link(fallback)}">
${twins.map(
  ({ ending, type }) =>
    html`<link rel="alternate" type="${type}" href="${relativePath(from, filePath(shelf, language, page.address, ending))}">
`,
)}<link rel="alternate" type="application/atom+xml" title="${name}" href="${relativePath(from, filePath(shelf, language, "feed", "xml"))}">
<link rel="alternate" type="application/feed+json" title="${name}" href="${relativePath(from, filePath(shelf, language, "feed", "json"))}">
`;
}

function openGraph(
  { language, page, title, reader }: WrittenPage,
  { shelf, cards, description }: Pick<PageSurroundings, "shelf" | "cards"> & { description: string },
): Html {
  const { edition } = page;
  const from = filePath(shelf, language, page.address);
  const address = absolute(shelf, from);
  const isArticle = isNews(page);
  const topics = edition.topics.map(({ name }) => withoutIsolates(reader.f.name(name, "short")));
  return html`<meta property="og:type" content="${isArticle ? "article" : "website"}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${withoutIsolates(reader.f.name(edition.title))}">
<meta property="og:locale" content="${openGraphLocale(language)}">
${address !== undefined && html`<meta property="og:url" content="${address}">\n`}${languagesOf(page, shelf)
  .filter((one) => one !== language)
  .map((one) => html`<meta property="og:locale:alternate" content="${openGraphLocale(one)}">\n`)}${
  isArticle &&
  html`<meta property="article:published_time" content="${edition.date}">
${topics.map((topic) => html`<meta property="article:tag" content="${topic}">\n`)}`
}${
  cards !== undefined &&
  html`<meta property="og:image" content="${absolute(shelf, cards.path) ?? relativePath(from, cards.path)}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${cards.width}">
<meta property="og:image:height" content="${cards.height}">
<meta property="og:image:alt" content="${cards.alt}">
<meta name="twitter:card" content="summary_large_image">`
}`;
}

/** `en_GB`: language and region, without what else a locale may carry. */
function openGraphLocale({ locale }: Language): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}

/** As many whole sentences as fit; where not even the first does, as many whole words and an ellipsis. */
export function shortened(text: string, { locale }: Language, length = descriptionLength): string {
  if (text.length <= length) return text;
  const cut = (granularity: "sentence" | "word", most: number) => {
    let kept = "";
    for (const { segment } of new Intl.Segmenter(locale, { granularity }).segment(text)) {
      if ((kept + segment).trimEnd().length > most) break;
      kept += segment;
    }
    return kept.trimEnd();
  };
  return cut("sentence", length) || `${cut("word", length - 1).replace(/[\s\p{P}]+$/u, "")}…`;
}
