import type { CalendarDate, Text } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** Words of the page that reads an article beside the record. */
export type CheckWords = Words<
  | "intro"
  | "text"
  | "file"
  | "drop"
  | "address"
  | "published"
  | "publishedHint"
  | "check"
  | "tooLarge"
  | "result"
  | "original"
  | "record"
  | "aside"
>;

/** Words that only the overview needs. */
export interface OverviewWords
  extends Words<
    | "about"
    | "seats"
    | "inOffice"
    | "nobodyOnFile"
    | "othersWithStake"
    | "lastRound"
    | "nextRound"
    | "noLastRound"
    | "noNextRound"
    | "clock"
    | "noDeadline"
    | "provisionEnds"
    | "issues"
    | "issuesMeaning"
    | "readFrom"
    | "fromOffers"
    | "fromAssessment"
    | "noAssessment"
    | "changes"
    | "noChanges"
    | "sourceCheck"
    | "sourceCheckMeaning"
    | "nothingAtOdds"
    | "said"
    | "against"
    | "recordItself"
  > {
  /** What became of an entry that carries no status of its own. */
  readonly changed: Words<
    "events" | "rounds" | "offers" | "officesBegun" | "officesEnded" | "deadlinesSet" | "deadlinesPassed"
  >;
  /** What one source says, told together; `contradicted` are those of its claims that another on file contradicts. */
  readonly claimsOf: Sentence<{ readonly claims: number; readonly contradicted: number }>;
  /** Days to a date; negative where it has passed. */
  readonly daysLeft: Sentence<{ readonly days: number }>;
  /** From and to which days those are counted. */
  readonly daysCounted: Sentence<{ readonly from: CalendarDate; readonly to: CalendarDate }>;
}

/** What the record's first sentence counts. */
export type CountedKind = "rounds" | "events" | "claims" | "sources";

/** Words that only the page of the record needs. */
export interface RecordPageWords
  extends Words<
    | "show"
    | "span"
    | "jump"
    | "offices"
    | "term"
    | "inTerm"
    | "partiesAndDelegations"
    | "belongsTo"
    | "claimsBySource"
    | "whichSource"
    | "allSources"
    | "grade"
    | "notGraded"
    | "contradicts"
    | "onlyContradicted"
    | "noClaims"
    | "value"
    | "noFigure"
    | "sourcesInTable"
    | "zoomIn"
    | "zoomOut"
    | "moveEarlier"
    | "moveLater"
    | "moveAndZoom"
    | "goToDate"
    | "statusOverTime"
    | "provisions"
    | "dates"
    | "rule"
    | "deadline"
    | "instrument"
    | "unit"
  > {
  readonly spans: Words<"all" | "year" | "talks" | "own">;
  /** Until when a provision holds. */
  readonly until: Sentence<{ readonly date: CalendarDate }>;
  /** Where the as-of date stands to a term of office. */
  readonly termStanding: Words<"in" | "ended" | "ahead" | "unknown">;
  /** How many entries of a kind there are. */
  readonly counts: { readonly [Kind in CountedKind]: Sentence<{ readonly count: number }> };
  /** What is on file, from its counts as `counts` says them. */
  readonly answer: Sentence<{ readonly [Kind in CountedKind]: string }>;
  /** How many claims another claim on file contradicts. */
  readonly contradicted: Sentence<{ readonly claims: number }>;
  /** What the timeline shows, for those who do not see it. */
  readonly described: Sentence<{ readonly entries: number }>;
}

/** Words that only the page of packages needs. */
export interface DealsPageWords
  extends Words<
    | "marked"
    | "parallelView"
    | "parallelMeaning"
    | "numbered"
    | "compare"
    | "compareMeaning"
    | "addToCompare"
    | "leaveCompare"
    | "compareFull"
    | "noComparison"
    | "rounded"
    | "contribution"
    | "tooManyToDraw"
  > {
  /** Said below a picture of a crowd; `most` is how many packages stand in the fullest square. */
  readonly density: Sentence<{ readonly most: number }>;
  /** What the picture of all parties side by side shows, for those who do not see it. */
  readonly parallelDescribed: Sentence<{ readonly packages: number; readonly parties: readonly Text[] }>;
}

/** Words of single pages, beside those all pages share. */
export interface PageWords {
  readonly check: CheckWords;
  readonly deals: DealsPageWords;
  readonly overview: OverviewWords;
  readonly record: RecordPageWords;
}
