import { withoutIsolates } from "../../language/format.ts";
import { reasonOf, sentenceOf } from "../../language/sentences.ts";
import { surenessWords } from "../../language/sureness.ts";
import type { Block, Briefing, RoundRow, Told } from "../document.ts";
import type { FigureDocument } from "../figures/svg.ts";
import type { Reader } from "../reader.ts";
import { dealSpace } from "./deal-space.ts";
import { type Html, html } from "./html.ts";
import { issue } from "./issues.ts";
import { method } from "./method.ts";
import { people } from "./people.ts";
import { dateText, noteLinks, prose, text } from "./prose.ts";
import { sources } from "./sources.ts";

/** What every block is written with. */
export interface Writing {
  readonly reader: Reader;
  readonly briefing: Briefing;
  /** What figures are drawn into: a document without a window, or a browser's. */
  readonly document: FigureDocument;
}

/** One block of a briefing as a piece of a page. */
export function blockHtml(writing: Writing, block: Block): Html {
  const { reader, briefing } = writing;
  const { words, f } = reader;
  switch (block.kind) {
    case "lead":
      return lead(reader, block);
    case "findings":
      return findings(reader, block.told);
    case "rounds":
      return rounds(reader, block.rounds);
    case "no-round-ahead":
      return html`<p>${words.briefing.noRoundAhead}</p>`;
    case "agenda":
      return html`<h3>${words.briefing.agenda}</h3>
<ul class="plain">${block.issues.map((name) => html`<li>${text(reader, name)}</li>`)}</ul>`;
    case "issue":
      return issue(reader, block);
    case "people":
      return people(reader, block.parties);
    case "deal-space":
      return dealSpace(writing, block);
    case "unanswered":
      return html`<p>${prose(reader, reasonOf(block.reason, words, f))}</p>`;
    case "method":
      return method(writing, block);
    case "sources":
      return sources(writing, block.notes);
    case "citation":
      return html`<p class="citation">${prose(reader, citation(reader, briefing))}</p>`;
  }
}

/** Several findings; where all rest on figures that only illustrate, that is said once ahead of them. */
function findings(reader: Reader, told: readonly Told[]): Html {
  const { drawer } = reader.words.desk;
  const together = told.length > 1 && told.every(({ finding: { confidence } }) => confidence.illustrative);
  const note = html`<p class="fine">${illustrativeMark(reader)} — ${drawer.illustrativeMeaning}</p>`;
  const items = told.map((one) => html`<li>${sentence(reader, one)}${!together && markOf(reader, one)}</li>`);
  return html`${together && note}<ul class="findings">${items}</ul>`;
}

/** A finding's sentence with the numbers of its sources. */
function sentence(reader: Reader, { finding: { message }, notes }: Told): Html {
  return html`${prose(reader, sentenceOf(message, reader.words, reader.f))}${noteLinks(reader, notes)}`;
}

function markOf(reader: Reader, { finding: { confidence } }: Told): Html {
  return confidence.illustrative ? html` ${illustrativeMark(reader)}` : html``;
}

function illustrativeMark({ words }: Reader): Html {
  return html`<span class="mark">${words.briefing.illustrative}</span>`;
}

function lead(reader: Reader, { told }: Extract<Block, { kind: "lead" }>): Html {
  const { basis, samples } = told.finding.confidence;
  const sure = surenessWords(reader.words, { samples, overSets: basis === "sets" }, reader.f);
  return html`<p class="lead">${sentence(reader, told)}${markOf(reader, told)}</p>
${basis !== "record" && html`<p class="fine">${prose(reader, sure)}</p>`}`;
}

function rounds(reader: Reader, rows: readonly RoundRow[]): Html {
  const { words, f } = reader;
  const { table } = words.desk;
  return html`<div class="wide"><table>
<caption>${words.briefing.rounds}</caption>
<thead><tr><th scope="col">${table.round}</th><th scope="col">${table.date}</th><th scope="col">${table.place}</th>
<th scope="col">${table.mediators}</th><th scope="col">${table.status}</th><th scope="col">${table.outcome}</th></tr></thead>
<tbody>${rows.map(
    ({ number, from, place, mediators, status, outcome, notes }) => html`<tr>
<td>${number === null ? "–" : withoutIsolates(f.count(number))}</td>
<td>${dateText(reader, from)}</td>
<td>${place !== null && text(reader, place)}</td>
<td>${prose(reader, f.names(mediators))}</td>
<td>${status !== null && words.record.roundStatus[status]}</td>
<td>${outcome !== null && text(reader, outcome)}${noteLinks(reader, notes)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** How a briefing is cited, in a sentence. */
export function citation({ words, f }: Reader, { title, asOf, engine, fingerprint }: Briefing): string {
  const values = { title, date: asOf, engine: `Concordat ${engine}`, fingerprint: fingerprint.slice(0, 12) };
  return words.briefing.citation(values, f);
}
