import type { NewsroomWords } from "../newsroom-words.ts";

/** Articles and briefings on their way to the reader, in Arabic. */
export const newsroom: NewsroomWords = {
  questioned: ({ path, passages }, f) =>
    `لم يُنشر المقال ${f.literal(path)}، وعدد المقاطع التي يخالفها السجل أو لا يسندها: ${f.count(passages)}. صوّب كل مقطع منها، أو تجاوز عنه بذكر السبب في ${f.literal("waived")} قبل النص.`,
  waived: ({ reason }, f) => `مُتجاوَز عنه، والسبب: ${f.literal(reason)}`,
  checked: ({ articles, open, waived }, f) =>
    `المقالات المفحوصة: ${f.count(articles)}؛ المقاطع المعلقة: ${f.count(open)}؛ المتجاوَز عنها: ${f.count(waived)}.`,
};
