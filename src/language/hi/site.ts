import type { SiteWords } from "../site-words.ts";
import { counted, onDate, ordinalRound, ordinalRoundOblique, package_ } from "./nouns.ts";

/** Everything written on the pages around a briefing, in Hindi. */
export const site: SiteWords = {
  headline: ({ parties, what }, f) => {
    const who = f.names(parties, "short");
    if (what.kind === "news") return `${who}: ${f.name(what.text).replace(/[.。।](?=\u2069?$)/u, "")}`;
    if (what.kind === "packages") {
      const all = parties.length === 2 ? "दोनों पक्षों" : "सभी पक्षों";
      const many =
        what.acceptable === 0 ? "कोई पैकेज स्वीकार्य नहीं" : `${counted(what.acceptable, package_, f)} स्वीकार्य`;
      return `${who}: ${all} को ${many}`;
    }
    const where = what.place === null ? "" : ` ${f.name(what.place, "oblique")} में`;
    if (what.kind === "next") {
      const which = what.number === null ? "अगला दौर" : ordinalRound(what.number, f);
      return `${who}: ${which} ${onDate(what.from, f)}${where} तय`;
    }
    const which = what.number === null ? "पिछला दौर" : ordinalRound(what.number, f);
    return `${who}: ${which} ${onDate(what.from, f)}${where} हुआ`;
  },
  title: "वार्ताएँ, स्रोतों के साथ",
  aboutFront: "हर वार्ता कहाँ पहुँची है, आगे क्या है और क्या बदला है, हर वाक्य अपने स्रोत के साथ।",
  allNegotiations: "सभी वार्ताएँ",
  negotiation: { changed: "नया", read: "सिंहावलोकन" },
  section: {
    article: "लेख",
    articles: "लेख",
    negotiations: "वार्ताएँ",
    question: "मुद्दा क्या है",
    packagesOnIssue: "नामित पैकेज इसे कैसे सुलझाते हैं",
    claimsOnIssue: "इस पर स्रोत क्या कहते हैं",
    linkages: "मुद्दों को क्या जोड़ता है",
    directory: "पक्ष और लोग",
    timeline: "समय के क्रम में",
    claims: "स्रोत के अनुसार दावे",
    package: "इसमें क्या तय होता है और इसका मूल्य",
    findingsOnPackage: "संक्षेप में",
    otherPackages: "अन्य नामित पैकेज",
    briefings: "विवरणिकाएँ",
    pages: "दर्ज सामग्री",
    more: "आगे पढ़ें",
  },
  page: {
    index: "सिंहावलोकन",
    issues: "मुद्दे",
    people: "लोग और पक्ष",
    timeline: "समयरेखा",
    claims: "दावे",
    deals: "पैकेज",
  },
  about: {
    index: ({ title }, f) => `${f.name(title)}: वार्ता कहाँ पहुँची है, क्या बदला है और आगे क्या है।`,
    issues: ({ title }, f) =>
      `${f.name(title)}: हर मुद्दा, उसके विकल्प, उसकी दिशा और उस पर सार्वजनिक रूप से कही गई बातें।`,
    people: ({ title }, f) =>
      `${f.name(title)}: वार्ता में किसकी भूमिका है और कौन कब किस पद पर रहा, हर बात स्रोत सहित।`,
    timeline: ({ title }, f) => `${f.name(title)}: दौर, घटनाएँ और समय-सीमाएँ समय के क्रम में, स्रोतों सहित।`,
    claims: ({ title }, f) =>
      `${f.name(title)}: हर स्रोत क्या कहता है, उसकी श्रेणी क्या है और कौन-सा दावा उसके विपरीत है।`,
    deals: ({ title }, f) =>
      `${f.name(title)}: किन पैकेजों पर सभी पक्ष हस्ताक्षर कर सकते हैं, हर पक्ष के लिए उनका मूल्य और बाक़ी की बाधाएँ।`,
  },
  aboutIssue: ({ issue, title }, f) =>
    `${f.name(issue)}: विकल्प, दिशा और सार्वजनिक रुख। डोज़ियर ${f.quoted(title)} का एक पृष्ठ।`,
  aboutPackage: ({ package: name, title }, f) =>
    `${f.name(name)}: पैकेज में क्या तय होता है, हर पक्ष के लिए उसका मूल्य और उसकी बाधाएँ। डोज़ियर ${f.quoted(title)} का एक पृष्ठ।`,
  asKnown: ({ date }, f) => `${f.date(date)} तक की जानकारी`,
  preview: {
    background: "बात यहाँ तक कैसे पहुँची",
    why: "यह दौर क्यों अहम है",
    agenda: "कार्यसूची में",
    table: "वार्ता की मेज़ पर कौन है",
    hosts: "मेज़बान और मध्यस्थ",
    home: "देश के भीतर",
    agreement: "समझौता हुआ तो",
    breakdown: "वार्ता टूटी तो",
    watch: "किन बातों पर नज़र रहे",
    closing: "संक्षेप में",
  },
  navigation: "पृष्ठ",
  latestBriefing: "पूरी विवरणिका पढ़ें",
  sinceRound: ({ number, date }, f) =>
    `${number === null ? "पिछले दौर" : ordinalRoundOblique(number, f)} (${f.date(date)}) के बाद से, सबसे नया पहले।`,
  sinceBriefing: ({ date }, f) => `${f.date(date)} की विवरणिका के बाद से, सबसे नया पहले।`,
  noChanges: "तब से ज्ञात हुई कोई बात दर्ज नहीं है।",
  noCorrections: "कोई भूल-सुधार दर्ज नहीं है।",
  correctedBriefing: ({ date }, f) => `${f.date(date)} की विवरणिका में:`,
  readOn: "इन पर और पढ़ें:",
  asData: "यही पृष्ठ डेटा के रूप में",
  noOneElse: "किसी दर्ज पक्ष के नहीं",
  from: "आरंभ",
  until: "समाप्ति",
  deals: {
    settles: "इसमें क्या तय होता है",
    worth: "इसका मूल्य",
    verdict: "इसकी स्थिति",
    reading: "पाठ",
    nearest: "सबसे निकट का पैकेज जिसे सभी मान सकें",
    today: "इस पैकेज में",
    change: "निकटतम स्वीकार्य पैकेज में",
  },
};
