import { readDossier } from "../../../dossier/read.ts";
import type { DossierFile } from "../../../dossier/reading/files.ts";
import { filesHashOf } from "../../../store/hashes.ts";
import { filesOf, headOf, type Revision, revisionOf } from "../../../store/revisions.ts";
import type { Store } from "../../../store/store.ts";
import type { LoadedDossier } from "../loaded-dossier.ts";
import { shelf } from "../shelf.ts";
import type { RevisionAnswer } from "../workspace-types.ts";

type Files = readonly DossierFile[];

/** One dossier of a store, its files read once for each state they are in. */
export interface DossierInStore {
  readonly store: Store;
  readonly id: string;
  head(): Promise<Revision>;
  /** A revision of this dossier; undefined for an id that is none. */
  revision(id: string): Promise<Revision | undefined>;
  /** The files of a revision, the same objects each time. */
  files(revision: string): Promise<Files>;
  /** What files say and what is wrong with them. */
  read(files: Files): LoadedDossier;
}

export function dossierInStore(store: Store, id: string): DossierInStore {
  const texts = shelf<Promise<Files>>(8);
  const readings = shelf<LoadedDossier>(24);
  return {
    store,
    id,
    head: async () => {
      const head = await headOf(store, id);
      if (head === undefined) throw new RangeError(`dossierInStore: there is no dossier ${id}`);
      return head;
    },
    revision: async (revision) => {
      const found = await revisionOf(store, revision);
      return found?.dossier === id ? found : undefined;
    },
    files: (revision) => texts.get(revision, () => filesOf(store, revision)),
    read: (files) =>
      readings.get(filesHashOf(files), () => {
        const { dossier, problems, hash } = readDossier(files);
        return { dossier, problems, hash };
      }),
  };
}

/** A revision as windows are told of it. */
export function revisionAnswer({ dossier: _, ...facts }: Revision): RevisionAnswer {
  return facts;
}
