import type { Id } from "../../../dossier/schema/primitives.ts";
import type { OptionValue } from "../result.ts";
import type { Share } from "./share.ts";

/**
 * The answers over preference sets: value functions that agree with all the statements, drawn for each party independently of the others.
 * Every share is a share of such sets, never the probability of a deal.
 */
export interface SampledDeals {
  readonly sets: number;
  /** One for each of the result's parties. */
  readonly parties: readonly SampledParty[];
  /** Acceptable packages over the sets: 5, 50 and 95 % quantiles, and the share of sets with none. Null where there are too many packages to count. */
  readonly zone: {
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly none: Share;
  } | null;
  /** For each of the result's efficient entries, the first 50 of them at most. */
  readonly efficient: readonly SampledEntry[];
  /** For each of the result's named packages. */
  readonly named: readonly (Acceptance & { readonly id: Id })[];
  /** For each package of a solution, in the order of the result's `solutions`: the share of sets in which all still accept it. */
  readonly solutions: Readonly<Record<SolutionName, readonly Confidence[]>> | null;
}

export type SolutionName = "nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian";

export interface SampledParty {
  readonly party: Id;
  /** Between what each issue's weight lies in the middle nine tenths of its sets, in the order of the issues. */
  readonly weights: readonly { readonly issue: Id; readonly low: number; readonly high: number }[];
  /** Whether anything about its preferences is open. */
  readonly varies: boolean;
  /** As many independent sets would tell as much: the least over weights, option values and no deal. */
  readonly effectiveSets: number;
  /** Worst scale reduction over the same numbers: near 1 where the chains agree. Null where chains stand apart without moving. */
  readonly scaleReduction: number | null;
}

/** Who accepts a package, over the sets. */
export interface Acceptance {
  /** One share a party, in the order of `parties`: sets in which it accepts the package. */
  readonly accepted: readonly Share[];
  readonly acceptedByAll: Share;
}

/** An efficient entry's package over the sets. */
export interface SampledEntry extends Acceptance {
  /** ranks[party][rank]: share of the party's sets in which it ranks the package so among those listed, best first. */
  readonly ranks: readonly (readonly number[])[];
  /** For each party its mean weights over the sets in which the package is its first; null where that is none. */
  readonly centralWeights: readonly (readonly number[] | null)[];
}

export interface Confidence extends Share {
  /** The judgement with which the package's acceptance goes most over the sets; null where it goes with none. */
  readonly hangsOn: {
    readonly party: Id;
    readonly kind: "weight" | "value" | "noDeal";
    /** Null for no deal. */
    readonly issue: Id | null;
    /** The option in the package, for a value. */
    readonly option: OptionValue | null;
    readonly correlation: number;
    readonly rests: readonly string[];
  } | null;
}
