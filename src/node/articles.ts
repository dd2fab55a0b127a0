import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Longest article that is read, in bytes. */
const limit = 1_000_000;

/** The articles beside a dossier: Markdown files in its folder `articles`, in the order of their names. None where there is no such folder. */
export async function readArticleFiles(dossier: string): Promise<readonly { path: string; text: string }[]> {
  const folder = join(dossier, "articles");
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((one) => one.isFile() && /\.md$/iu.test(one.name)).map(({ name }) => name);
  const files = names.toSorted().map(async (name) => {
    const path = join(folder, name);
    const { size } = await stat(path);
    return size > limit ? [] : [{ path, text: await readFile(path, "utf8") }];
  });
  return (await Promise.all(files)).flat();
}
