/** What a file or an answer from an address may be. */
export type DocumentKind = "text" | "markdown" | "html" | "pdf" | "feed";

/** Looked at from the beginning of a text. */
const HEAD = 2048;

const byEnding: Readonly<Record<string, DocumentKind>> = {
  md: "markdown",
  markdown: "markdown",
  htm: "html",
  html: "html",
  xhtml: "html",
  pdf: "pdf",
  rss: "feed",
  atom: "feed",
};

const byMediaType: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^text\/html\b|^application\/xhtml\+xml\b/, "html"],
  [/^application\/pdf\b/, "pdf"],
  [/^application\/(?:rss|atom|feed)\+(?:xml|json)\b/, "feed"],
  [/^text\/markdown\b/, "markdown"],
];

/**
 * What a text is: by what it opens with, since a feed or a page shows itself; else by what its sender calls it, or by the ending of its
 * name. Everything else is plain text.
 */
export function kindOfText(text: string, name: string, mediaType = ""): Exclude<DocumentKind, "pdf"> {
  const head = text.slice(0, HEAD).replace(/^\ufeff?\s*/, "");
  const opening = head.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)+/, "");
  if (/^<(?:!doctype\s+)?(?:rss|feed|rdf:RDF)[\s>]/i.test(opening)) return "feed";
  if (head.startsWith("{") && text.includes("jsonfeed.org/version")) return "feed";
  if (/^<(?:!doctype\s+html|html[\s>])/i.test(opening)) return "html";
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const found = byMediaType.find(([type]) => type.test(mediaType.toLowerCase()))?.[1] ?? byEnding[ending];
  return found === undefined || found === "pdf" ? "text" : found;
}
