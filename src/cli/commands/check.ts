import { hasErrors } from "../../dossier/problem.ts";
import { readDossier } from "../../dossier/read.ts";
import { readFolder } from "../../node/folder.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { problemCount, problemLines, reportProblem } from "../problem-report.ts";
import type { Session } from "../session.ts";

/** `concordat check <dossier>`: every problem with its place and remedy. Exits 1 on errors only. */
export async function check(session: Session, path: string): Promise<ExitCode> {
  const { terminal, language } = session;
  const { files, problems: found } = await readFolder(path);
  const { problems } = readDossier(files, found);
  if (session.options.json) {
    terminal.out(
      JSON.stringify(
        problems.map((problem) => reportProblem(session, problem)),
        null,
        2,
      ),
    );
  } else {
    for (const problem of problems) terminal.out(problemLines(session, problem));
    const clean = language.messages.commandLine.done.clean({ files: files.length }, session.format());
    terminal.out(problems.length === 0 ? session.say(clean) : problemCount(session, problems));
  }
  return hasErrors(problems) ? exitCode.input : exitCode.done;
}
