import type { FigurePiece, Item, ListPiece, Piece, TablePiece } from "../written/piece.ts";
import { plainText } from "../written/plain.ts";
import { type Html, html, raw } from "./html.ts";
import { inlineHtml, type Place } from "./inline.ts";

/** Pieces of a document as a part of a page. */
export function piecesHtml(place: Place, pieces: readonly Piece[]): Html {
  return html`${pieces.map((piece) => html`${write(place, piece)}\n`)}`;
}

function write(place: Place, piece: Piece): Html {
  switch (piece.kind) {
    case "paragraph": {
      const role = piece.role !== undefined && html` class="${piece.role}"`;
      return html`<p${role}>${inlineHtml(place, piece.content)}</p>`;
    }
    case "heading": {
      const content = inlineHtml(place, piece.content);
      if (piece.level === 2) return html`<h2>${content}</h2>`;
      return piece.level === 3 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`;
    }
    case "list":
      return list(place, piece);
    case "terms":
      return html`<dl>${piece.entries.map(
        ({ term, content }) => html`
<dt>${inlineHtml(place, term)}</dt><dd>${loose(place, content)}</dd>`,
      )}
</dl>`;
    case "table":
      return table(place, piece);
    case "figure":
      return figureHtml(place, piece);
    case "details":
      return html`<details><summary>${inlineHtml(place, piece.summary)}</summary>${piecesHtml(place, piece.content)}</details>`;
    case "part":
      return html`<section class="${piece.role}" id="${piece.id}">
<h3>${inlineHtml(place, piece.title)}</h3>
${piecesHtml(place, piece.content)}</section>`;
  }
}

/** A paragraph alone within something stands there without an element of its own. */
function loose(place: Place, content: readonly Piece[]): Html {
  const [only, ...others] = content;
  if (only?.kind === "paragraph" && only.role === undefined && others.length === 0) {
    return inlineHtml(place, only.content);
  }
  return piecesHtml(place, content);
}

function list(place: Place, { role, items }: ListPiece): Html {
  const entries = items.map((one) => item(place, one));
  return role === "sources"
    ? html`<ol class="sources">${entries}</ol>`
    : html`<ul class="${role}">${entries}</ul>`;
}

function item(place: Place, { id, content, within = [] }: Item): Html {
  const words = inlineHtml(place, content);
  // A note that is jumped to takes the focus, so that reading goes on from there.
  const name = id !== undefined && html` id="${id}" tabindex="-1"`;
  if (within.length === 0) return html`<li${name}>${words}</li>`;
  return html`<li${name}>
<p>${words}</p>
${piecesHtml(place, within)}</li>`;
}

/** Columns beyond which a table keeps its breadth on a narrow page and scrolls. */
const manyColumns = 4;

function table(place: Place, { id, caption, columns, groups }: TablePiece): Html {
  const numeric = (at: number) => columns[at]?.numeric === true && html` class="number"`;
  const heads = columns.map(
    ({ label }, at) => html`<th scope="col"${numeric(at)}>${inlineHtml(place, label)}</th>`,
  );
  const bodies = groups.map(
    ({ title, id: name, rows }) => html`<tbody${name !== undefined && html` id="${name}"`}>${
      title !== undefined &&
      html`<tr><th colspan="${columns.length}" scope="rowgroup">${inlineHtml(place, title)}</th></tr>`
    }
${rows.map(
  ({ id: anchor, cells }) => html`<tr${anchor !== undefined && html` id="${anchor}"`}>${cells.map(
    ({ content, head }, at) =>
      head === true
        ? html`<th scope="row">${inlineHtml(place, content)}</th>`
        : html`<td${numeric(at)}>${inlineHtml(place, content)}</td>`,
  )}</tr>
`,
)}</tbody>`,
  );
  const inner = html`<table class="of-${id}">
${caption !== undefined && html`<caption>${inlineHtml(place, caption)}</caption>`}
<thead><tr>${heads}</tr></thead>
${bodies}</table>`;
  if (columns.length <= manyColumns) return html`<div class="wide">${inner}</div>`;
  // What scrolls must be within reach of the keyboard, and then needs a name.
  const name = plainText(caption ?? columns[0]?.label ?? []);
  return html`<section class="wide many" tabindex="0" aria-label="${name}">${inner}</section>`;
}

/** A picture for broad and narrow pages, what it is and, where the site has an address, how another site shows it. */
export function figureHtml(place: Place, { id, drawings, caption }: FigurePiece): Html {
  const code = place.embedCode?.(id);
  const drawn = drawings.map(
    ({ size, svg, key }) =>
      html`<div class="${size}">${raw(svg)}${
        key.length > 0 &&
        html`<ul class="plain fine">${key.map((name) => html`<li>${inlineHtml(place, name)}</li>`)}</ul>`
      }</div>
`,
  );
  return html`<figure>
${drawn}<figcaption class="fine">${inlineHtml(place, caption)}</figcaption></figure>${
    code !== undefined &&
    html`
<details class="fine"><summary>${place.reader.words.newsroom.embed}</summary><p class="code" dir="ltr"><code>${code}</code></p></details>`
  }`;
}
