import { basename, extname } from "node:path";
import type { DocumentFormat } from "../../intake/index.ts";
import { readDocument as asDocument } from "../../intake/index.ts";
import { readDocument } from "../../node/document.ts";
import { judgeAgainst } from "../../reading/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { problemLines, reportProblem } from "../problem-report.ts";
import { readingLines } from "../report/reading.ts";
import { dossierFailure } from "../run.ts";
import type { Session } from "../session.ts";
import { isSubject, noteProblems, readSubject } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";

export interface ReadOptions {
  readonly dossier: string;
  /** When the document was published, if it does not say so itself. */
  readonly published?: string;
}

const formats: Readonly<Record<string, DocumentFormat>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
};

/** `concordat read <document> --dossier <dossier>`: what a document claims, and what of it stands against the record. Nothing is kept. */
export async function readArticle(
  session: Session,
  path: string,
  { dossier: file, published }: ReadOptions,
): Promise<ExitCode> {
  const { terminal, options } = session;
  const format = formats[extname(path).toLowerCase()];
  if (format === undefined)
    throw usageFault("not-a-document", { path, formats: Object.keys(formats).map((one) => one.slice(1)) });
  const subject = await readSubject(session, file);
  if (!isSubject(subject)) {
    if (options.json) terminal.out(JSON.stringify(dossierFailure(session, "record", subject), null, 2));
    else noteProblems(session, subject);
    return exitCode.input;
  }
  const original = await readDocument(path);
  if ("code" in original) {
    if (options.json) {
      const problems = [reportProblem(session, original)];
      terminal.out(JSON.stringify({ status: "failed", problem: { code: original.code, problems } }, null, 2));
    } else terminal.note(problemLines(session, original));
    return exitCode.input;
  }
  const document = asDocument({ original: original.text, format, published });
  const judged = judgeAgainst(document, subject.dossier, basename(path));
  if (options.json) terminal.out(JSON.stringify(judged.reading, null, 2));
  else terminal.out(readingLines(session, judged).join("\n").trimEnd());
  return exitCode.done;
}
