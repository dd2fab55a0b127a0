import type { ChamberVotes, IssueCondition, LineWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { DealsWords } from "../words.ts";
import { counted, outcomeOblique, package_, redLine } from "./nouns.ts";

/** A red line in words: its author's, or what it rules out on each issue. */
export function describeLine(line: LineWords, format: Format): string {
  if (line.text !== null) return format.quoted(line.text);
  const together = line.rulesOut.length > 1 ? " एक साथ" : "";
  return `${format.list(line.rulesOut.map((condition) => describeCondition(condition, format)))}${together} कभी नहीं`;
}

function describeCondition({ issue, options, amounts, stretches, unit }: IssueCondition, f: Format): string {
  const amount = (value: number | string) => f.amount(value, unit ?? undefined);
  const ruledOut = [
    ...options.map((option) => f.quoted(option)),
    ...amounts.map(amount),
    ...stretches.map(({ above, below }) =>
      f.list([
        ...(above === null ? [] : [`${amount(above)} से अधिक`]),
        ...(below === null ? [] : [`${amount(below)} से कम`]),
      ]),
    ),
  ];
  return `${f.quoted(issue)} पर ${f.either(ruledOut)}`;
}

/** "100 में से 40 से 58". */
export function against({ fewest, most, seats }: Omit<ChamberVotes, "name">, f: Format): string {
  const votes = fewest === most ? f.exact(most) : `${f.exact(fewest)} से ${f.exact(most)}`;
  return `${f.count(seats)} में से ${votes}`;
}

/** Words for packages, values and what blocks them, in Hindi. */
export const deals: DealsWords = {
  package: "पैकेज",
  packages: "पैकेज",
  issue: "मुद्दा",
  option: "विकल्प",
  value: "मूल्य",
  gain: "लाभ",
  weight: "भार",
  noDeal: "समझौता न होना",
  noDealValue: "समझौता न होने का मूल्य",
  redLine: "लाल रेखा",
  linkage: "संबद्धता",
  ratifier: "अनुसमर्थक",
  zone: "संभावित समझौते का क्षेत्र",
  efficient: "दक्ष",
  feasible: "संभव",
  acceptable: "स्वीकार्य",
  blocked: "बाधित",
  refusedAtHome: "वार्ता की मेज़ पर स्वीकार्य, देश के भीतर अस्वीकृत",
  uncounted: "गिना नहीं गया",
  amount: (value, unit) => `${value} ${unit}`,
  method: {
    nash: "नैश",
    kalaiSmorodinsky: "कलाई–स्मोरोडिंस्की",
    egalitarian: "समतावादी",
    utilitarian: "उपयोगितावादी",
  },
  methodMeaning: {
    nash: "वे दक्ष पैकेज जिनमें लाभों का गुणनफल सबसे अधिक है।",
    kalaiSmorodinsky: "वे दक्ष पैकेज जिनमें हर पक्ष को अपने अधिकतम संभव लाभ का समान अनुपात मिलता है।",
    egalitarian: "वे दक्ष पैकेज जिनमें सबसे छोटा लाभ अधिकतम है।",
    utilitarian: "वे दक्ष पैकेज जिनमें मूल्यों का योग अधिकतम है।",
  },
  comparesParties: "इसमें अलग-अलग पक्षों के अंकों की तुलना है, जिनकी कोई साझा इकाई नहीं है।",
  positions: { assessed: "सीमाएँ, आकलन के अनुसार", declared: "घोषित रेखाएँ, अक्षरशः" },
  positionsMeaning: {
    assessed: "केवल सार्वजनिक रूप से घोषित लाल रेखाओं को ऐसा रुख माना गया है जो बदल सकता है।",
    declared: "हर लाल रेखा गिनी गई है, केवल सार्वजनिक रूप से घोषित भी।",
  },
  noDealHow: {
    stated: "जैसा बताया गया",
    "range-middle": "बताई गई सीमा का मध्य",
    "range-narrowed": "बताई गई सीमा के उस हिस्से का औसत जो स्वीकार्य और अस्वीकार्य पैकेजों के बाद बचता है",
    "between-signed-and-refused": "हस्ताक्षर योग्य सबसे ख़राब और अस्वीकार्य सबसे अच्छे पैकेज के बीच",
    "worst-signed": "सबसे ख़राब पैकेज जिस पर पक्ष फिर भी हस्ताक्षर करेगा",
  },
  centreMethod: {
    stated: "आँकड़े जैसे बताए गए",
    "closed-form": "कथनों से संभव मानों का केंद्र, बंद सूत्र से",
    "sample-mean": "कथनों से संभव मानों के नमूनों का माध्य",
  },
  packageCount: ({ count }, f) => counted(count, package_, f),
  line: ({ line }, f) => describeLine(line, f),
  blocker: {
    reservation: ({ party, shortfall }, f) =>
      `${f.name(party, "oblique")} के लिए इसका मूल्य समझौता न होने के मूल्य से ${f.number(shortfall)} अंक कम है।`,
    ratifier: ({ party, principal, shortfall, redLines }, f) => {
      const reasons = [
        ...(shortfall === null ? [] : [`इसका मूल्य समझौता न होने के मूल्य से ${f.number(shortfall)} अंक कम है`]),
        ...(redLines === 0 ? [] : [`यह ${counted(redLines, redLine, f)} लाँघता है`]),
      ];
      const why = reasons.length === 0 ? "" : `: ${f.list(reasons)}`;
      return (
        `${f.name(principal, "oblique")} को ${f.name(party, "oblique")} का अनुसमर्थन चाहिए, और वहाँ से अस्वीकृति अपेक्षित है` +
        `${why}।`
      );
    },
    vote: ({ rule, principal, who }, f) =>
      rule === "quota"
        ? `${f.names(who, "oblique")} से इसके पक्ष में उतने मत अपेक्षित नहीं हैं जितने ${f.name(principal, "oblique")} को चाहिए।`
        : `${f.names(who, "oblique")} की समीक्षा में ${f.name(principal, "oblique")} की सहमति का निरस्त होना अपेक्षित है।`,
    redLine: ({ party, line, basis }, f) => {
      const standing = { declared: "केवल सार्वजनिक रूप से घोषित", reported: "अन्य के हवाले से", assessed: "आकलित" }[
        basis
      ];
      return `यह ${f.name(party, "oblique")} की लाल रेखा (${standing}) लाँघता है: ${describeLine(line, f)}।`;
    },
    linkage: ({ reason }, f) =>
      reason === null ? "यह मुद्दों के बीच की एक संबद्धता तोड़ता है।" : `यह एक संबद्धता तोड़ता है: ${f.quoted(reason)}।`,
  },
  nearest: ({ issues }, f) => `निकटतम स्वीकार्य पैकेज में केवल ${f.quotedNames(issues)} पर बदलाव है।`,
  home: {
    title: "देश के भीतर सहमति",
    neededBy: ({ principal }, f) => `${f.name(principal, "oblique")} के लिए आवश्यक`,
    consents: "सहमति",
    refuses: "अस्वीकृति",
    unknown: "दर्ज जानकारी से पता नहीं चलता",
    stands: "समझौता बना रहेगा",
    falls: "समझौता निरस्त होगा",
    asked: "जिनकी सहमति चाहिए",
    together: "सब मिलाकर",
    meaning: "हस्ताक्षर योग्य पैकेजों में से कितनों को देश के भीतर ज़रूरी सहमति भी मिलेगी।",
    review: ({ chambers }, f) => `${f.names(chambers, "oblique")} की समीक्षा`,
    quota: ({ members, votes }, f) => `${f.names(members, "oblique")} का मतदान (आवश्यक मत: ${f.count(votes)})`,
    chamber: ({ name, ...votes }, f) =>
      `${f.name(name)}: विरोध में अपेक्षित मत ${against(votes, f)}; ` +
      `अस्वीकृति के लिए ${f.count(votes.toPass)}, वीटो पलटने के लिए ${f.count(votes.toOverride)} चाहिए`,
    passing: ({ total, passes }, f) =>
      `${counted(total, outcomeOblique, f)} में से देश के भीतर भी सहमति पाने वाले: ${f.count(passes)}`,
    tally: {
      efficient: { passes: "दक्ष: सहमति", refused: "दक्ष: अस्वीकृति", open: "दक्ष: अज्ञात" },
      acceptable: { passes: "स्वीकार्य: सहमति", refused: "स्वीकार्य: अस्वीकृति", open: "स्वीकार्य: अज्ञात" },
    },
  },
};
