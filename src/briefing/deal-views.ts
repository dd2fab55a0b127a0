import type { Literature, Provenance } from "../analysis/contract.ts";
import type { Blocker } from "../analysis/deals/result.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id, Text } from "../dossier/schema/primitives.ts";
import type { PositionsRead } from "../language/finding-values.ts";
import type { Chosen, Named } from "./record-views.ts";

/** What the deal-space figure draws and its table lists, by the principals in their order. */
export interface DealSpaceView {
  readonly parties: readonly { readonly id: Id; readonly name: Text; readonly noDeal: number | null }[];
  readonly feasible: number | string | null;
  /** Empty where they are too many to list. */
  readonly points: readonly {
    readonly values: readonly number[];
    readonly count: number;
    readonly acceptable: boolean;
  }[];
  readonly landmarks: readonly LandmarkView[];
  readonly efficient: readonly (readonly number[])[];
}

export type Method = "nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian";

/** A package with a name of its own: one a method singles out, or one of the dossier's. */
export interface LandmarkView {
  readonly name: { readonly method: Method } | { readonly named: Text; readonly id: Id };
  readonly values: readonly number[];
  readonly acceptable: boolean;
}

export interface MethodView {
  readonly provenance: Provenance;
  readonly literature: readonly Literature[];
}

/** One issue's option in each named package. */
export interface PackageOption {
  readonly package: Named;
  readonly what: Chosen;
}

/** One named package: what it settles, what it is worth, and what blocks it. */
export interface PackageView {
  readonly id: Id;
  readonly name: Text;
  readonly description: Text | null;
  readonly choice: readonly { readonly issue: Named; readonly what: Chosen }[];
  readonly worth: readonly { readonly party: Named; readonly value: number; readonly gain: number | null }[];
  readonly verdicts: Readonly<Record<PositionsRead, Verdict>>;
  /** What blocks it with limits as assessed, and what only would if public lines were taken at their word. */
  readonly blockers: Readonly<Record<"inForce" | "beyond", readonly Blocker[]>>;
  /** What the blockers speak of is looked up here. */
  readonly dossier: Dossier;
  readonly nearest: {
    readonly changes: readonly { readonly issue: Named; readonly from: Chosen; readonly to: Chosen }[];
    readonly worth: readonly { readonly party: Named; readonly value: number }[];
  } | null;
  readonly notes: readonly number[];
}

export type Verdict = "acceptable" | "refusedAtHome" | "blocked";
