import { followPath } from "./addresses.ts";
import { isMap, type PlainMap } from "./reading/text-tree.ts";
import type { Dossier } from "./schema/dossier.ts";
import type { Basis, Id, Text } from "./schema/primitives.ts";
import type { Claim, Passage, Source } from "./schema/record.ts";

/** A claim, the source that makes it, and the passage it is made in. */
export interface ClaimEvidence {
  readonly claim: Claim;
  readonly source: Source;
  readonly passage?: Passage;
}

/** From one place in the dossier back to the passages it rests on. */
export interface EvidenceTrail {
  readonly path: string;
  /** What stands at the path: an entry, a statement, or a value inside one. */
  readonly entry: unknown;
  /** The innermost name, title or wording around it. */
  readonly label?: Text;
  readonly basis?: Basis;
  readonly reason?: Text;
  readonly illustrative: boolean;
  readonly claims: readonly ClaimEvidence[];
  /** Sources named directly and those of the claims, each once. */
  readonly sources: readonly Source[];
}

const labelKeys = ["name", "title", "text", "what"] as const;
const groundKeys = ["sources", "basis", "reason", "illustrative", "source", "profile"] as const;

/**
 * What the thing at a dotted address rests on; undefined where the address leads nowhere. A value inside a statement rests on what
 * the statement rests on. A claim rests on its own source, a source on itself.
 */
export function evidenceFor(dossier: Dossier, path: string): EvidenceTrail | undefined {
  const { found, value, trail } = followPath(dossier, path);
  if (!found) return undefined;
  // The dossier itself is no entry: its `sources` are the section.
  const entries = trail.slice(1).filter(isMap);
  const grounds = entries.findLast((entry) => groundKeys.some((key) => Object.hasOwn(entry, key))) ?? {};
  const label = labelOf(entries);
  const isSource = trail.length === 3 && trail[1] === dossier.sources;
  const ids = isSource && isMap(value) ? [String(value.id)] : evidenceIds(grounds);
  const { claims, sources } = followed(dossier, ids);
  return {
    path,
    entry: value,
    ...(label !== undefined && { label }),
    ...(typeof grounds.basis === "string" && { basis: grounds.basis as Basis }),
    ...(grounds.reason !== undefined && { reason: grounds.reason as Text }),
    illustrative: grounds.illustrative === true,
    claims,
    sources,
  };
}

function labelOf(entries: readonly PlainMap[]): Text | undefined {
  for (const entry of entries.toReversed()) {
    const key = labelKeys.find((one) => typeof entry[one] === "string" || isMap(entry[one]));
    if (key !== undefined) return entry[key] as Text;
  }
  return undefined;
}

function evidenceIds(grounds: PlainMap): readonly Id[] {
  // A claim is itself the evidence; a person's profile is made of claims.
  if (typeof grounds.source === "string" && typeof grounds.id === "string") return [grounds.id];
  const listed = [grounds.sources, grounds.profile].flatMap((ids) => (Array.isArray(ids) ? ids : []));
  return listed.filter((id) => typeof id === "string");
}

function followed(dossier: Dossier, ids: readonly Id[]): Pick<EvidenceTrail, "claims" | "sources"> {
  const sourceById = new Map(dossier.sources.map((source) => [source.id, source]));
  const claimById = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const claims: ClaimEvidence[] = [];
  const sources = new Set<Source>();
  for (const id of new Set(ids)) {
    const claim = claimById.get(id);
    const source = sourceById.get(claim?.source ?? id);
    if (source === undefined) continue;
    sources.add(source);
    if (claim === undefined) continue;
    claims.push({ claim, source, ...(claim.passage !== undefined && { passage: claim.passage }) });
  }
  return { claims, sources: [...sources] };
}
