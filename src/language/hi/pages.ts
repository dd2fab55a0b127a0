import type { PageWords } from "../page-words.ts";
import { checkPage } from "./check-page.ts";
import { dealsPage } from "./deals-page.ts";
import { type CountedNoun, counted } from "./nouns.ts";

const day: CountedNoun = { one: "दिन", other: "दिन" };
const round: CountedNoun = { one: "दौर", other: "दौर" };
const event: CountedNoun = { one: "घटना", other: "घटनाएँ" };
const claim: CountedNoun = { one: "दावा", other: "दावे" };
const source: CountedNoun = { one: "स्रोत", other: "स्रोत" };
const date: CountedNoun = { one: "तारीख़", other: "तारीख़ें" };

/** Words of single pages, in Hindi. */
export const pages: PageWords = {
  check: checkPage,
  deals: dealsPage,
  overview: {
    about: "यह डोज़ियर किस बारे में है",
    seats: "वार्ता में कौन किस भूमिका में है",
    inOffice: "प्रतिनिधिमंडल और पद",
    nobodyOnFile: "कोई दर्ज नहीं",
    othersWithStake: "अन्य हितधारक",
    lastRound: "पिछला दौर",
    nextRound: "अगला दौर",
    noLastRound: "इस तारीख़ तक कोई दौर नहीं हुआ था।",
    noNextRound: "इस तारीख़ तक अगले दौर की घोषणा नहीं हुई थी।",
    clock: "समय-सीमाएँ",
    noDeadline: "कोई समय-सीमा दर्ज नहीं है।",
    provisionEnds: "एक प्रावधान की समाप्ति",
    issues: "मुद्दे, और हर एक किस ओर जा रहा है",
    issuesMeaning:
      "जहाँ मुख्य पक्षों के ताज़ा प्रस्ताव तुलनीय हैं, रुझान उन्हीं से लिया गया है; अन्यत्र वह एक नामित संपादक का आकलन है। हर पंक्ति बताती है कि कौन-सा।",
    readFrom: "किससे लिया गया",
    fromOffers: "मुख्य पक्षों के प्रस्ताव",
    fromAssessment: "आकलन",
    noAssessment: "न तुलनीय प्रस्ताव, न कोई आकलन दर्ज",
    changes: "पिछले दौर के बाद क्या बदला",
    noChanges: "पिछले दौर के बाद कुछ नया ज्ञात नहीं हुआ।",
    sourceCheck: "जहाँ स्रोत और अभिलेख में मतभेद है",
    sourceCheckMeaning:
      "हर दावे के साथ वह जो अभिलेख में उसके विरुद्ध है, और दोनों का मूल अंश। पूरा साक्ष्य-क्रम देखने के लिए कोई दावा चुनें।",
    nothingAtOdds: "कोई दो दर्ज दावे एक-दूसरे को नहीं काटते।",
    said: "दावा",
    against: "अभिलेख में इसके विरुद्ध",
    recordItself: "अभिलेख की अपनी प्रविष्टि",
    changed: {
      events: "घटित",
      rounds: "घोषित",
      offers: "प्रस्तावित",
      officesBegun: "पद संभाला",
      officesEnded: "पद छोड़ा",
      deadlinesSet: "समय-सीमा तय हुई",
      deadlinesPassed: "समय-सीमा बीती",
    },
    claimsOf: ({ claims, contradicted }, f) =>
      contradicted === 0
        ? `दावे: ${f.count(claims)}`
        : `दावे: ${f.count(claims)}, जिनमें से ${f.count(contradicted)} का खंडन कोई दूसरा दर्ज दावा करता है`,
    daysLeft: ({ days }, f) =>
      days > 0 ? `${counted(days, day, f)} शेष` : days === 0 ? "उसी दिन" : "बीत चुकी",
    daysCounted: ({ from, to }, f) => `पढ़ी जा रही तारीख़ ${f.date(from)} से ${f.date(to)} तक गिने गए।`,
  },
  record: {
    show: "दिखाएँ",
    span: "समय का विस्तार",
    jump: "किसी प्रविष्टि पर जाएँ",
    offices: "व्यक्ति और उनके पद",
    term: "कार्यकाल",
    inTerm: "पढ़ी जा रही तारीख़ को",
    partiesAndDelegations: "पक्ष, उनकी भूमिकाएँ और प्रतिनिधिमंडल",
    belongsTo: "किसका हिस्सा",
    claimsBySource: "दावे, स्रोत के अनुसार",
    whichSource: "दिखाया गया स्रोत",
    allSources: "सभी स्रोत",
    grade: "श्रेणी",
    notGraded: "श्रेणी नहीं दी गई",
    contradicts: "इसके विरुद्ध",
    onlyContradicted: "केवल वे दावे जिनका खंडन कोई दूसरा दावा करता है",
    noClaims: "इस स्रोत से कोई दर्ज दावा नहीं लिया गया है।",
    value: "आँकड़ा",
    noFigure: "इस तारीख़ तक कोई आँकड़ा ज्ञात नहीं था।",
    sourcesInTable: "स्रोत: हर प्रविष्टि का अपना, नीचे की तालिका में।",
    zoomIn: "बड़ा करें",
    zoomOut: "छोटा करें",
    moveEarlier: "पहले का समय",
    moveLater: "बाद का समय",
    moveAndZoom:
      "समय-रेखा: समय में चलने के लिए खींचें या तीर कुंजियाँ दबाएँ; बड़ा-छोटा करने के लिए धन और ऋण, या कंट्रोल कुंजी के साथ पहिया।",
    goToDate: "किसी तारीख़ पर जाएँ",
    statusOverTime: "समय के साथ स्थिति",
    provisions: "प्रावधान",
    dates: "तारीख़ें",
    rule: "नियम",
    deadline: "समय-सीमा",
    instrument: "समझौता या क़ानून",
    unit: "इकाई",
    spans: { all: "सब कुछ", year: "बारह महीने", talks: "वार्ता", own: "चुना हुआ समय" },
    until: ({ date }, f) => `${f.date(date)} तक`,
    termStanding: {
      in: "पद पर",
      ended: "कार्यकाल समाप्त",
      ahead: "अभी पद पर नहीं",
      unknown: "तारीख़ें दर्ज नहीं",
    },
    counts: {
      rounds: ({ count }, f) => counted(count, round, f),
      events: ({ count }, f) => counted(count, event, f),
      claims: ({ count }, f) => counted(count, claim, f),
      sources: ({ count }, f) => counted(count, source, f),
    },
    answer: ({ rounds, events, claims, sources }) => `दर्ज हैं: ${rounds}, ${events}, ${claims} और ${sources}।`,
    contradicted: ({ claims }, f) => `दर्ज दावों में से ${f.count(claims)} का खंडन कोई दूसरा दर्ज दावा करता है।`,
    described: ({ entries }, f) => `समय के क्रम में ${counted(entries, date, f)}।`,
  },
};
