import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { BriefingSubject } from "../../briefing/index.ts";
import type { Article } from "../../dossier/article/article.ts";
import { readArticle } from "../../dossier/article/read.ts";
import type { Language } from "../../language/language.ts";
import { readDocument } from "../../node/document.ts";
import { publicSubjects } from "../../publication/public-briefing.ts";
import { type Memory, prepareTranslation, takeBack } from "../../publication/translation.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { run } from "../run.ts";
import { readLanguage, type Session } from "../session.ts";
import { isDossier, noteProblems, readWhole } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";
import { refuseExisting, writeOut } from "../write-out.ts";

export interface TranslateOptions {
  readonly out: string;
  readonly to?: string;
  readonly read?: string;
  readonly dossier?: string;
}

/**
 * `concordat translate <article.md> --to ar,hi,zh --out <folder>`: prepares an article for translation, as XLIFF 2.1 and a page to work from;
 * `--read <file.xlf>` takes a translation back as a draft. Nothing leaves the machine.
 */
export async function translate(
  session: Session,
  path: string,
  options: TranslateOptions,
): Promise<ExitCode> {
  const found = readArticle({ path, text: await textOf(session, path) });
  if ("faults" in found) {
    const { articleFault } = session.language.messages.briefing.publishing;
    for (const { line, what } of found.faults) {
      session.terminal.note(`${path}:${line}: ${session.say(articleFault({ what }, session.format()))}`);
    }
    return exitCode.input;
  }
  const whole = await readWhole(session, options.dossier ?? dirname(dirname(resolve(path))));
  if (!isDossier(whole)) {
    noteProblems(session, whole);
    return exitCode.input;
  }
  const asOf = session.options.asOf ?? whole.dossier.asOf ?? "latest";
  const [subject] = publicSubjects(whole, [asOf === "latest" ? null : asOf], (analysis, view) =>
    run(session, analysis, view, undefined),
  );
  if (subject === undefined) throw new Error("translate: no view of the dossier");
  return options.read === undefined
    ? prepare(session, subject, found.article, options)
    : takeBackFile(session, subject, found.article, { ...options, read: options.read });
}

async function prepare(
  session: Session,
  subject: BriefingSubject,
  article: Article,
  { to, out }: TranslateOptions,
): Promise<ExitCode> {
  if (to === undefined) throw usageFault("missing-option-value", { option: "--to" });
  const from = readLanguage(article.language);
  const asked = new Set(to.split(",").map((tag) => readLanguage(tag.trim())));
  const languages = [...asked].filter((language) => language !== from);
  const written = await Promise.all(
    languages.map(async (language) => {
      const { xliff, page } = prepareTranslation(
        subject,
        article,
        from,
        language,
        await memoryIn(out, article, language),
      );
      return [
        { path: join(out, `${article.id}.${language.tag}.xlf`), text: xliff },
        { path: join(out, `${article.id}.${language.tag}.html`), text: page },
      ];
    }),
  );
  for (const file of written.flat()) await refuseExisting(session, file.path);
  for (const file of written.flat()) await writeFileOf(session, file);
  return exitCode.done;
}

async function takeBackFile(
  session: Session,
  subject: BriefingSubject,
  article: Article,
  { read, out }: TranslateOptions & { readonly read: string },
): Promise<ExitCode> {
  const { publishing } = session.language.messages.briefing;
  const taken = takeBack(subject, article, await textOf(session, read));
  const note = (text: string) => session.terminal.note(session.say(text));
  if (taken === undefined) throw usageFault("not-a-document", { path: read, formats: ["XLIFF 2.1"] });
  const language = readLanguage(taken.language);
  const memory = { ...(await memoryIn(out, article, language)), ...taken.memory };
  await writeOut(memoryPath(out, article, language), `${JSON.stringify(memory, null, 1)}\n`);
  if (taken.isStale) note(publishing.segmentsStale({ path: basename(article.path) }, session.format()));
  for (const { segment, lost } of taken.refused)
    note(publishing.segmentRefused({ segment, lost }, session.format()));
  if (taken.open.length > 0) note(publishing.segmentsOpen({ segments: taken.open.length }, session.format()));
  if (taken.text === undefined) return exitCode.input;
  const file = { path: join(out, `${article.id}.${language.tag}.md`), text: taken.text };
  await refuseExisting(session, file.path);
  await writeFileOf(session, file);
  return exitCode.done;
}

async function writeFileOf(
  session: Session,
  file: { readonly path: string; readonly text: string },
): Promise<void> {
  await writeOut(file.path, file.text);
  const { done } = session.language.messages.commandLine;
  session.terminal.out(session.say(done.wrote({ path: file.path }, session.format())));
}

function memoryPath(out: string, { language }: Article, to: Language): string {
  return join(out, `memory.${language}.${to.tag}.json`);
}

/** What was translated before; nothing where there is no such file. */
async function memoryIn(out: string, article: Article, to: Language): Promise<Memory> {
  const text = await readFile(memoryPath(out, article, to), "utf8").catch(() => "{}");
  const data: unknown = JSON.parse(text);
  const entries = typeof data === "object" && data !== null ? Object.entries(data) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

async function textOf(session: Session, path: string): Promise<string> {
  const read = await readDocument(path);
  if ("text" in read) return read.text;
  noteProblems(session, [read]);
  throw usageFault("not-a-document", { path, formats: ["Markdown", "XLIFF 2.1"] });
}
