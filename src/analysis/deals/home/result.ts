import type { Id } from "../../../dossier/schema/primitives.ts";
import type { RatificationRule } from "../../../dossier/schema/ratification.ts";
import type { Count, Positions } from "../result.ts";

/** Whether a package passes at home; `open` where too little is said to know. */
export type HomeAnswer = "consents" | "refuses" | "open";

/** What a veto player, a vote of members or a review by chambers makes of a package that a principal agrees to. */
export interface HomeStanding {
  readonly rule: RatificationRule["rule"];
  readonly principal: Id;
  /** Where the dossier asks for it: a veto player's membership, or the rule. */
  readonly path: string;
  /** The veto player; null for a vote or a review. */
  readonly party: Id | null;
  readonly answer: Readonly<Record<Positions, HomeAnswer>>;
  /** What it brings the veto player above no deal; null where that is not known. */
  readonly gain: number | null;
}

/** How many pass at home, are refused there, and are neither as far as is known. */
export interface Tally<Number extends Count = Count> {
  readonly passes: Number;
  readonly refused: Number;
  readonly open: Number;
}

/** What becomes at home of what the principals could sign; null where it cannot be counted. */
export interface HomeTally {
  /** Of the efficient value vectors, those of which some package passes, none can, and the rest. */
  readonly efficient: Tally<number> | null;
  readonly acceptable: Tally | null;
}

/** Consent at home of all together, and of each that is asked, in the order of a package's `home`. */
export interface HomeCounts {
  readonly together: HomeTally;
  readonly each: readonly (HomeTally &
    Pick<HomeStanding, "rule" | "principal" | "path" | "party"> & { readonly rests: readonly string[] })[];
}
