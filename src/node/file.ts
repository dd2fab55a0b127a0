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

/**
 * Writes a file whole or not at all: into a neighbour first, which then takes its name. Replaces what was there, unless `mayReplace`, asked at the last
 * moment, says no; false then.
 */
export async function writeWhole(
  path: string,
  text: string,
  mayReplace: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const neighbour = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFile(neighbour, text, { flag: "wx" });
    const isWanted = await mayReplace();
    if (isWanted) await rename(neighbour, path);
    else await rm(neighbour);
    return isWanted;
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
