import { fileAt } from "../../node/file-problem.ts";
import { type Restoring, restore } from "../../store/backup.ts";
import { dataFolder } from "../../store/data-folder.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import type { Session } from "../session.ts";
import { storeFault } from "../store-fault.ts";
import { type UsageFault, usageFault } from "../usage-fault.ts";

/**
 * `concordat restore <backup>`: puts a backup in the place of the store once all of it is found whole. A store that is there is left alone without
 * `--force`, and with it kept under another name.
 */
export async function restoreBackup(
  session: Session,
  backup: string,
  data: string = dataFolder(),
): Promise<ExitCode> {
  const file = await fileAt(backup);
  if ("code" in file) return fail(session, "restore", [file], "input");
  const { terminal, language, options } = session;
  const outcome = await restore(backup, data, { replace: options.force === true }).catch(
    async (error: unknown) => {
      throw await storeFault(data, error);
    },
  );
  if (outcome.status !== "done") throw refusal(outcome, backup);
  const { path, setAside, dossiers, revisions } = outcome;
  if (options.json) {
    const result = { path, setAside: setAside ?? null, dossiers, revisions };
    terminal.out(JSON.stringify({ id: "restore", status: "done", result }, null, 2));
    return exitCode.done;
  }
  const { done } = language.messages.commandLine;
  terminal.out(session.say(done.restored({ path, dossiers, revisions }, session.format())));
  if (setAside !== undefined) terminal.out(session.say(done.setAside({ path: setAside }, session.format())));
  return exitCode.done;
}

function refusal(outcome: Exclude<Restoring, { status: "done" }>, backup: string): UsageFault {
  switch (outcome.status) {
    case "taken":
      return usageFault("store-exists", { path: outcome.path });
    case "in-use":
      return usageFault("store-in-use", { path: outcome.path }, exitCode.input);
    case "newer":
      return usageFault("backup-newer", { path: backup }, exitCode.input);
    case "damaged":
      return usageFault(
        "backup-damaged",
        { path: backup, detail: outcome.faults.join("; ") },
        exitCode.input,
      );
  }
}
