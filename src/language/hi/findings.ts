import type { BlockReason, HomeShare, PositionsRead } from "../finding-values.ts";
import type { FindingSentences } from "../messages.ts";
import { against, describeLine } from "./deals.ts";
import { recordFindings } from "./findings-record.ts";
import { sampledFindings } from "./findings-sampled.ts";
import {
  acceptablePackage,
  acceptablePackageOblique,
  are,
  counted,
  linkage,
  ordinalRound,
  outcome,
  outcomeOblique,
  package_,
  possiblePackageOblique,
  statementOblique,
  together,
} from "./nouns.ts";
import { roadmapFindings } from "./roadmap.ts";

const reading: Record<PositionsRead, string> = {
  assessed: "सीमाओं के मौजूदा आकलन के अनुसार",
  declared: "हर घोषित रेखा को अक्षरशः मानने पर",
};

const blockReason: Record<BlockReason, string> = {
  "worth-less-than-no-deal": "इसका मूल्य समझौता न होने के मूल्य से कम है",
  "red-line": "यह लाल रेखा लाँघता है",
  ratifier: "जिसका अनुसमर्थन ज़रूरी है वह इसे अस्वीकार करेगा",
};

/** The findings in Hindi. */
export const findings: FindingSentences = {
  ...recordFindings,
  ...sampledFindings,
  ...roadmapFindings,

  "no-overlap": ({ parties, positions, packages }, f) =>
    `${reading[positions]}, ${counted(packages, possiblePackageOblique, f)} में से एक भी ${together(parties, f)} को ` +
    `स्वीकार्य नहीं है।`,

  overlap: ({ parties, positions, acceptable, packages, efficient, askedAtHome }, f) => {
    const many = acceptable === null ? "कुछ (जिनकी गिनती नहीं हुई)" : f.count(acceptable);
    const found =
      `${reading[positions]}, ${counted(packages, possiblePackageOblique, f)} में से ${many} ${together(parties, f)} को ` +
      `स्वीकार्य ${are(acceptable)}।`;
    const atTable = askedAtHome
      ? " यह गिनती वार्ता की मेज़ पर हस्ताक्षर योग्य पैकेजों की है; देश के भीतर किसी की सहमति इसमें नहीं गिनी गई।"
      : "";
    if (efficient === null) return `${found}${atTable}`;
    return (
      `${found} इनमें ${counted(efficient, outcome, f)} ${are(efficient)}; दक्ष का अर्थ है कि कोई ` +
      `दूसरा स्वीकार्य पैकेज किसी पक्ष के लिए बेहतर हो, तो किसी और पक्ष को हानि होती है।${atTable}`
    );
  },

  "consent-at-home": ({ efficient, acceptable, refusing, unknown }, f) => {
    const refused = (of: "efficient" | "acceptable") => {
      const by = refusing.flatMap(({ who, [of]: count }) =>
        count === null || count === 0 ? [] : `${f.names(who)}: ${f.count(count)}`,
      );
      return by.length === 0 ? "" : ` (${by.join("; ")})`;
    };
    const whom = (of: "efficient" | "acceptable") =>
      of === "efficient" || efficient === null ? "देश के भीतर हर ज़रूरी" : "ऐसी";
    const told = (of: "efficient" | "acceptable", { passes, refused: no, open }: HomeShare) =>
      `${whom(of)} सहमति पाने वाले ${f.count(passes)}, अस्वीकृत ${f.count(no)}` +
      `${refused(of)}${open === 0 ? "" : `, अज्ञात ${f.count(open)}`}।`;
    const sentences = [
      ...(efficient === null
        ? []
        : [`${counted(efficient.total, outcomeOblique, f)} में से ${told("efficient", efficient)}`]),
      ...(acceptable === null
        ? []
        : [
            `सभी ${counted(acceptable.total, acceptablePackageOblique, f)} में से ${told("acceptable", acceptable)}`,
          ]),
      ...(unknown.length === 0 ? [] : [`${f.names(unknown, "oblique")} का उत्तर दर्ज जानकारी से पता नहीं चलता।`]),
    ];
    return sentences.join(" ");
  },

  "review-at-home": ({ principal, executive, chambers, outlook }, f) => {
    const all = f.names(
      chambers.map(({ name }) => name),
      "oblique",
    );
    const votes = chambers.map(
      ({ name, ...chamber }) =>
        `${f.name(name)} ${against(chamber, f)} (अस्वीकृति के लिए ${f.count(chamber.toPass)}, वीटो पलटने के लिए ${f.count(chamber.toOverride)})`,
    );
    const result = {
      stands: "इन मतों पर सहमति बनी रहेगी",
      falls: "इन मतों पर सहमति निरस्त होगी",
      open: "इन मतों से तय नहीं होता कि सहमति बनी रहेगी या निरस्त होगी",
    }[outlook];
    return (
      `${f.name(principal, "oblique")} की सहमति बनी रहती है, जब तक ${all} में अस्वीकृति पारित न हो और उस पर ` +
      `${f.name(executive, "oblique")} के हस्ताक्षर न हों या वीटो न पलटा जाए। विरोध में अपेक्षित मत: ${votes.join("; ")}। ${result}।`
    );
  },

  "positions-and-limits": ({ declared, assessed }, f) => {
    const have = (count: typeof declared) =>
      count === 0
        ? "पक्षों के पास कोई स्वीकार्य पैकेज नहीं है"
        : `पक्षों के पास ${counted(count, acceptablePackage, f)} ${are(count)}`;
    return `${reading.declared} ${have(declared)}; ${reading.assessed} ${have(assessed)}।`;
  },

  "position-not-limit": ({ party, line, acceptable }, f) => {
    const opened =
      acceptable === 0
        ? "भी कोई पैकेज स्वीकार्य नहीं होता"
        : `${counted(acceptable, package_, f)} स्वीकार्य ${acceptable === 1 ? "है" : "हैं"}`;
    return (
      `यदि ${f.name(party, "oblique")} की यह घोषित रेखा (${describeLine(line, f)}) ऐसा रुख है जो बदल सकता है, तो ` +
      `${opened}; बाकी हर घोषित रेखा को अक्षरशः माना गया है।`
    );
  },

  "package-acceptable": ({ package: name, parties, crosses, lines, refusedBy }, f) => {
    const beyond =
      crosses.length === 0
        ? ""
        : ` यह ${f.names(crosses, "oblique")} की ऐसी ${lines === 1 ? "घोषित रेखा लाँघता है जिसे" : "घोषित रेखाएँ लाँघता है जिन्हें"} सीमा नहीं आँका गया है।`;
    const refused =
      refusedBy.length === 0
        ? ""
        : ` इसके लिए ${f.names(refusedBy, "oblique")} का अनुसमर्थन अब भी चाहिए, और वहाँ से अस्वीकृति अपेक्षित है।`;
    return `पैकेज ${f.quoted(name)} ${together(parties, f)} को स्वीकार्य है।${beyond}${refused}`;
  },

  "package-blocked": ({ package: name, blocks, linkages }, f) => {
    const clauses = blocks.map(
      ({ party, reasons }) =>
        `${f.name(party, "oblique")} के लिए, ${f.list(reasons.map((reason) => blockReason[reason]))}`,
    );
    const broken = linkages === 0 ? [] : [`यह ${counted(linkages, linkage, f)} तोड़ता है`];
    const why = [...clauses, ...broken];
    return `पैकेज ${f.quoted(name)} के सामने बाधाएँ हैं${why.length === 0 ? "" : `: ${why.join("; ")}`}।`;
  },

  "nearest-change": ({ package: name, issues }, f) =>
    `पैकेज ${f.quoted(name)} में केवल ${f.quotedNames(issues)} पर बदलाव हो, तो वह सभी पक्षों को स्वीकार्य होगा।`,

  "nash-point": ({ values, ties }, f) => {
    const each = values.map(
      ({ party, value, noDeal }) =>
        `${f.name(party, "oblique")} के लिए ${f.number(value, 1)} (समझौता न होने पर ${f.number(noDeal, 1)})`,
    );
    const which = ties > 1 ? `${f.count(ties)} बराबर संदर्भ बिंदुओं में से एक` : "एक संदर्भ बिंदु";
    return `स्वीकार्य पैकेजों में ${which} का मूल्य: ${f.list(each)}। हर मूल्य उसी पक्ष के अपने अंकों में है। यह पूर्वानुमान नहीं है।`;
  },

  "nash-undiscriminating": ({ efficient }, f) =>
    `कोई स्वीकार्य पैकेज हर पक्ष को समझौता न होने से बेहतर स्थिति में नहीं ले जाता, इसलिए लाभों का संतुलन ` +
    `${counted(efficient, outcomeOblique, f)} में से किसी को अलग नहीं दिखाता।`,

  "illustrative-judgements": ({ statements, illustrative }, f) => {
    const some = illustrative === statements ? "सभी" : f.count(illustrative);
    return (
      `इन आँकड़ों के पीछे के ${counted(statements, statementOblique, f)} में से ${some} उदाहरणार्थ ${are(illustrative)}: ` +
      `काम केवल पद्धति दिखाना है, किसी पक्ष का मत बताना नहीं।`
    );
  },

  "no-deal-at-worst-signed": ({ party, value }, f) =>
    `${f.name(party, "oblique")} के लिए समझौता न होने का मूल्य उस सबसे ख़राब पैकेज के बराबर माना गया है जिस पर यह पक्ष फिर भी ` +
    `हस्ताक्षर करेगा (इस पक्ष के अंकों में ${f.number(value, 1)}), क्योंकि दर्ज जानकारी में इसकी कोई निचली सीमा नहीं है।`,

  "next-round": ({ number, place, from, mediators }, f) => {
    const which = number === null ? "अगला दौर" : `अगला दौर (${ordinalRound(number, f)})`;
    const details = [
      ...(place === null ? [] : [`स्थान ${f.name(place)}`]),
      ...(mediators.length === 0 ? [] : [`मध्यस्थ ${f.names(mediators)}`]),
    ];
    return `${which} ${f.date(from)} के लिए घोषित है${details.map((detail) => `; ${detail}`).join("")}।`;
  },

  "last-round": ({ number, place, from, outcome: result }, f) => {
    const which = number === null ? "पिछला दौर" : ordinalRound(number, f);
    const where = place === null ? "" : `${f.name(place, "oblique")} में `;
    const known = result === null ? "इसका कोई परिणाम दर्ज नहीं है।" : `दर्ज परिणाम: ${f.quoted(result)}।`;
    return `${which} ${where}हुआ (${f.date(from)})। ${known}`;
  },

  "deadline-ahead": ({ what, at, days }, f) => {
    const distance = days === null ? "" : days === 0 ? " (उसी दिन)" : ` (${f.count(days)} दिन बाद)`;
    return `अगली समय-सीमा ${f.date(at)} है${distance}: ${f.quoted(what)}।`;
  },

  "source-at-odds": ({ source, points }, f) =>
    `${f.count(points)} बातों पर स्रोत ${f.quoted(source)} और दर्ज अन्य स्रोत एकमत नहीं हैं।`,
};
