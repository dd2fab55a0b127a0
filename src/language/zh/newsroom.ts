import type { NewsroomWords } from "../newsroom-words.ts";

/** Articles and briefings on their way to the reader, in Chinese. */
export const newsroom: NewsroomWords = {
  questioned: ({ path, passages }, f) =>
    `文章${f.literal(path)}未发布：有${f.count(passages)}处与记录不符或没有记录可依。请逐处更正，或在正文前的${f.literal("waived")}中写明保留的理由。`,
  waived: ({ reason }, f) => `予以保留，理由：${f.literal(reason)}`,
  embargoed: ({ path, until }, f) => `文章${f.literal(path)}在${f.literal(until)}之前不发布。`,
  rewritten: ({ corrections }, f) =>
    `已发布的更正不得改写，因此未发布任何内容。请将${f.list(corrections.map(f.literal))}恢复原样，另行添加更正。`,
  replaces: ({ date }, f) =>
    `${f.date(date)}的简报首次发布之后，当日的记录已有变动；先前的文本保持发布时的原样。`,
  embed: "在其他网站显示此图",
  source: "查看页面及其来源",
  checked: ({ articles, open, waived }, f) =>
    `已核对${f.count(articles)}篇文章；待处理${f.count(open)}处；予以保留${f.count(waived)}处。`,
};
