import type { Format } from "../format.ts";
import type { FindingSentences } from "../messages.ts";
import type { CureWords, PartWords, RoadmapFindingValues, RoadmapWords } from "../roadmap-words.ts";

function part({ what, tranche, of }: PartWords, f: Format): string {
  return of === 1 ? f.quoted(what) : `${f.quoted(what)} (${f.count(of)} में से किस्त ${f.count(tranche)})`;
}

function cure({ kind, step, others, party, amount }: CureWords, f: Format): string {
  const name = f.name(party, "oblique");
  const alone = step === null ? "" : part(step, f);
  const what = others === 0 ? alone : `${alone} और ${f.count(others)} अन्य चरणों`;
  const measure = amount ?? 0;
  switch (kind) {
    case "guarantee":
      return `${f.number(measure)} अंकों की बाहरी गारंटी, जो छोड़ने पर ${name} के हाथ से जाए`;
    case "split":
      return `${what} को ${f.count(measure)} किस्तों में करना`;
    case "reorder":
      return amount === null && others > 0
        ? `${alone} को ${f.count(others)} चरणों की प्रतीक्षा के बिना करना`
        : "सबसे अच्छा क्रम";
    case "escrow":
      return `${what} का ${f.share(measure)} अंत तक तीसरे पक्ष के पास अमानत रखना`;
    case "snapback":
      return `${name} के छोड़ने पर ${what} को ${f.count(measure)} दिनों के भीतर वापस लेना`;
    case "detection":
      return `${name} के ${what} न करने का कम से कम ${f.share(measure)} संभावना से पता चलना`;
  }
}

/** The findings on a phased exchange in Hindi. */
export const roadmapFindings: Pick<FindingSentences, keyof RoadmapFindingValues> = {
  "roadmap-holds": ({ steps, phases, days, given }, f) =>
    `${given ? "इस योजना में" : "ऐसा क्रम है जिसमें"} किसी भी क्षण छोड़ने से किसी पक्ष को लाभ नहीं होता: चरण ${f.count(steps)}, दौर ${f.count(phases)}` +
    `${days === 0 ? "" : `, कुल ${f.count(days)} दिन`}।`,
  "guarantee-needed": ({ party, amount, step, covertly, given, atLeast }, f) => {
    const where = step === null ? "पहले चरण से पहले" : `${part(step, f)} के बाद`;
    const how = covertly ? "चुपचाप अपना बाकी काम न करने से" : "छोड़ देने से";
    const least = atLeast === null ? "" : ` ${f.number(atLeast)} अंकों से कम किसी क्रम में नहीं लगता।`;
    return `${given ? "इस योजना में" : "सबसे अच्छे क्रम में भी"} ${where} ${how} ${f.name(party, "oblique")} को ${f.number(amount)} अंकों का लाभ होता है; इतनी गारंटी चाहिए।${least}`;
  },
  "guarantee-lowered": ({ cure: one, before, after }, f) =>
    after === 0
      ? `छोड़ने का हर लाभ इससे मिट जाता है: ${cure(one, f)}।`
      : `गारंटी सबसे अधिक इससे घटती है: ${cure(one, f)}; ${f.number(before)} से ${f.number(after)} अंक।`,
  "completion-tempts": ({ party, amount }, f) =>
    `सब चरण पूरे होने पर भी, जो वापस लिया जा सकता है उसे वापस लेने से ${f.name(party, "oblique")} को ${f.number(amount)} अंकों का लाभ होगा: पूरा हुआ समझौता अपने बल पर नहीं टिकता।`,
  "not-worth-starting": ({ party, whole, noDeal }, f) =>
    `${f.name(party, "oblique")} के लिए आज की तुलना में सब चरणों का मूल्य ${f.number(whole)} है और समझौता न होने का ${f.number(noDeal)}: इन चरणों को शुरू करना लाभकर नहीं।`,
  "roadmap-over-ranges": ({ samples, share, hangsOn }, f) =>
    `दर्ज परासों से निकाले ${f.count(samples)} नमूनों में से ${f.share(share)} में किसी पक्ष को छोड़ने से लाभ नहीं होता` +
    `${hangsOn === null ? "" : `; कितनी गारंटी चाहिए, यह सबसे अधिक ${f.quoted(hangsOn)} के आकलन के साथ चलता है`}। यह समझौते के टिकने का पूर्वानुमान नहीं है।`,
};

