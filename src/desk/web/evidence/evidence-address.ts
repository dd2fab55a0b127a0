/** What the drawer shows: a finding by its id, or a path into an analysis's result or (`analysis` empty) into the dossier. */
export type EvidenceAddress =
  | { readonly kind: "finding"; readonly id: string }
  | { readonly kind: "value"; readonly analysis: string; readonly path: string };

/** Writes what the address bar carries. */
export function evidenceAddress(analysis: string, path: string): string {
  return `${analysis}:${path}`;
}

/** A finding's address; findings are no analysis, so the word is free. */
export function findingAddress(id: string): string {
  return `finding:${id}`;
}

/** Reads what the address bar carries. */
export function readEvidenceAddress(address: string): EvidenceAddress {
  const at = address.indexOf(":");
  const [analysis, path] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  return analysis === "finding" ? { kind: "finding", id: path } : { kind: "value", analysis, path };
}
