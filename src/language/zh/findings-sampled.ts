import type { JudgementWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { SampledFindingSentences } from "../messages.ts";

function judgement(on: JudgementWords, f: Format): string {
  const party = f.name(on.party);
  switch (on.kind) {
    case "weight":
      return `${party}给予${f.quoted(on.issue)}的权重`;
    case "value":
      return `${f.quoted(on.option)}对${party}的价值`;
    case "noDeal":
      return `不达成协议对${party}的价值`;
  }
}

/** The findings on preference sets in Chinese. */
export const sampledFindings: SampledFindingSentences = {
  "zone-range": ({ sets, low, median, high, none }, f) => {
    const drawn = `从所有与陈述相符的偏好中抽取的${f.count(sets)}组偏好`;
    if (none === 1) return `在${drawn}中，没有一组存在各方均可接受的方案。`;
    const many = low === high ? f.count(low) : `${f.count(low)}至${f.count(high)}`;
    const some =
      none === 0
        ? "所抽取的每一组中都至少有一个方案可接受。"
        : `有${f.share(none)}的偏好组没有可接受的方案。`;
    return `在${drawn}中，十组里有九组的可接受方案为${many}个（中位数${f.count(median)}个）。${some}`;
  },

  "reference-point-held": ({ share, hangsOn }, f) => {
    const goesWith = hangsOn === null ? "" : `；这与${judgement(hangsOn, f)}关系最大`;
    return `参考点在${f.share(share)}的偏好组中仍为各方接受${goesWith}。这说明结论在多大程度上取决于未知之处，并非对能否达成协议的预测。`;
  },
};
