import { join } from "node:path";
import { draftRoundPreview } from "../../briefing/index.ts";
import { publicSubjects } from "../../publication/public-briefing.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { run } from "../run.ts";
import { readLanguage, type Session } from "../session.ts";
import { isDossier, readWhole, refuseBeforeAnything } from "../subject.ts";
import { usageFault } from "../usage-fault.ts";
import { openFolder, refuseExisting, writeOut } from "../write-out.ts";

export interface ArticleOptions {
  readonly template: "round-preview";
  readonly out: string;
}

/**
 * `concordat article <dossier> --template round-preview --out <folder>`: drafts the article ahead of the next round from the record, a file a
 * language, for a person to edit and review.
 */
export async function article(session: Session, path: string, { out }: ArticleOptions): Promise<ExitCode> {
  const { terminal, options, language } = session;
  const languages = (options.lang ?? "en").split(",").map((tag) => readLanguage(tag.trim()));
  const whole = await readWhole(session, path);
  if (!isDossier(whole)) return fail(session, "article", whole);
  const asOf = options.asOf ?? whole.dossier.asOf ?? "latest";
  const [subject] = publicSubjects(whole, [asOf === "latest" ? null : asOf], (analysis, view) =>
    run(session, analysis, view, undefined),
  );
  if (subject === undefined) throw new Error("article: no view of the dossier");
  refuseBeforeAnything(whole.dossier, subject.dossier, subject.asOf);
  const drafts = [...new Set(languages)].map((one) => ({ one, draft: draftRoundPreview(subject, one) }));
  const files = drafts.flatMap(({ one, draft }) =>
    draft === undefined ? [] : [{ path: join(out, `${draft.id}.${one.tag}.md`), text: draft.text }],
  );
  if (files.length === 0) throw usageFault("no-round-ahead", {});
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
