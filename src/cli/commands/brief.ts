import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import { entriesIn, writeWholeFolder } from "../../node/whole-folder.ts";
import { type Draft, draftSite } from "../../publication/draft.ts";
import { type Publication, publicationOf } from "../../publication/files.ts";
import { publicSubjects } from "../../publication/public-briefing.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { dossierFailure, run } from "../run.ts";
import { readAsOf, readLanguage, type Session } from "../session.ts";
import { isDossier, noteProblems, readWhole, refuseBeforeAnything } from "../subject.ts";
import { bullet, paragraph } from "../terminal.ts";
import { usageFault } from "../usage-fault.ts";
import { writeFault } from "../write-out.ts";

export interface BriefOptions {
  readonly out: string;
  readonly partial?: boolean;
  /** Dates of the briefings, in place of the one that `--as-of` or the dossier names. */
  readonly date?: readonly string[];
  /** Where the site will stand, without a slash at the end. */
  readonly siteUrl?: string;
}

/**
 * `concordat brief <dossier> --out <folder>`: publishes what everyone may see as a site, every page in each language. A language that lacks
 * some text is refused, or left out where it was not asked for by name; `--partial` publishes it labelled.
 */
export async function brief(
  session: Session,
  path: string,
  { out, partial, date, siteUrl }: BriefOptions,
): Promise<ExitCode> {
  const { terminal, options } = session;
  const asked = options.lang?.split(",").map((tag) => readLanguage(tag.trim()));
  await refuseTaken(session, out);
  const whole = await readWhole(session, path);
  if (!isDossier(whole)) {
    if (options.json) terminal.out(JSON.stringify(dossierFailure(session, "brief", whole), null, 2));
    else noteProblems(session, whole);
    return exitCode.input;
  }
  const dates = date ?? [options.asOf ?? whole.dossier.asOf ?? "latest"];
  const subjects = publicSubjects(
    whole,
    dates.map((one) => (one === "latest" ? null : one)),
    (analysis, view) => run(session, analysis, view, undefined),
  );
  for (const { dossier, asOf } of subjects) refuseBeforeAnything(whole.dossier, dossier, asOf);
  const drafts = draftSite(subjects, [...new Set(asked ?? languages)]);
  const incomplete = partial ? [] : drafts.filter(({ missing }) => missing.length > 0);
  const complete = drafts.filter((draft) => !incomplete.includes(draft));
  if (complete.length === 0 || (asked !== undefined && incomplete.length > 0))
    return refuse(session, incomplete);
  const publication = await publicationOf(complete, siteUrl);
  await write(out, publication);
  tell(session, out, complete, incomplete, publication);
  return exitCode.done;
}

/** Dates with commas between them, each once. */
export function readDates(text: string): readonly string[] {
  return [...new Set(text.split(",").map((one) => readDate(one.trim())))];
}

function readDate(text: string): string {
  try {
    return readAsOf(text);
  } catch {
    throw usageFault("not-a-date", { option: "--date", found: text });
  }
}

/** An address on the web that a site may stand at; a slash at its end is dropped. */
export function readSiteUrl(text: string): string {
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  if (!isPlain || url.username !== "")
    throw usageFault("not-an-address", { option: "--site-url", found: text });
  return url.href.replace(/\/+$/u, "");
}

/** A folder in use is refused without `--force`, and with it unless it holds an earlier publication and nothing else. */
async function refuseTaken(session: Session, out: string): Promise<void> {
  const entries = await entriesIn(out).catch(async (error: unknown) => {
    throw await writeFault(out, error);
  });
  if (entries === undefined || entries.length === 0) return;
  if (!session.options.force) throw usageFault("file-exists", { path: out });
  const ours = new Set([
    ...["index.html", "style.css", "fonts", "robots.txt", "sitemap.xml", "sitemap-news.xml"],
    ...languages.map(({ tag }) => tag),
  ]);
  const front = await readFile(join(out, "index.html"), "utf8").catch(() => "");
  const isPublication = front.includes('<meta name="generator" content="Concordat ');
  if (!isPublication || entries.some((name) => !ours.has(name))) {
    throw usageFault("folder-in-use", { path: out });
  }
}

async function write(out: string, { files }: Publication): Promise<void> {
  try {
    await writeWholeFolder(out, files);
  } catch (error) {
    throw await writeFault(out, error);
  }
}

const shown = 3;

/** Why a language is not published: how many of its texts are missing, and the first of them. */
function noteMissing(session: Session, drafts: readonly Draft[]): void {
  const { terminal, language } = session;
  const { publishing } = language.messages.briefing;
  for (const { language: page, missing } of drafts) {
    const values = { language: nameIn(session, page), texts: missing.length };
    terminal.note(paragraph(terminal, session.say(publishing.untranslated(values, session.format()))));
    for (const text of missing.slice(0, shown)) terminal.note(bullet(terminal, text, "  "));
    if (missing.length > shown) terminal.note("  …");
  }
  if (drafts.length > 0) terminal.note(terminal.dim(`${publishing.remedy} (--partial)`));
}

function refuse(session: Session, incomplete: readonly Draft[]): ExitCode {
  const { terminal, language } = session;
  const { nothing, remedy } = language.messages.briefing.publishing;
  if (session.options.json) {
    const untranslated = incomplete.map(({ language: page, missing }) => ({
      language: page.tag,
      texts: missing,
    }));
    const problem = { code: "untranslated", message: nothing, remedy: `${remedy} (--partial)`, untranslated };
    terminal.out(JSON.stringify({ id: "brief", status: "failed", problem }, null, 2));
  } else {
    terminal.note(terminal.red(nothing));
    noteMissing(session, incomplete);
  }
  return exitCode.input;
}

function tell(
  session: Session,
  out: string,
  drafts: readonly Draft[],
  incomplete: readonly Draft[],
  { files, withoutCard }: Publication,
): void {
  const { terminal, language } = session;
  const { publishing } = language.messages.briefing;
  noteMissing(session, incomplete);
  for (const { language: page, characters } of withoutCard) {
    const values = { language: nameIn(session, page), characters };
    terminal.note(terminal.yellow(session.say(publishing.noCard(values, session.format()))));
  }
  if (session.options.json) {
    const result = {
      out,
      languages: drafts.map(({ language: { tag }, missing }) => ({ language: tag, untranslated: missing })),
      leftOut: incomplete.map(({ language: { tag }, missing }) => ({ language: tag, untranslated: missing })),
      files: files.map(({ path }) => path),
    };
    terminal.out(JSON.stringify({ id: "brief", status: "done", result }, null, 2));
    return;
  }
  const count = drafts.reduce((sum, { pages }) => sum + pages.length, 0);
  terminal.out(session.say(publishing.done({ pages: count, path: out }, session.format())));
  for (const { language: page } of drafts) terminal.out(`  ${join(out, page.tag, "index.html")}`);
}

function nameIn({ language }: Session, { lang }: Language): string {
  return new Intl.DisplayNames(language.locale, { type: "language" }).of(lang) ?? lang;
}
