import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { backUp } from "../../store/backup.ts";
import { dataFolder } from "../../store/data-folder.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { storeFault } from "../store-fault.ts";
import { usageFault } from "../usage-fault.ts";
import { refuseExisting, writeFault } from "../write-out.ts";

export interface BackupOptions {
  readonly out: string;
  readonly data?: string;
}

/** `concordat backup --out <file>`: copies the store into one file, whole and checked, while a desk may be writing to it. */
export async function backup(
  session: Session,
  { out, data = dataFolder() }: BackupOptions,
): Promise<ExitCode> {
  await refuseExisting(session, out, "dossiers.sqlite");
  await access(dirname(out), constants.W_OK).catch(async (error: unknown) => {
    throw await writeFault(out, error);
  });
  const outcome = await backUp(data, out).catch(async (error: unknown) => {
    throw await storeFault(data, error);
  });
  if (outcome.status === "no-store")
    throw usageFault("store-missing", { path: outcome.path }, exitCode.input);
  if (outcome.status === "damaged") {
    throw usageFault("backup-damaged", { path: data, detail: outcome.faults.join("; ") }, exitCode.input);
  }
  const { terminal, language, options } = session;
  const { dossiers, revisions } = outcome;
  if (options.json) {
    const result = { path: out, dossiers, revisions };
    terminal.out(JSON.stringify({ id: "backup", status: "done", result }, null, 2));
  } else {
    const { backedUp } = language.messages.commandLine.done;
    terminal.out(session.say(backedUp({ path: out, dossiers, revisions }, session.format())));
  }
  return exitCode.done;
}
