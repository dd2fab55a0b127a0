import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../dossier/problem.ts";
import type { DossierFile } from "../dossier/reading/files.ts";
import { readDocument } from "./document.ts";
import { unreadable } from "./file-problem.ts";

/**
 * The articles beside a dossier: Markdown files in its folder `articles`, in the order of their names, and what of it cannot be read. None where there
 * is no such folder.
 */
export async function readArticleFiles(
  dossier: string,
): Promise<{ readonly files: readonly DossierFile[]; readonly problems: readonly Problem[] }> {
  const folder = join(dossier, "articles");
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((one) => !one.isDirectory() && /^[^.].*\.md$/iu.test(one.name));
    const read = await Promise.all(
      names
        .map(({ name }) => name)
        .toSorted()
        .map((name) => readDocument(join(folder, name))),
    );
    return {
      files: read.filter((one): one is DossierFile => "text" in one),
      problems: read.filter((one): one is Problem => "code" in one),
    };
  } catch (error) {
    const problem = unreadable(folder, error);
    return { files: [], problems: problem.code === "file-missing" ? [] : [problem] };
  }
}
