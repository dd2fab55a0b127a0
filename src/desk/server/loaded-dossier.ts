import type { Problem } from "../../dossier/problem.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";

/** A dossier as it was read: undefined where its problems forbid it. */
export interface LoadedDossier {
  readonly dossier: Dossier | undefined;
  readonly problems: readonly Problem[];
  readonly hash: string | undefined;
  /** True where the problems are those of a working state with errors, and the dossier is the last state without. */
  readonly isLastGood?: boolean;
}

/**
 * Gives the dossier as it stands now, or a draft's working state; undefined where there is no such draft. Called at each request, so it should be
 * cheap where nothing changed.
 */
export type Load = (draft?: string) => Promise<LoadedDossier | undefined>;
