import type { ChamberVotes, IssueCondition, LineWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { DealsWords } from "../words.ts";
import { amountInChinese } from "./amount.ts";
import { counted } from "./nouns.ts";

/** A red line in words: its author's, or what it rules out on each issue. */
export function describeLine(line: LineWords, format: Format): string {
  if (line.text !== null) return format.quoted(line.text);
  return `不接受：${line.rulesOut.map((condition) => describeCondition(condition, format)).join("，同时")}`;
}

function describeCondition({ issue, options, amounts, stretches, unit }: IssueCondition, f: Format): string {
  const amount = (value: number | string) => f.amount(value, unit ?? undefined);
  const ruledOut = [
    ...options.map((option) => f.quoted(option)),
    ...amounts.map(amount),
    ...stretches.map(({ above, below }) =>
      [
        ...(above === null ? [] : [`高于${amount(above)}`]),
        ...(below === null ? [] : [`低于${amount(below)}`]),
      ].join("且"),
    ),
  ];
  return `${f.quoted(issue)}——${f.either(ruledOut)}`;
}

/** "40至58（共100票）". */
export function against({ fewest, most, seats }: Omit<ChamberVotes, "name">, f: Format): string {
  const votes = fewest === most ? f.exact(most) : `${f.exact(fewest)}至${f.exact(most)}`;
  return `${votes}（共${f.count(seats)}票）`;
}

/** Words for packages, values and what blocks them, in Chinese. */
export const deals: DealsWords = {
  package: "方案",
  packages: "方案",
  issue: "议题",
  option: "选项",
  value: "价值",
  gain: "收益",
  weight: "权重",
  noDeal: "无协议",
  noDealValue: "无协议价值",
  redLine: "红线",
  linkage: "关联条件",
  ratifier: "批准方",
  zone: "可达成协议的范围",
  efficient: "有效",
  feasible: "可行",
  acceptable: "可接受",
  blocked: "存在障碍",
  refusedAtHome: "谈判各方可接受，国内不予同意",
  uncounted: "未统计",
  amount: amountInChinese,
  method: {
    nash: "纳什",
    kalaiSmorodinsky: "卡莱–斯莫罗丁斯基",
    egalitarian: "均等",
    utilitarian: "功利",
  },
  methodMeaning: {
    nash: "各方收益之积最大的有效方案。",
    kalaiSmorodinsky: "各方所得占其最大可能收益的比例相同的有效方案。",
    egalitarian: "最小收益达到最大的有效方案。",
    utilitarian: "各方价值之和最大的有效方案。",
  },
  comparesParties: "这里比较的是不同各方的分值，而各方分值没有共同单位。",
  positions: { assessed: "按评估的底线", declared: "公开红线一律视为底线" },
  positionsMeaning: {
    assessed: "仅仅公开宣布的红线视为可以变动的立场。",
    declared: "所有红线都计入，包括仅仅公开宣布的红线。",
  },
  noDealHow: {
    stated: "按所述数值",
    "range-middle": "所述区间的中点",
    "range-narrowed": "所述区间经会签署或会拒绝的方案收窄后的均值",
    "between-signed-and-refused": "介于仍会签署的最差方案与会拒绝的最好方案之间",
    "worst-signed": "仍会签署的最差方案",
  },
  centreMethod: {
    stated: "按所述数值",
    "closed-form": "陈述所容许范围的中心，以公式求得",
    "sample-mean": "陈述所容许范围的抽样均值",
  },
  packageCount: ({ count }, f) => counted(count, "个", "方案", f),
  line: ({ line }, f) => describeLine(line, f),
  blocker: {
    reservation: ({ party, shortfall }, f) =>
      `对${f.name(party)}而言，比无协议价值低${f.number(shortfall)}分。`,
    ratifier: ({ party, principal, shortfall, redLines }, f) => {
      const reasons = [
        ...(shortfall === null ? [] : [`比无协议价值低${f.number(shortfall)}分`]),
        ...(redLines === 0 ? [] : [`越过${counted(redLines, "条", "红线", f)}`]),
      ];
      const why = reasons.length === 0 ? "" : `：${reasons.join("，且")}`;
      return `${f.name(principal)}须经${f.name(party)}批准，而后者会予以拒绝${why}。`;
    },
    vote: ({ rule, principal, who }, f) =>
      rule === "quota"
        ? `预计${f.names(who)}的赞成票不足以使${f.name(principal)}受其约束。`
        : `预计${f.names(who)}的审查会推翻${f.name(principal)}的同意。`,
    redLine: ({ party, line, basis }, f) => {
      const standing = { declared: "仅公开宣布", reported: "他方转述", assessed: "分析评估" }[basis];
      return `越过${f.name(party)}的红线（${standing}）：${describeLine(line, f)}。`;
    },
    linkage: ({ reason }, f) =>
      reason === null ? "违反议题之间的一项关联条件。" : `违反一项关联条件：${f.quoted(reason)}。`,
  },
  nearest: ({ issues }, f) => `最接近的可接受方案只改动${f.quotedNames(issues)}。`,
  home: {
    title: "国内同意",
    neededBy: ({ principal }, f) => `${f.name(principal)}需要其同意`,
    consents: "会同意",
    refuses: "会拒绝",
    unknown: "资料不足，无法判断",
    stands: "不会推翻",
    falls: "会推翻",
    asked: "须征求同意者",
    together: "合计",
    meaning: "可以签署的方案中，有多少还能通过国内须征求同意者。",
    review: ({ chambers }, f) => `${f.names(chambers)}审查`,
    quota: ({ members, votes }, f) => `${f.names(members)}表决（需${f.count(votes)}票）`,
    chamber: ({ name, ...votes }, f) =>
      `${f.name(name)}：预计反对票${against(votes, f)}；不批准需${f.count(votes.toPass)}票，推翻否决需${f.count(votes.toOverride)}票`,
    passing: ({ total, passes }, f) =>
      `${counted(total, "个", "有效结果", f)}中，也可获国内同意：${f.count(passes)}个`,
    tally: {
      efficient: { passes: "有效：通过", refused: "有效：被拒", open: "有效：不明" },
      acceptable: { passes: "可接受：通过", refused: "可接受：被拒", open: "可接受：不明" },
    },
  },
};
