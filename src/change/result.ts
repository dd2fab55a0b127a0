import type { Blocker, PackageChoice, Positions } from "../analysis/deals/result.ts";
import type { Outcome } from "../analysis/run.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";
import type { Finding } from "../findings/finding.ts";

/** A dossier as seen from one standpoint, what was computed of it and what a person is told. */
export interface State {
  readonly dossier: Dossier;
  readonly asOf: string | null;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
}

/** An entry or statement that only one state has, or that says something else. `fields`: the keys that differ. */
export interface EntryChange {
  readonly kind: "added" | "removed" | "changed";
  readonly section: string;
  /** Where it stands: in the later state, or in the earlier where it was removed. */
  readonly path: string;
  readonly label: Text | null;
  readonly fields: readonly string[];
}

/** Why a package fails, or failed: the blocker, and the entries changed between the states that it rests on. */
export interface Because {
  readonly blocker: Blocker;
  readonly changed: readonly EntryChange[];
}

/**
 * A package whose standing turned: the Nash point of the earlier state, or a named package. `parties`: those who refuse it now (lost), or
 * refused it before (won), themselves or through those asked at home.
 */
export interface PackageChange {
  readonly kind: "package-lost" | "package-won";
  /** A named package's id; null for the Nash point. */
  readonly id: Id | null;
  readonly package: PackageChoice;
  readonly parties: readonly Id[];
  /** Whose word on red lines this was judged by. */
  readonly positions: Positions;
  readonly because: readonly Because[];
}

/** A finding that one state has and the other has not, or has with other values. */
export type FindingChange =
  | { readonly kind: "finding-new"; readonly after: Finding }
  | { readonly kind: "finding-gone"; readonly before: Finding }
  | { readonly kind: "finding-changed"; readonly before: Finding; readonly after: Finding };

export type ConclusionChange = PackageChange | FindingChange;

/** What differs between two states: in the record and judgements, and in what follows from them, the weightiest first. */
export interface Comparison {
  readonly record: readonly EntryChange[];
  readonly conclusions: readonly ConclusionChange[];
}
