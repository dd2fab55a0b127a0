import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readDossier } from "../../dossier/read.ts";
import { readFolder } from "../../node/folder.ts";
import type { Load, LoadedDossier } from "./loaded-dossier.ts";

/** Reads a dossier's folder, and again when a file in it has changed since. For a desk without a store, which has no drafts. */
export function folderLoader(folder: string): Load {
  let seen = "";
  let loaded: Promise<LoadedDossier> | undefined;
  return async (draft) => {
    if (draft !== undefined) return undefined;
    const now = await fingerprint(folder);
    if (loaded === undefined || now !== seen) {
      seen = now;
      loaded = readFolder(folder).then(({ files, problems }) => readDossier(files, problems));
      // A failed read is not kept: the next request tries again.
      loaded.catch(() => {
        seen = "";
      });
    }
    return loaded;
  };
}

/** Names, times and sizes of the folder's files: cheap to take at each request, and different after any edit. */
async function fingerprint(path: string): Promise<string> {
  const own = await describe(path);
  const names = await readdir(path, { recursive: true }).catch(() => []);
  const entries = await Promise.all(names.sort().map((name) => describe(join(path, name))));
  return [own, ...entries].join("\n");
}

async function describe(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found ? `${path} ${found.mtimeMs} ${found.size}` : `${path} missing`;
}
