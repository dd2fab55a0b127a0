import { dossierSchema } from "../schema/dossier.ts";
import { visitEntries } from "../walk.ts";
import { type Checking, checkReference } from "./checking.ts";

/** What entries say they rest on: every id under `sources` names a claim or a source. */
export function checkStanding(checking: Checking): void {
  const { brokenParties: _, ...draft } = checking.draft;
  visitEntries(dossierSchema, draft, ({ value, path }) => {
    // At the top, `sources` is the section itself.
    if (path.length === 0 || !Array.isArray(value.sources)) return;
    for (const [index, found] of value.sources.entries()) {
      checkReference(checking, "claim-or-source", String(found), [...path, "sources", index]);
    }
  });
}
