import { dealSpacePicture } from "../deal-picture.ts";
import type { DealSpaceView, LandmarkView } from "../document.ts";
import { drawDealSpace, pagePalette } from "../figures/index.ts";
import type { FigureNode } from "../figures/svg.ts";
import type { Reader } from "../reader.ts";
import type { Writing } from "./blocks.ts";
import { compactSvg } from "./compact-svg.ts";
import { type Html, html, raw } from "./html.ts";
import { prose, text } from "./prose.ts";

/** One drawing for a page of reading width and one for a telephone: scaled down, the first one's labels could not be read. */
const sizes = [
  { name: "broad", width: 760, height: 560 },
  { name: "narrow", width: 350, height: 400 },
] as const;

/** The packages of two parties as a picture, and for any number of parties as a table. */
export function dealSpace(writing: Writing, view: DealSpaceView): Html {
  const { briefing } = writing.reader.words;
  const picture =
    view.parties.length === 2 &&
    html`<figure>
${sizes.map((size) => drawing(writing, view, size))}
<figcaption class="fine">${view.points.length > 0 ? briefing.figure : briefing.tooMany}</figcaption></figure>`;
  return html`${picture}${landmarks(writing.reader, view)}${efficient(writing.reader, view)}`;
}

function drawing({ reader, document }: Writing, view: DealSpaceView, size: (typeof sizes)[number]): Html {
  const picture = dealSpacePicture(reader, view, pagePalette);
  const { width, height } = size;
  const options = { document, width, height, palette: pagePalette, fontFamily: "inherit" };
  const { svg, key } = drawDealSpace<FigureNode>(picture, { ...options, as: (node) => node });
  const names = key.map(
    ({ number: sign, label }) => html`<li>${prose(reader, sign)} ${prose(reader, label)}</li>`,
  );
  return html`<div class="${size.name}">${raw(compactSvg(svg.outerHTML))}${key.length > 0 && html`<ul class="plain fine">${names}</ul>`}</div>`;
}

function landmarks(reader: Reader, { parties, landmarks: marks }: DealSpaceView): Html {
  const { deals, desk } = reader.words;
  const rows = marks.map(
    ({ name, values, acceptable }) =>
      html`<tr><th scope="row">${landmarkName(reader, name)}</th>${values.map((value) => number(reader, value))}
<td>${acceptable ? deals.acceptable : deals.blocked}</td></tr>`,
  );
  const noDeal = parties.map(({ noDeal: value }) => number(reader, value));
  return html`<div class="wide"><table>
<caption>${desk.section.referencePoints} — ${desk.section.namedPackages}</caption>
<thead><tr><th scope="col">${desk.table.package}</th>${partyHeads(reader, parties)}<th scope="col">${desk.table.standing}</th></tr></thead>
<tbody><tr><th scope="row">${deals.noDeal}</th>${noDeal}<td></td></tr>${rows}</tbody></table></div>`;
}

function efficient(reader: Reader, { parties, efficient: entries }: DealSpaceView): Html {
  if (entries.length === 0) return html``;
  const { section } = reader.words.desk;
  const rows = entries.map(
    (values, place) =>
      html`<tr><th scope="row">${prose(reader, reader.f.count(place + 1))}</th>${values.map((value) => number(reader, value))}</tr>`,
  );
  return html`<details><summary>${section.efficient}</summary><div class="wide"><table>
<thead><tr><th scope="col">${reader.words.desk.table.package}</th>${partyHeads(reader, parties)}</tr></thead>
<tbody>${rows}</tbody></table></div></details>`;
}

function partyHeads(reader: Reader, parties: DealSpaceView["parties"]): Html[] {
  const { value } = reader.words.briefing;
  return parties.map(
    ({ name }) =>
      html`<th scope="col" class="number">${prose(reader, value({ party: name }, reader.f))}</th>`,
  );
}

function landmarkName(reader: Reader, name: LandmarkView["name"]): Html {
  return "method" in name ? html`${reader.words.deals.method[name.method]}` : text(reader, name.named);
}

function number(reader: Reader, value: number | null): Html {
  return html`<td class="number">${value === null ? "–" : prose(reader, reader.f.number(value, 1))}</td>`;
}
