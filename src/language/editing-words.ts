import type { TranslationState } from "../dossier/prose.ts";
import type { Text } from "../dossier/schema/primitives.ts";
import type { BriefingSection } from "./briefing-words.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** Words for writing in a dossier on the desk. They are loaded with the pages that write, not with the desk. */
export interface EditingWords {
  /** The line that says what this window has changed. */
  readonly draft: Words<
    | "title"
    | "kept"
    | "keeping"
    | "offline"
    | "behind"
    | "lastGood"
    | "nothingShown"
    | "save"
    | "message"
    | "revisionName"
    | "despiteErrors"
    | "discard"
    | "reallyDiscard"
    | "nameTaken"
    | "notSaved"
  > & {
    readonly changes: Sentence<{ readonly changes: number }>;
    readonly saved: Sentence<{ readonly number: number }>;
    readonly unchanged: Sentence<{ readonly number: number }>;
  };
  readonly action: Words<"add" | "remove" | "move" | "choose" | "cancel" | "dragHint" | "none">;
  /** Parts of the page that are no section of the dossier. */
  readonly part: Words<"matrix" | "interview" | "about" | "text" | "sections">;
  /** What an editor is asked for, and how far a translation is. */
  readonly prose: Words<
    "section" | "translations" | "briefing" | "markReviewed" | "progress" | "embargo" | "onlyFor"
  > & {
    readonly step: Words<"draft" | "review" | "published">;
    readonly state: Words<TranslationState>;
  };
  readonly briefingPart: Words<BriefingSection>;
  readonly field: Words<FieldName>;
  readonly form: Words<
    | "title"
    | "gender"
    | "number"
    | "masculine"
    | "feminine"
    | "neuter"
    | "singular"
    | "dual"
    | "plural"
    | "oblique"
    | "definite"
    | "short"
  >;
  readonly date: Words<"year" | "month" | "day">;
  readonly grounds: string;
  /** Beside an id: how many places name the entry, which change with it. */
  readonly mentions: Sentence<{ readonly places: number }>;
  readonly empty: string;
  readonly choosesEntry: string;
  readonly note: Words<"title" | "hint" | "keep">;
  /** Kinds of linkages, and the words between the choices their sentences are made of. */
  readonly linkage: Words<
    | "ifThen"
    | "forbids"
    | "requires"
    | "atMostOne"
    | "if"
    | "thenWord"
    | "is"
    | "mustBe"
    | "and"
    | "together"
    | "needs"
  >;
  readonly matrix: Words<
    | "intro"
    | "wants"
    | "canLiveWith"
    | "never"
    | "unsaid"
    | "neverAbove"
    | "neverBelow"
    | "keys"
    | "order"
    | "orderHint"
    | "orderKeep"
    | "worst"
    | "worstHint"
    | "answer"
    | "noAnswer"
    | "paste"
    | "pasteHint"
    | "pasteApply"
    | "pasteUnread"
    | "noParties"
  > & {
    readonly pasted: Sentence<{ readonly cells: number }>;
    readonly acceptable: Sentence<{ readonly packages: number | string | null }>;
    readonly badParty: Sentence<{ readonly text: string }>;
    readonly badIssue: Sentence<{ readonly text: string }>;
    readonly badCell: Sentence<{ readonly text: string; readonly issue: string; readonly party: string }>;
  };
  readonly interview: Words<
    | "intro"
    | "party"
    | "who"
    | "whoHint"
    | "date"
    | "order"
    | "swing"
    | "unsaid"
    | "compare"
    | "same"
    | "first"
    | "second"
    | "alike"
    | "notKnown"
    | "accept"
    | "signs"
    | "refuses"
    | "done"
    | "passed"
    | "again"
    | "notYet"
    | "firm"
    | "weight"
    | "nowColumn"
    | "beforeColumn"
    | "settled"
    | "meaning"
    | "sourceTitle"
  > & {
    /** Asks how much the other issues count where the first one counts 100. */
    readonly swingHint: Sentence<{ readonly issue: Text }>;
    /** Between what the number of acceptable packages lies in nine preference sets of ten. */
    readonly now: Sentence<{ readonly low: number; readonly high: number }>;
    readonly before: Sentence<{ readonly low: number; readonly high: number }>;
  };
  /** What the editor of text says by itself, by its own English words. */
  readonly editor: Words<
    | "Find"
    | "Replace"
    | "next"
    | "previous"
    | "all"
    | "match case"
    | "by word"
    | "regexp"
    | "replace"
    | "replace all"
    | "close"
    | "current match"
    | "on line"
    | "replaced $ matches"
    | "replaced match on line $"
    | "Completions"
    | "Control character"
    | "Diagnostics"
    | "No diagnostics"
    | "Selection deleted"
    | "Folded lines"
    | "Unfolded lines"
    | "folded code"
    | "unfold"
    | "to"
    | "Fold line"
    | "Unfold line"
  >;
  readonly start: Words<
    | "title"
    | "intro"
    | "talks"
    | "party"
    | "issue"
    | "options"
    | "optionsHint"
    | "begin"
    | "anotherParty"
    | "anotherIssue"
    | "addParty"
    | "addIssue"
  >;
  readonly changes: Words<
    | "revisions"
    | "newest"
    | "compare"
    | "restore"
    | "drafts"
    | "thisDraft"
    | "open"
    | "nameIt"
    | "added"
    | "removed"
    | "changed"
    | "wording"
    | "order"
    | "before"
    | "after"
    | "nothing"
    | "conflictTitle"
    | "mine"
    | "theirs"
    | "absent"
    | "saveSettled"
    | "movedOn"
    | "wholeFile"
    | "folder"
    | "folderHolds"
    | "folderAhead"
    | "writeBack"
    | "folderConflict"
    | "folderUnreadable"
    | "notWritten"
  > & {
    readonly revision: Sentence<{ readonly number: number }>;
    readonly restored: Sentence<{ readonly number: number }>;
    readonly conflicts: Sentence<{ readonly conflicts: number }>;
  };
}

