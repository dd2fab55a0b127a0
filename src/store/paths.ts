import type { DossierFile } from "../dossier/reading/files.ts";

/** Whether a path stays inside the folder it is written into, wherever that is: relative, forward slashes, nothing hidden. */
export function isInnerPath(path: string): boolean {
  const segments = path.split("/");
  return segments.every((name) => name !== "" && !name.startsWith(".") && !/[\\:\0]/.test(name));
}

/** Throws where files cannot be kept: none at all, a path that leads elsewhere, or one given twice. */
export function refuseFiles(caller: string, files: readonly DossierFile[]): void {
  if (files.length === 0) throw new RangeError(`${caller}: no files were given`);
  const paths = new Set<string>();
  for (const { path } of files) {
    if (!isInnerPath(path))
      throw new RangeError(`${caller}: ${JSON.stringify(path)} is no path inside a folder`);
    // Two names that differ in case only are one file on many machines.
    const folded = path.toLowerCase();
    if (paths.has(folded)) throw new RangeError(`${caller}: ${JSON.stringify(path)} was given twice`);
    paths.add(folded);
  }
}
