import type { Text } from "../../dossier/schema/primitives.ts";
import type { Claim } from "../../dossier/schema/record.ts";
import type { Note } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { Writing } from "./blocks.ts";
import { type Html, html } from "./html.ts";
import { dateText, inLanguage, keptName, text } from "./prose.ts";

/** The sources in the order of their numbers, each with those of its claims that the page rests on. */
export function sources({ reader, briefing }: Writing, notes: readonly Note[]): Html {
  return html`<ol class="sources">${notes.map((note) => entry(reader, note, briefing.dossierLanguage))}</ol>`;
}

function entry(reader: Reader, { number, source, claims }: Note, dossierLanguage: string): Html {
  const { record } = reader.words;
  const title = text(reader, source.title);
  const facts = [
    source.publisher !== undefined && publisher(reader, source.publisher, dossierLanguage),
    source.kind !== undefined && record.sourceKind[source.kind],
    dateText(reader, source.published),
    source.reliability !== undefined &&
      html`<b>${source.reliability}</b> ${record.reliability[source.reliability]}`,
  ].filter((fact) => fact !== false);
  return html`<li id="source-${number}" tabindex="-1">
<p>${source.url === undefined ? title : html`<a href="${source.url}">${title}</a>`}</p>
<ul class="inline fine">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
${
  claims.length > 0 &&
  html`<ul class="claims">${claims.map((claim) => html`<li>${said(reader, claim, source.language ?? dossierLanguage)}</li>`)}</ul>`
}</li>`;
}

/** A publisher written once keeps its name in every language; one written by language is told in the reader's. */
function publisher(reader: Reader, name: Text, dossierLanguage: string): Html {
  return typeof name === "string" ? keptName(reader, name, dossierLanguage) : text(reader, name);
}

/** A claim, its standing, and the words it rests on in the language they were said in. */
function said(reader: Reader, { text: words, status, passage }: Claim, sourceLanguage: string): Html {
  const standing = status !== undefined && status !== "asserted" && reader.words.record.claimStatus[status];
  const language = passage?.language ?? sourceLanguage;
  return html`${text(reader, words)}${standing && html` <span class="mark">${standing}</span>`}
${passage?.quote !== undefined && html`<q lang="${language}">${inLanguage(passage.quote, language)}</q>`}`;
}
