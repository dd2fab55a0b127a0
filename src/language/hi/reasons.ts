import type { ReasonSentences } from "../messages.ts";

/** Why an analysis cannot say anything, in Hindi. */
export const reasons: ReasonSentences = {
  "no-principals": () => "किसी पक्ष की भूमिका मुख्य पक्ष की नहीं है, इसलिए ऐसा कोई नहीं जिसकी सहमति परखी जा सके।",
  "one-principal": ({ party }, f) => `दर्ज मुख्य पक्ष केवल ${f.name(party)} है; समझौते के लिए कम से कम दो चाहिए।`,
  "no-issues": () => "कोई मुद्दा दर्ज नहीं है, इसलिए तुलना के लिए कोई पैकेज नहीं है।",
  "no-preferences": ({ party }, f) => `${f.name(party, "oblique")} की वरीयताओं के बारे में कुछ दर्ज नहीं है।`,
  "no-scale": ({ party, issue }, f) =>
    `${f.quoted(issue)} के विकल्पों को ${f.name(party, "oblique")} किस क्रम में रखता है, यह दर्ज नहीं है।`,
  "no-no-deal-value": ({ parties }, f) =>
    `${f.names(parties, "oblique")} के लिए समझौता न होने का मूल्य दर्ज नहीं है, इसलिए किसी पैकेज को स्वीकार्य नहीं कहा जा सकता। ` +
    `शुरुआत के लिए वह सबसे ख़राब पैकेज काफ़ी है जिस पर पक्ष फिर भी हस्ताक्षर करेगा।`,
  "statements-conflict": ({ party }, f) =>
    `${f.name(party, "oblique")} के बारे में दर्ज कथन एक साथ सही नहीं हो सकते, इसलिए कोई मूल्य-फलन उनसे मेल नहीं खाता।`,
  "linked-issues-too-large": ({ issues, limit }, f) =>
    `संबद्धताएँ और लाल रेखाएँ ${f.quotedNames(issues)} को इतना कसकर जोड़ती हैं कि सटीक उत्तर के लिए ${f.count(limit)} से अधिक परिणाम ` +
    `एक साथ रखने पड़ते। कम संबद्धताओं या राशियों के बड़े चरणों से उत्तर निकल सकता है।`,
  "unpublished-judgements": () => "यह उत्तर ऐसे आकलनों पर टिका है जो प्रकाशित नहीं हैं।",
  "no-record": () => "दर्ज जानकारी में न कोई दावा है, न कोई व्यक्ति, न कोई दौर; इसलिए जाँचने के लिए कोई अभिलेख नहीं है।",
};
