import type { NewsroomWords } from "../newsroom-words.ts";

/** Articles and briefings on their way to the reader, in Chinese. */
export const newsroom: NewsroomWords = {
  questioned: ({ path, passages }, f) =>
    `文章${f.literal(path)}未发布：有${f.count(passages)}处与记录不符或没有记录可依。请逐处更正，或在正文前的${f.literal("waived")}中写明保留的理由。`,
  waived: ({ reason }, f) => `予以保留，理由：${f.literal(reason)}`,
  checked: ({ articles, open, waived }, f) =>
    `已核对${f.count(articles)}篇文章；待处理${f.count(open)}处；予以保留${f.count(waived)}处。`,
};
