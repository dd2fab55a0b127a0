import { readFile } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import type { BriefingSubject } from "../../briefing/index.ts";
import { idSource } from "../../dossier/convert/slug.ts";
import type { Correction } from "../../dossier/schema/editorial.ts";
import { languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import { entriesIn, writeWholeFolder } from "../../node/whole-folder.ts";
import { type Draft, draftPart, type Part } from "../../publication/draft.ts";
import { type Publication, publicationOf } from "../../publication/files.ts";
import { publicSubjects } from "../../publication/public-briefing.ts";
import {
  type Register,
  registerAfter,
  registerFile,
  rewrittenCorrections,
  versionIn,
} from "../../publication/register.ts";
import { articlesOf } from "../articles-beside.ts";
import { registerIn, standingFiles, withStanding } from "../earlier-publication.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail, failed, printFailure } from "../failure.ts";
import { run } from "../run.ts";
import { readLanguage, type Session } from "../session.ts";
import { isDossier, readWhole, refuseBeforeAnything, type WholeDossier } from "../subject.ts";
import { bullet, paragraph } from "../terminal.ts";
import { usageFault } from "../usage-fault.ts";
import { writeFault } from "../write-out.ts";

export interface BriefOptions {
  readonly out: string;
  readonly partial?: boolean;
  /** Dates of the briefings, in place of the one that `--as-of` or the dossier names. */
  readonly date?: readonly string[];
  /** The moment of publication, by which embargoes are judged. */
  readonly now: string;
  /** Where the site will stand, without a slash at the end. */
  readonly siteUrl?: string;
}

/**
 * `concordat brief <dossiers…> --out <folder>`: publishes what everyone may see as a site, every page in each language; several dossiers stand
 * in folders of their own below a first page. A language that lacks some text of a dossier is refused, or left out of that dossier where it
 * was not asked for by name; `--partial` publishes it labelled.
 */
export async function brief(
  session: Session,
  paths: readonly string[],
  { out, partial, date, siteUrl, now }: BriefOptions,
): Promise<ExitCode> {
  const { options } = session;
  const asked = options.lang?.split(",").map((tag) => readLanguage(tag.trim()));
  await refuseTaken(session, out);
  const folders = foldersOf(paths);
  const register = await registerIn(out);
  const corrections = new Map<string, readonly Correction[]>();
  const drafted: Part[] = [];
  for (const [place, path] of paths.entries()) {
    const whole = await readWhole(session, path);
    if (!isDossier(whole)) return fail(session, "brief", whole);
    const base = folders[place] ?? "";
    const subjects = viewsOf(session, whole, date, { now, register, base });
    const logged = subjects[0]?.dossier.corrections ?? [];
    const rewritten = rewrittenCorrections(register, base, logged);
    if (rewritten.length > 0) return refuseRewriting(session, rewritten);
    corrections.set(base, logged);
    const articles = await articlesOf(session, path, subjects, now);
    if (articles === undefined) return exitCode.input;
    drafted.push(draftPart(subjects, articles, base, [...new Set(asked ?? languages)]));
  }
  const incomplete = partial ? [] : drafted.flatMap(({ drafts }) => drafts.filter(isIncomplete));
  const parts = drafted
    .map((part) => ({ ...part, drafts: part.drafts.filter((draft) => !incomplete.includes(draft)) }))
    .filter(({ drafts }) => drafts.length > 0);
  if (parts.length === 0 || (asked !== undefined && incomplete.length > 0))
    return refuse(session, incomplete);
  const publication = await publicationOf(parts, siteUrl);
  const after = registerAfter(register, parts, corrections);
  const listed = { path: registerFile, content: `${JSON.stringify(after, null, 1)}\n` };
  const standing = await standingFiles(out, register);
  const files = withStanding([...publication.files, listed], standing);
  await write(out, files);
  tell(session, out, parts, incomplete, { ...publication, files });
  return exitCode.done;
}

function isIncomplete({ missing }: Draft): boolean {
  return missing.length > 0;
}

/** The views of a dossier that are told of, the latest first. */
function viewsOf(
  session: Session,
  whole: WholeDossier,
  date: BriefOptions["date"],
  { now, register, base }: { now: string; register: Register; base: string },
): BriefingSubject[] {
  const asked = (date ?? [session.options.asOf ?? whole.dossier.asOf ?? "latest"]).map((one) =>
    one === "latest" ? null : one,
  );
  const published = register.briefings.flatMap(({ dossier, asOf }) =>
    dossier === base && asOf !== null ? [asOf] : [],
  );
  const subjects = publicSubjects(
    whole,
    [...new Set([...asked, ...published])],
    (analysis, view) => run(session, analysis, view, undefined),
    { now, versionOf: versionIn(register, base, (asOf) => asked.includes(asOf)) },
  );
  for (const { dossier, asOf } of subjects) {
    if (asked.includes(asOf)) refuseBeforeAnything(whole.dossier, dossier, asOf);
  }
  return subjects;
}

/** A correction that readers have seen stands as it is; another may be added. */
function refuseRewriting(session: Session, corrections: readonly string[]): ExitCode {
  const { terminal, language, options } = session;
  const message = session.say(language.messages.newsroom.rewritten({ corrections }, session.format()));
  const problem = { code: "corrections", message, remedy: "", problems: [], corrections };
  if (options.json) printFailure(session, failed("brief", problem));
  else terminal.note(terminal.red(paragraph(terminal, message)));
  return exitCode.input;
}

/** The folder of each dossier in the site, by the name of its own; a single one stands without. */
function foldersOf(paths: readonly string[]): readonly string[] {
  if (paths.length === 1) return [""];
  const idOf = idSource("talks");
  return paths.map((path) => `${idOf(parse(resolve(path)).name)}/`);
}

/** A folder in use is refused without `--force`, and with it unless it holds an earlier publication and nothing else. */
async function refuseTaken(session: Session, out: string): Promise<void> {
  const entries = await entriesIn(out).catch(async (error: unknown) => {
    throw await writeFault(out, error);
  });
  if (entries === undefined || entries.length === 0) return;
  if (!session.options.force) throw usageFault("file-exists", { path: out });
  const ours = new Set([
    ...[
      "index.html",
      "style.css",
      "embed",
      "fonts",
      "mail",
      "robots.txt",
      "sitemap.xml",
      "sitemap-news.xml",
      registerFile,
    ],
    ...languages.map(({ tag }) => tag),
  ]);
  const front = await readFile(join(out, "index.html"), "utf8").catch(() => "");
  const isPublication = front.includes('<meta name="generator" content="Concordat ');
  if (!isPublication || entries.some((name) => !ours.has(name))) {
    throw usageFault("folder-in-use", { path: out });
  }
}

async function write(out: string, files: Publication["files"]): Promise<void> {
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
    const told = { code: "untranslated", message: nothing, remedy: `${remedy} (--partial)` };
    printFailure(session, failed("brief", { ...told, problems: [], untranslated }));
  } else {
    terminal.note(terminal.red(nothing));
    noteMissing(session, incomplete);
  }
  return exitCode.input;
}

