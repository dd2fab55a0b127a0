import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { NegotiationView } from "../document.ts";
import { headlineText } from "../headline-text.ts";
import { html } from "../html/html.ts";
import { type Reader, readerOf } from "../reader.ts";
import { roundStanding } from "../written/changes.ts";
import { plainText } from "../written/plain.ts";
import { text } from "../written/prose.ts";
import { absolute, type Site } from "./site.ts";

interface Told {
  readonly title: string;
  readonly headline: string;
  readonly standing: readonly string[];
  readonly changes: readonly string[];
  /** Where the briefing stands; undefined where the site's address is not known. */
  readonly link: string | undefined;
}

/** A letter for any mailer, as plain text: where each negotiation stands and what is new. */
export function digestText(found: readonly NegotiationView[], language: Language, site: Site): string {
  const { title } = language.messages.site;
  const parts = found.map((one) => {
    const { title: name, headline, standing, changes, link } = tell(one, language, site);
    const news = changes.map((change) => `- ${change}`);
    return [name.toLocaleUpperCase(language.locale), headline, ...standing, ...news, link ?? ""]
      .filter((line) => line !== "")
      .join("\n");
  });
  return `${[title, ...parts].join("\n\n")}\n`;
}

/** The same for mailers that show pages: one column, no style sheet and no picture, since many drop both. */
export function digestHtml(found: readonly NegotiationView[], language: Language, site: Site): string {
  const { title } = language.messages.site;
  const parts = found.map((one) => {
    const { title: name, headline, standing, changes, link } = tell(one, language, site);
    const line = link === undefined ? html`${headline}` : html`<a href="${link}">${headline}</a>`;
    return html`<h2 style="margin:24px 0 4px;font-size:18px">${name}</h2>
<p style="margin:0 0 8px">${line}</p>
${standing.map((sentence) => html`<p style="margin:0 0 8px">${sentence}</p>\n`)}${
  changes.length > 0 && html`<ul>${changes.map((change) => html`<li>${change}</li>`)}</ul>`
}`;
  });
  return html`<!DOCTYPE html>
<html lang="${language.lang}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body style="margin:0 auto;max-width:600px;padding:16px;font-family:sans-serif;font-size:16px;line-height:1.6;color:#1d1b18;background:#fbf9f4">
<h1 style="font-size:22px">${title}</h1>
${parts}
</body>
</html>
`.html;
}

function tell(view: NegotiationView, language: Language, site: Site): Told {
  const { edition, base } = view;
  const reader = readerOf(language, edition.dossierLanguage);
  return {
    title: plainText(text(reader, edition.title)),
    headline: withoutIsolates(headlineText(reader, edition.headline, edition)),
    standing: view.standing.map(({ message }) =>
      withoutIsolates(sentenceOf(message, reader.words, reader.f)),
    ),
    changes: view.changes.map((change) => changeText(reader, change)),
    link: absolute(site, `${language.tag}/${base}briefings/${edition.date}/index.html`),
  };
}

function changeText(reader: Reader, { date, text: told, round }: NegotiationView["changes"][number]): string {
  const what = told === null ? roundStanding(reader, round) : text(reader, told);
  return `${withoutIsolates(reader.f.date(date))} — ${plainText(what)}`;
}