/** Words for phased exchanges in Hindi. */
export const roadmap: RoadmapWords = {
  roadmap: "रोडमैप",
  phase: "दौर",
  step: "चरण",
  by: "कौन",
  verifiedBy: "सत्यापन",
  start: "दिन से",
  duration: "अवधि",
  temptation: "छोड़ने से लाभ",
  exposure: "जोखिम में",
  guarantee: "आवश्यक गारंटी",
  largest: "सबसे बड़ी गारंटी",
  critical: "निर्णायक",
  nothingDone: "कुछ नहीं हुआ",
  afterStep: "इसके बाद",
  whole: "सब चरणों का मूल्य",
  afterCompletion: "पूरा होने पर छोड़ने से लाभ",
  cures: "गारंटी किससे घटेगी",
  before: "पहले",
  after: "बाद में",
  atOneMoment: "एक ही क्षण में",
  assumed: "मान लिया गया",
  temptationMeaning:
    "सब चरण पूरे करने की तुलना में इस बिंदु पर छोड़ने से पक्ष को क्या लाभ होगा; शून्य से ऊपर हो तो छोड़ने का आकर्षण है।",
  exposureMeaning: "सबसे बुरा दूसरा पक्ष अभी छोड़ दे और जो ले सकता है तुरंत वापस ले ले, तो इस पक्ष का कितना नुक़सान होगा।",
  openly: "खुलकर",
  covertly: "चुपचाप",
  cost: "लागत",
  overRanges: "परासों पर",
  countedOverRanges: ({ samples }, f) =>
    `दर्ज परासों से समान रूप से और एक-दूसरे से स्वतंत्र निकाले गए ${f.count(samples)} नमूनों पर गिना गया। दूसरा बीज इसे त्रुटि के भीतर ही हिलाता है। ऐसे नमूनों का हिस्सा कोई पूर्वानुमान नहीं है`,
  move: "खिसकाएँ",
  earlier: "एक दौर पहले",
  later: "एक दौर बाद",
  whatIf: "यदि यह चरण अलग होता?",
  detectionProbability: "न करने पर पता चलने की संभावना",
  snapbackDays: "वापस लेने की अवधि",
  escrow: "अमानत हिस्सा",
  tranches: "किस्तें",
  notBest: "यह सबसे अच्छी योजना नहीं, दूसरी योजना है।",
  backToBest: "सबसे अच्छे क्रम पर लौटें",
  allSteps: "दर्ज सभी चरण",
  drafted: "आज की स्थिति से बदलाव के आधार पर बना मसौदा; किसी व्यक्ति को इसकी पुष्टि या बदलाव करना है।",
  calendar: "कैलेंडर के लिए डाउनलोड",
  part,
  days: ({ days }, f) => `${f.count(Math.round(days * 10) / 10)} दिन`,
  phaseNumber: ({ number }, f) => `दौर ${f.count(number)}`,
  cure,
  broken: ({ steps, cost }, f) =>
    `${f.list(steps.map((one) => part(one, f)))} एक ही क्षण में होते हैं; एक के बाद एक होने पर सबसे बड़ी गारंटी ${f.number(cost)} अंक बढ़ जाती।`,
  assumptions: ({ count }, f) =>
    `दर्ज न होने के कारण माने गए मान: ${f.count(count)}। पता चलना निश्चित और तुरंत माना गया है, बाक़ी सब शून्य।`,
  left: ({ party, afterwards, lost }, f) =>
    `${f.name(party)}: बचता है ${f.number(afterwards)}, सब चरण पूरे होने से ${f.number(lost)} कम।`,
};
