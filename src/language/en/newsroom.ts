import type { NewsroomWords } from "../newsroom-words.ts";
import { counted } from "./nouns.ts";

/** Articles and briefings on their way to the reader, in English. */
export const newsroom: NewsroomWords = {
  questioned: ({ path, passages }, f) =>
    `The article ${f.literal(path)} is not published: the record contradicts or does not bear out ${counted(passages, "passage", f)}. Mend each, or waive it with a reason under ${f.literal("waived")} ahead of the text.`,
  waived: ({ reason }, f) => `Waived: ${f.literal(reason)}`,
  embargoed: ({ path, until }, f) => `The article ${f.literal(path)} is left out until ${f.literal(until)}.`,
  rewritten: ({ corrections }, f) =>
    `Published corrections are not rewritten, and nothing is published: put back ${f.list(corrections.map(f.literal))} as ${corrections.length === 1 ? "it" : "they"} stood, and add another.`,
  replaces: ({ date }, f) =>
    `The record of ${f.date(date)} has changed since this day’s briefing first appeared; the earlier text stands as it was published.`,
  embed: "Show this picture on another site",
  source: "The page with its sources",
  checked: ({ articles, open, waived }, f) =>
    `${counted(articles, "article", f)} checked; passages open: ${f.count(open)}; waived: ${f.count(waived)}.`,
};
