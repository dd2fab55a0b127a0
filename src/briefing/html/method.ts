import { surenessWords } from "../../language/sureness.ts";
import type { Block, MethodView } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { Writing } from "./blocks.ts";
import { type Html, html } from "./html.ts";
import { inLanguage, prose } from "./prose.ts";

/** How sure the page is and how it was made: exact or sampled, what only illustrates, what is left out, and the literature. */
export function method({ reader }: Writing, block: Extract<Block, { kind: "method" }>): Html {
  const { briefing, desk } = reader.words;
  return html`${
    block.illustrative && html`<p><b>${briefing.illustrative}</b> — ${desk.drawer.illustrativeMeaning}</p>`
  }
<p>${briefing.publicOnly}</p>
${block.analyses.map((view) => analysis(reader, view))}`;
}

function analysis(reader: Reader, { provenance, literature }: MethodView): Html {
  const { drawer, page } = reader.words.desk;
  const title = page[provenance.analysis as keyof typeof page];
  const { samples, seed } = provenance;
  const sure = surenessWords(reader.words, { samples, overSets: false }, reader.f);
  const works = literature.map(
    ({ authors, year, title: work, publishedIn }) =>
      html`<li>${inLanguage(`${authors} (${year}): ${work}. ${publishedIn}.`, "en")}</li>`,
  );
  return html`${title !== undefined && html`<h3>${title}</h3>`}
<p>${prose(reader, sure)}${samples > 0 && html` <span class="fine">${drawer.seed}: ${prose(reader, reader.f.count(seed))}</span>`}</p>
${works.length > 0 && html`<details><summary>${drawer.literature}</summary><ul class="plain fine">${works}</ul></details>`}`;
}
