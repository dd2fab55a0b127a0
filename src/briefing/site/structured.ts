import { withoutIsolates } from "../../language/format.ts";
import type { Block } from "../document.ts";
import type { Cards } from "../html/head.ts";
import type { WrittenPage } from "../written/page.ts";
import type { Data } from "../written/piece.ts";
import { absolute, filePath, type Shelf } from "./site.ts";
import { claimNodes, eventNodes, personNodes } from "./structured-record.ts";

export type Graph = { readonly [key: string]: Data | undefined };

/**
 * What search engines read of a page, as a graph in the vocabulary of schema.org, written so that it may stand inside a script element.
 * Addresses are absolute where the site's is known.
 */
export function structuredData(written: WrittenPage, shelf: Shelf, cards: Cards | undefined): string {
  const graph = nodesOf(written, shelf, cards);
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
  return text.replaceAll("<", "\\u003c");
}

function nodesOf(written: WrittenPage, shelf: Shelf, cards: Cards | undefined): Graph[] {
  const { page, language, title } = written;
  const path = filePath(shelf, language, page.address);
  const url = absolute(shelf, path) ?? path;
  const blocks = page.sections.flatMap(({ blocks: found }) => found);
  const context = { written, url, link: (to: string) => linkTo(shelf, written, to) };
  const shared = { url, inLanguage: language.lang, isPartOf: websiteOf(written, shelf) };
  switch (page.kind) {
    case "article":
    case "briefing":
      return [article(written, { ...shared, image: imageOf(shelf, cards) })];
    case "people":
      return [
        { "@type": "CollectionPage", name: title, ...shared },
        ...blocks.flatMap((one) => personNodes(context, one)),
      ];
    case "timeline":
      return [dataset(written, shelf, shared), ...blocks.flatMap((one) => eventNodes(context, one))];
    case "claims":
      return [dataset(written, shelf, shared), ...blocks.flatMap((one) => claimNodes(context, one))];
    case "deals":
      return [dataset(written, shelf, shared)];
    case "front":
    case "index":
      return [{ "@type": "CollectionPage", name: title, description: written.description, ...shared }];
    default:
      return [
        {
          "@type": "WebPage",
          name: title,
          description: written.description,
          about: { "@type": "Thing", name: title },
          ...shared,
        },
      ];
  }
}

/** What the nodes of one page share. */
export interface GraphContext {
  readonly written: WrittenPage;
  readonly url: string;
  readonly link: (address: string) => string;
}

function linkTo(shelf: Shelf, { language }: WrittenPage, to: string): string {
  const [address = "", anchor] = to.split("#");
  const path = filePath(shelf, language, address);
  const target = absolute(shelf, path) ?? path;
  return anchor === undefined ? target : `${target}#${anchor}`;
}

/** Whoever publishes with this program signs with its name until a site has one of its own. */
const publisher: Graph = { "@type": "Organization", name: "Concordat" };

function websiteOf({ reader, language, page }: WrittenPage, shelf: Shelf): Graph {
  const path = filePath(shelf, language, "index");
  return {
    "@type": "WebSite",
    name: withoutIsolates(reader.f.name(page.edition.title)),
    url: absolute(shelf, path) ?? path,
  };
}

function imageOf(shelf: Shelf, cards: Cards | undefined): Data | undefined {
  if (cards === undefined) return undefined;
  const { path, width, height, alt } = cards;
  return { "@type": "ImageObject", url: absolute(shelf, path) ?? path, width, height, caption: alt };
}

function article({ page, title, description, reader, language }: WrittenPage, shared: Graph): Graph {
  const { edition } = page;
  const topics = edition.topics.map(({ name }) => withoutIsolates(reader.f.name(name)));
  const blocks = page.sections.flatMap((section) => section.blocks);
  const cited = blocks.flatMap((block) => citedIn(block, language.tag));
  return {
    "@type": "NewsArticle",
    headline: title,
    description,
    datePublished: edition.date,
    dateModified: edition.date,
    author: authorsOf(blocks),
    publisher,
    mainEntityOfPage: shared.url,
    about: topics.map((name): Data => ({ "@type": "Thing", name })),
    keywords: topics,
    citation: cited,
    ...shared,
  };
}

function citedIn(block: Block, tag: string): string[] {
  const notes =
    block.kind === "sources"
      ? block.notes
      : block.kind === "article-sources"
        ? (block.bodies[tag]?.notes ?? [])
        : [];
  return notes.flatMap(({ source }) => source.url ?? []);
}

/** Whoever signs an article; a briefing is signed by whoever publishes it. */
function authorsOf(blocks: readonly Block[]): Data {
  const bodies = blocks.flatMap((block) => (block.kind === "article" ? Object.values(block.bodies) : []));
  const [first] = bodies;
  if (first === undefined) return publisher;
  return first.article.byline.map(
    (name): Data => ({ "@type": name.startsWith("Concordat") ? "Organization" : "Person", name }),
  );
}

function dataset(written: WrittenPage, shelf: Shelf, shared: Graph): Graph {
  const { page, language, title, description, reader } = written;
  const dossier = withoutIsolates(reader.f.name(page.edition.title));
  const distribution = [
    { ending: "csv", type: "text/csv" },
    { ending: "json", type: "application/json" },
  ].map(({ ending, type }): Data => {
    const path = filePath(shelf, language, page.address, ending);
    return { "@type": "DataDownload", encodingFormat: type, contentUrl: absolute(shelf, path) ?? path };
  });
  return {
    "@type": "Dataset",
    name: `${dossier} — ${title}`,
    description,
    creator: publisher,
    dateModified: page.edition.date,
    version: page.edition.fingerprint.slice(0, 12),
    isAccessibleForFree: true,
    distribution,
    ...shared,
  };
}
