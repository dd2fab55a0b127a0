import { referencePattern } from "../../dossier/article/read.ts";

/** An article's text as a tree: the little of Markdown that articles are written in. */
export type ArticleBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly content: readonly ArticleInline[] }
  | { readonly kind: "paragraph" | "quote"; readonly content: readonly ArticleInline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly ArticleInline[])[] };

export type ArticleInline =
  | string
  | { readonly kind: "strong"; readonly content: readonly ArticleInline[] }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly ArticleInline[] }
  | { readonly kind: "reference"; readonly to: string; readonly id: string };

/** Reads headings, paragraphs, quotations and lists, each set apart by an empty line. Linear in the text. */
export function parseArticle(body: string): ArticleBlock[] {
  const chunks = body.split(/\n{2,}/u).map((chunk) => chunk.trim());
  return chunks.filter((chunk) => chunk !== "").flatMap(blocksIn);
}

function blocksIn(chunk: string): ArticleBlock[] {
  const [first = "", ...rest] = chunk.split("\n");
  const heading = /^(#{2,3})\s+(.+)$/u.exec(first);
  if (heading !== null) {
    const [, marks = "", words = ""] = heading;
    const head: ArticleBlock = {
      kind: "heading",
      level: marks.length === 2 ? 2 : 3,
      content: inlines(words),
    };
    return [head, ...(rest.length === 0 ? [] : blocksIn(rest.join("\n")))];
  }
  if (/^[-*]\s+/u.test(first)) {
    const items = chunk.split(/\n(?=[-*]\s)/u).map((item) => inlines(oneLine(item.replace(/^[-*]\s+/u, ""))));
    return [{ kind: "list", items }];
  }
  if (first.startsWith(">")) {
    return [{ kind: "quote", content: inlines(oneLine(chunk.replace(/^>\s?/gmu, ""))) }];
  }
  return [{ kind: "paragraph", content: inlines(oneLine(chunk)) }];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ").trim();
}

const strong = /\*\*([^*]+)\*\*/u;
const link = /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/u;

/** Emphasis, links out and references within a line. What is none of these is words. */
function inlines(text: string): ArticleInline[] {
  const bold = strong.exec(text);
  if (bold !== null) return around(text, bold, { kind: "strong", content: inlines(bold[1] ?? "") });
  const out = link.exec(text);
  if (out !== null) return around(text, out, { kind: "link", href: out[2] ?? "", content: [out[1] ?? ""] });
  return references(text);
}

function around(text: string, { 0: whole, index }: RegExpExecArray, inner: ArticleInline): ArticleInline[] {
  return [...inlines(text.slice(0, index)), inner, ...inlines(text.slice(index + whole.length))];
}

function references(text: string): ArticleInline[] {
  const found: ArticleInline[] = [];
  let from = 0;
  for (const { 0: whole, 1: to = "", 2: id = "", index } of text.matchAll(referencePattern)) {
    if (index > from) found.push(text.slice(from, index));
    found.push({ kind: "reference", to, id });
    from = index + whole.length;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}
