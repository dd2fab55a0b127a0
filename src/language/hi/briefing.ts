import type { BriefingWords } from "../briefing-words.ts";
import { isolate } from "../format.ts";
import { briefingParts } from "./briefing-parts.ts";
import { glossary } from "./glossary.ts";

/** Everything written on a published briefing, in Hindi. */
export const briefing: BriefingWords = {
  section: briefingParts,
  glossary,
  asKnown: ({ date }, f) =>
    date === null ? "विवरणिका, दर्ज सारी जानकारी सहित" : `विवरणिका, ${f.date(date)} तक की जानकारी`,
  contents: "इस पृष्ठ पर",
  languages: "भाषाएँ",
  chooseLanguage: "भाषा चुनें",
  notes: "स्रोत",
  note: ({ number }, f) => `स्रोत ${f.count(number)}`,
  rounds: "अब तक के दौर",
  noRoundAhead: "किसी और दौर की घोषणा नहीं हुई थी।",
  agenda: "कार्यसूची में",
  trend: "दिशा",
  options: "विकल्प",
  today: "आज",
  saidInPublic: "सार्वजनिक रूप से कहा गया",
  offer: "प्रस्ताव",
  publicLine: "लाल रेखा",
  assessed: ({ by, at }, f) =>
    by === null ? `आकलन की तिथि: ${f.date(at)}` : `${isolate(by)} का आकलन, ${f.date(at)}`,
  fromOffers: "इस मुद्दे पर पक्षों के नवीनतम प्रस्तावों से निकाला गया",
  notAssessed: "किसी संपादक का आकलन दर्ज नहीं है।",
  office: "इस तिथि को पद",
  since: ({ date }, f) => `${f.date(date)} से`,
  figure:
    "हर बिंदु एक संभव पैकेज है; भरे हुए बिंदु दोनों पक्षों को स्वीकार्य हैं। सीढ़ियों से जुड़े छल्ले दक्ष पैकेज हैं, और छायांकित भाग में दोनों पक्ष " +
    "बिना समझौते की तुलना में बेहतर स्थिति में हैं। नीचे की तालिका इन्हीं बिंदुओं को अंकों में देती है।",
  tooMany: "पैकेज इतने अधिक हैं कि हर एक को बनाया नहीं जा सकता; चित्र में वे हैं जिनका नाम है।",
  value: ({ party }, f) => `${f.name(party, "oblique")} के लिए मूल्य`,
  illustrative: "आँकड़े केवल उदाहरण हैं",
  publicOnly:
    "यह विवरणिका डोज़ियर के केवल सार्वजनिक भाग से बनी है। आकलन और लेखकों की अपने तक रखी बातें इसमें वहीं आती हैं जहाँ उन्हें सार्वजनिक चिह्नित किया गया है।",
  citation: ({ title, date, engine, fingerprint }, f) =>
    `${f.quoted(title)}। विवरणिका${date === null ? "" : `, ${f.date(date)} तक की जानकारी`}। ` +
    `${isolate(engine)} से, इस छाप वाले डोज़ियर के आधार पर: ${isolate(fingerprint)}।`,
  partial: "इस पृष्ठ का पूरा अनुवाद नहीं हुआ है। जो शेष है वह अपनी भाषा में, चिह्न के साथ दिखाया गया है।",
  inLanguage: ({ language }) => `${isolate(language)} में`,
  publishing: {
    done: ({ pages, path }, f) => `${f.literal(path)} में प्रकाशित पृष्ठ: ${f.count(pages)}।`,
    untranslated: ({ language, texts }, f) =>
      `${isolate(language)} पृष्ठ प्रकाशित नहीं हुए; जिनका अनुवाद नहीं है वे पाठ: ${f.count(texts)}।`,
    remedy: "डोज़ियर में उनका अनुवाद दें, या बताए गए विकल्प से पृष्ठ को चिह्न सहित जैसा है वैसा प्रकाशित करें।",
    nothing: "कुछ भी प्रकाशित नहीं हुआ, क्योंकि किसी भी भाषा के सारे पाठ उपलब्ध नहीं हैं।",
    articleFault: ({ what }, f) =>
      `लेख पढ़ा नहीं जा सकता या ऐसी बात का संदर्भ देता है जो दर्ज नहीं: ${f.literal(what)}।`,
    articleRemedy: ({ path, reference }, f) =>
      `उस पंक्ति को ठीक करें। लेख अपने डोज़ियर के साथ ${f.literal(path)} नाम से रहता है और दर्ज बातों का संदर्भ ${f.literal(reference)} जैसा देता है।`,
    articleStale: ({ path, record }, f) =>
      `लेख ${f.literal(path)} छोड़ दिया गया; समीक्षा के बाद से उसमें उद्धृत बातें बदल गई हैं। दोबारा समीक्षा के बाद उसमें लिखें: ${f.literal(`record: ${record}`)}।`,
    segmentsStale: ({ path }, f) => `ये अंश बनने के बाद लेख ${f.literal(path)} बदल गया है; इन्हें फिर से बनाएँ।`,
    segmentRefused: ({ segment, lost }, f) =>
      `अंश ${f.literal(segment)} अस्वीकृत; इसमें यह छूटा या जुड़ा है: ${f.list(lost.map(f.literal))}।`,
    segmentsOpen: ({ segments }, f) => `जिनका अनुवाद शेष है वे अंश: ${f.count(segments)}।`,
    segmentsRemedy: ({ path }, f) => `${f.literal(path)} को ठीक करके फिर दें; जो लिया जा सका वह सुरक्षित है।`,
    noCard: ({ language, characters }, f) =>
      `${isolate(language)} कार्ड छोड़ दिया गया; किसी उपलब्ध फ़ॉन्ट में ये चिह्न नहीं हैं: ${f.literal(characters)}।`,
  },
};
