import { relativePath } from "../links.ts";
import { absolute, filePath, type Shelf } from "../site/site.ts";
import type { WrittenPage } from "../written/page.ts";
import type { FigurePiece, Piece } from "../written/piece.ts";
import { html } from "./html.ts";
import type { Place } from "./inline.ts";
import { figureHtml } from "./pieces.ts";

/** Pages whose pictures other sites may show: each has one of its own that stays at its address. */
const shown = new Set(["deals", "timeline"]);

/** A picture of a page on its own, as a file for a frame in another site. */
export interface Embed {
  readonly id: string;
  readonly path: string;
  readonly content: string;
}

/** Every picture of a page that may be shown elsewhere: the picture, what it is, and a way to the page with its sources. */
export function embedsOf(written: WrittenPage, shelf: Shelf): Embed[] {
  const { page, language, reader, sections } = written;
  if (!shown.has(page.kind)) return [];
  const place: Place = { reader, address: page.address, has: () => false };
  const figures = sections.flatMap(({ content }) => content).flatMap(figuresIn);
  return figures.map((figure) => {
    const path = embedPath(written, shelf, figure.id);
    const own = filePath(shelf, language, page.address);
    const whole = html`<!DOCTYPE html>
<html lang="${language.lang}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${written.title}</title>
<link rel="stylesheet" href="${relativePath(path, "style.css")}">
</head>
<body>
<main>
<h1 class="kicker">${written.title}</h1>
${figureHtml(place, figure)}
<p class="fine"><a href="${absolute(shelf, own) ?? relativePath(path, own)}" target="_top">${reader.words.newsroom.source}</a> — <bdi>Concordat</bdi></p>
</main>
</body>
</html>
`;
    return { id: figure.id, path, content: whole.html };
  });
}

/** The pictures of a piece, those within what is shown when asked for too. */
function figuresIn(piece: Piece): readonly FigurePiece[] {
  if (piece.kind === "figure") return [piece];
  return piece.kind === "details" || piece.kind === "part" ? piece.content.flatMap(figuresIn) : [];
}

/** What another site writes to show a picture of a page; undefined where the site's address is not known. */
export function embedCode(written: WrittenPage, shelf: Shelf, id: string): string | undefined {
  const address = shown.has(written.page.kind) ? absolute(shelf, embedPath(written, shelf, id)) : undefined;
  if (address === undefined) return undefined;
  return html`<iframe src="${address}" title="${written.title}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`
    .html;
}

function embedPath({ language }: WrittenPage, shelf: Shelf, id: string): string {
  // Beside the folders of the languages, whose pages all stand in every language and in the site maps.
  return `embed/${language.tag}/${shelf.base}${id}.html`;
}
