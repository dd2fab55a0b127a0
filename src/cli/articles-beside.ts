import type { BriefingSubject } from "../briefing/index.ts";
import type { Article, ArticleFault } from "../dossier/article/article.ts";
import { readArticleFiles } from "../node/articles.ts";
import { sortArticles } from "../publication/articles.ts";
import { noteQuestioned, questionedProblem } from "./article-check.ts";
import { fail, failed, printFailure } from "./failure.ts";
import { reportedLines } from "./problem-report.ts";
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
  const { files, problems } = await readArticleFiles(path);
  if (problems.length > 0) {
    fail(session, "brief", problems, "input");
    return undefined;
  }
  const { publishable, embargoed, stale, faults, questioned } = sortArticles(files, latest, now);
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
  if (faults.length > 0) {
    refuseArticle(session, "brief", faults);
    return undefined;
  }
  if (questioned.length === 0) return publishable;
  if (session.options.json)
    printFailure(session, failed("brief", questionedProblem(session, latest.dossier, questioned)));
  else for (const checked of questioned) noteQuestioned(session, latest.dossier, checked);
  return undefined;
}

/** Tells what is wrong with an article, line by line. */
export function refuseArticle(session: Session, id: string, faults: readonly ArticleFault[]): void {
  const { articleFault, articleRemedy } = session.language.messages.briefing.publishing;
  const example = { path: "articles/name.en.md", reference: "{claim:id}" };
  const remedy = session.say(articleRemedy(example, session.format()));
  const problems = faults.map(({ path: file, line, kind, what }) => ({
    code: `article-${kind}`,
    severity: "error" as const,
    ...{ file, line, column: 1, path: "" },
    // Front matter that is no YAML has no key to name.
    message: session.say(articleFault({ what: what === "" ? "---" : what }, session.format())),
    remedy,
  }));
  const message = problems[0]?.message ?? "";
  if (session.options.json) printFailure(session, failed(id, { code: "article", message, remedy, problems }));
  else for (const problem of problems) session.terminal.note(reportedLines(session, problem));
}
