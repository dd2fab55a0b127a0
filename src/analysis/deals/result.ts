import type { Basis, Id } from "../../dossier/schema/primitives.ts";
import type { Reason } from "../contract.ts";
import type { HomeCounts, HomeStanding } from "./home/result.ts";
import type { SampledDeals } from "./sampling/result.ts";

/** A count: a number, a decimal string above 2^53 - 1, or null where it cannot be counted. */
export type Count = number | string | null;

/** An option's id, or an amount. */
export type OptionValue = string | number;

/** A package written out: one option or amount an issue. */
export type PackageChoice = Readonly<Record<Id, OptionValue>>;

/** All packages with one value vector: the vector in the order of `parties`, how many there are, one of them. */
export interface PackageEntry {
  readonly values: readonly number[];
  readonly count: Count;
  readonly package: PackageChoice;
}

/** Whose word on red lines is taken: analysts' judgement of the real limits, or those and every public line as well. */
export type Positions = "assessed" | "declared";

/** The zone of possible agreement under one reading of the red lines. */
export interface Zone {
  readonly acceptable: Count;
  /** Number of different value vectors in the efficient set; null where that set cannot be had. */
  readonly efficient: number | null;
}

/** One publicly drawn line treated as a position that can move, every other public line still taken at its word. */
export interface Opening {
  readonly party: Id;
  /** Path of the red line in the dossier. */
  readonly redLine: string;
  readonly acceptable: Count;
}

/** Something that keeps one package from being agreed, and by how much. */
export type Blocker =
  | {
      readonly kind: "reservation";
      readonly party: Id;
      readonly shortfall: number;
      readonly rests: readonly string[];
    }
  /** `shortfall` is null where the package is worth no less than no deal to the ratifier, or where that is not known. */
  | {
      readonly kind: "ratifier";
      readonly party: Id;
      readonly principal: Id;
      readonly shortfall: number | null;
      readonly redLines: readonly string[];
      readonly rests: readonly string[];
    }
  /** A vote at home that would not confirm it; `declared` where that hangs on a line drawn in public only. */
  | {
      readonly kind: "vote";
      readonly rule: "quota" | "disapproval";
      readonly principal: Id;
      readonly path: string;
      readonly basis: "assessed" | "declared";
      readonly rests: readonly string[];
    }
  | { readonly kind: "redLine"; readonly party: Id; readonly redLine: string; readonly basis: Basis }
  | { readonly kind: "linkage"; readonly linkage: string };

/** Where one package stands: what it is worth to each party and what blocks it. */
export interface PackageStanding {
  readonly package: PackageChoice;
  readonly values: readonly number[];
  /** Value above (or, negative, below) no deal, a party; null where the party has no no-deal value. */
  readonly gains: readonly (number | null)[];
  readonly acceptable: { readonly assessed: boolean; readonly declared: boolean };
  /** Every blocker under `declared`; those that only a public line causes carry `basis: "declared"`. */
  readonly blockers: readonly Blocker[];
  /** In the order in which the rules stand in the dossier; `acceptable` does not depend on it. */
  readonly home: readonly HomeStanding[];
  /** Fewest issues changed, then least loss to the parties, under the chosen positions; null where none is near or needed. */
  readonly nearestAcceptable: {
    readonly package: PackageChoice;
    readonly changed: readonly Id[];
    readonly values: readonly number[];
  } | null;
}

/** One party's value function as the point answers use it, and what each part rests on. */
export interface Centre {
  readonly party: Id;
  /** Weight of each issue; they sum to 1 under `valueScale: normalised`. `rests`: paths of the statements behind it. */
  readonly weights: readonly {
    readonly issue: Id;
    readonly weight: number;
    readonly rests: readonly string[];
  }[];
  /** Value of each option on the party's own scale. */
  readonly values: readonly {
    readonly issue: Id;
    readonly options: readonly { readonly option: OptionValue; readonly value: number }[];
    readonly rests: readonly string[];
  }[];
  readonly noDeal: {
    readonly value: number;
    readonly how: NoDealSource;
    readonly low: number | null;
    readonly high: number | null;
    readonly rests: readonly string[];
  } | null;
  /** How the centre was found. */
  readonly method: "stated" | "closed-form" | "sample-mean";
  /** Samples behind a `sample-mean`, 0 otherwise; the largest standard error of a sampled weight and option value, and that of no deal. */
  readonly samples: number;
  readonly standardErrors: { readonly weights: number; readonly values: number; readonly noDeal: number };
}

/**
 * Where the no-deal value comes from: a figure; a range, as it stands or as far as packages the party would sign or refuse leave it; such
 * packages alone; or a package it would just sign.
 */
export type NoDealSource =
  | "stated"
  | "range-middle"
  | "range-narrowed"
  | "between-signed-and-refused"
  | "worst-signed";

/** The packages each bargaining solution picks from the efficient ones, all ties listed. */
export interface PickedPackages {
  readonly nash: readonly PackageEntry[];
  readonly kalaiSmorodinsky: readonly PackageEntry[];
  readonly egalitarian: readonly PackageEntry[];
  readonly utilitarian: readonly PackageEntry[];
}

/** Something the result leaves `null` although everything it needs is said, and why. */
export interface Gap {
  /** Where the null stands in the result. */
  readonly path: string;
  readonly reason: Reason;
}

/** All that can be said of the space of packages. What would take too much to compute is null and listed in `gaps`. */
export interface DealsResult {
  /** Ids of the principals in dossier order; every `values` follows it. */
  readonly parties: readonly Id[];
  readonly packages: Count;
  readonly feasible: Count;
  readonly acceptable: Count;
  readonly efficient: readonly PackageEntry[] | null;
  readonly efficientBelowReservation: readonly PackageEntry[] | null;
  readonly solutions: PickedPackages | null;
  readonly gaps: readonly Gap[];
  readonly positions: Positions;
  readonly zones: { readonly assessed: Zone; readonly declared: Zone };
  readonly openings: readonly Opening[];
  /** Every red line of a principal, in force or not under the chosen positions. `rests`: it, and how a party like another takes it over. */
  readonly redLines: readonly {
    readonly party: Id;
    readonly redLine: string;
    readonly basis: Basis;
    readonly rests: readonly string[];
  }[];
  /** Paths of the linkages that decide which packages are feasible. */
  readonly linkages: readonly string[];
  /** One for each of `parties`. */
  readonly centres: readonly Centre[];
  /** The value functions of parties asked at home, where enough is said of them; each party, by its id, once. */
  readonly ratifiers: readonly (Centre & { readonly id: Id; readonly rests: readonly string[] })[];
  /** Consent at home under the chosen positions; null where nobody is asked. */
  readonly home: HomeCounts | null;
  /** The same answers over preference sets that agree with the statements; null where every preference is a plain number, or none were asked for. */
  readonly sampled: SampledDeals | null;
  /** The dossier's named packages that choose on every issue, each where it stands. */
  readonly named: readonly (PackageStanding & { readonly id: Id })[];
}
