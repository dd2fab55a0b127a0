import type { SiteWords } from "../site-words.ts";
import { counted, ordinalRound } from "./nouns.ts";

/** Everything written on the pages around a briefing, in Chinese. */
export const site: SiteWords = {
  headline: ({ parties, what }, f) => {
    const who = f.names(parties, "short");
    if (what.kind === "news") return `${who}：${f.name(what.text).replace(/[.。।](?=\u2069?$)/u, "")}`;
    if (what.kind === "packages") {
      const all = parties.length === 2 ? "双方" : "各方";
      return what.acceptable === 0
        ? `${who}：没有${all}都能接受的方案`
        : `${who}：${counted(what.acceptable, "个", "方案", f)}可为${all}接受`;
    }
    const where = what.place === null ? "" : `在${f.name(what.place)}`;
    if (what.kind === "next") {
      const which = what.number === null ? "下一轮会谈" : ordinalRound(what.number, f);
      return `${who}：${which}定于${f.date(what.from)}${where}举行`;
    }
    const which = what.number === null ? "最近一轮会谈" : ordinalRound(what.number, f);
    return `${who}：${which}已于${f.date(what.from)}${where}举行`;
  },
  title: "谈判追踪：言必有据",
  aboutFront: "各项谈判进展到哪一步，接下来是什么，有何变化，每句话都注明来源。",
  allNegotiations: "全部谈判",
  negotiation: { changed: "新动态", read: "概览" },
  section: {
    article: "文章",
    articles: "文章",
    negotiations: "谈判",
    question: "争点何在",
    packagesOnIssue: "各具名方案如何处理",
    claimsOnIssue: "各来源怎么说",
    linkages: "议题之间的关联",
    directory: "当事方与人物",
    timeline: "按时间排列",
    claims: "各来源的说法",
    package: "方案内容与价值",
    findingsOnPackage: "要点",
    otherPackages: "其他具名方案",
    briefings: "历次简报",
    pages: "在案内容",
    more: "延伸阅读",
  },
  page: {
    index: "概览",
    issues: "议题",
    people: "人物与当事方",
    timeline: "时间线",
    claims: "说法",
    deals: "方案",
  },
  about: {
    index: ({ title }, f) => `${f.name(title)}：会谈进展到哪一步，有何变化，接下来是什么。`,
    issues: ({ title }, f) => `${f.name(title)}：每项议题的选项、走向和公开表态。`,
    people: ({ title }, f) => `${f.name(title)}：谁参与会谈，谁在何时担任何职，均注明来源。`,
    timeline: ({ title }, f) => `${f.name(title)}：按时间排列的各轮会谈、事件与期限，均注明来源。`,
    claims: ({ title }, f) => `${f.name(title)}：各来源的说法、可信等级，以及与之相反的说法。`,
    deals: ({ title }, f) => `${f.name(title)}：哪些方案各方都可能签署，对各方价值几何，其余方案受阻于何处。`,
  },
  aboutIssue: ({ issue, title }, f) => `${f.name(issue)}：选项、走向与公开立场。出自案卷${f.quoted(title)}。`,
  aboutPackage: ({ package: name, title }, f) =>
    `${f.name(name)}：方案内容、对各方的价值以及受阻之处。出自案卷${f.quoted(title)}。`,
  asKnown: ({ date }, f) => `截至${f.date(date)}所知`,
  preview: {
    background: "来龙去脉",
    why: "本轮为何重要",
    agenda: "议程",
    table: "谈判桌前有谁",
    hosts: "东道与调解",
    home: "国内因素",
    agreement: "若能谈成",
    breakdown: "若谈判破裂",
    watch: "值得关注",
    closing: "小结",
  },
  navigation: "页面",
  latestBriefing: "阅读简报全文",
  sinceRound: ({ number, date }, f) =>
    `自${number === null ? "最近一轮会谈" : ordinalRound(number, f)}（${f.date(date)}）以来，新者在前。`,
  sinceBriefing: ({ date }, f) => `自${f.date(date)}的简报以来，新者在前。`,
  noChanges: "此后没有新的内容在案。",
  noCorrections: "没有更正在案。",
  correctedBriefing: ({ date }, f) => `${f.date(date)}的简报：`,
  readOn: "延伸阅读：",
  asData: "本页数据",
  noOneElse: "不属于任何在案当事方",
  from: "开始",
  until: "结束",
  deals: {
    settles: "方案内容",
    worth: "方案价值",
    verdict: "方案处境",
    reading: "读法",
    nearest: "最接近的各方可接受方案",
    today: "本方案",
    change: "最接近的可接受方案",
  },
};
