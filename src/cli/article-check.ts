import type { BriefingSubject } from "../briefing/index.ts";
import { readArticle } from "../dossier/article/read.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import { readingSentence } from "../language/sentences.ts";
import { readArticleFiles } from "../node/articles.ts";
import { type CheckedArticle, checkArticle } from "../publication/articles.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { fail } from "./failure.ts";
import type { Session } from "./session.ts";
import { paragraph } from "./terminal.ts";

/** A questioned passage as `--json` gives it. */
export function reportPassages(session: Session, dossier: Dossier, { article, passages }: CheckedArticle) {
  const format = session.format(dossier.language);
  return passages.map(({ message, text, verdict, line, column, waived }) => ({
    file: article.path,
    line,
    column,
    verdict,
    passage: text,
    message: session.say(readingSentence(message, session.language.messages, format)),
    waived,
  }));
}

/** Every questioned passage of an article by its place, those first that nobody has waived. */
function notePassages(session: Session, dossier: Dossier, checked: CheckedArticle): void {
  const { terminal, language } = session;
  const { reading, newsroom } = language.messages;
  for (const { file, line, column, verdict, message, waived } of reportPassages(session, dossier, checked)) {
    const mark = terminal.yellow(reading.verdict[verdict]);
    terminal.note(`${file}:${line}:${column}: ${mark}${language.colon}${message}`);
    if (waived !== null) {
      terminal.note(
        paragraph(terminal, session.say(newsroom.waived({ reason: waived }, session.format())), "  "),
      );
    }
  }
}

/** Why an article is not published. */
export function noteQuestioned(session: Session, dossier: Dossier, checked: CheckedArticle): void {
  const { newsroom } = session.language.messages;
  const values = { path: checked.article.path, passages: checked.passages.length };
  session.terminal.note(
    paragraph(session.terminal, session.say(newsroom.questioned(values, session.format()))),
  );
  notePassages(session, dossier, checked);
}

/** The same as the problem of a failure, with every passage. */
export function questionedProblem(session: Session, dossier: Dossier, questioned: readonly CheckedArticle[]) {
  const { newsroom } = session.language.messages;
  const [first] = questioned;
  const values = { path: first?.article.path ?? "", passages: first?.passages.length ?? 0 };
  return {
    code: "article",
    message: session.say(newsroom.questioned(values, session.format())),
    remedy: "",
    problems: [],
    passages: questioned.flatMap((one) => reportPassages(session, dossier, one)),
  };
}

/** `concordat article <dossier> --check`: holds every article beside a dossier, drafts too, against the record. Fails where a passage is open. */
export async function checkArticles(
  session: Session,
  path: string,
  subject: BriefingSubject,
): Promise<ExitCode> {
  const { terminal, language, options } = session;
  const { files, problems } = await readArticleFiles(path);
  if (problems.length > 0) return fail(session, "article", problems, "input");
  const read = files.map(readArticle);
  const faults = read.flatMap((one) => ("faults" in one ? one.faults : []));
  const checked = read.flatMap((one) => ("article" in one ? [checkArticle(one.article, subject)] : []));
  const passages = checked.flatMap((one) => one.passages);
  const open = passages.filter(({ waived }) => waived === null).length;
  if (options.json) {
    const result = {
      articles: checked.map(({ article }) => article.path),
      faults,
      passages: checked.flatMap((one) => reportPassages(session, subject.dossier, one)),
    };
    terminal.out(JSON.stringify({ id: "article", status: "done", result }, null, 2));
  } else {
    const { publishing } = language.messages.briefing;
    for (const { path: file, line, what } of faults)
      terminal.note(`${file}:${line}: ${session.say(publishing.articleFault({ what }, session.format()))}`);
    for (const one of checked) notePassages(session, subject.dossier, one);
    const values = { articles: checked.length, open, waived: passages.length - open };
    terminal.out(session.say(language.messages.newsroom.checked(values, session.format())));
  }
  return faults.length === 0 && open === 0 ? exitCode.done : exitCode.input;
}
