import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { relativePath } from "../links.ts";
import { filePath, isIn, type Shelf, twins } from "../site/site.ts";
import type { WrittenPage } from "../written/page.ts";
import { embedCode } from "./embed.ts";
import { type Cards, head } from "./head.ts";
import { type Html, html } from "./html.ts";
import { inlineHtml, type Place } from "./inline.ts";
import { piecesHtml } from "./pieces.ts";

/** What a page says of its neighbours: the site it stands in and the pictures it is shared with. */
export interface PageSurroundings {
  readonly shelf: Shelf;
  readonly cards: Cards | undefined;
  /** What programs read of it: a graph of schema.org, already written. */
  readonly structured: string;
}

/** Parts after which a list of them helps to find one's way. */
const manySections = 5;

/** A whole page: what programs read of it, the way to the other languages and pages, the label of a partial one, and its body. */
export function pageHtml(written: WrittenPage, around: PageSurroundings): string {
  const { language, reader, missing, page } = written;
  const { words } = reader;
  const place: Place = {
    reader,
    address: page.address,
    has: around.shelf.has,
    embedCode: (id) => embedCode(written, around.shelf, id),
  };
  const whole = html`<!DOCTYPE html>
<html lang="${language.lang}" dir="${language.direction}">
<head>
${head(written, around)}
</head>
<body>
<a class="skip" href="#main">${words.desk.bar.skipToContent}</a>
${languageSwitch(written, around.shelf)}
${siteNavigation(written, around.shelf)}
<main id="main">
${missing.length > 0 && html`<p class="partial" role="note">${words.briefing.partial}</p>`}
${body(place, written)}
</main>
${footer(written, around.shelf)}
</body>
</html>
`;
  return whole.html;
}

function body(place: Place, { kicker, heading, standfirst, sections, reader, page }: WrittenPage): Html {
  const isDated = page.kind === "briefing";
  return html`<header>
<p class="kicker">${inlineHtml(place, kicker)}</p>
<h1>${inlineHtml(place, heading)}</h1>
${standfirst.length > 0 && html`<p class="standfirst">${inlineHtml(place, standfirst)}</p>`}
</header>
${
  isDated &&
  sections.length >= manySections &&
  html`<nav class="contents" aria-label="${reader.words.briefing.contents}"><ul class="inline">
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`
}
${sections.map(({ id, title, content }) =>
  title === ""
    ? html`<div class="article" id="${id}">
${piecesHtml(place, content)}</div>
`
    : html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${piecesHtml(place, content)}</section>
`,
)}`;
}

function languageSwitch({ reader, language: own, page }: WrittenPage, shelf: Shelf): Html {
  const from = filePath(shelf, own, page.address);
  // Where the page is not in a language, its readers are led to the first page of theirs.
  const target = (one: Language) => (isIn(page, one) ? page.address : "index");
  return html`<nav class="languages" aria-label="${reader.words.briefing.languages}"><ul class="inline">
${shelf.languages.map(
  (one) =>
    html`<li><a href="${relativePath(from, filePath(shelf, one, target(one)))}" lang="${one.lang}" hreflang="${one.lang}" dir="${one.direction}"${
      one === own && html` aria-current="page"`
    }>${one.name}</a></li>`,
)}</ul></nav>`;
}

const lists = ["index", "issues", "people", "timeline", "claims", "deals"] as const;

function siteNavigation({ reader, language, page }: WrittenPage, shelf: Shelf): Html {
  const { site } = reader.words;
  const from = filePath(shelf, language, page.address);
  const above = shelf.isOneOfSeveral && [
    html`<li><a href="${relativePath(from, `${language.tag}/index.html`)}">${site.allNegotiations}</a></li>`,
  ];
  if (page.kind === "front") return html``;
  const entries = lists.flatMap((kind) => {
    const address = kind === "index" ? "index" : `${kind}/index`;
    if (!shelf.has(address)) return [];
    const here = page.address === address && html` aria-current="page"`;
    return [
      html`<li><a href="${relativePath(from, filePath(shelf, language, address))}"${here}>${site.page[kind]}</a></li>`,
    ];
  });
  return html`<nav class="site" aria-label="${site.navigation}"><ul class="inline">${above}${entries}</ul></nav>`;
}

function footer({ reader, language, page }: WrittenPage, shelf: Shelf): Html {
  const { bar } = reader.words.desk;
  const { asOf, engine } = page.edition;
  const from = filePath(shelf, language, page.address);
  const links = twins.map(
    ({ ending, type, name }) =>
      html` <a href="${relativePath(from, filePath(shelf, language, page.address, ending))}" type="${type}" lang="en">${name}</a>`,
  );
  const date =
    asOf !== null &&
    html`${bar.asOf} <time datetime="${asOf}">${withoutIsolates(reader.f.date(asOf))}</time> — `;
  return html`<footer><p class="fine">${reader.words.site.asData}:${links}</p>
<p class="fine">${date}<bdi>Concordat ${engine}</bdi></p></footer>`;
}
