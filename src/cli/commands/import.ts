import { type Conversion, readGenius } from "../../dossier/convert/genius.ts";
import { hasErrors, type Problem } from "../../dossier/problem.ts";
import { readDossier } from "../../dossier/read.ts";
import { readDocument } from "../../node/document.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { problemLines, reportProblem } from "../problem-report.ts";
import type { Session } from "../session.ts";
import { refuseExisting, writeOut } from "../write-out.ts";

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** `concordat import <files…> --out dossier.yaml`: converts a foreign format, told from the files' content, to a dossier. */
export async function importFiles(
  session: Session,
  paths: readonly string[],
  out: string | undefined,
): Promise<ExitCode> {
  if (out !== undefined) await refuseExisting(session, out);
  const read = await Promise.all(paths.map(readDocument));
  const unreadable = read.filter((found): found is Problem => "code" in found);
  if (unreadable.length > 0) return fail(session, "import", unreadable, "input");
  const { files, problems } = convert(read.filter((found): found is TextFile => "text" in found));
  const text = files?.[0]?.text;
  if (text === undefined) return fail(session, "import", problems, "input");
  // What the converter wrote must stand up to the same reading as what a person writes.
  const reread = readDossier([{ path: out ?? "dossier.yaml", text }]).problems;
  if (hasErrors(reread)) return fail(session, "import", [...problems, ...reread], "input");
  if (out !== undefined) await writeOut(out, text);
  succeed(session, paths.length, out, text, [...problems, ...reread]);
  return exitCode.done;
}

/** The domain may stand anywhere among the files; profiles keep their order. */
function convert(files: readonly TextFile[]): Conversion {
  const domain = files.find(({ text }) => text.includes("<negotiation_template")) ?? files[0];
  if (domain === undefined) throw new Error("convert: no files");
  return readGenius(
    domain,
    files.filter((file) => file !== domain),
  );
}

function succeed(
  session: Session,
  files: number,
  out: string | undefined,
  text: string,
  problems: readonly Problem[],
): void {
  const { terminal, language } = session;
  if (session.options.json) {
    const reported = problems.map((problem) => reportProblem(session, problem));
    const result = out === undefined ? { text, problems: reported } : { path: out, problems: reported };
    terminal.out(JSON.stringify({ id: "import", status: "done", result }, null, 2));
    return;
  }
  for (const problem of problems) terminal.note(problemLines(session, problem));
  if (out === undefined) {
    terminal.out(text.trimEnd());
    return;
  }
  const { done } = language.messages.commandLine;
  terminal.out(session.say(done.imported({ files, path: out }, session.format())));
  terminal.out(session.say(done.next({ command: `concordat deals ${out}` }, session.format())));
}
