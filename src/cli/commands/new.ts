import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { asker } from "../interview/ask.ts";
import { interview } from "../interview/interview.ts";
import { interviewText } from "../interview/interview-text.ts";
import { brokenOff, openPrompter } from "../interview/prompter.ts";
import type { Session } from "../session.ts";
import { starterText } from "../starter.ts";
import { openFolder, refuseExisting, writeOut } from "../write-out.ts";

/**
 * `concordat new <folder>`: a first dossier, from an interview where a person sits at a terminal, otherwise (or with `--starter`) a
 * commented starter to be filled in.
 */
export async function newDossier(session: Session, folder: string, wantsStarter: boolean): Promise<ExitCode> {
  const { terminal, language, options } = session;
  const path = join(folder, "dossier.yaml");
  await refuseExisting(session, path);
  await refuseOtherDossier(session, folder);
  const asks = terminal.interactive && !wantsStarter && !options.json;
  const text = asks ? await ask(session) : starterText(language);
  const { done, progress, interview: words } = language.messages.commandLine;
  const format = session.format();
  if (text === undefined) {
    terminal.note(session.say(progress.cancelled));
    return exitCode.input;
  }
  await openFolder(folder);
  await writeOut(path, text);
  if (options.json) terminal.out(JSON.stringify({ id: "new", status: "done", result: { path } }, null, 2));
  else {
    terminal.out(session.say(asks ? words.finished({ path }, format) : done.wrote({ path }, format)));
    terminal.out(session.say(done.next({ command: `concordat deals ${folder}` }, format)));
  }
  return exitCode.done;
}

/** A folder is read as one dossier, so a second one must not be written into it. */
async function refuseOtherDossier(session: Session, folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const other = names.find((name) => /\.(ya?ml|json)$/i.test(name));
  if (other !== undefined) await refuseExisting(session, join(folder, other));
}

/** The dossier's text from an interview; undefined where it was broken off. */
async function ask(session: Session): Promise<string | undefined> {
  const { terminal, language } = session;
  const { interview: words } = language.messages.commandLine;
  const prompter = openPrompter((text) => session.say(text));
  try {
    terminal.out(session.say(`${words.welcome}\n`));
    const asking = asker(prompter.ask, (text) => terminal.out(session.say(text)), words, session.format());
    return interviewText(await interview(asking, words, session.format()), language.tag);
  } catch (error) {
    if (error === brokenOff) return undefined;
    throw error;
  } finally {
    prompter.close();
  }
}
