import type { ReasonSentences } from "../messages.ts";

/** Why an analysis cannot say anything, in Chinese. */
export const reasons: ReasonSentences = {
  "no-principals": () => "没有列为主要当事方的一方，因此无从检验由谁来同意。",
  "one-principal": ({ party }, f) => `记录中的主要当事方只有${f.name(party)}，而协议至少需要两方。`,
  "no-issues": () => "没有记录任何议题，因此没有可比较的方案。",
  "no-preferences": ({ party }, f) => `没有记录${f.name(party)}的偏好。`,
  "no-scale": ({ party, issue }, f) => `没有记录${f.name(party)}对${f.quoted(issue)}各选项的排序。`,
  "no-no-deal-value": ({ parties }, f) =>
    `没有记录${f.names(parties)}的无协议价值，因此不能说任何方案可接受。只要给出该方仍会签署的最差方案，即可开始。`,
  "statements-conflict": ({ party }, f) =>
    `关于${f.name(party)}的各条陈述不能同时成立，因此没有与之相符的价值函数。`,
  "statements-undecided": ({ party }, f) =>
    `${f.name(party)}在各议题上的最好和最差选项尚未指明，可能的组合过多，搜索结束时仍未能判定各条陈述能否同时成立。逐一指明每个议题的最好和最差选项，即可作答。`,
  "linked-issues-too-large": ({ issues, limit }, f) =>
    `关联条件和红线把${f.quotedNames(issues)}紧密相连，要得出精确答案须同时保留${f.count(limit)}个以上的结果。减少关联条件，或加大数额的步长，即可作答。`,
  "unpublished-judgements": () => "答案依据的判断尚未公开。",
  "no-steps": () => "没有记录任何步骤，无从排序。可由议题拟出初稿。",
  "steps-of-one-party": ({ party }, f) => `只有${f.name(party)}采取步骤或需要同意；交换至少需要两方。`,
  "no-such-package": ({ package: id }, f) => `没有名为${f.quoted(id)}的方案。`,
  "no-steps-in-package": ({ package: name }, f) => `记录中没有属于方案${f.quoted(name)}的步骤。`,
  "phases-do-not-fit": ({ steps }, f) =>
    `这些阶段不成其为计划；以下步骤不明、缺漏、重复、过早，或对一个阶段而言过多：${f.quotedNames(steps)}。`,
  "no-record": () => "没有记录任何说法、人物或会谈轮次，因此没有可核查的记录。",
};
