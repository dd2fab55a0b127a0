import type { ReactNode } from "react";
import { EvidenceLink } from "../evidence/evidence-link.tsx";

/** Words that lead to what an entry of the dossier rests on. */
export function EntryLink({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  return (
    <EvidenceLink analysis="" path={path}>
      {children}
    </EvidenceLink>
  );
}
