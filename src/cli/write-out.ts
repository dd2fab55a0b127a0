import { dirname, join } from "node:path";
import { exists, isFolder, makeFolder, writeWhole } from "../node/file.ts";
import { exitCode } from "./exit-code.ts";
import type { Session } from "./session.ts";
import { type UsageFault, usageFault } from "./usage-fault.ts";

/** Refuses to go on where a file would be overwritten without `--force`, or a folder stands in its place; `example` is a name for the file in it. */
export async function refuseExisting(
  { options }: Session,
  path: string,
  example = "dossier.yaml",
): Promise<void> {
  if (await isFolder(path)) throw usageFault("out-is-folder", { path, file: join(path, example) });
  if (!options.force && (await exists(path))) throw usageFault("file-exists", { path });
}

/** Makes the folder to write into where it is missing, or says in a sentence why that was not possible. */
export async function openFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw await writeFault(folder, error);
  }
}

/** Writes a result whole, or says in a sentence why that was not possible. */
export async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw await writeFault(path, error);
  }
}

/** Why a file or folder could not be written, and what to do instead. */
export async function writeFault(path: string, error: unknown): Promise<UsageFault> {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      // Where the folder is there, the file system takes no files.
      if (await exists(dirname(path)))
        return usageFault("cannot-write", { path, detail: code }, exitCode.input);
      return usageFault("folder-missing", { path: dirname(path) });
    case "ENOTDIR":
    case "EEXIST":
      return usageFault("out-is-file", { path: await lastExisting(path) }, exitCode.input);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return usageFault("not-permitted", { path }, exitCode.input);
    default:
      return usageFault("cannot-write", { path, detail: code ?? message }, exitCode.input);
  }
}

/** The part of a path that is there already. */
async function lastExisting(path: string): Promise<string> {
  return (await exists(path)) || dirname(path) === path ? path : lastExisting(dirname(path));
}
