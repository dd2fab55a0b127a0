import { join } from "node:path";
import { draftRoundPreview } from "../../briefing/index.ts";
import { lastDay } from "../../dossier/dates.ts";
import type { Language } from "../../language/language.ts";
import { draftDaily } from "../../publication/daily.ts";
import { publicSubjects } from "../../publication/public-briefing.ts";
import { checkArticles } from "../article-check.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { run } from "../run.ts";
import { readLanguage, type Session } from "../session.ts";
import { isDossier, readWhole, refuseBeforeAnything } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";
import { openFolder, refuseExisting, writeOut } from "../write-out.ts";

export interface ArticleOptions {
  readonly template?: "round-preview" | "daily";
  /** The day since which a daily draft tells what changed. */
  readonly since?: string;
  readonly out?: string;
  readonly check?: boolean;
}

/**
 * `concordat article <dossier> --template round-preview --out <folder>`: drafts the article ahead of the next round from the record, a file a
 * language, for a person to edit and review. With `--check` it holds the articles beside the dossier against the record instead.
 */
export async function article(session: Session, path: string, asked: ArticleOptions): Promise<ExitCode> {
  const { options } = session;
  if (!asked.check && asked.template === undefined)
    throw usageFault("missing-option-value", { option: "--template <name>" });
  if (!asked.check && asked.out === undefined)
    throw usageFault("missing-option-value", { option: "--out <folder>" });
  const whole = await readWhole(session, path);
  if (!isDossier(whole)) return fail(session, "article", whole);
  const asOf = options.asOf ?? whole.dossier.asOf ?? "latest";
  const since = asked.template === "daily" ? [asked.since ?? dayBefore(asOf)] : [];
  const [subject, before] = publicSubjects(
    whole,
    [asOf === "latest" ? null : asOf, ...since],
    (analysis, view) => run(session, analysis, view, undefined),
  );
  if (subject === undefined) throw new Error("article: no view of the dossier");
  refuseBeforeAnything(whole.dossier, subject.dossier, subject.asOf);
  if (asked.check) return checkArticles(session, path, subject);
  return draft(session, asked, (one) =>
    before === undefined ? draftRoundPreview(subject, one) : draftDaily(before, subject, one),
  );
}

/** The day before the view, or before today where everything on file is in view. */
function dayBefore(asOf: string): string {
  const day = asOf === "latest" ? new Date().toISOString().slice(0, 10) : lastDay(asOf);
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

async function draft(
  session: Session,
  { template, out = "" }: ArticleOptions,
  draftIn: (language: Language) => { id: string; text: string } | undefined,
): Promise<ExitCode> {
  const { terminal, options, language } = session;
  const languages = (options.lang ?? "en").split(",").map((tag) => readLanguage(tag.trim()));
  const drafts = [...new Set(languages)].map((one) => ({ one, draft: draftIn(one) }));
  const files = drafts.flatMap(({ one, draft }) =>
    draft === undefined ? [] : [{ path: join(out, `${draft.id}.${one.tag}.md`), text: draft.text }],
  );
  if (files.length === 0) throw usageFault(template === "daily" ? "nothing-changed" : "no-round-ahead", {});
  for (const file of files) await refuseExisting(session, file.path);
  await openFolder(out);
  for (const file of files) await writeOut(file.path, file.text);
  if (options.json) {
    const result = { files: files.map((file) => file.path) };
    terminal.out(JSON.stringify({ id: "article", status: "done", result }, null, 2));
    return exitCode.done;
  }
  const { done } = language.messages.commandLine;
  for (const file of files) terminal.out(session.say(done.wrote({ path: file.path }, session.format())));
  return exitCode.done;
}
