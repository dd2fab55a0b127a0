import { storeFile } from "../store/data-folder.ts";
import { isNewerSchema } from "../store/migrations.ts";
import { exitCode } from "./exit-code.ts";
import { isUsageFault, type UsageFault, usageFault } from "./usage-fault.ts";
import { writeFault } from "./write-out.ts";

/** Why the store of a data folder cannot be used, and what to do instead. Whatever is no fault of the store's is thrown on. */
export async function storeFault(data: string, error: unknown): Promise<UsageFault> {
  if (isUsageFault(error)) return error;
  const path = storeFile(data);
  if (isNewerSchema(error)) return usageFault("store-newer", { path }, exitCode.input);
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "ERR_SQLITE_ERROR")
    return usageFault("store-unusable", { path, detail: message }, exitCode.input);
  // Codes of the file system are capital letters, without Node's own beginning.
  if (/^E(?!RR_)[A-Z0-9]+$/.test(code)) return writeFault(data, error);
  throw error;
}
