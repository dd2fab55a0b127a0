export { datesIn, type FoundDate } from "./dates.ts";
export { detectLanguage } from "./detect-language.ts";
export {
  type AsideReason,
  type Block,
  type Document,
  type DocumentFormat,
  type Passage,
  passageOf,
} from "./document.ts";
export { type FeedEntry, type FeedReading, feedLimits, readFeed } from "./feeds.ts";
export { fold } from "./fold.ts";
export { type HtmlFacts, htmlFacts } from "./html-facts.ts";
export { type DocumentKind, kindOfText } from "./kind.ts";
export type { IntakeDossier } from "./lexicon.ts";
export { type Mention, mentionsIn } from "./mentions.ts";
export { type Quantity, quantitiesIn } from "./quantities.ts";
export { type DocumentSource, readDocument } from "./read-document.ts";
export { suggestionsIn } from "./suggest.ts";
export { type RuleName, ruleNames, type SuggestedClaim, type Suggestion } from "./suggestion.ts";
export { type UnknownPerson, unknownPeopleIn } from "./unknown-people.ts";
