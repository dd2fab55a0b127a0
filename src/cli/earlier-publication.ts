import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { briefingAddress } from "../briefing/index.ts";
import { type FileToWrite, filesBelow } from "../node/whole-folder.ts";
import { emptyRegister, type Register, readRegister, registerFile } from "../publication/register.ts";

/** What stands published in a folder; nothing where there is no register. */
export async function registerIn(out: string): Promise<Register> {
  const text = await readFile(join(out, registerFile), "utf8").catch(() => undefined);
  return text === undefined ? emptyRegister : (readRegister(text) ?? emptyRegister);
}

/** The files of every briefing on a register as they stand in its folder, by folder, to be written again as they are. */
export async function standingFiles(
  out: string,
  { briefings }: Register,
): Promise<ReadonlyMap<string, readonly FileToWrite[]>> {
  const folders = briefings.flatMap(({ dossier, date, version, languages }) =>
    languages.map((tag) => `${tag}/${dossier}${briefingAddress(date, version).replace(/[^/]*$/u, "")}`),
  );
  const found = await Promise.all(
    folders.map(async (folder) => [folder, await filesBelow(out, folder)] as const),
  );
  return new Map(found.filter(([, files]) => files.length > 0));
}

/** The files of a publication, those of briefings that stand already in place of what was made of them anew. */
export function withStanding(
  files: readonly FileToWrite[],
  standing: ReadonlyMap<string, readonly FileToWrite[]>,
): readonly FileToWrite[] {
  const isStanding = ({ path }: FileToWrite) => standing.has(path.replace(/[^/]*$/u, ""));
  return [...files.filter((one) => !isStanding(one)), ...[...standing.values()].flat()];
}
