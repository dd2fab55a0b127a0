import type { BriefingWords } from "../briefing-words.ts";
import { isolate } from "../format.ts";
import { briefingParts } from "./briefing-parts.ts";
import { glossary } from "./glossary.ts";

/** Everything written on a published briefing, in Chinese. */
export const briefing: BriefingWords = {
  section: briefingParts,
  glossary,
  asKnown: ({ date }, f) => (date === null ? "简报，含全部在案内容" : `简报，截至${f.date(date)}所知`),
  contents: "本页内容",
  languages: "语言",
  chooseLanguage: "选择语言",
  notes: "来源",
  note: ({ number }, f) => `来源${f.count(number)}`,
  rounds: "迄今各轮",
  noRoundAhead: "尚未宣布下一轮会谈。",
  agenda: "议程",
  trend: "走向",
  options: "选项",
  today: "现状",
  saidInPublic: "公开表态",
  offer: "提议",
  publicLine: "红线",
  assessed: ({ by, at }, f) => (by === null ? `${f.date(at)}评估` : `${isolate(by)}于${f.date(at)}评估`),
  fromOffers: "据各方在该议题上的最近提议得出",
  notAssessed: "没有编辑评估在案。",
  office: "当日职务",
  since: ({ date }, f) => `自${f.date(date)}起`,
  figure:
    "每个点是一个可行方案，实心点为双方均可接受。以阶梯相连的圆环是有效方案，阴影区域内双方的处境都好于无协议。下表以数字给出同样的点。",
  tooMany: "方案过多，无法逐一画出；图中只显示有名称的方案。",
  value: ({ party }, f) => `对${f.name(party)}的价值`,
  illustrative: "数字仅作示例",
  publicOnly: "本简报仅取自案卷的公开部分。判断以及作者自行保留的其他内容，只有标为公开的才会进入。",
  citation: ({ title, date, engine, fingerprint }, f) =>
    `${f.quoted(title)}。简报${date === null ? "" : `，截至${f.date(date)}所知`}。` +
    `由${isolate(engine)}根据指纹为${isolate(fingerprint)}的案卷生成。`,
  partial: "本页尚未完全翻译。缺少的部分以原文显示并加以标注。",
  inLanguage: ({ language }) => `${isolate(language)}原文`,
  publishing: {
    done: ({ pages, path }, f) => `已在${f.literal(path)}发布${f.count(pages)}个页面。`,
    untranslated: ({ language, texts }, f) =>
      `${isolate(language)}页面未发布：有${f.count(texts)}处文字尚未翻译。`,
    remedy: "请在案卷中译出，或用所示选项按现状发布带标注的页面。",
    nothing: "没有发布任何内容，因为没有一种语言的文字齐全。",
    articleFault: ({ what }, f) => `文章无法读取，或所引内容不在案：${f.literal(what)}。`,
    articleRemedy: ({ path, reference }, f) =>
      `请更正该行。文章与案卷放在一起，名为${f.literal(path)}，引用在案内容时写作${f.literal(reference)}。`,
    articleStale: ({ path, record }, f) =>
      `文章${f.literal(path)}未发布：审阅之后所引内容已有变动。重新审阅后请写入${f.literal(`record: ${record}`)}。`,
    segmentsStale: ({ path }, f) => `文章${f.literal(path)}在这些片段生成之后已有改动，请重新生成。`,
    segmentRefused: ({ segment, lost }, f) =>
      `片段${f.literal(segment)}被退回：遗漏或增添了${f.list(lost.map(f.literal))}。`,
    segmentsOpen: ({ segments }, f) => `尚未翻译的片段：${f.count(segments)}个。`,
    segmentsRemedy: ({ path }, f) => `请更正${f.literal(path)}后重新交回；可以采用的部分已经保留。`,
    noCard: ({ language, characters }, f) =>
      `${isolate(language)}卡片未生成：现有字体都没有${f.literal(characters)}。`,
  },
};
