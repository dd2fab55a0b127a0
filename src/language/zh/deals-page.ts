import type { DealsPageWords } from "../page-words.ts";
import { counted } from "./nouns.ts";

/** Words of the page of packages, in Chinese. */
export const dealsPage: DealsPageWords = {
  marked: "已标出的方案：用方向键逐个移动，按回车键打开",
  parallelView: "各方并列",
  parallelMeaning: "每条线是一个方案。每条轴用一方自己的分值，各方分值没有共同单位；短横表示无协议。",
  numbered: "按编号列出的方案",
  compare: "方案并列",
  compareMeaning: "每个方案在各议题上给各方带来什么。",
  addToCompare: "加入比较",
  leaveCompare: "移出比较",
  compareFull: "已有四个方案并列；移出一个才能再加。",
  noComparison: "在方案旁按“加入比较”，即可与其他方案并列，最多四个。",
  rounded: "数字经过取整，使各列之和与所示一致；个别数字的末位可能相差一。",
  contribution: "贡献",
  tooManyToDraw: "方案过多，无法逐一绘出或按方格计数；图中只显示有效方案和已命名方案。",
  density: ({ most }, f) =>
    `方案过多，不宜逐点绘出：方格中方案越多，色调越浓，最多${f.count(most)}个。方格中最浓的部分是可接受方案所占份额。`,
  parallelDescribed: ({ packages, parties }, f) =>
    `${counted(packages, "个", "方案", f)}，各为一条线，穿过对${f.names(parties, "definite")}的价值。`,
};
