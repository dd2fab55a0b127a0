import { datesIn } from "./dates.ts";
import type { Document } from "./document.ts";
import type { IntakeDossier } from "./lexicon.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { delegationLead } from "./rules/delegations.ts";
import { figureOfSeries } from "./rules/figures.ts";
import { mediator } from "./rules/mediators.ts";
import { offerOrDemand } from "./rules/offers.ts";
import { officeBesideName } from "./rules/offices.ts";
import { roundDate, roundPlace } from "./rules/rounds.ts";
import { sentencesOf } from "./sentences.ts";
import type { Rule, RuleName, SentenceReading, Suggestion } from "./suggestion.ts";

/** Every rule by its name; the list is the whole of what is read from a passage. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  "office-beside-name": officeBesideName,
  "delegation-lead": delegationLead,
  "round-place": roundPlace,
  "round-date": roundDate,
  mediator,
  "figure-of-series": figureOfSeries,
  "offer-or-demand": offerOrDemand,
};

/** How many sentences before its own a rule may look at, so that the cost stays linear. */
const LOOK_BACK = 12;

/** Claims suggested from a document by rules over its sentences, in the order of the text; the same claim once, where it first stands. */
export function suggestionsIn(
  document: Document,
  dossier: IntakeDossier,
  mentions = mentionsIn(document, dossier),
): Suggestion[] {
  const readings = sentenceReadings(document, mentions);
  const found = readings.flatMap((reading, index) => {
    const earlier = readings.slice(Math.max(0, index - LOOK_BACK), index);
    return Object.values(rules).flatMap((rule) => rule(reading, { document, dossier, earlier }));
  });
  const unique = new Map<string, Suggestion>();
  for (const suggestion of found.toSorted((left, right) => left.start - right.start)) {
    const key = JSON.stringify(suggestion.claim);
    if (!unique.has(key)) unique.set(key, suggestion);
  }
  return [...unique.values()];
}

/** Sentences with the mentions and dates in each; linear, mentions being in order. */
function sentenceReadings(document: Document, mentions: readonly Mention[]): SentenceReading[] {
  let next = 0;
  return sentencesOf(document).map((sentence) => {
    while ((mentions[next]?.start ?? sentence.start) < sentence.start) next += 1;
    const first = next;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next += 1;
    return {
      sentence,
      mentions: mentions.slice(first, next),
      dates: datesIn(document, sentence.start, sentence.end),
    };
  });
}
