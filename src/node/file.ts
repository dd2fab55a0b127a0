import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { access, mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Whether anything exists at a path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Whether something can be read to its end: a file, or a pipe that a shell hands over, as in `check <(make-dossier)`. Another pipe waits for ever
 * for somebody to write, and a device need not end.
 */
export function hasEnd(path: string, found: Stats): boolean {
  return found.isFile() || (found.isFIFO() && /^\/(dev\/fd|proc\/self\/fd)\/\d+$|^\/dev\/stdin$/.test(path));
}

/**
 * The bytes of a file, and one more than `limit` where it has more: a pipe that a shell hands over or a file that grows while it is read has
 * no size to be checked beforehand.
 */
export async function readBounded(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const bytes = new Uint8Array(limit + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

/**
 * Makes a folder and those above it that are missing. One at a time: on file systems in which nothing can be made, such as /proc, Node's own way of
 * making them all never ends. Throws what the file system throws.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await isFolder(path))) return;
    if (code !== "ENOENT" || (await exists(dirname(path)))) throw error;
    await makeFolder(dirname(path), mode);
    await mkdir(path, { mode });
  }
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
