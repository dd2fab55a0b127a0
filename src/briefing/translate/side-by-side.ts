import { referencePattern } from "../../dossier/article/read.ts";
import type { Language } from "../../language/language.ts";
import { type Html, html } from "../html/html.ts";
import { locksOf } from "./locks.ts";
import type { Translation } from "./xliff.ts";

/** The article beside what is known of its translation, for a person to read and write from: references said, names spelt, earlier words. */
export function sideBySide(translation: Translation, from: Language, to: Language): string {
  const rows = translation.segments.map(({ id, text }) => {
    const names = locksOf(text, translation.names).names.map(
      ({ source, targets }) => html`<li>${source} → <bdi lang="${to.lang}">${targets[0]}</bdi></li>`,
    );
    return html`<tr id="${id}"><th scope="row">${id}</th>
<td lang="${from.lang}" dir="${from.direction}">${text}</td>
<td lang="${to.lang}" dir="${to.direction}">${said(translation, translation.memory.get(text) ?? text)}</td>
<td>${names.length > 0 && html`<ul>${names}</ul>`}</td></tr>
`;
  });
  return html`<!DOCTYPE html>
<html lang="${from.lang}" dir="${from.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${translation.original} → ${to.name}</title>
<style>body{font:16px/1.6 sans-serif;margin:1rem}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.5rem;vertical-align:top;text-align:start}td{min-width:16rem}mark{background:#eee7d6}ul{margin:0;padding-inline-start:1rem}</style>
</head>
<body>
<h1>${translation.original} → ${to.name}</h1>
<table>
<tbody>
${rows}</tbody>
</table>
</body>
</html>
`.html;
}

/** A piece with what its references say in the language translated to. */
function said({ say }: Translation, text: string): Html {
  const parts = text.split(new RegExp(`(${referencePattern.source})`, "gu")).filter((_, at) => at % 4 < 2);
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<mark title="${part}">${say(part)}</mark>` : html`${part}`))}`;
}
