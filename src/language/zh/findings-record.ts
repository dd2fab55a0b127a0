import type { ExactNumber, Text } from "../../dossier/schema/primitives.ts";
import type { BetterFounded, SourcedClaim } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { RecordFindingSentences } from "../messages.ts";
import { ordinalRound } from "./nouns.ts";

const better: Record<BetterFounded, string> = {
  record: "记录的依据更为充分。",
  claim: "该说法的依据更为充分。",
  open: "双方依据难分高下。",
};

/** Where both sides have been told, one after the other. */
const side: Record<BetterFounded, string> = {
  ...better,
  record: "后者的依据更为充分。",
  claim: "前者的依据更为充分。",
};

const said =
  (f: Format) =>
  ({ claim, source }: SourcedClaim) =>
    `${f.quoted(claim)}（${f.name(source)}）`;

const amounts = (low: ExactNumber, high: ExactNumber, unit: Text | null, f: Format) =>
  low === high ? f.amount(low, unit ?? undefined) : `${f.exact(low)}至${f.amount(high, unit ?? undefined)}`;

/** What is wrong with the record, in Chinese. */
export const recordFindings: RecordFindingSentences = {
  "office-out-of-term": ({ claims, person, at, office, ended, begins, holders, standing }, f) => {
    const dates = [
      ...(ended === null ? [] : [`已结束（${f.date(ended)}）`]),
      ...(begins === null ? [] : [`尚未${ended === null ? "" : "再次"}开始（${f.date(begins)}）`]),
    ];
    const others = holders.length === 0 ? "" : `当时在任者，记录为${f.names(holders)}。`;
    return (
      `${f.name(person)}被提及时不在所记录的任期内：${claims.map(said(f)).join("、")}。所说时间为${f.date(at)}，` +
      `而记录中的职务${f.quoted(office)}任期${dates.join("，")}。${others}${better[standing]}`
    );
  },

  "claims-in-contradiction": ({ one, others, standing }, f) =>
    `来源说法不一：一说${said(f)(one)}，另一说${others.map(said(f)).join("、")}。${side[standing]}`,

  "claim-against-round": ({ claim, number, recorded, standing }, f) => {
    const round = number === null ? "该轮会谈" : ordinalRound(number, f);
    const has =
      recorded.what === "place"
        ? `地点为${f.name(recorded.place)}`
        : recorded.what === "date"
          ? `日期为${f.date(recorded.from)}${recorded.to === null ? "" : `至${f.date(recorded.to)}`}`
          : `调解方为${f.names(recorded.mediators)}`;
    return `一项说法与记录不符：${said(f)(claim)}；记录中${round}${has}。${better[standing]}`;
  },

  "figure-out-of-range": ({ claim, what, unit, low, high, standing }, f) =>
    `有数字超出${f.name(what)}的记录（${amounts(low, high, unit, f)}）：${said(f)(claim)}。${better[standing]}`,

  "circular-sources": ({ entries }, f) =>
    entries.length === 1
      ? `${f.list(entries.map(f.quoted))}仅以自身为依据。`
      : `以下内容循环互为依据：${f.list(entries.map(f.quoted))}。`,

  "round-overdue": ({ number, place, last }, f) => {
    const which = number === null ? "一轮会谈" : ordinalRound(number, f);
    const where = place === null ? "" : `在${f.name(place)}`;
    return `${which}应于${f.date(last)}或之前${where}举行，结果未见记录。`;
  },

  "weak-grounds": ({ party, grounds }, f) =>
    `${party === null ? "有一项判断" : `关于${f.name(party)}的一项判断`}仅有${f.count(grounds)}项依据，且均已被否定、被取代、可信度低或来源不可靠。`,

  "unsupported-source": ({ source }, f) => `所示案卷中没有任何内容以来源${f.quoted(source)}为依据。`,
};
