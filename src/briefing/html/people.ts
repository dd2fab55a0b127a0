import type { PartyView, PersonView } from "../document.ts";
import type { Reader } from "../reader.ts";
import { type Html, html } from "./html.ts";
import { noteLinks, prose, text } from "./prose.ts";

/** Who is at the table: one table, a body a party. */
export function people(reader: Reader, parties: readonly PartyView[]): Html {
  const { briefing, desk } = reader.words;
  return html`<div class="wide"><table class="people">
<thead><tr><th scope="col">${desk.table.person}</th><th scope="col">${desk.table.delegation}</th><th scope="col">${briefing.office}</th></tr></thead>
${parties.map((party) => body(reader, party))}</table></div>`;
}

function body(reader: Reader, { name, roles, people }: PartyView): Html {
  const { role } = reader.words.record;
  return html`<tbody><tr><th colspan="3" scope="rowgroup">${text(reader, name)}
<span class="fine">${reader.f.list(roles.map((one) => role[one]))}</span></th></tr>
${people.map((person) => row(reader, person))}</tbody>`;
}

function row(reader: Reader, { name, delegation, offices, notes }: PersonView): Html {
  const { since } = reader.words.briefing;
  const written = offices.map(
    ({ title, since: date }) =>
      html`<li>${text(reader, title)}${date !== null && html` <span class="fine">${prose(reader, since({ date }, reader.f))}</span>`}</li>`,
  );
  return html`<tr><th scope="row">${text(reader, name)}${noteLinks(reader, notes)}</th>
<td>${delegation !== null && text(reader, delegation)}</td>
<td>${written.length > 0 && html`<ul class="plain">${written}</ul>`}</td></tr>`;
}
