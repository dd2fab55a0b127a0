import { randomUUID } from "node:crypto";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Whether anything exists at a path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether a folder stands at a path. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Writes a file whole or not at all: into a neighbour first, which then takes its name. Replaces what was there. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const neighbour = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFile(neighbour, text, { flag: "wx" });
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
