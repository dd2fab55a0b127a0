import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DossierFile } from "../../../src/dossier/reading/files.ts";

const folder = join(import.meta.dirname, "../../../cases/iran-us-2025");

/** The flagship's files as a revision holds them. */
export const flagship: readonly DossierFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

/** Every comment of the files, in order of the text: what stands behind a # that is not inside quotes. */
export function commentsOf(files: readonly DossierFile[]): readonly string[] {
  return files.flatMap(({ text }) =>
    text.split("\n").flatMap((line) => /(?:^|\s)#\s.*$/.exec(line)?.[0].trim() ?? []),
  );
}