/** Fields of entries, by the keys of the format. */
export type FieldName =
  | "id"
  | "name"
  | "title"
  | "kind"
  | "question"
  | "summary"
  | "asOf"
  | "language"
  | "ordered"
  | "options"
  | "option"
  | "amount"
  | "from"
  | "to"
  | "step"
  | "unit"
  | "statusQuo"
  | "description"
  | "sources"
  | "knownFrom"
  | "until"
  | "visibility"
  | "note"
  | "basis"
  | "reason"
  | "illustrative"
  | "like"
  | "noDeal"
  | "value"
  | "low"
  | "high"
  | "weights"
  | "scale"
  | "redLines"
  | "pattern"
  | "interests"
  | "compares"
  | "prefers"
  | "over"
  | "indifferent"
  | "wouldAccept"
  | "wouldRefuse"
  | "rule"
  | "members"
  | "votes"
  | "executive"
  | "chambers"
  | "seats"
  | "toPass"
  | "cloture"
  | "margin"
  | "supersedes"
  | "poll"
  | "asked"
  | "population"
  | "respondents"
  | "fieldwork"
  | "marginPoints"
  | "toOverride"
  | "opposed"
  | "delivers"
  | "if"
  | "cost"
  | "durationDays"
  | "tranches"
  | "after"
  | "with"
  | "verifiedBy"
  | "detectionProbability"
  | "detectionDelayDays"
  | "reversible"
  | "snapbackDays"
  | "escrow"
  | "person"
  | "offices"
  | "of"
  | "aliases"
  | "protected"
  | "roles"
  | "role"
  | "delegation"
  | "belongsTo"
  | "rounds"
  | "number"
  | "place"
  | "announced"
  | "status"
  | "format"
  | "mediators"
  | "agenda"
  | "outcome"
  | "offers"
  | "by"
  | "at"
  | "parties"
  | "issues"
  | "issue"
  | "party"
  | "package"
  | "publisher"
  | "published"
  | "url"
  | "everyMinutes"
  | "reliability"
  | "text"
  | "subject"
  | "property"
  | "source"
  | "passage"
  | "quote"
  | "restated"
  | "translation"
  | "where"
  | "credibility"
  | "contradicts"
  | "trend"
  | "what"
  | "instrument"
  | "points"
  | "dates"
  | "provisions"
  | "paragraph";
