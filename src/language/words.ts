import type { Basis, CalendarDate, Text, Visibility } from "../dossier/schema/primitives.ts";
import type { RatificationRule } from "../dossier/schema/ratification.ts";
import type { Assessment, Claim, Instrument, Party, Role, Round, Source } from "../dossier/schema/record.ts";
import type { BetterFounded, ChamberVotes, LineWords, PositionsRead } from "./finding-values.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** Words for what the record holds: the values its fields can take, and the fields themselves. */
export interface RecordWords {
  readonly partyKind: Words<Party["kind"]>;
  readonly role: Words<Role["role"]>;
  readonly roundFormat: Words<NonNullable<Round["format"]>[number]>;
  readonly roundStatus: Words<NonNullable<Round["status"]>>;
  readonly sourceKind: Words<NonNullable<Source["kind"]>>;
  readonly claimStatus: Words<NonNullable<Claim["status"]>>;
  readonly instrumentKind: Words<NonNullable<Instrument["kind"]>>;
  readonly instrumentStatus: Words<NonNullable<Instrument["status"]>[number]["status"]>;
  /** Admiralty letter of a source, in words; the letter itself is shown beside it. */
  readonly reliability: Words<NonNullable<Source["reliability"]>>;
  /** Admiralty figure of a piece of information, in words. */
  readonly credibility: { readonly [Figure in 1 | 2 | 3 | 4 | 5 | 6]: string };
  readonly basis: Words<Basis>;
  readonly trend: Words<Assessment["trend"]>;
  readonly visibility: Words<Visibility>;
  readonly ratificationRule: Words<RatificationRule["rule"]>;
  readonly entry: Words<EntryKind>;
  /** What can be wrong with a record. */
  readonly fault: Words<FaultName>;
  /** Which side stands better where the record and a claim differ. */
  readonly betterFounded: Words<BetterFounded>;
  /** Heads of a table of faults. */
  readonly faultTable: Words<"kind" | "about" | "betterFounded">;
  /** A round by its number: "Round 2". */
  readonly round: Sentence<{ readonly number: number }>;
  /** A stretch of time; `to` null means it has not ended as far as is known. */
  readonly span: Sentence<{ readonly from: CalendarDate; readonly to: CalendarDate | null }>;
}

/** What the analysis of the record looks for. */
export type FaultName =
  | "officeOutOfTerm"
  | "contradictoryClaims"
  | "claimAgainstRound"
  | "figureOutOfRange"
  | "overdueRound"
  | "weakGrounds"
  | "circularSourcing"
  | "unsupportedSource";

/** What sections of a dossier hold, as headings and labels. */
export type EntryKind =
  | "sources"
  | "people"
  | "parties"
  | "rounds"
  | "events"
  | "claims"
  | "instruments"
  | "deadlines"
  | "assessments"
  | "series"
  | "issues"
  | "linkages"
  | "packages"
  | "preferences"
  | "ratification"
  | "steps"
  | "penalties"
  | "watch"
  | "prose"
  | "corrections";

/** Words for the analysis of packages. Names of methods belong in the evidence drawer and in tables, not in sentences. */
export interface DealsWords {
  readonly package: string;
  readonly packages: string;
  readonly issue: string;
  readonly option: string;
  readonly value: string;
  readonly gain: string;
  readonly weight: string;
  readonly noDeal: string;
  readonly noDealValue: string;
  readonly redLine: string;
  readonly linkage: string;
  readonly ratifier: string;
  readonly zone: string;
  readonly efficient: string;
  readonly feasible: string;
  readonly acceptable: string;
  readonly blocked: string;
  /** Acceptable to the parties that negotiate, refused by one whose consent is needed at home. */
  readonly refusedAtHome: string;
  /** The words in place of a count that cannot be made. */
  readonly uncounted: string;
  /** An amount and its unit, both already written. */
  readonly amount: (value: string, unit: string) => string;
  readonly method: Words<"nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian">;
  /** What each method looks for, in one sentence. */
  readonly methodMeaning: Words<"nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian">;
  /** Said beside methods that compare points of different parties. */
  readonly comparesParties: string;
  readonly positions: Words<PositionsRead>;
  readonly positionsMeaning: Words<PositionsRead>;
  readonly noDealHow: Words<
    "stated" | "range-middle" | "range-narrowed" | "between-signed-and-refused" | "worst-signed"
  >;
  readonly centreMethod: Words<"stated" | "closed-form" | "sample-mean">;
  /** So many packages. */
  readonly packageCount: Sentence<{ readonly count: number | string | null }>;
  /** A red line in words. */
  readonly line: Sentence<{ readonly line: LineWords }>;
  readonly blocker: {
    readonly reservation: Sentence<{ readonly party: Text; readonly shortfall: number }>;
    readonly ratifier: Sentence<{
      readonly party: Text;
      readonly principal: Text;
      readonly shortfall: number | null;
      readonly redLines: number;
    }>;
    /** A vote at home that would not confirm it: by members, or by chambers that disapprove. */
    readonly vote: Sentence<{
      readonly rule: "quota" | "disapproval";
      readonly principal: Text;
      readonly who: readonly Text[];
    }>;
    readonly redLine: Sentence<{ readonly party: Text; readonly line: LineWords; readonly basis: Basis }>;
    readonly linkage: Sentence<{ readonly reason: Text | null }>;
  };
  readonly nearest: Sentence<{ readonly issues: readonly Text[] }>;
  readonly home: HomeWords;
}

/** Words for consent at home. */
export interface HomeWords
  extends Words<
    "title" | "consents" | "refuses" | "unknown" | "stands" | "falls" | "asked" | "together" | "meaning"
  > {
  /** For whose agreement it is needed. */
  readonly neededBy: Sentence<{ readonly principal: Text }>;
  readonly review: Sentence<{ readonly chambers: readonly Text[] }>;
  readonly quota: Sentence<{ readonly members: readonly Text[]; readonly votes: number }>;
  readonly chamber: Sentence<ChamberVotes>;
  /** Beside the number of acceptable packages: how many of the efficient outcomes pass at home too. */
  readonly passing: Sentence<{ readonly total: number; readonly passes: number }>;
  /** Heads of a table: of the efficient and of the acceptable, how many pass, are refused, and are neither as far as is known. */
  readonly tally: { readonly [Part in "efficient" | "acceptable"]: Words<"passes" | "refused" | "open"> };
}
