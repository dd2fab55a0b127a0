import type { BriefingSubject } from "../briefing/index.ts";
import type { Article } from "../dossier/article/article.ts";
import { readArticleFiles } from "../node/articles.ts";
import { sortArticles } from "../publication/articles.ts";
import { noteQuestioned, reportPassages } from "./article-check.ts";
import type { Session } from "./session.ts";
import { paragraph } from "./terminal.ts";

/** The articles beside a dossier that may be printed; undefined, and told why, where one of them cannot be read. */
export async function articlesOf(
  session: Session,
  path: string,
  subjects: readonly BriefingSubject[],
  now: string,
): Promise<readonly Article[] | undefined> {
  const { terminal, language } = session;
  const { publishing } = language.messages.briefing;
  const [latest] = subjects;
  if (latest === undefined) return [];
  const { publishable, embargoed, stale, faults, questioned } = sortArticles(
    await readArticleFiles(path),
    latest,
    now,
  );
  for (const { path: file, embargo = "" } of embargoed) {
    const values = { path: file, until: embargo };
    terminal.note(
      paragraph(terminal, session.say(language.messages.newsroom.embargoed(values, session.format()))),
    );
  }
  for (const { article, record } of stale) {
    terminal.note(
      terminal.yellow(session.say(publishing.articleStale({ path: article.path, record }, session.format()))),
    );
  }
  for (const { path: file, line, what } of faults) {
    terminal.note(`${file}:${line}: ${session.say(publishing.articleFault({ what }, session.format()))}`);
  }
  for (const checked of questioned) noteQuestioned(session, latest.dossier, checked);
  if (faults.length === 0 && questioned.length === 0) return publishable;
  if (session.options.json) {
    const passages = questioned.flatMap((one) => reportPassages(session, latest.dossier, one));
    const problem = { code: "article", faults, ...(passages.length === 0 ? {} : { passages }) };
    terminal.out(JSON.stringify({ id: "brief", status: "failed", problem }, null, 2));
  }
  return undefined;
}
