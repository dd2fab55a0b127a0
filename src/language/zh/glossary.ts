import type { BriefingWords } from "../briefing-words.ts";

/** Words of the method and what they mean, in Chinese. */
export const glossary: BriefingWords["glossary"] = {
  package: { term: "方案", meaning: "每项议题取一个选项或数额，即一份完整协议的轮廓。" },
  feasible: { term: "可行方案", meaning: "各部分能够同时成立的方案。" },
  noDeal: { term: "无协议价值", meaning: "会谈无果而终时一方所得。价值低于此的方案会被其拒绝。" },
  acceptable: { term: "可接受方案", meaning: "对每一方都不低于无协议价值、且不越过任何计入的红线的方案。" },
  redLine: { term: "红线", meaning: "一方声明不会签字同意的条件。" },
  efficient: { term: "有效方案", meaning: "要使一方更好就必使另一方受损的方案。" },
  referencePoint: { term: "参照点", meaning: "按既定规则从有效方案中选出的方案。它是尺度，不是预测。" },
  linkage: { term: "关联条件", meaning: "把多项议题的选项联系在一起的条件。" },
};
