import { fileURLToPath } from "node:url";
import { type Dossier, readDossier } from "../../src/dossier/index.ts";
import { readFolder } from "../../src/node/folder.ts";

/** Reads one of the shipped cases, named by its folder under `cases/`. */
export async function readCase(name: string) {
  const { files, problems } = await readFolder(
    fileURLToPath(new URL(`../../cases/${name}`, import.meta.url)),
  );
  const reading = readDossier(files);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** A shipped case that has to be readable; throws with its problems where it is not. */
export async function soundCase(name: string): Promise<{ dossier: Dossier; hash: string }> {
  const { dossier, hash, problems } = await readCase(name);
  if (dossier === undefined || hash === undefined) {
    throw new Error(`soundCase: ${name} does not read: ${JSON.stringify(problems)}`);
  }
  return { dossier, hash };
}

/** The one with this id; throws where there is none, so that a test fails where it looks. */
export function withId<Entry extends { readonly id?: string | undefined }>(
  entries: readonly Entry[] | undefined,
  id: string,
): Entry {
  const found = entries?.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`withId: no entry ${id}`);
  return found;
}
