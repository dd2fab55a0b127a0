import type { Rule, Suggestion } from "../suggestion.ts";
import { contentWords, shareHeld } from "./content-words.ts";

const offering =
  /\b(?:offer(?:s|ed)?|propos(?:es|ed)|accept(?:s|ed)?|agree[sd]?|ready to)\b|عرض|اقترح|قبل|प्रस्ताव|पेशकश|提出|同意|愿意/u;
const demanding =
  /\b(?:demand(?:s|ed)?|insist(?:s|ed)?|call(?:s|ed)? for|want(?:s|ed)?)\b|طالب|يطالب|يصر|माँग|मांग|要求|坚持/u;
/** Options differ by a word or two, "no" among them, so nearly all words are asked for. */
const LEAST_SHARE = 0.8;

/** What a party offered or demanded: one that stands before such a verb, and an option most words of whose name stand in the sentence. */
export const offerOrDemand: Rule = ({ sentence, mentions }, { document, dossier }) => {
  const text = document.text.slice(sentence.start, sentence.end);
  const [offer, demand] = [offering.exec(text), demanding.exec(text)];
  const verb = offer ?? demand;
  const party = mentions.find(
    ({ kind, start }) => kind === "party" && verb !== null && start - sentence.start <= verb.index + 24,
  );
  if (verb === null || party === undefined) return [];
  const words = new Set(contentWords(text));
  return dossier.issues.flatMap((issue): Suggestion[] => {
    if (issue.kind !== "options") return [];
    const [best] = issue.options
      .map((option) => ({ id: option.id, share: shareHeld(option.name, words) }))
      .toSorted((left, right) => right.share - left.share);
    if (best === undefined || best.share < LEAST_SHARE) return [];
    const property = `${issue.id}-${offer !== null ? "offer" : "demand"}`;
    const claim = { subject: party.id, property, value: best.id };
    return [
      {
        rule: "offer-or-demand",
        claim,
        confidence: 0.4 * best.share,
        start: sentence.start,
        end: sentence.end,
      },
    ];
  });
};
