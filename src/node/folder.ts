import type { Dirent, Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Problem, ProblemCode, ProblemValues } from "../dossier/problem.ts";
import type { DossierFile } from "../dossier/reading/files.ts";
import { limits, megabyte } from "../dossier/reading/limits.ts";
import { hasEnd, readBounded } from "./file.ts";
import { inFile, unreadable } from "./file-problem.ts";

/** The files of a dossier as text, and what could not be read. */
export interface FolderReading {
  readonly files: readonly DossierFile[];
  readonly problems: readonly Problem[];
}

const dossierFile = /\.(ya?ml|json)$/i;

/**
 * Reads a dossier's files: one file, or those ending in .yaml, .yml or .json in a folder and the folders directly in it, in the order of
 * their paths. Hidden names and `node_modules` are passed over, links leading out of the folder are not followed, and sizes are checked before
 * anything is read. Never throws on what it finds; whatever is wrong is a problem.
 */
export async function readFolder(path: string): Promise<FolderReading> {
  const found = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (found instanceof Error) return { files: [], problems: [unreadable(path, found)] };
  if (!found.isDirectory()) {
    if (!hasEnd(path, found)) return { files: [], problems: [problem("not-a-file", path, { path })] };
    return read([{ path, size: found.size }]);
  }
  const listed = await list(path);
  const nothing = listed.files.length === 0 && listed.problems.length === 0;
  if (nothing) return { files: [], problems: [problem("folder-empty", path, { path })] };
  if (listed.files.length > limits.files) {
    return { files: [], problems: [problem("too-many-files", path, { limit: limits.files })] };
  }
  const { files, problems } = await read(listed.files);
  return { files, problems: [...listed.problems, ...problems] };
}

interface Listed {
  readonly path: string;
  readonly size: number;
}

interface Listing {
  readonly files: readonly Listed[];
  readonly problems: readonly Problem[];
}

async function list(root: string): Promise<Listing> {
  const home = await realpath(root);
  const { paths, problems: closed } = await pathsIn(root);
  const files: Listed[] = [];
  const problems: Problem[] = [...closed];
  for (const path of paths.toSorted()) {
    const found = await lookUp(path, home);
    if (found === undefined) continue;
    if ("code" in found) problems.push(found);
    else files.push({ path, size: found.size });
    if (files.length > limits.files) break;
  }
  return { files, problems };
}

/** Paths of what may be a file of the dossier, and folders that may not be looked into: part of the dossier may lie there. */
async function pathsIn(root: string): Promise<{ paths: readonly string[]; problems: readonly Problem[] }> {
  const top = await entriesOf(root);
  const folders = top.entries.filter((entry) => entry.isDirectory() && isWanted(entry.name));
  const below = await Promise.all(folders.map(({ name }) => entriesOf(join(root, name))));
  const listings = [top, ...below];
  return {
    paths: listings.flatMap(({ folder, entries }) =>
      entries.filter(isCandidate).map(({ name }) => join(folder, name)),
    ),
    problems: listings.flatMap(({ problems }) => problems),
  };
}

interface Entries {
  readonly folder: string;
  readonly entries: readonly Dirent[];
  readonly problems: readonly Problem[];
}

async function entriesOf(folder: string): Promise<Entries> {
  try {
    return { folder, entries: await readdir(folder, { withFileTypes: true }), problems: [] };
  } catch (error) {
    return { folder, entries: [], problems: [unreadable(folder, error)] };
  }
}

function isWanted(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}

function isCandidate(entry: Dirent): boolean {
  return !entry.isDirectory() && isWanted(entry.name) && dossierFile.test(entry.name);
}

/** Size of an ordinary file, following a link only where it stays inside; undefined for a link to a folder, whose name is none of a file. */
async function lookUp(path: string, home: string): Promise<Stats | Problem | undefined> {
  try {
    const own = await lstat(path);
    if (own.isSymbolicLink() && !isInside(await realpath(path), home)) {
      return problem("link-outside", path, { path }, "warning");
    }
    const target = own.isSymbolicLink() ? await stat(path) : own;
    if (target.isFile()) return target;
    return target.isDirectory() ? undefined : problem("not-a-file", path, { path });
  } catch (error) {
    return unreadable(path, error);
  }
}

function isInside(path: string, home: string): boolean {
  const way = relative(home, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== path;
}

async function read(listed: readonly Listed[]): Promise<FolderReading> {
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  if (listed.length > 1 && total > limits.totalBytes) {
    const values = { megabytes: total / megabyte, limitMegabytes: limits.totalBytes / megabyte };
    // The largest is most likely the one that does not belong there.
    const [largest] = listed.toSorted((a, b) => b.size - a.size);
    return { files: [], problems: [problem("dossier-too-large", largest?.path ?? "", values)] };
  }
  const files: DossierFile[] = [];
  const problems: Problem[] = [];
  for (const one of listed) {
    const text = await readText(one);
    if (typeof text === "string") files.push({ path: one.path, text });
    else problems.push(text);
  }
  return { files, problems };
}

async function readText({ path, size }: Listed): Promise<string | Problem> {
  if (size > limits.fileBytes) return tooLarge(path, size);
  try {
    const bytes = await readBounded(path, limits.fileBytes);
    if (bytes.length > limits.fileBytes) return tooLarge(path, bytes.length);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder's error is a TypeError; everything else comes from the file system.
    if (error instanceof TypeError) return problem("not-text", path, {});
    return unreadable(path, error);
  }
}

function tooLarge(path: string, bytes: number): Problem {
  const values = { megabytes: bytes / megabyte, limitMegabytes: limits.fileBytes / megabyte };
  return problem("file-too-large", path, values);
}

function problem<Code extends ProblemCode>(
  code: Code,
  file: string,
  values: ProblemValues[Code],
  severity: "error" | "warning" = "error",
): Problem {
  return inFile(file, { code, values } as Pick<Problem, "code" | "values">, severity);
}
