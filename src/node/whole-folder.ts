import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { makeFolder } from "./file.ts";

/** How many files are written at a time. */
const atOnce = 32;

/** One file of a folder to be written: its path within, with forward slashes, and what is in it. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Names of what a folder holds; undefined where there is no such folder. Throws for what is there but is no folder. */
export async function entriesIn(folder: string): Promise<readonly string[] | undefined> {
  return readdir(resolve(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** The files of one folder below another, each by its path in the upper one; none where there is no such folder. */
export async function filesBelow(root: string, folder: string): Promise<readonly FileToWrite[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((one) => one.isFile()).map(({ name }) => name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const path = `${folder}${name}`;
      return { path, content: new Uint8Array(await readFile(join(root, path))) };
    }),
  );
}

/**
 * Writes a folder whole or not at all: into a neighbour first, which then takes its name. Replaces what was there; the folder above is made
 * where it is missing. Throws what the file system throws, with the old folder in its place.
 */
export async function writeWholeFolder(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const target = resolve(folder);
  const aside = (kind: string) => join(dirname(target), `.${basename(target)}.${randomUUID()}.${kind}`);
  const fresh = aside("part");
  const old = aside("old");
  await makeFolder(dirname(target));
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(join(fresh, path))))) {
      await makeFolder(folder);
    }
    for (let at = 0; at < files.length; at += atOnce) {
      const some = files.slice(at, at + atOnce);
      await Promise.all(
        some.map(({ path, content }) => writeFile(join(fresh, path), content, { flag: "wx" })),
      );
    }
    const replaces = (await entriesIn(target)) !== undefined;
    if (replaces) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (replaces) await rename(old, target);
      throw error;
    });
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}
