import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { sentenceOf } from "../../language/sentences.ts";
import { cardSize } from "../cards/card.ts";
import type { Briefing } from "../document.ts";
import type { FigureDocument } from "../figures/svg.ts";
import { type Reader, readerOf } from "../reader.ts";
import { blockHtml } from "./blocks.ts";
import { type Html, html } from "./html.ts";
import { dateText, prose, text } from "./prose.ts";

/** The body of a page in one language, and the texts that it had to show in another. */
export interface PageDraft {
  readonly language: Language;
  readonly reader: Reader;
  readonly body: Html;
  readonly missing: readonly string[];
}

/** What a page says of its neighbours: the languages published together, and whether it has a card. */
export interface PageSurroundings {
  readonly languages: readonly Language[];
  readonly card: boolean;
}

/** Writes the sections of a briefing in one language. */
export function draftPage(briefing: Briefing, language: Language, document: FigureDocument): PageDraft {
  const reader = readerOf(language, briefing.dossierLanguage);
  const writing = { reader, briefing, document };
  const sections = briefing.sections.map(
    ({ id, blocks }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${reader.words.briefing.section[id]}</h2>
${blocks.map((block) => blockHtml(writing, block))}
</section>`,
  );
  const body = html`<header>
<p class="kicker">${prose(reader, reader.words.briefing.asKnown({ date: briefing.asOf }, reader.f))}</p>
<h1>${text(reader, briefing.title)}</h1>
${briefing.summary !== undefined && html`<p class="standfirst">${text(reader, briefing.summary)}</p>`}
</header>
${contents(reader, briefing)}
${sections}`;
  return { language, reader, body, missing: reader.missing() };
}

function contents({ words }: Reader, { sections }: Briefing): Html {
  return html`<nav class="contents" aria-label="${words.briefing.contents}"><ul class="inline">
${sections.map(({ id }) => html`<li><a href="#${id}">${words.briefing.section[id]}</a></li>`)}</ul></nav>`;
}

/** A whole page: what programs read of it, the way to the other languages, the label of a partial one, and its body. */
export function finishPage(briefing: Briefing, draft: PageDraft, around: PageSurroundings): string {
  const { language, reader, body, missing } = draft;
  const { words } = reader;
  const page = html`<!doctype html>
<html lang="${language.lang}" dir="${language.direction}">
<head>
${head(briefing, draft, around)}
</head>
<body>
<a class="skip" href="#main">${words.desk.bar.skipToContent}</a>
${languageSwitch(reader, around)}
<main id="main">
${missing.length > 0 && html`<p class="partial" role="note">${words.briefing.partial}</p>`}
${body}
</main>
<footer><p class="fine">${footer(reader, briefing)}</p></footer>
</body>
</html>
`;
  return page.html;
}

function head(briefing: Briefing, { language, reader }: PageDraft, around: PageSurroundings): Html {
  const title = withoutIsolates(reader.choose(briefing.title).text);
  const kind = withoutIsolates(reader.words.briefing.asKnown({ date: briefing.asOf }, reader.f));
  const description = descriptionOf(briefing, reader);
  const others = around.languages.filter((one) => one !== language);
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} — ${kind}</title>
<meta name="description" content="${description}">
<meta name="generator" content="Concordat ${briefing.engine}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="../style.css">
${around.languages.map(
  (one) => html`<link rel="alternate" hreflang="${one.lang}" href="../${one.tag}/index.html">
`,
)}<link rel="alternate" hreflang="x-default" href="../index.html">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:locale" content="${openGraphLocale(language)}">
${others.map(
  (one) => html`<meta property="og:locale:alternate" content="${openGraphLocale(one)}">
`,
)}${
  around.card &&
  html`<meta property="og:image" content="card.png">
<meta property="og:image:width" content="${cardSize.width}">
<meta property="og:image:height" content="${cardSize.height}">
<meta property="og:image:alt" content="${title}. ${description}">
<meta name="twitter:card" content="summary_large_image">`
}`;
}

/** The key finding, or the dossier's own question where there is none. */
export function descriptionOf({ sections, question, title }: Briefing, reader: Reader): string {
  const block = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "lead");
  if (block?.kind !== "lead") return reader.choose(question ?? title).text;
  return withoutIsolates(sentenceOf(block.told.finding.message, reader.words, reader.f));
}

/** `en_GB`: language and region, without what else a locale may carry. */
function openGraphLocale({ locale }: Language): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}

function languageSwitch({ words, language: own }: Reader, { languages }: PageSurroundings): Html {
  return html`<nav class="languages" aria-label="${words.briefing.languages}"><ul class="inline">
${languages.map(
  (one) =>
    html`<li><a href="../${one.tag}/index.html" lang="${one.lang}" hreflang="${one.lang}" dir="${one.direction}"${
      one === own && html` aria-current="page"`
    }>${one.name}</a></li>`,
)}</ul></nav>`;
}

function footer(reader: Reader, { asOf, engine }: Briefing): Html {
  const { bar } = reader.words.desk;
  const date = asOf !== null && html`${bar.asOf} ${dateText(reader, asOf)} — `;
  return html`${date}<bdi>Concordat ${engine}</bdi>`;
}
