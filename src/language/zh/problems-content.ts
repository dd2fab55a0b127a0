import type { ProblemSentences } from "../messages.ts";
import {
  amountFault,
  exportAgain,
  geniusFault,
  geniusRemedy,
  kindName,
  literals,
  mean,
} from "./problem-words.ts";

/** What does not fit together in a dossier and what to do, in Chinese. */
export const contentProblems = {
  "nothing-to-refer-to": ({ kind, found, count }, f) => ({
    message:
      kind === "entry"
        ? `有${f.count(count)}处引用了案卷中没有的条目（首个为${f.literal(found)}）。`
        : `有${f.count(count)}处引用了${kindName[kind]}（首个为${f.literal(found)}），而案卷中没有任何此类条目。`,
    remedy: "若这些条目在单独的文件中，请检查该文件是否存在；否则请补上该部分。",
  }),
  "unknown-reference": ({ kind, found, suggestion }, f) => ({
    message: `没有标识为${f.literal(found)}的${kindName[kind]}。`,
    remedy: mean(suggestion, "请补上该条目，或引用已有的条目。", f),
  }),
  "duplicate-id": ({ id, firstLine, firstFile }, f) => ({
    message: `标识${f.literal(id)}已被使用（${f.literal(firstFile)}第${f.count(firstLine)}行）。`,
    remedy: "请给其中一个条目另取标识。",
  }),
  "date-order": ({ from, to }, f) => ({
    message: `结束日期${f.date(to)}早于开始日期${f.date(from)}。`,
    remedy: "请改正其中一个日期。",
  }),
  "range-order": ({ low, high }, f) => ({
    message: `区间从${f.literal(low)}开始，却在更低的${f.literal(high)}结束。`,
    remedy: "请先写较小的数。",
  }),
  "amount-off-step": ({ found, from, to, step }, f) => ({
    message: `${f.literal(found)}不是本议题允许的数额。`,
    remedy: `请写从${f.literal(from)}到${f.literal(to)}、步长为${f.literal(step)}的数额。`,
  }),
  "amount-bounds": ({ from, to, step, reason }, f) => ({
    message: `从${f.literal(from)}到${f.literal(to)}，步长${f.literal(step)}：${amountFault[reason].fault}。`,
    remedy: amountFault[reason].remedy,
  }),
  "not-an-amount": ({ issue }, f) => ({
    message: `议题${f.literal(issue)}以选项决定，因此没有高于或低于某数的数额。`,
    remedy: "请写明所指的选项。",
  }),
  "incomplete-package": ({ missing }, f) => ({
    message: `方案在${literals(missing, f)}上没有作出选择，因此不列入分析。`,
    remedy: "请在每个议题上选定选项或数额，以便看出方案的位置。",
  }),
  "scale-incomplete": ({ issue, missing }, f) => ({
    message: `${f.literal(issue)}的价值量表没有给出${literals(missing, f)}的价值。`,
    remedy: "请给每个选项一个价值、一个区间或排序中的位置。",
  }),
  "scale-ends": ({ issue }, f) => ({
    message: `${f.literal(issue)}的价值量表不是从0到100。`,
    remedy: `请把最差的选项定为0、最好的定为100；若要保留原来的数值，请写${f.literal("valueScale: source")}。`,
  }),
  "statement-empty": () => ({
    message: "这条陈述没有内容。",
    remedy: "请给出数值或排序，或将其删除。",
  }),
  "order-repeats": ({ id }, f) => ({
    message: `${f.literal(id)}在同一排序中出现两次。`,
    remedy: "请只保留一处。",
  }),
  "order-cycle": ({ ids }, f) => ({
    message: `涉及${literals(ids, f)}的排序相互矛盾。`,
    remedy: "请改动其中一个排序，或注明哪条陈述取代另一条。",
  }),
  "weights-zero": ({ party }, f) => ({
    message: `${f.literal(party)}的权重全部为零。`,
    remedy: "请至少给一个议题正的权重。",
  }),
  "weights-incomplete": ({ party, missing }, f) => ({
    message: `${f.literal(party)}的权重没有涉及${literals(missing, f)}。`,
    remedy: "请给这些议题权重或排序中的位置；在此之前任何权重都有可能。",
  }),
  "like-cycle": ({ parties }, f) => ({
    message: `${literals(parties, f)}的偏好互相沿用，形成循环。`,
    remedy: "请让其中一方以自己的陈述为起点。",
  }),
  "belongs-to-cycle": ({ parties }, f) => ({
    message: `${literals(parties, f)}互相隶属，形成循环。`,
    remedy: "请写明谁隶属于谁。",
  }),
  "supersedes-cycle": ({ ids }, f) => ({
    message: `${literals(ids, f)}互相取代，形成循环。`,
    remedy: "请只保留新陈述取代旧陈述的一步。",
  }),
  "linkage-impossible": ({ issue, option }, f) => ({
    message: `该关联条件把${f.literal(issue)}的${f.literal(option)}排除在一切方案之外。`,
    remedy: "请改正关联条件，或删除该选项。",
  }),
  "linkages-exclude-everything": ({ issue, linkages }, f) => ({
    message: `以下关联条件使${f.literal(issue)}没有任何选项，因而没有任何方案：${literals(linkages, f)}。`,
    remedy: "请删除或放宽其中一项。",
  }),
  "steps-cycle": ({ ids }, f) => ({
    message: `步骤${literals(ids, f)}互相等待，形成循环。`,
    remedy: `请在 ${f.literal("after")} 中删去其中一个，或把同时进行的步骤分开。`,
  }),
  "steps-together-in-tranches": ({ step }, f) => ({
    message: `步骤${f.literal(step)}既分批进行，又与其他步骤同时进行。`,
    remedy: `请删去 ${f.literal("tranches")}，或把每一批写成单独的步骤。`,
  }),
  "votes-impossible": ({ votes, total }, f) => ({
    message: `要求${f.count(votes)}票，而总共只有${f.count(total)}票。`,
    remedy: "请降低要求的票数，或补上缺少的成员。",
  }),
  "round-before-announcement": ({ round, announced, from }, f) => ({
    message: `会谈轮次${f.literal(round)}的开始日期${f.date(from)}早于宣布日期${f.date(announced)}。`,
    remedy: "请改正其中一个日期。",
  }),
  "known-before-source": ({ claim, knownFrom, source, published }, f) => ({
    message: `说法${f.literal(claim)}的已知日期${f.date(knownFrom)}早于其来源${f.literal(source)}的发表日期${f.date(published)}。`,
    remedy: `请删去${f.literal("knownFrom")}，以来源日期为准，或改用当时已发表的来源。`,
  }),
  "claim-contradicts-itself": ({ claim }, f) => ({
    message: `说法${f.literal(claim)}被列为与自身矛盾。`,
    remedy: "请写明另一条说法，或删除此项。",
  }),
  "genius-structure": ({ detail, subject }, f) => ({
    message: `GENIUS文件中，${geniusFault[detail]}${subject === undefined ? "" : `（${f.literal(subject)}）`}。`,
    remedy: geniusRemedy[detail] ?? exportAgain,
  }),
} satisfies Partial<ProblemSentences>;
