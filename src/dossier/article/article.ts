import * as z from "zod";
import { date, id, languageTag, moment } from "../schema/primitives.ts";

/** What stands ahead of an article's text, as YAML between two lines of three hyphens. */
export const frontMatter = z.strictObject({
  headline: z.string().min(1).max(300),
  /** What the article says in one or two sentences. */
  standfirst: z.string().min(1).max(600),
  byline: z.array(z.string().min(1)).min(1),
  published: date,
  state: z.enum(["draft", "review", "published"]),
  /** The moment before which nothing of it appears anywhere. */
  embargo: moment.optional(),
  /** The round it is about. */
  round: id.optional(),
  /** Parties and issues it is about. */
  topics: z.array(id).default([]),
  /** For a translation: the language it was made from, and the fingerprint of that text. */
  from: languageTag.optional(),
  of: z.string().optional(),
  /** The fingerprint of what it cites, as it stood when the article was reviewed. */
  record: z.string().optional(),
  /** Passages that the copy check questions and an editor stands by, each as it is told there. */
  waived: z.array(z.strictObject({ passage: z.string().min(1), reason: z.string().min(1) })).default([]),
});

export type FrontMatter = z.output<typeof frontMatter>;

/** One article in one language. */
export interface Article extends FrontMatter {
  readonly id: string;
  readonly language: string;
  readonly path: string;
  /** Markdown with references such as `{claim:id}`. */
  readonly body: string;
  /** The lines of its file on which its parts begin, counted from 1. */
  readonly lines: { readonly headline: number; readonly standfirst: number; readonly body: number };
}

/** What is wrong with an article, where. */
export interface ArticleFault {
  readonly path: string;
  readonly line: number;
  readonly kind: "name" | "front-matter" | "reference";
  /** The key, reference or name in question. */
  readonly what: string;
}
