import type { BlockReason, HomeShare, PositionsRead } from "../finding-values.ts";
import type { FindingSentences } from "../messages.ts";
import { against, describeLine } from "./deals.ts";
import { recordFindings } from "./findings-record.ts";
import { sampledFindings } from "./findings-sampled.ts";
import { counted, ordinalRound, together } from "./nouns.ts";
import { roadmapFindings } from "./roadmap.ts";

const reading: Record<PositionsRead, string> = {
  assessed: "按目前对各方底线的评估",
  declared: "若将公开划定的红线一律视为底线",
};

const blockReason: Record<BlockReason, string> = {
  "worth-less-than-no-deal": "其价值低于无协议价值",
  "red-line": "越过了红线",
  ratifier: "须经其批准的一方会予以拒绝",
};

/** The findings in Chinese. */
export const findings: FindingSentences = {
  ...recordFindings,
  ...sampledFindings,
  ...roadmapFindings,

  "no-overlap": ({ parties, positions, packages }, f) =>
    `${reading[positions]}，在${counted(packages, "个", "可行方案", f)}中，没有一个能为${together(parties, f)}所接受。`,

  overlap: ({ parties, positions, acceptable, packages, efficient, askedAtHome }, f) => {
    const many = acceptable === null ? "若干个（数目未统计）" : `${f.count(acceptable)}个`;
    const found = `${reading[positions]}，在${counted(packages, "个", "可行方案", f)}中，有${many}可为${together(parties, f)}所接受。`;
    const atTable = askedAtHome ? "以上是谈判桌上可以签署的数目，尚未征求国内任何一方的同意。" : "";
    if (efficient === null) return `${found}${atTable}`;
    return `${found}其中有${counted(efficient, "个", "有效结果", f)}；所谓有效，是指换成任何其他可接受的方案，一方若得益，必有另一方受损。${atTable}`;
  },

  "consent-at-home": ({ efficient, acceptable, refusing, unknown }, f) => {
    const refused = (of: "efficient" | "acceptable") => {
      const by = refusing.flatMap(({ who, [of]: count }) =>
        count === null || count === 0 ? [] : `${f.names(who)}：${f.count(count)}个`,
      );
      return by.length === 0 ? "" : `（${by.join("；")}）`;
    };
    const whom = (of: "efficient" | "acceptable") =>
      of === "efficient" || efficient === null ? "可获国内所需的全部同意" : "可获全部同意";
    const told = (of: "efficient" | "acceptable", { passes, refused: no, open }: HomeShare) =>
      `${f.count(passes)}个${whom(of)}，${f.count(no)}个会被拒绝${refused(of)}` +
      `${open === 0 ? "" : `，${f.count(open)}个无法判断`}。`;
    const sentences = [
      ...(efficient === null
        ? []
        : [`在${counted(efficient.total, "个", "有效结果", f)}中，${told("efficient", efficient)}`]),
      ...(acceptable === null
        ? []
        : [
            `在全部${counted(acceptable.total, "个", "可接受的方案", f)}中，${told("acceptable", acceptable)}`,
          ]),
      ...(unknown.length === 0 ? [] : [`资料不足，无法判断${f.names(unknown)}的态度。`]),
    ];
    return sentences.join("");
  },

  "review-at-home": ({ principal, executive, chambers, outlook }, f) => {
    const all = f.names(chambers.map(({ name }) => name));
    const votes = chambers.map(
      ({ name, ...chamber }) =>
        `${f.name(name)}${against(chamber, f)}，不批准需${f.count(chamber.toPass)}票，推翻否决需${f.count(chamber.toOverride)}票`,
    );
    const result = {
      stands: "按此票数，同意有效",
      falls: "按此票数，同意会被推翻",
      open: "按此票数，同意是否有效尚难判断",
    }[outlook];
    return (
      `除非${all}不予批准，且${f.name(executive)}签署该决议或其否决被推翻，${f.name(principal)}的同意即有效。` +
      `预计反对票：${votes.join("；")}。${result}。`
    );
  },

  "positions-and-limits": ({ declared, assessed }, f) => {
    const have = (count: typeof declared) =>
      count === 0 ? "没有可接受的方案" : `有${counted(count, "个", "可接受的方案", f)}`;
    return `${reading.declared}，各方${have(declared)}；${reading.assessed}，各方${have(assessed)}。`;
  },

  "position-not-limit": ({ party, line, acceptable }, f) => {
    const opened =
      acceptable === 0 ? "仍没有方案可接受" : `则有${counted(acceptable, "个", "方案", f)}可接受`;
    return (
      `如果${f.name(party)}公开划定的这条红线（${describeLine(line, f)}）只是可以变动的立场，${opened}；` +
      `其余公开划定的红线仍一律视为底线。`
    );
  },

  "package-acceptable": ({ package: name, parties, crosses, refusedBy }, f) => {
    const beyond =
      crosses.length === 0 ? "" : `该方案越过了${f.names(crosses)}公开划定的红线，但这条红线未被评估为底线。`;
    const refused = refusedBy.length === 0 ? "" : `该方案仍须经${f.names(refusedBy)}批准，预计会遭拒绝。`;
    return `方案${f.quoted(name)}可为${together(parties, f)}所接受。${beyond}${refused}`;
  },

  "package-blocked": ({ package: name, blocks, linkages }, f) => {
    const clauses = blocks.map(
      ({ party, reasons }) =>
        `对${f.name(party)}而言，${reasons.map((reason) => blockReason[reason]).join("，且")}`,
    );
    const broken = linkages === 0 ? [] : [`违反${counted(linkages, "项", "关联条件", f)}`];
    const why = [...clauses, ...broken];
    return `方案${f.quoted(name)}存在障碍${why.length === 0 ? "" : `：${why.join("；")}`}。`;
  },

  "nearest-change": ({ package: name, issues }, f) =>
    `方案${f.quoted(name)}只需在${f.quotedNames(issues)}上作出改动，即可为各方所接受。`,

  "nash-point": ({ values, ties }, f) => {
    const each = values.map(
      ({ party, value, noDeal }) =>
        `对${f.name(party)}的价值为${f.number(value, 1)}（无协议为${f.number(noDeal, 1)}）`,
    );
    const which = ties > 1 ? `${f.count(ties)}个并列参考点之一` : "一个参考点";
    return `可接受方案中的${which}，${each.join("，")}；各方价值均以本方分值计。这不是预测。`;
  },

  "nash-undiscriminating": ({ efficient }, f) =>
    `没有哪个可接受的方案能让每一方都优于不达成协议，因此收益的平衡无法从${counted(efficient, "个", "有效结果", f)}中选出其一。`,

  "illustrative-judgements": ({ statements, illustrative }, f) => {
    const some = illustrative === statements ? "全部" : `其中${f.count(illustrative)}条`;
    return `这些数字依据${counted(statements, "条", "陈述", f)}，${some}属于示例：用于说明方法，不代表任何一方的看法。`;
  },

  "no-deal-at-worst-signed": ({ party, value }, f) =>
    `对${f.name(party)}而言，无协议价值取作该方仍会签署的最差方案的价值（按本方分值为${f.number(value, 1)}），` +
    `因为现有资料没有给出其下限。`,

  "next-round": ({ number, place, from, mediators }, f) => {
    const which = number === null ? "下一轮会谈" : `下一轮即${ordinalRound(number, f)}`;
    const by = mediators.length === 0 ? "" : `，由${f.names(mediators)}调解`;
    const where = place === null ? "" : `在${f.name(place)}`;
    return `${which}已宣布于${f.date(from)}${where}举行${by}。`;
  },

  "last-round": ({ number, place, from, outcome }, f) => {
    const which = number === null ? "最近一轮会谈" : ordinalRound(number, f);
    const where = place === null ? "" : `在${f.name(place)}`;
    const result = outcome === null ? "结果未见记录。" : `记录的结果：${f.quoted(outcome)}。`;
    return `${which}已${where}举行（${f.date(from)}）。${result}`;
  },

  "deadline-ahead": ({ what, at, days }, f) => {
    const distance = days === null ? "" : days === 0 ? "（当日）" : `（${f.count(days)}天后）`;
    return `下一个期限是${f.date(at)}${distance}：${f.quoted(what)}。`;
  },

  "source-at-odds": ({ source, points }, f) =>
    `来源${f.quoted(source)}与在案的其他来源在${f.count(points)}处说法不一。`,
};
