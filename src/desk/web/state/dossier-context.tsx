import { createContext, use } from "react";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { DossierAnswer } from "../../server/answer-types.ts";

/** The dossier on show, as known on the date, with what came with it. */
export interface ShownDossier {
  readonly answer: DossierAnswer;
  readonly dossier: Dossier;
}

export const DossierContext = createContext<ShownDossier | undefined>(undefined);

/** The dossier on show. */
export function useDossier(): ShownDossier {
  const shown = use(DossierContext);
  if (shown === undefined) throw new Error("useDossier: outside the frame");
  return shown;
}
