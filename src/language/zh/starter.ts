import type { StarterWords } from "../starter-words.ts";

/** The starter's made-up talks and its advice, in Chinese. */
export const starter: StarterWords = {
  name: {
    title: "奥尔德河用水",
    question: "枯水年放多少水，由谁测量，为此支付什么？",
    uplands: "上游方",
    lowlands: "下游方",
    release: "枯水年放水量",
    quarter: "流量的四分之一",
    twoFifths: "流量的五分之二",
    threeFifths: "流量的五分之三",
    payment: "水费",
    noPayment: "不付费",
    shareOfPower: "分担损失的电力",
    fullCompensation: "全额补偿",
    gauges: "由谁读取水位计",
    upstreamOnly: "仅由上游当局",
    joint: "联合委员会",
    draft: "调解人草案",
    reason: "为说明格式而虚构。",
  },
  advice: {
    intro: "起步案卷。其中的谈判是虚构的，请换成您自己的。#之后是建议，不会被读取。",
    check: "列出错误、所在的行和处理办法",
    deals: "说明哪些方案各方都可能签署",
    desk: "在浏览器中显示同样内容",
    language: (_, f) =>
      `下面文字的语言；一段文字也可以给出多种语言：${f.literal("{ en: …, ar: …, hi: …, zh: … }")}`,
    parties: "谁必须同意。主要当事方是没有其签字就没有协议的一方。",
    kind: (_, f) =>
      `${f.literal("state")}国家、${f.literal("organisation")}组织或${f.literal("faction")}派别`,
    issues: "要解决什么。一个方案在每个议题上选一项；三至五个议题是好的开端。",
    statusQuo: "目前的状况",
    matrix: "每个议题上：想要什么，还能接受什么（最好的在前），绝不接受什么",
    order: "最重要的在前",
    wouldSign: "仍会签署的最差方案：它代替无协议价值",
    packages: "值得命名保存的方案，例如桌面上的提案。",
    preferences: (_, f) =>
      `各方想要什么，就所知而言。这里的一切都是某人的判断：请写明是公开宣布（${f.literal("declared")}）、他人报道（${f.literal("reported")}），还是您的评估（${f.literal("assessed")}），以及理由；有来源的请附上来源。`,
  },
};
