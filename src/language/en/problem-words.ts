import type {
  FormatName,
  GeniusFault,
  ProblemValues,
  ReferenceKind,
  SyntaxFault,
  TypeName,
} from "../../dossier/problem.ts";
import type { Format } from "../format.ts";

export const typeName: Record<TypeName, string> = {
  text: "text",
  number: "a number",
  "whole-number": "a whole number",
  "true-or-false": "true or false",
  list: "a list",
  map: "keys with values",
  id: "an id (lower-case words joined by hyphens)",
  date: "a date",
  language: "a language tag",
  "number-or-range": "a number, or a range such as [10, 20]",
  package: "a package: an option or amount for each issue",
  pattern: "a condition: an option or amount for some issues",
  "one-of-several-forms": "one of the forms the format allows here",
};

export const formatName: Record<FormatName, { readonly name: string; readonly example: string }> = {
  id: {
    name: "an id",
    example: "lower-case words joined by hyphens and not a number, such as snapback-2025",
  },
  date: { name: "a date", example: "2025-04-18, 2025-04 or 2025" },
  "calendar-day": { name: "a day of the calendar", example: "2025-02-28, or 2025-02 for the month" },
  language: { name: "a language tag", example: "en, ar or zh-Hans" },
  url: { name: "a web address", example: "https://example.org/page" },
  number: { name: "a number", example: '12, 0.25 or "1/3"' },
};

export const kindName: Record<ReferenceKind, string> = {
  source: "source",
  "claim-or-source": "claim or source",
  claim: "claim",
  person: "person",
  party: "party",
  principal: "principal",
  round: "round",
  issue: "issue",
  option: "option of this issue",
  package: "package",
  instrument: "agreement or law",
  step: "step",
  statement: "statement",
  entry: "entry",
};

export const geniusFault: Record<GeniusFault, string> = {
  "no-domain": "there is no negotiation domain in it",
  "no-profile": "there is no preference profile beside the domain",
  "issue-not-in-domain": "the profile names an issue that the domain does not have",
  "issue-without-values": "an issue has no values",
  "issue-index-missing": "an issue has no index",
  "weight-missing": "an issue has no weight",
  "evaluation-missing": "a value has no evaluation",
  "unknown-item": "the profile evaluates a value that the domain does not have",
  "negative-value": "an evaluation is negative",
  "all-weights-zero": "every weight is 0",
  "unsupported-issue-kind": "an issue is of a kind that cannot be converted",
  "unsupported-evaluator": "an issue is valued in a way that cannot be converted",
  "unsupported-utility-space": "the profile is not a sum over issues",
  "number-malformed": "a number is not written as one",
  "bounds-missing": "an issue of numbers has no bounds",
  "issue-repeated": "an issue stands twice",
  "item-repeated": "a value stands twice",
  "issue-name-differs": "the profile calls an issue by another name than the domain",
  "reservation-missing": "the profile does not say what no deal is worth",
  "discount-unused": "the discount factor is left out",
  "profile-repeated": "the same profile is given twice",
  "profile-same": "two profiles have the same content",
  "single-profile": "there is one profile only, so the dossier has one party",
  "not-xml": "the file is not XML",
};

export const mean = (suggestion: string | undefined, otherwise: string, f: Format) =>
  suggestion === undefined ? otherwise : `Write ${f.literal(suggestion)} if that is what is meant.`;

export const literals = (items: readonly string[], f: Format) => f.list(items.map(f.literal));

export const syntaxFault: Record<SyntaxFault, { readonly fault: string; readonly remedy: string }> = {
  indentation: {
    fault: "the indentation does not fit",
    remedy: "Indent entries that belong together by the same number of spaces.",
  },
  tab: { fault: "a tab stands where spaces are needed", remedy: "Indent with spaces." },
  "missing-character": {
    fault: "a character is missing",
    remedy: "Close every quotation mark, bracket and brace that is opened.",
  },
  escape: {
    fault: "a backslash is followed by something it cannot stand with",
    remedy: "Write the text in single quotation marks.",
  },
  unquoted: { fault: "a text needs quotation marks", remedy: "Put the text into quotation marks." },
  colon: {
    fault: "a colon and a space stand inside a text without quotation marks",
    remedy: "Put the text into quotation marks; if two keys are meant, write each on a line of its own.",
  },
  key: {
    fault: "a key is not written as one",
    remedy: "Write the key, a colon, a space and then its value.",
  },
  alias: { fault: "an alias refers to nothing", remedy: "Write the repeated part out." },
  tag: { fault: "a YAML tag is used", remedy: "Remove the word that begins with an exclamation mark." },
  directive: {
    fault: "a line begins with a percent sign",
    remedy: "Remove the line, or put it into quotation marks.",
  },
  "several-documents": {
    fault: "it holds several documents",
    remedy: "Keep one document a file; remove the lines of three hyphens.",
  },
  unexpected: {
    fault: "something unexpected stands here",
    remedy: "Look at this line and the one before: a comma or a quotation mark may be missing.",
  },
};

export const amountFault: Record<
  ProblemValues["amount-bounds"]["reason"],
  { readonly fault: string; readonly remedy: string }
> = {
  step: { fault: "the step is not above zero", remedy: "Write a positive step." },
  ends: { fault: "the end is not above the beginning", remedy: "Write the lower figure first." },
  remainder: { fault: "the steps do not meet the end", remedy: "Choose a step that divides the distance." },
  "too-fine": { fault: "there are too many steps", remedy: "Choose a larger step." },
};

/** What to do about a foreign file that cannot be converted. */
export const exportAgain = "Correct the file, or export it again from the program that wrote it.";

/** What to do where converting goes on all the same. */
export const geniusRemedy: { readonly [Fault in GeniusFault]?: string } = {
  "issue-name-differs": "The domain's name is kept; correct the profile if another issue is meant.",
  "reservation-missing": "Say in the dossier what no deal is worth to this party, if it is known.",
  "discount-unused": "Nothing needs to be done: values are compared at one moment, without discount.",
  "profile-repeated": "Give one profile for each party, each once.",
  "profile-same":
    "If each is that of a party of its own, nothing needs to be done; otherwise give the file that was meant.",
  "single-profile":
    "Import the profiles of the other parties too, or write into the dossier what they want: with one party, no package can be called acceptable.",
  "not-xml": "A GENIUS domain and its profiles are XML files, which begin with “<”; name those.",
  "no-profile": "Beside the domain, name one profile (a utility space) for each party.",
  "no-domain": "Beside the profiles, name the domain (a negotiation template).",
};
