import type { Problem } from "../../dossier/problem.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";

/** A dossier as it was read: undefined where its problems forbid it. */
export interface LoadedDossier {
  readonly dossier: Dossier | undefined;
  readonly problems: readonly Problem[];
  readonly hash: string | undefined;
}

/** Gives the dossier as it stands now; called at each request, so it should be cheap where nothing changed. */
export type Load = () => Promise<LoadedDossier>;
