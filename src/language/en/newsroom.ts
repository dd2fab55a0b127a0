import type { NewsroomWords } from "../newsroom-words.ts";
import { counted } from "./nouns.ts";

/** Articles and briefings on their way to the reader, in English. */
export const newsroom: NewsroomWords = {
  questioned: ({ path, passages }, f) =>
    `The article ${f.literal(path)} is not published: the record contradicts or does not bear out ${counted(passages, "passage", f)}. Mend each, or waive it with a reason under ${f.literal("waived")} ahead of the text.`,
  waived: ({ reason }, f) => `Waived: ${f.literal(reason)}`,
  checked: ({ articles, open, waived }, f) =>
    `${counted(articles, "article", f)} checked; passages open: ${f.count(open)}; waived: ${f.count(waived)}.`,
};
