import type { DossierFile } from "../../dossier/reading/files.ts";
import { exists } from "../../node/file.ts";
import { dataFolder, storeFile } from "../data-folder.ts";
import { filesOf, historyOf } from "../revisions.ts";
import { openStore } from "../store.ts";
import { bindingAt } from "./binding.ts";

export type RevisionFiles =
  | { readonly status: "found"; readonly files: readonly DossierFile[] }
  /** `known`: numbers and names there are, the newest first; none where the folder is in no store. */
  | { readonly status: "unknown"; readonly known: readonly string[] };

/** The files of a folder's revision, by its number or name. Nothing is begun where there is no store. */
export async function revisionFiles(
  folder: string,
  revision: string,
  data: string = dataFolder(),
): Promise<RevisionFiles> {
  if (!(await exists(storeFile(data))) || !(await exists(folder))) return { status: "unknown", known: [] };
  const store = await openStore({ data });
  try {
    const binding = await bindingAt(store, folder);
    if (binding === undefined) return { status: "unknown", known: [] };
    const history = await historyOf(store, binding.dossier);
    const found = history.find(
      ({ number, names }) => String(number) === revision || names.includes(revision),
    );
    if (found !== undefined) return { status: "found", files: await filesOf(store, found.id) };
    return {
      status: "unknown",
      known: history.slice(0, 8).map(({ number, names }) => names[0] ?? String(number)),
    };
  } finally {
    await store.close();
  }
}
