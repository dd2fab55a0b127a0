import type * as z from "zod";
import { isMap, type PlainMap } from "./text-tree.ts";

/** Something in the text that is no part of the dossier's format and is left alone: what an `x-` key holds, or a section not read yet. */
export interface Kept {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Sections that the format names and this version does not read yet. */
export const laterSections: readonly string[] = [
  "steps",
  "penalties",
  "conflict",
  "stances",
  "outlook",
  "forecasts",
  "watch",
];

/** Takes keys starting with `x-` out of the plain data wherever the schema does not know them; returns what was taken, by path. */
export function takeExtensions(issues: readonly z.core.$ZodIssue[], plain: PlainMap): readonly Kept[] {
  return issues.flatMap((issue) => extensionPaths(issue, [])).flatMap((path) => take(plain, path));
}

type Path = readonly PropertyKey[];

function extensionPaths(issue: z.core.$ZodIssue, base: Path): readonly Path[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.filter((key) => key.startsWith("x-")).map((key) => [...path, key]);
  }
  if (issue.code === "invalid_key") return String(path.at(-1)).startsWith("x-") ? [path] : [];
  if (issue.code !== "invalid_union") return [];
  return issue.errors.flat().flatMap((inner) => extensionPaths(inner, path));
}

function take(plain: PlainMap, path: Path): readonly Kept[] {
  let holder: unknown = plain;
  for (const segment of path.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown>)[segment];
  const key = String(path.at(-1));
  if (!isMap(holder) || !Object.hasOwn(holder, key)) return [];
  const value = holder[key];
  delete holder[key];
  return [{ path: path as readonly (string | number)[], value }];
}
