import { formsOf } from "../lexicon.ts";
import { quantitiesIn } from "../quantities.ts";
import type { Rule, Suggestion } from "../suggestion.ts";
import { contentWords, shareHeld } from "./content-words.ts";

const LEAST_SHARE = 0.6;

/** A figure of a known series: a sentence that holds most words of the series' name, and a figure in its unit. */
export const figureOfSeries: Rule = ({ sentence, dates }, { document, dossier }) => {
  const inDate = (start: number) => dates.some((date) => date.start <= start && start < date.end);
  const quantities = quantitiesIn(document.text, sentence.start, sentence.end).filter(
    ({ unit, start }) => unit !== null && !inDate(start),
  );
  if (quantities.length === 0) return [];
  const words = new Set(contentWords(document.text.slice(sentence.start, sentence.end)));
  return dossier.series.flatMap(({ id, name, unit }): Suggestion[] => {
    if (shareHeld(name, words) < LEAST_SHARE) return [];
    const units = new Set(
      formsOf(unit).map((form) => quantitiesIn(`1 ${form}`, 0, form.length + 2)[0]?.unit),
    );
    const [quantity] = quantities.filter((one) => units.has(one.unit));
    if (quantity === undefined) return [];
    const [date] = dates;
    const time = date === undefined ? {} : { from: date.from, to: date.to };
    const claim = { subject: id, property: "value", value: Number(quantity.value), ...time };
    return [{ rule: "figure-of-series", claim, confidence: 0.6, start: quantity.start, end: quantity.end }];
  });
};
