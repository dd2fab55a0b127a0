import type {
  FormatName,
  GeniusFault,
  ProblemValues,
  ReferenceKind,
  SyntaxFault,
  TypeName,
} from "../../dossier/problem.ts";
import type { Format } from "../format.ts";

export const typeName: Record<TypeName, string> = {
  text: "पाठ",
  number: "संख्या",
  "whole-number": "पूर्ण संख्या",
  "true-or-false": "सही या ग़लत का मान",
  list: "सूची",
  map: "कुंजियाँ और उनके मान",
  id: "पहचान (हाइफ़न से जुड़े छोटे लैटिन अक्षरों के शब्द)",
  date: "तारीख़",
  language: "भाषा-संकेत",
  "number-or-range": "संख्या, या वर्गाकार कोष्ठकों में दो संख्याओं की सीमा",
  package: "पैकेज: हर मुद्दे पर एक विकल्प या मात्रा",
  pattern: "शर्त: कुछ मुद्दों पर विकल्प या मात्रा",
  "one-of-several-forms": "यहाँ स्वीकृत रूपों में से कोई एक",
};

export const formatName: Record<FormatName, { readonly name: string; readonly examples: readonly string[] }> =
  {
    id: { name: "हाइफ़न से जुड़े लैटिन शब्दों की पहचान", examples: ["snapback-2025"] },
    date: { name: "तारीख़", examples: ["2025-04-18", "2025-04", "2025"] },
    "calendar-day": { name: "पंचांग का दिन", examples: ["2025-02-28", "2025-02"] },
    language: { name: "भाषा-संकेत", examples: ["en", "ar", "zh-Hans"] },
    url: { name: "वेब पता", examples: ["https://example.org/page"] },
    number: { name: "संख्या", examples: ["12", "0.25", '"1/3"'] },
  };

export const kindName: Record<ReferenceKind, string> = {
  source: "स्रोत",
  "claim-or-source": "दावा या स्रोत",
  claim: "दावा",
  person: "व्यक्ति",
  party: "पक्ष",
  principal: "मुख्य पक्ष",
  round: "दौर",
  issue: "मुद्दा",
  option: "इस मुद्दे का विकल्प",
  package: "पैकेज",
  instrument: "समझौता या क़ानून",
  step: "चरण",
  statement: "कथन",
  entry: "प्रविष्टि",
};

export const geniusFault: Record<GeniusFault, string> = {
  "no-domain": "वार्ता के क्षेत्र का वर्णन नहीं है",
  "no-profile": "क्षेत्र के साथ वरीयताओं की कोई फ़ाइल नहीं है",
  "issue-not-in-domain": "वरीयताओं में ऐसा मुद्दा है जो क्षेत्र में नहीं है",
  "issue-without-values": "किसी मुद्दे के मान नहीं हैं",
  "issue-index-missing": "किसी मुद्दे की क्रम-संख्या नहीं है",
  "weight-missing": "किसी मुद्दे का भार नहीं है",
  "evaluation-missing": "किसी मान का मूल्यांकन नहीं है",
  "unknown-item": "वरीयताओं में ऐसे मान का मूल्यांकन है जो क्षेत्र में नहीं है",
  "negative-value": "कोई मूल्यांकन ऋणात्मक है",
  "all-weights-zero": "सभी भार शून्य हैं",
  "unsupported-issue-kind": "कोई मुद्दा ऐसे प्रकार का है जिसे बदला नहीं जा सकता",
  "unsupported-evaluator": "किसी मुद्दे का मूल्यांकन ऐसे ढंग से है जिसे बदला नहीं जा सकता",
  "unsupported-utility-space": "वरीयताओं में पैकेज का मूल्य मुद्दों का योग नहीं है",
  "number-malformed": "कोई संख्या संख्या की तरह नहीं लिखी गई है",
  "bounds-missing": "संख्या वाले किसी मुद्दे की सीमाएँ नहीं हैं",
  "issue-repeated": "कोई मुद्दा दो बार है",
  "item-repeated": "कोई मान दो बार है",
  "issue-name-differs": "वरीयताओं में मुद्दे का नाम क्षेत्र के नाम से अलग है",
  "reservation-missing": "वरीयताओं में समझौता न होने का मूल्य नहीं है",
  "discount-unused": "छूट का गुणक काम में नहीं लिया गया है",
  "profile-repeated": "एक ही वरीयता-फ़ाइल दो बार दी गई है",
  "profile-same": "दो वरीयता-फ़ाइलों की सामग्री एक ही है",
  "single-profile": "केवल एक वरीयता-फ़ाइल है, इसलिए डोज़ियर में एक ही पक्ष है",
  "not-xml": "यह फ़ाइल XML में नहीं है",
};

/** What to do about a foreign file that cannot be converted. */
export const exportAgain = "फ़ाइल सुधारें, या जिस प्रोग्राम ने उसे बनाया उससे फिर निर्यात करें।";

