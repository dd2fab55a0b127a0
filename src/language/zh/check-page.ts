import type { CheckWords } from "../page-words.ts";

/** Words of the page that reads an article beside the record, in Chinese. */
export const checkPage: CheckWords = {
  intro: "粘贴文章、选择或拖入文件，或给出网址。文章只在本机读取，不保存任何内容。",
  text: "文章正文",
  file: "选择文件",
  drop: "文本、Markdown、网页、便携文档或订阅源；也可拖到这里。",
  address: "或网址",
  published: "发布日期",
  publishedHint: "文章自身未注明时填写。职务按段落所述的时间判断，否则按此日期判断。",
  check: "核对",
  tooLarge: "文件超过25 MB，未予发送。请将要紧的段落复制到文本框中。",
  result: "与记录对照",
  original: "文章原文，已对照之处加有标记",
  record: "记录的内容",
  aside: "淡色部分不是文章本身的文字，未作对照。",
};
