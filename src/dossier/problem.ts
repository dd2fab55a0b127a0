/** The values each problem's sentence is made from; its keys are the codes. Sentences live in `language`. */
export interface ProblemValues {
  "file-missing": { path: string };
  /** `detail`: what the file system said, where `fault` does not say it. */
  "file-unreadable": { path: string; detail: string; fault?: "not-permitted" | "link-loop" };
  /** `folder`: a folder where one file is wanted; without it, a device, a socket, or a pipe that need not end. */
  "not-a-file": { path: string; folder?: true };
  "folder-empty": { path: string };
  /** A link in the folder that leads out of it; what it points to is left unread. */
  "link-outside": { path: string };
  "too-many-files": { limit: number };
  /** `foreign`, here and below: the file is to be converted, and no dossier. */
  "file-too-large": { megabytes: number; limitMegabytes: number; foreign?: true };
  /** All files of the dossier together. */
  "dossier-too-large": { megabytes: number; limitMegabytes: number };
  "file-empty": { foreign?: true };
  /** `character`: one that text cannot hold, as in U+0000; without it, the bytes are not UTF-8. */
  "not-text": { character?: string };
  /** `detail` is the YAML reader's own English sentence, to be shown as an addition where the fault alone does not say what is meant. */
  syntax: { fault: SyntaxFault; detail?: string };
  /** A quotation mark, bracket or brace, told where it is opened. */
  unclosed: { opening: string; closing: string };
  "too-deep": { limit: number; foreign?: true };
  "too-many-values": { limit: number };
  "too-many-aliases": { limit: number };
  "reserved-key": { key: string };
  /** `<<` would copy entries in unseen; they are to be written out. */
  "merge-key": Record<never, never>;
  "duplicate-key": { key: string; firstLine: number };
  "duplicate-section": { section: string; otherFile: string };
  "not-a-dossier": { found: string };
  "format-version": { found: string; expected: number };
  /** `form`: how the entry would be written, as in `title: "…"`. */
  "wrong-type": { expected: TypeName; found: string; form?: string };
  "missing-key": { key: string };
  /** A key with nothing after it. */
  "empty-value": { key: string };
  "empty-text": Record<never, never>;
  "too-long": { atMost: number };
  /** `known`: the keys that may still be added here, where none is near enough to be suggested. */
  "unknown-key": { key: string; suggestion?: string; known?: readonly string[] };
  /** A key that the entry may have, but not with the other keys it has. */
  "misplaced-key": { key: string };
  "unknown-section": { key: string; suggestion?: string };
  "not-one-of": { found: string; allowed: readonly string[]; suggestion?: string };
  "bad-format": { expected: FormatName; found: string };
  "out-of-range": { found: string; low?: string; high?: string };
  "too-few": { atLeast: number };
  "too-many": { atMost: number };
  "not-a-number": { found: string };
  "nothing-to-refer-to": { kind: ReferenceKind; found: string; count: number };
  "unknown-reference": { kind: ReferenceKind; found: string; suggestion?: string };
  "duplicate-id": { id: string; firstLine: number; firstFile: string };
  "date-order": { from: string; to: string };
  "range-order": { low: string; high: string };
  "amount-off-step": { found: string; from: string; to: string; step: string };
  /** `reason`: the step is not above zero, `to` is not above `from`, the steps do not end at `to`, or there are too many of them. */
  "amount-bounds": {
    from: string;
    to: string;
    step: string;
    reason: "step" | "ends" | "remainder" | "too-fine";
  };
  /** `above`, `below` or break points for an issue that is settled by options. */
  "not-an-amount": { issue: string };
  "incomplete-package": { missing: readonly string[] };
  "scale-incomplete": { issue: string; missing: readonly string[] };
  "scale-ends": { issue: string };
  "statement-empty": Record<never, never>;
  "order-repeats": { id: string };
  "order-cycle": { ids: readonly string[] };
  "weights-zero": { party: string };
  "weights-incomplete": { party: string; missing: readonly string[] };
  "like-cycle": { parties: readonly string[] };
  "belongs-to-cycle": { parties: readonly string[] };
  "supersedes-cycle": { ids: readonly string[] };
  /** A linkage over one issue alone rules this option (or amount) out of every package. */
  "linkage-impossible": { issue: string; option: string };
  /** Linkages that leave no option of one issue; without any of them there would be some. */
  "linkages-exclude-everything": { issue: string; linkages: readonly string[] };
  /** Steps that wait for each other in a circle. */
  "steps-cycle": { ids: readonly string[] };
  /** A step in tranches cannot be done at one moment with others. */
  "steps-together-in-tranches": { step: string };
  "votes-impossible": { votes: number; total: number };
  "round-before-announcement": { round: string; announced: string; from: string };
  /** A view of the earlier day would show what was not yet published. */
  "known-before-source": { claim: string; knownFrom: string; source: string; published: string };
  "claim-contradicts-itself": { claim: string };
  "xml-syntax": { detail: string };
  "xml-forbidden": { what: string };
  "genius-structure": { detail: GeniusFault; subject?: string };
  /** What was to be read as a document, here and below: an article, a report, a feed. */
  "document-too-large": { megabytes: number; limitMegabytes: number };
  "document-not-text": Record<never, never>;
  "document-empty": Record<never, never>;
  "pdf-unreadable": { fault: PdfFault };
  "feed-unreadable": { fault: FeedFault };
  "address-refused": { address: string; fault: AddressFault };
  /** `code`: the HTTP status, where there was one. */
  "address-unanswered": { address: string; fault: AnswerFault; code?: number };
  /** The list stops here; `count` further problems are left out. */
  "further-problems": { count: number };
}

