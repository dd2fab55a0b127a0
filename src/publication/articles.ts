import { type BriefingSubject, recordFingerprint, referred } from "../briefing/index.ts";
import type { Article, ArticleFault } from "../dossier/article/article.ts";
import { articleFingerprint, readArticle, referencesIn } from "../dossier/article/read.ts";

/** Articles as they were found beside a dossier. */
export interface FoundArticles {
  /** Fit to print: published, and nothing they cite has changed since they were reviewed. */
  readonly publishable: readonly Article[];
  /** Published once, and out of date: what they cite has changed, or the text that they translate. */
  readonly stale: readonly { readonly article: Article; readonly record: string }[];
  readonly faults: readonly ArticleFault[];
}

/** Reads articles and sorts them by whether they may be printed, as everyone may see the dossier. */
export function sortArticles(
  files: readonly { readonly path: string; readonly text: string }[],
  subject: BriefingSubject,
): FoundArticles {
  const read = files.map(readArticle);
  const articles = read.flatMap((one) => ("article" in one ? [one.article] : []));
  const published = articles.filter(({ state }) => state === "published");
  const stale = published.flatMap((article) => {
    const record = recordFingerprint(subject, article);
    const isCurrent = article.record === undefined || article.record === record;
    return isCurrent && !isOvertaken(article, published) ? [] : [{ article, record }];
  });
  return {
    publishable: published.filter((one) => !stale.some(({ article }) => article === one)),
    stale,
    faults: [
      ...read.flatMap((one) => ("faults" in one ? one.faults : [])),
      ...published.flatMap((one) => unknownReferences(one, subject)),
    ],
  };
}

/** Whether the text that a translation was made from has changed since. */
function isOvertaken({ id, from, of }: Article, articles: readonly Article[]): boolean {
  const source = articles.find((one) => one.id === id && one.language === from);
  return source !== undefined && of !== undefined && of !== articleFingerprint(source);
}

/** References that name nothing that everyone may see. */
function unknownReferences({ path, body }: Article, subject: BriefingSubject): ArticleFault[] {
  return referencesIn(body)
    .filter((reference) => referred(subject, reference) === undefined)
    .map(({ kind, id, line }) => ({ path, line, kind: "reference", what: `{${kind}:${id}}` }));
}
