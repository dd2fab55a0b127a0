import { exists, writeWhole } from "../node/file.ts";
import { exitCode } from "./exit-code.ts";
import type { Session } from "./session.ts";
import { usageFault } from "./usage-fault.ts";

/** Refuses to go on where a file would be overwritten without `--force`. */
export async function refuseExisting({ options }: Session, path: string): Promise<void> {
  if (!options.force && (await exists(path))) throw usageFault("file-exists", { path });
}

/** Writes a result whole, or says in a sentence why that was not possible. */
export async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw usageFault("folder-missing", { path });
    throw usageFault("cannot-write", { path, detail: code ?? message }, exitCode.input);
  }
}
