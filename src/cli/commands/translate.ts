import { basename, dirname, join, resolve } from "node:path";
import type { BriefingSubject } from "../../briefing/index.ts";
import type { Article } from "../../dossier/article/article.ts";
import { readArticle } from "../../dossier/article/read.ts";
import { languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import { readDocument } from "../../node/document.ts";
import { exists } from "../../node/file.ts";
import { publicSubjects } from "../../publication/public-briefing.ts";
import {
  type Memory,
  prepareTranslation,
  type ReturnedTranslation,
  takeBack,
} from "../../publication/translation.ts";
import { refuseArticle } from "../articles-beside.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail, failed, printFailure } from "../failure.ts";
import { run } from "../run.ts";
import { readLanguage, type Session } from "../session.ts";
import { isDossier, readWhole, refuseBeforeAnything } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";
import { openFolder, refuseExisting, writeOut } from "../write-out.ts";

export interface TranslateOptions {
  readonly out: string;
  readonly to?: string;
  readonly read?: string;
  readonly dossier?: string;
}

interface TextFile {
  readonly path: string;
  readonly text: string;
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
  const file = await readDocument(path);
  if ("code" in file) return fail(session, id, [file], "input");
  const found = readArticle(file);
  if ("faults" in found) {
    refuseArticle(session, id, found.faults);
    return exitCode.input;
  }
  const whole = await readWhole(session, options.dossier ?? dirname(dirname(resolve(path))));
  if (!isDossier(whole)) return fail(session, id, whole);
  const asOf = session.options.asOf ?? whole.dossier.asOf ?? "latest";
  const [subject] = publicSubjects(whole, [asOf === "latest" ? null : asOf], (analysis, view) =>
    run(session, analysis, view, undefined),
  );
  if (subject === undefined) throw new Error("translate: no view of the dossier");
  refuseBeforeAnything(whole.dossier, subject.dossier, subject.asOf);
  return options.read === undefined
    ? prepare(session, subject, found.article, options)
    : takeBackFile(session, subject, found.article, { ...options, read: options.read });
}

const id = "translate";

async function prepare(
  session: Session,
  subject: BriefingSubject,
  article: Article,
  { to, out }: TranslateOptions,
): Promise<ExitCode> {
  if (to === undefined) throw usageFault("missing-option-value", { option: "--to" });
  const from = readLanguage(article.language);
  const written: TextFile[] = [];
  for (const language of targetsIn(to, from)) {
    const memory = await memoryIn(memoryPath(out, article, language));
    const { xliff, page } = prepareTranslation(subject, article, from, language, memory);
    written.push({ path: join(out, `${article.id}.${language.tag}.xlf`), text: xliff });
    written.push({ path: join(out, `${article.id}.${language.tag}.html`), text: page });
  }
  for (const file of written) await refuseExisting(session, file.path);
  await openFolder(out);
  for (const file of written) await writeOut(file.path, file.text);
  return succeed(session, written);
}

/** The languages to translate into, each once: others than the article's own. */
function targetsIn(to: string, from: Language): readonly Language[] {
  const asked = new Set(to.split(",").map((tag) => readLanguage(tag.trim())));
  if (asked.has(from)) {
    const allowed = languages.filter((language) => language !== from).map(({ tag }) => tag);
    throw usageFault("not-one-of", { option: "--to", found: from.tag, allowed });
  }
  return [...asked];
}

async function takeBackFile(
  session: Session,
  subject: BriefingSubject,
  article: Article,
  { read, to, out }: TranslateOptions & { readonly read: string },
): Promise<ExitCode> {
  if (to !== undefined) throw usageFault("option-not-taken", { option: "--to", command: `${id} --read` });
  const xliff = await readDocument(read);
  if ("code" in xliff) return fail(session, id, [xliff], "input");
  const taken = takeBack(subject, article, xliff.text);
  if (taken === undefined) throw usageFault("not-a-document", { path: read, formats: ["XLIFF 2.1"] });
  const language = readLanguage(taken.language);
  const file = { path: join(out, `${article.id}.${language.tag}.md`), text: taken.text };
  if (file.text !== undefined) await refuseExisting(session, file.path);
  // What is translated already is kept, whether or not the rest can be taken.
  const path = memoryPath(out, article, language);
  const memory = { ...(await memoryIn(path)), ...taken.memory };
  await openFolder(out);
  await writeOut(path, `${JSON.stringify(memory, null, 1)}\n`);
  if (file.text === undefined) return refusePieces(session, article, read, taken);
  await writeOut(file.path, file.text);
  return succeed(session, [{ path: file.path, text: file.text }]);
}

/** Tells which pieces of a translation are not taken, and why. */
function refusePieces(
  session: Session,
  article: Article,
  file: string,
  { isStale, refused, open }: ReturnedTranslation,
): ExitCode {
  const { publishing } = session.language.messages.briefing;
  const format = session.format();
  const reasons = [
    ...(isStale ? [publishing.segmentsStale({ path: basename(article.path) }, format)] : []),
    ...refused.map(({ segment, lost }) => publishing.segmentRefused({ segment, lost }, format)),
    ...(open.length > 0 ? [publishing.segmentsOpen({ segments: open.length }, format)] : []),
  ].map(session.say);
  const remedy = session.say(publishing.segmentsRemedy({ path: file }, format));
  if (session.options.json) {
    const told = { code: "translation", message: reasons.join(" "), remedy, problems: [] };
    printFailure(session, failed(id, { ...told, stale: isStale, refused, open }));
  } else for (const line of [...reasons, remedy]) session.terminal.note(line);
  return exitCode.input;
}

function succeed(
  { terminal, options, language, say, format }: Session,
  files: readonly TextFile[],
): ExitCode {
  if (options.json) {
    const result = { files: files.map(({ path }) => path) };
    terminal.out(JSON.stringify({ id, status: "done", result }, null, 2));
  } else {
    const { wrote } = language.messages.commandLine.done;
    for (const { path } of files) terminal.out(say(wrote({ path }, format())));
  }
  return exitCode.done;
}

function memoryPath(out: string, { language }: Article, to: Language): string {
  return join(out, `memory.${language}.${to.tag}.json`);
}

/** What was translated before; nothing where there is no such file. One that cannot be read is not passed over: it would be written over. */
async function memoryIn(path: string): Promise<Memory> {
  if (!(await exists(path))) return {};
  const read = await readDocument(path);
  const data = "text" in read ? parsed(read.text) : undefined;
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw usageFault("memory-unreadable", { path }, exitCode.input);
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
