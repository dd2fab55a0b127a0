import type { Article } from "../../dossier/article/article.ts";
import type { BriefingSubject } from "../briefing.ts";
import type { Note } from "../document.ts";
import { openNotebook } from "../notes.ts";
import { type ArticleBlock, type ArticleInline, parseArticle } from "./markdown.ts";
import { type Referred, referred } from "./references.ts";

/** An article with everything it refers to looked up and its sources numbered in the order of its own text. */
export interface ArticleBody {
  readonly article: Article;
  readonly blocks: readonly BodyBlock[];
  readonly notes: readonly Note[];
}

export type BodyBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly content: readonly BodyInline[] }
  | { readonly kind: "paragraph" | "quote"; readonly content: readonly BodyInline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly BodyInline[])[] };

export type BodyInline =
  | string
  | { readonly kind: "strong"; readonly content: readonly BodyInline[] }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly BodyInline[] }
  | { readonly kind: "reference"; readonly referred: Referred; readonly notes: readonly number[] };

/** Looks up what an article refers to. A reference that leads nowhere stands as it was written; whoever publishes refuses it before. */
export function bodyOf(subject: BriefingSubject, article: Article): ArticleBody {
  const notebook = openNotebook(subject.dossier);
  const look = (inline: ArticleInline): BodyInline => {
    if (typeof inline === "string") return inline;
    if (inline.kind !== "reference") return { ...inline, content: inline.content.map(look) };
    const found = referred(subject, { kind: inline.to, id: inline.id, line: 0 });
    if (found === undefined) return `{${inline.to}:${inline.id}}`;
    const cited =
      found.as === "finding" ? notebook.cite(found.finding.sources) : notebook.citeAt(found.rests);
    return { kind: "reference", referred: found, notes: cited };
  };
  const block = (one: ArticleBlock): BodyBlock =>
    one.kind === "list"
      ? { kind: "list", items: one.items.map((item) => item.map(look)) }
      : { ...one, content: one.content.map(look) };
  const blocks = parseArticle(article.body).map(block);
  return { article, blocks, notes: notebook.notes() };
}
