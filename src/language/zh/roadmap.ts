import type { Format } from "../format.ts";
import type { FindingSentences } from "../messages.ts";
import type { CureWords, PartWords, RoadmapFindingValues, RoadmapWords } from "../roadmap-words.ts";
import { counted } from "./nouns.ts";

function part({ what, tranche, of }: PartWords, f: Format): string {
  return of === 1 ? f.quoted(what) : `${f.quoted(what)}（共${f.count(of)}批，第${f.count(tranche)}批）`;
}

function cure({ kind, step, others, party, amount }: CureWords, f: Format): string {
  const name = f.name(party);
  const alone = step === null ? "" : part(step, f);
  const what = others === 0 ? alone : `${alone}及其他${counted(others, "个", "步骤", f)}`;
  const measure = amount ?? 0;
  switch (kind) {
    case "guarantee":
      return `由外部提供${f.number(measure)}分的担保，${name}一旦退出即丧失`;
    case "split":
      return `将${what}分${f.count(measure)}批进行`;
    case "reorder":
      return amount === null && others > 0
        ? `进行${alone}时不等待${counted(others, "个", "步骤", f)}`
        : "采用最佳顺序";
    case "escrow":
      return `将${what}的${f.share(measure)}托管至最后`;
    case "snapback":
      return `${name}一旦退出，在${f.count(measure)}天内收回${what}`;
    case "detection":
      return `使${name}不履行${what}的情形至少有${f.share(measure)}会被发现`;
  }
}

/** The findings on a phased exchange in Chinese. */
export const roadmapFindings: Pick<FindingSentences, keyof RoadmapFindingValues> = {
  "roadmap-holds": ({ steps, phases, days, given }, f) =>
    `${given ? "按此计划" : "存在一种顺序"}，任何一方在任何时点退出都无利可图：${counted(steps, "个", "步骤", f)}，` +
    `${counted(phases, "个", "阶段", f)}${days === 0 ? "" : `，共${f.count(days)}天`}。`,
  "guarantee-needed": ({ party, amount, step, covertly, given, atLeast }, f) => {
    const where = step === null ? "在第一步之前" : `在${part(step, f)}之后`;
    const how = covertly ? "暗中不履行余下的义务" : "退出";
    const least = atLeast === null ? "" : `任何顺序所需都不低于${f.number(atLeast)}分。`;
    return `${given ? "按此计划" : "即使按最佳顺序"}，${f.name(party)}${where}${how}可得利${f.number(amount)}分，须有同等数额的担保。${least}`;
  },
  "guarantee-lowered": ({ cure: one, before, after }, f) =>
    after === 0
      ? `可使退出完全无利可图的做法：${cure(one, f)}。`
      : `最能降低所需担保的做法：${cure(one, f)}，由${f.number(before)}分降至${f.number(after)}分。`,
  "completion-tempts": ({ party, amount }, f) =>
    `全部步骤完成后，${f.name(party)}收回可收回之物仍可得利${f.number(amount)}分：协议完成后并不能自行维持。`,
  "not-worth-starting": ({ party, whole, noDeal }, f) =>
    `对${f.name(party)}而言，与现状相比，全部步骤值${f.number(whole)}分，没有协议值${f.number(noDeal)}分：这些步骤不值得开始。`,
  "roadmap-over-ranges": ({ samples, share, hangsOn }, f) =>
    `在从记录的区间抽取的${counted(samples, "个", "样本", f)}中，${f.share(share)}的样本里任何一方退出都无利可图` +
    `${hangsOn === null ? "" : `；所需担保的大小与对${f.quoted(hangsOn)}的判断关系最大`}。这并不预测协议能否维持。`,
};

/** Words for phased exchanges in Chinese. */
export const roadmap: RoadmapWords = {
  roadmap: "路线图",
  phase: "阶段",
  step: "步骤",
  by: "执行方",
  verifiedBy: "核查方",
  start: "起始日",
  duration: "时长",
  temptation: "退出之利",
  exposure: "受损风险",
  guarantee: "所需担保",
  largest: "最大所需担保",
  critical: "关键",
  nothingDone: "尚未开始",
  afterStep: "此步之后",
  whole: "全部步骤的价值",
  afterCompletion: "完成后退出之利",
  cures: "可降低所需担保的做法",
  before: "之前",
  after: "之后",
  atOneMoment: "同时进行",
  assumed: "假定",
  temptationMeaning: "与完成全部步骤相比，该方在此时退出的得利；高于0即有退出的动机。",
  exposureMeaning: "若对其影响最大的另一方此刻退出并立即收回可收回之物，该方的净损失。",
  openly: "公开",
  covertly: "暗中",
  cost: "代价",
  overRanges: "在各区间上",
  countedOverRanges: ({ samples }, f) =>
    `在从记录的区间抽取的${counted(samples, "个", "样本", f)}上统计，各区间均匀且相互独立。换一个种子只在误差内变动。这种份额不预测任何事情`,
  move: "移动",
  earlier: "提前一个阶段",
  later: "推后一个阶段",
  whatIf: "如果这一步骤有所不同？",
  detectionProbability: "不履行被发现的几率",
  snapbackDays: "收回所需时间",
  escrow: "托管份额",
  tranches: "批次",
  notBest: "这不是最佳计划，而是另一计划。",
  backToBest: "回到最佳顺序",
  allSteps: "记录的全部步骤",
  drafted: "根据相对现状的变化拟出的初稿，须由人确认或修改。",
  calendar: "下载日历文件",
  part,
  days: ({ days }, f) => `${f.count(Math.round(days * 10) / 10)}天`,
  phaseNumber: ({ number }, f) => `第${f.count(number)}阶段`,
  cure,
  broken: ({ steps, cost }, f) =>
    `${f.list(steps.map((one) => part(one, f)))}同时进行；若先后进行，最大所需担保将增加${f.number(cost)}分。`,
  assumptions: ({ count }, f) =>
    `有${counted(count, "个", "数值", f)}未记录：假定不履行必定立即被发现，其余为0。`,
  left: ({ party, afterwards, lost }, f) =>
    `${f.name(party)}：剩余${f.number(afterwards)}分，比完成全部步骤少${f.number(lost)}分。`,
};