function tell(
  session: Session,
  out: string,
  parts: readonly Part[],
  incomplete: readonly Draft[],
  { files, pages, withoutCard }: Publication,
): void {
  const { terminal, language } = session;
  const { publishing } = language.messages.briefing;
  noteMissing(session, incomplete);
  for (const { language: page, characters } of withoutCard) {
    const values = { language: nameIn(session, page), characters };
    terminal.note(terminal.yellow(session.say(publishing.noCard(values, session.format()))));
  }
  const inSome = new Set(parts.flatMap(({ drafts }) => drafts.map((draft) => draft.language)));
  const published = languages.filter((one) => inSome.has(one));
  if (session.options.json) {
    const result = {
      out,
      languages: published.map((one) => ({
        language: one.tag,
        untranslated: parts.flatMap(({ drafts }) =>
          drafts.filter(({ language: own }) => own === one).flatMap(({ missing }) => missing),
        ),
      })),
      leftOut: incomplete.map(({ language: { tag }, missing }) => ({ language: tag, untranslated: missing })),
      files: files.map(({ path }) => path),
    };
    terminal.out(JSON.stringify({ id: "brief", status: "done", result }, null, 2));
    return;
  }
  terminal.out(session.say(publishing.done({ pages, path: out }, session.format())));
  for (const { tag } of published) terminal.out(`  ${join(out, tag, "index.html")}`);
}

function nameIn({ language }: Session, { lang }: Language): string {
  return new Intl.DisplayNames(language.locale, { type: "language" }).of(lang) ?? lang;
}
