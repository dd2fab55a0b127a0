import type { CalendarDate, Text } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** Pages of the desk; one word each, the same word everywhere. */
export type PageName =
  | "overview"
  | "check"
  | "record"
  | "deals"
  | "roadmap"
  | "dossier"
  | "briefing"
  | "changes";

/** An empty page teaches: what it would tell, what is missing for it, the smallest thing to add. */
export interface EmptyWords {
  readonly wouldTell: string;
  readonly missing: string;
  readonly add: string;
}

/** Everything written on the desk that is not a finding, a reason, a problem or a word of the record. */
export interface DeskWords {
  readonly page: Words<PageName>;
  /** The one question each page answers, asked at its top. */
  readonly question: Words<PageName>;
  readonly bar: Words<
    "asOf" | "search" | "language" | "theme" | "rail" | "skipToContent" | "openDossier" | "menu" | "settings"
  >;
  readonly theme: Words<"light" | "dark" | "system">;
  readonly asOf: {
    readonly later: Sentence<{ readonly entries: number }>;
    readonly goTo: Sentence<{ readonly date: CalendarDate }>;
    readonly everything: string;
    readonly choose: string;
  };
  readonly drawer: Words<
    | "title"
    | "whatItIs"
    | "howDerived"
    | "exact"
    | "method"
    | "settings"
    | "seed"
    | "engine"
    | "dossierHash"
    | "literature"
    | "restsOn"
    | "supports"
    | "claims"
    | "passage"
    | "restated"
    | "translation"
    | "source"
    | "published"
    | "reliability"
    | "credibility"
    | "basis"
    | "reason"
    | "illustrative"
    | "illustrativeMeaning"
    | "noStatements"
    | "noSources"
    | "nothingSelected"
    | "notTranslated"
  > & {
    readonly sampled: Sentence<{ readonly samples: number }>;
    /** How sure what is counted over preference sets is. */
    readonly overSets: Sentence<{ readonly samples: number }>;
  };
  readonly chart: Words<
    | "deals"
    | "noDealLine"
    | "acceptablePackage"
    | "otherPackage"
    | "efficientPackage"
    | "namedPackage"
    | "referencePoint"
    | "asTable"
    | "downloadPicture"
    | "downloadTable"
    | "copyLink"
  > & {
    /** The source line inside a picture that leaves the desk. */
    readonly source: Sentence<{
      readonly title: Text;
      readonly date: CalendarDate | null;
      readonly engine: string;
      readonly fingerprint: string;
    }>;
    readonly valueTo: Sentence<{ readonly party: Text }>;
    readonly described: Sentence<{
      readonly packages: number | string | null;
      readonly parties: readonly Text[];
    }>;
  };
  readonly table: Words<
    | "party"
    | "kind"
    | "roles"
    | "delegation"
    | "person"
    | "office"
    | "round"
    | "date"
    | "place"
    | "format"
    | "status"
    | "mediators"
    | "agenda"
    | "outcome"
    | "event"
    | "claim"
    | "source"
    | "publisher"
    | "package"
    | "count"
    | "blockers"
    | "beyondPublicLines"
    | "standing"
    | "statusQuo"
    | "redLine"
    | "ifItMoves"
    | "gainOverNoDeal"
    | "trend"
    | "note"
  >;
  readonly section: Words<
    | "findings"
    | "space"
    | "namedPackages"
    | "referencePoints"
    | "tryPackage"
    | "publicLines"
    | "parties"
    | "preferences"
    | "issues"
    | "efficient"
    | "efficientBelowReservation"
    | "overSets"
    | "timeline"
    | "openQuestions"
  >;
  readonly button: Words<
    | "open"
    | "close"
    | "back"
    | "undo"
    | "redo"
    | "reset"
    | "retry"
    | "pin"
    | "unpin"
    | "print"
    | "download"
    | "showAll"
    | "showFewer"
    | "showEvidence"
    | "previous"
    | "next"
    | "copied"
    | "edit"
  >;
  readonly empty: {
    readonly [Page in Exclude<PageName, "check" | "dossier" | "briefing" | "changes">]: EmptyWords;
  };
  readonly state: Words<
    "loading" | "computing" | "notFound" | "noResults" | "offline" | "error" | "errorRemedy" | "notApplicable"
  >;
  readonly problems: Sentence<{ readonly errors: number; readonly warnings: number }>;
}
