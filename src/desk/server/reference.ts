import { fileURLToPath } from "node:url";
import { currentView } from "../../dossier/as-of.ts";
import { readDossier } from "../../dossier/read.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import { readFolder } from "../../node/folder.ts";

/** Holders of high office that come with the desk: an article may name people whom a dossier has no reason to list. */
const offices = fileURLToPath(new URL("../../../cases/reference/offices", import.meta.url));

let read: Promise<Dossier | undefined> | undefined;

/** The reference of offices, read once; undefined where it is not at hand. */
export function officesReference(): Promise<Dossier | undefined> {
  read ??= readFolder(offices).then(({ files, problems }) => {
    const { dossier } = readDossier(files, problems);
    return dossier && currentView(dossier);
  });
  return read;
}
