import { type Difference, differencesBetween } from "../../../dossier/edit/differences.ts";
import type { DossierFile } from "../../../dossier/reading/files.ts";
import type { DiffAnswer, DiffChange } from "../workspace-types.ts";

/** What differs between two states of the files, by section in the order of the text. */
export function diffBetween(before: readonly DossierFile[], after: readonly DossierFile[]): DiffAnswer {
  const sections = Map.groupBy(differencesBetween(before, after), ({ at }) => at.split(".")[0] ?? "");
  return {
    sections: [...sections].map(([section, changes]) => ({ section, changes: changes.map(changeOf) })),
  };
}

function changeOf({ before, after, ...place }: Difference): DiffChange {
  return { ...place, before: before ?? null, after: after ?? null };
}