/** What to do where converting goes on all the same. */
export const geniusRemedy: { readonly [Fault in GeniusFault]?: string } = {
  "issue-name-differs": "क्षेत्र वाला नाम रखा गया है; कोई और मुद्दा अभिप्रेत हो तो वरीयताओं की फ़ाइल सुधारें।",
  "reservation-missing": "ज्ञात हो तो डोज़ियर में लिखें कि इस पक्ष के लिए समझौता न होने का मूल्य क्या है।",
  "discount-unused": "कुछ करना ज़रूरी नहीं: मूल्यों की तुलना एक ही समय पर, बिना छूट के होती है।",
  "profile-repeated": "हर पक्ष की एक फ़ाइल दें, और एक ही बार।",
  "profile-same": "यदि दोनों अलग-अलग पक्षों की हैं तो कुछ करना ज़रूरी नहीं; नहीं तो अभिप्रेत फ़ाइल दें।",
  "single-profile":
    "दूसरे पक्षों की फ़ाइलें भी आयात करें, या डोज़ियर में लिखें कि उनकी इच्छा क्या है; एक ही पक्ष से यह नहीं कहा जा सकता कि कौन-सा पैकेज स्वीकार्य है।",
  "not-xml": "GENIUS का क्षेत्र और वरीयताएँ XML फ़ाइलें हैं, जो “<” से शुरू होती हैं; वे ही दें।",
  "no-profile": "क्षेत्र के साथ हर पक्ष की वरीयता-फ़ाइल दें।",
  "no-domain": "वरीयताओं के साथ क्षेत्र की फ़ाइल दें।",
};

export const syntaxFault: Record<SyntaxFault, { readonly fault: string; readonly remedy: string }> = {
  indentation: {
    fault: "पंक्तियों का हाशिया मेल नहीं खाता",
    remedy: "साथ की प्रविष्टियों के आगे बराबर रिक्त स्थान रखें।",
  },
  tab: { fault: "रिक्त स्थानों की जगह टैब है", remedy: "हाशिये के लिए रिक्त स्थान काम में लें।" },
  "missing-character": { fault: "कोई चिह्न छूट गया है", remedy: "खोले गए हर उद्धरण-चिह्न और कोष्ठक को बंद करें।" },
  escape: {
    fault: "उलटी तिरछी रेखा के बाद ऐसा चिह्न है जो वहाँ नहीं आ सकता",
    remedy: "पाठ को इकहरे उद्धरण-चिह्नों में रखें।",
  },
  unquoted: { fault: "पाठ को उद्धरण-चिह्न चाहिए", remedy: "पाठ को उद्धरण-चिह्नों में रखें।" },
  colon: {
    fault: "बिना उद्धरण-चिह्नों के पाठ के भीतर द्विबिंदु और रिक्त स्थान हैं",
    remedy: "पाठ को उद्धरण-चिह्नों में रखें; यदि दो कुंजियाँ अभिप्रेत हैं, तो हर एक अलग पंक्ति में लिखें।",
  },
  key: { fault: "कुंजी सही ढंग से नहीं लिखी गई है", remedy: "कुंजी, फिर द्विबिंदु, रिक्त स्थान और उसका मान लिखें।" },
  alias: { fault: "कोई संदर्भ ऐसी चीज़ का है जो है ही नहीं", remedy: "दोहराया गया भाग पूरा लिखें।" },
  tag: { fault: "यहाँ प्रकार-चिह्न है, जो पढ़ा नहीं जाता", remedy: "विस्मय-चिह्न से शुरू होने वाला शब्द हटाएँ।" },
  directive: { fault: "पंक्ति प्रतिशत-चिह्न से शुरू होती है", remedy: "पंक्ति हटाएँ, या उसे उद्धरण-चिह्नों में रखें।" },
  "several-documents": {
    fault: "फ़ाइल में कई दस्तावेज़ हैं",
    remedy: "हर फ़ाइल में एक दस्तावेज़ रखें; तीन हाइफ़न वाली पंक्तियाँ हटाएँ।",
  },
  unexpected: {
    fault: "यहाँ कुछ अप्रत्याशित है",
    remedy: "यह पंक्ति और इससे पहले की पंक्ति देखें: अल्पविराम या उद्धरण-चिह्न छूटा हो सकता है।",
  },
};

export const amountFault: Record<
  ProblemValues["amount-bounds"]["reason"],
  { readonly fault: string; readonly remedy: string }
> = {
  step: { fault: "चरण शून्य से अधिक नहीं है", remedy: "धनात्मक चरण लिखें।" },
  ends: { fault: "अंत आरंभ से ऊपर नहीं है", remedy: "छोटी संख्या पहले लिखें।" },
  remainder: { fault: "चरण अंत पर ठीक नहीं पहुँचते", remedy: "ऐसा चरण चुनें जो दूरी को पूरा-पूरा बाँटे।" },
  "too-fine": { fault: "चरण बहुत अधिक हैं", remedy: "बड़ा चरण चुनें।" },
};

export const mean = (suggestion: string | undefined, otherwise: string, f: Format) =>
  suggestion === undefined ? otherwise : `यदि ${f.literal(suggestion)} अभिप्रेत है, तो वही लिखें।`;

export const literals = (items: readonly string[], f: Format) => f.list(items.map(f.literal));
