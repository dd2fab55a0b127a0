import type { Language } from "../../language/language.ts";
import type { Edition } from "../document.ts";
import { readerOf } from "../reader.ts";
import { absolute, type Site } from "../site/site.ts";
import { html } from "./html.ts";

/** The page above the languages: the briefing's title in each, leading to it. A reader of any language finds theirs without a script. */
export function frontPage(
  edition: Pick<Edition, "title" | "dossierLanguage" | "engine">,
  site: Site,
): string {
  const { languages, url } = site;
  const [first] = languages;
  if (first === undefined) throw new Error("frontPage: no language is published");
  const link = (path: string) => absolute(site, path) ?? path;
  const titleIn = (language: Language) => readerOf(language, edition.dossierLanguage).choose(edition.title);
  const entries = languages.map((language) => {
    const title = titleIn(language);
    return html`<li lang="${language.lang}" dir="${language.direction}"><a href="${language.tag}/index.html" hreflang="${language.lang}">
<b>${language.name}</b> <bdi lang="${title.language}">${title.text}</bdi></a></li>`;
  });
  const page = html`<!DOCTYPE html>
<html lang="${first.lang}" dir="${first.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleIn(first).text} — ${first.messages.briefing.chooseLanguage}</title>
<meta name="generator" content="Concordat ${edition.engine}">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${languages.map((one) => titleIn(one).text).join(" — ")}">
<link rel="stylesheet" href="style.css">
${url !== undefined && html`<link rel="canonical" href="${link("index.html")}">\n`}
${languages.map(
  (one) => html`<link rel="alternate" hreflang="${one.lang}" href="${link(`${one.tag}/index.html`)}">
`,
)}<link rel="alternate" hreflang="x-default" href="${link("index.html")}">
</head>
<body>
<main id="main" class="front">
<h1>${titleIn(first).text}</h1>
<nav aria-label="${first.messages.briefing.chooseLanguage}"><ul class="plain">${entries}</ul></nav>
</main>
</body>
</html>
`;
  return page.html;
}
