import { type BriefingSubject, referenceText } from "../briefing/index.ts";
import type { Article } from "../dossier/article/article.ts";
import { referencePattern } from "../dossier/article/read.ts";
import { readDocument } from "../intake/index.ts";
import type { Language } from "../language/language.ts";
import { type CopyPassage, checkCopy } from "../reading/index.ts";

/** A questioned passage by its place in the article's file, and the reason for which an editor stands by it; null where nobody does. */
export interface QuestionedPassage extends Omit<CopyPassage, "start" | "end"> {
  readonly line: number;
  readonly column: number;
  readonly waived: string | null;
}

/** A stretch of the text as readers get it: typed by the author, or told by the record in place of a reference. */
interface Stretch {
  readonly text: string;
  readonly typed: boolean;
  readonly line: number;
  readonly column: number;
}

/** Holds an article against the record that everyone may see, as its readers would get it, and says which passages do not stand. */
export function questionedPassages(
  article: Article,
  subject: BriefingSubject,
  language: Language,
): QuestionedPassage[] {
  const stretches = [
    ...stretchesOf(article.headline, article.lines.headline, subject, language),
    { text: "\n\n", typed: false, line: 0, column: 0 },
    ...stretchesOf(article.standfirst, article.lines.standfirst, subject, language),
    { text: "\n\n", typed: false, line: 0, column: 0 },
    ...stretchesOf(article.body, article.lines.body, subject, language),
  ];
  const placed = withOffsets(stretches);
  const document = readDocument({
    original: stretches.map(({ text }) => text).join(""),
    format: "markdown",
    published: article.published,
    language: language.lang,
  });
  const typedIn = (start: number, end: number) =>
    placed.filter((one) => one.typed && one.start < end && one.start + one.text.length > start);
  // A blank or a full stop between two references is nobody's statement.
  const isTyped = (start: number, end: number) =>
    typedIn(start, end).some((one) =>
      /[\p{L}\p{N}]/u.test(one.text.slice(Math.max(0, start - one.start), end - one.start)),
    );
  return checkCopy(document, subject.dossier, isTyped).map(({ start, end, ...passage }) => ({
    ...passage,
    ...placeOf(
      start,
      placed.findLast((one) => one.start <= start),
    ),
    waived: article.waived.find((one) => bare(one.passage) === bare(passage.text))?.reason ?? null,
  }));
}

/** Blanks and the marks that keep directions apart do not part a waiver from its passage. */
function bare(text: string): string {
  return text
    .replace(/[\u2066-\u2069\u200e\u200f]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function stretchesOf(text: string, line: number, subject: BriefingSubject, language: Language): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const add = (to: number, told?: string) => {
    const before = text.slice(0, from).split("\n");
    const at = { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    if (to > from) found.push({ text: told ?? text.slice(from, to), typed: told === undefined, ...at });
    from = to;
  };
  for (const { 0: reference, index } of text.matchAll(referencePattern)) {
    add(index);
    add(index + reference.length, referenceText(subject, language, reference));
  }
  add(text.length);
  return found;
}

function withOffsets(stretches: readonly Stretch[]): (Stretch & { readonly start: number })[] {
  let start = 0;
  return stretches.map((one) => {
    const placed = { ...one, start };
    start += one.text.length;
    return placed;
  });
}

/** The place in the file: within a typed stretch to the letter, within a told one where its reference stands. */
function placeOf(at: number, stretch: (Stretch & { readonly start: number }) | undefined) {
  if (stretch === undefined) return { line: 1, column: 1 };
  const { line, column, typed, text, start } = stretch;
  if (!typed) return { line, column };
  const before = text.slice(0, at - start).split("\n");
  const [last = ""] = before.slice(-1);
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + last.length : last.length + 1,
  };
}
