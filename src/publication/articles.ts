import { type BriefingSubject, recordFingerprint, referred } from "../briefing/index.ts";
import type { Article, ArticleFault } from "../dossier/article/article.ts";
import { articleFingerprint, readArticle, referencesIn } from "../dossier/article/read.ts";
import { isEmbargoed } from "../dossier/prose.ts";
import { languageOf } from "../language/index.ts";
import { type QuestionedPassage, questionedPassages } from "./copy-check.ts";

/** Articles as they were found beside a dossier. */
export interface FoundArticles {
  /** Fit to print: published, and nothing they cite has changed since they were reviewed. */
  readonly publishable: readonly Article[];
  /** Ready, and not to be read yet. */
  readonly embargoed: readonly Article[];
  /** Published once, and out of date: what they cite has changed, or the text that they translate. */
  readonly stale: readonly { readonly article: Article; readonly record: string }[];
  readonly faults: readonly ArticleFault[];
  /** Published, with passages that the record contradicts or does not bear out and that nobody has waived. */
  readonly questioned: readonly CheckedArticle[];
}

/** An article and what the copy check questions in it. */
export interface CheckedArticle {
  readonly article: Article;
  readonly passages: readonly QuestionedPassage[];
}

/** Reads articles and sorts them by whether they may be printed, as everyone may see the dossier. */
export function sortArticles(
  files: readonly { readonly path: string; readonly text: string }[],
  subject: BriefingSubject,
  now?: string,
): FoundArticles {
  const read = files.map(readArticle);
  const articles = read.flatMap((one) => ("article" in one ? [one.article] : []));
  const ready = articles.filter(({ state }) => state === "published");
  const embargoed = ready.filter(({ embargo }) => isEmbargoed(embargo, now));
  const published = ready.filter((one) => !embargoed.includes(one));
  const stale = published.flatMap((article) => {
    const record = recordFingerprint(subject, article);
    const isCurrent = article.record === undefined || article.record === record;
    return isCurrent && !isOvertaken(article, ready) ? [] : [{ article, record }];
  });
  const current = published.filter((one) => !stale.some(({ article }) => article === one));
  return {
    publishable: current,
    embargoed,
    stale,
    questioned: current
      .map((one) => openIn(checkArticle(one, subject)))
      .filter(({ passages }) => passages.length > 0),
    faults: [
      ...read.flatMap((one) => ("faults" in one ? one.faults : [])),
      ...published.flatMap((one) => unknownReferences(one, subject)),
    ],
  };
}

/** What the copy check questions in an article, waived or not. An article in a language that is not spoken here is not checked. */
export function checkArticle(article: Article, subject: BriefingSubject): CheckedArticle {
  const language = languageOf(article.language);
  return { article, passages: language === undefined ? [] : questionedPassages(article, subject, language) };
}

function openIn({ article, passages }: CheckedArticle): CheckedArticle {
  return { article, passages: passages.filter(({ waived }) => waived === null) };
}

/** Whether the text that a translation was made from has changed since. */
function isOvertaken({ id, from, of }: Article, articles: readonly Article[]): boolean {
  const source = articles.find((one) => one.id === id && one.language === from);
  return source !== undefined && of !== undefined && of !== articleFingerprint(source);
}

/** References that name nothing that everyone may see. */
function unknownReferences({ path, body, lines }: Article, subject: BriefingSubject): ArticleFault[] {
  return referencesIn(body)
    .filter((reference) => referred(subject, reference) === undefined)
    .map(({ kind, id, line }) => ({
      path,
      line: lines.body + line - 1,
      kind: "reference",
      what: `{${kind}:${id}}`,
    }));
}
