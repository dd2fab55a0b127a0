import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { hasErrors, type Problem } from "../../dossier/problem.ts";
import type { DossierFile } from "../../dossier/reading/files.ts";
import { readFolder } from "../../node/folder.ts";

/** A dossier's files on disk, their paths within the folder; or why they cannot be read, in which case nothing can be said about them. */
export type Disk =
  | {
      readonly status: "read";
      readonly files: readonly DossierFile[];
      /** What was passed over on the way to them: warnings. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: "unreadable"; readonly problems: readonly Problem[] };

/**
 * Reads a dossier's folder, or the one file that it is. A folder without a dossier's files reads as one only where `mayBeEmpty`, before a first dossier
 * is written into it; later it is one whose files cannot be read at the moment.
 */
export async function readDisk(path: string, mayBeEmpty = false): Promise<Disk> {
  const { files, problems } = await readFolder(path);
  if (mayBeEmpty && problems.every(({ code }) => code === "folder-empty") && files.length === 0)
    return { status: "read", files: [], problems: [] };
  if (hasErrors(problems) || files.length === 0) return { status: "unreadable", problems };
  const root = await rootOf(path);
  const withinFolder = <Placed extends { readonly file: string }>(one: Placed): Placed => ({
    ...one,
    file: withinRoot(root, one.file),
  });
  return {
    status: "read",
    files: files.map((file) => ({ ...file, path: withinRoot(root, file.path) })),
    problems: problems.map(withinFolder),
  };
}

/** The folder that the paths of a dossier's files are counted from. */
export async function rootOf(path: string): Promise<string> {
  const found = await stat(path);
  return found.isDirectory() ? path : dirname(path);
}

/** The one true path of a folder, however it was reached. */
export async function truePath(path: string): Promise<string> {
  return realpath(path);
}

/** The text of one file as it is now; undefined where there is none. */
export async function textOnDisk(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

const dossierFile = /\.(ya?ml|json)$/i;

/** What a folder looks like from outside. */
export interface Look {
  /** Names, times and sizes of the files: cheap to take, and different after nearly any change. */
  readonly fingerprint: string;
  /** When a file that may be the dossier's was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Whether one of those files holds nothing. */
  readonly holdsEmpty: boolean;
}

/** Looks at a folder without reading its files. */
export async function lookAt(path: string): Promise<Look> {
  const names = await readdir(path, { recursive: true }).catch(() => []);
  const all = [path, ...names.toSorted().map((name) => join(path, name))];
  const found = await Promise.all(all.map((name) => stat(name).catch(() => undefined)));
  const lines = all.map((name, at) => `${name} ${found[at]?.mtimeMs} ${found[at]?.size}`);
  // What else lies in the folder may be written all the time.
  const dossiers = found.filter((file, at) => file?.isFile() && dossierFile.test(all[at] ?? ""));
  return {
    fingerprint: lines.join("\n"),
    changedAt: Math.max(0, ...dossiers.map((file) => file?.mtimeMs ?? 0)),
    holdsEmpty: dossiers.some((file) => file?.size === 0),
  };
}

/** What a dossier is called after that comes from a folder. */
export function nameOf(path: string): string {
  const slug = basename(path)
    .replace(/\.(ya?ml|json)$/i, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "dossier" : slug;
}

function withinRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}
