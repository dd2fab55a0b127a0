import type { JudgementWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { SampledFindingSentences } from "../messages.ts";
import { counted, packages } from "./nouns.ts";

function judgement(on: JudgementWords, f: Format): string {
  const party = f.name(on.party, "definite");
  switch (on.kind) {
    case "weight":
      return `the weight ${party} gives to ${f.quoted(on.issue)}`;
    case "value":
      return `what ${f.quoted(on.option)} is worth to ${party}`;
    case "noDeal":
      return `what no deal is worth to ${party}`;
  }
}

/** The findings on preference sets in English. */
export const sampledFindings: SampledFindingSentences = {
  "zone-range": ({ sets, low, median, high, none }, f) => {
    const drawn = `${counted(sets, "preference set", f)} drawn from all that agree with the statements`;
    if (none === 1) return `In none of ${drawn} is any package acceptable to all sides.`;
    const many = low === high ? packages(low, f) : `${f.count(low)} to ${packages(high, f)}`;
    const are = low === high && low === 1 ? "is" : "are";
    const some =
      none === 0 ? "In every set drawn at least one is." : `In ${f.share(none)} of the sets none is.`;
    return `Over ${drawn}, ${many} ${are} acceptable to all sides in nine sets of ten (median ${f.count(median)}). ${some}`;
  },

  "reference-point-held": ({ share, hangsOn }, f) => {
    const goesWith = hangsOn === null ? "" : `; that goes most with ${judgement(hangsOn, f)}`;
    return (
      `The reference point stays acceptable to all sides in ${f.share(share)} of the preference sets${goesWith}. ` +
      `That says how far this answer hangs on what is not known; it is not a forecast of a deal.`
    );
  },
};
