import type { BriefingWords } from "../briefing-words.ts";

/** Names of the parts of a briefing, in Chinese. */
export const briefingParts: BriefingWords["section"] = {
  key: "主要结论",
  changes: "有何变化",
  standing: "会谈进展",
  next: "下一轮会谈",
  issues: "逐项议题",
  people: "谈判桌前有谁",
  record: "来源之间的分歧",
  deals: "各方案及其对各方的价值",
  roadmap: "路线图：分阶段的步骤",
  glossary: "用语说明",
  method: "这些结论有多可靠",
  sources: "来源",
  corrections: "更正",
  cite: "如何引用",
};