export type ProblemCode = keyof ProblemValues;

export type TypeName =
  | "text"
  | "number"
  | "whole-number"
  | "true-or-false"
  | "list"
  | "map"
  | "id"
  | "date"
  | "language"
  | "number-or-range"
  | "package"
  | "pattern"
  | "one-of-several-forms";

/** What kind of slip keeps a file from being read as YAML. */
export type SyntaxFault =
  | "indentation"
  | "tab"
  | "missing-character"
  | "escape"
  | "unquoted"
  | "colon"
  | "key"
  | "alias"
  | "tag"
  | "directive"
  | "several-documents"
  | "unexpected";

/** `calendar-day`: written as a date, but there is no such day. */
export type FormatName = "id" | "date" | "calendar-day" | "language" | "url" | "number";

export type ReferenceKind =
  | "source"
  | "claim-or-source"
  | "claim"
  | "person"
  | "party"
  | "principal"
  | "round"
  | "issue"
  | "option"
  | "package"
  | "instrument"
  | "step"
  | "statement"
  | "entry";

export type GeniusFault =
  | "no-domain"
  | "no-profile"
  | "issue-not-in-domain"
  | "issue-without-values"
  | "issue-index-missing"
  | "weight-missing"
  | "evaluation-missing"
  | "unknown-item"
  | "negative-value"
  | "all-weights-zero"
  | "unsupported-issue-kind"
  | "unsupported-evaluator"
  | "unsupported-utility-space"
  | "number-malformed"
  | "bounds-missing"
  | "issue-repeated"
  | "item-repeated"
  | "issue-name-differs"
  | "reservation-missing"
  | "discount-unused"
  | "profile-repeated"
  | "profile-same"
  | "single-profile"
  | "not-xml";

/** Why nothing could be read out of a PDF. `no-text`: it holds pictures of words, as scans do. */
export type PdfFault = "damaged" | "locked" | "no-text" | "too-many-pages" | "too-heavy";

/** Why a feed is none. `declares-types`: it declares a document type, by which a short text can be made to expand without end. */
export type FeedFault = "unreadable" | "not-a-feed" | "too-large" | "declares-types";

/** Why an address is not asked. `private`: it leads into a private network, or to this machine. */
export type AddressFault = "not-an-address" | "scheme" | "credentials" | "private";

/** Why an address gave nothing. */
export type AnswerFault = "unreachable" | "too-slow" | "too-large" | "too-many-redirections" | "status";

/** Where in the dossier's text something stands. Lines and columns count from 1; `path` is dotted, as in `parties.0.name`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** Something wrong or doubtful in a dossier, as data: what it is, where it stands, and the values its sentence needs. */
export type Problem = {
  [Code in ProblemCode]: Place & {
    readonly code: Code;
    readonly severity: "error" | "warning";
    readonly values: ProblemValues[Code];
  };
}[ProblemCode];

/** Whether any problem keeps the dossier from being analysed. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}
