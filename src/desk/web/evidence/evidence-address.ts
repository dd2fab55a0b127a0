/** What the drawer shows: a finding or a word of the glossary by its id, the days to a date by the address of what falls on it, or a path into an analysis's result or (`analysis` empty) into the dossier. */
export type EvidenceAddress =
  | { readonly kind: "finding"; readonly id: string }
  | { readonly kind: "term"; readonly id: string }
  | { readonly kind: "days"; readonly id: string }
  | { readonly kind: "value"; readonly analysis: string; readonly path: string };

/** Writes what the address bar carries. */
export function evidenceAddress(analysis: string, path: string): string {
  return `${analysis}:${path}`;
}

/** A finding's address; findings and terms are no analyses, so the words are free. */
export function findingAddress(id: string): string {
  return `finding:${id}`;
}

/** Reads what the address bar carries. */
export function readEvidenceAddress(address: string): EvidenceAddress {
  const at = address.indexOf(":");
  const [analysis, path] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  if (analysis === "finding" || analysis === "term" || analysis === "days")
    return { kind: analysis, id: path };
  return { kind: "value", analysis, path };
}
