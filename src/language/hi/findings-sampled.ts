import type { JudgementWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { SampledFindingSentences } from "../messages.ts";

function judgement(on: JudgementWords, f: Format): string {
  const party = f.name(on.party, "oblique");
  switch (on.kind) {
    case "weight":
      return `${party} के लिए ${f.quoted(on.issue)} के महत्व`;
    case "value":
      return `${party} के लिए ${f.quoted(on.option)} के मूल्य`;
    case "noDeal":
      return `${party} के लिए समझौता न होने के मूल्य`;
  }
}

/** The findings on preference sets in Hindi. */
export const sampledFindings: SampledFindingSentences = {
  "zone-range": ({ sets, low, median, high, none }, f) => {
    const drawn = `कथनों से मेल खाते ${f.count(sets)} वरीयता-समुच्चयों के नमूने में`;
    if (none === 1) return `${drawn} एक भी समुच्चय ऐसा नहीं जिसमें कोई पैकेज सभी पक्षों को स्वीकार्य हो।`;
    const many =
      low === high
        ? `सभी पक्षों को स्वीकार्य पैकेजों की संख्या ${f.count(low)} है`
        : `सभी पक्षों को स्वीकार्य पैकेजों की संख्या ${f.count(low)} से ${f.count(high)} तक है`;
    const some =
      none === 0
        ? "निकाले गए हर समुच्चय में कम से कम एक पैकेज स्वीकार्य है।"
        : `${f.share(none)} समुच्चयों में कोई पैकेज स्वीकार्य नहीं है।`;
    return `${drawn} हर दस में से नौ समुच्चयों में ${many} (माध्यिका ${f.count(median)})। ${some}`;
  },

  "reference-point-held": ({ share, hangsOn }, f) => {
    const goesWith = hangsOn === null ? "" : `; इसका सबसे अधिक संबंध ${judgement(hangsOn, f)} से है`;
    return (
      `संदर्भ बिंदु ${f.share(share)} वरीयता-समुच्चयों में सभी पक्षों को स्वीकार्य बना रहता है${goesWith}। ` +
      `इससे पता चलता है कि यह उत्तर अज्ञात बातों पर कितना निर्भर है; यह समझौते का पूर्वानुमान नहीं है।`
    );
  },
};
