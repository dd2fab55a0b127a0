import type { BriefingWords } from "../briefing-words.ts";

/** Words of the method and what they mean, in Hindi. */
export const glossary: BriefingWords["glossary"] = {
  package: { term: "पैकेज", meaning: "हर मुद्दे के लिए एक विकल्प या मात्रा: पूरे समझौते की रूपरेखा।" },
  feasible: { term: "संभव पैकेज", meaning: "जिसके सभी अंश एक साथ टिक सकें।" },
  noDeal: {
    term: "समझौता न होने का मूल्य",
    meaning: "वार्ता बिना समझौते के समाप्त हो तो पक्ष के पास जो रहता है। इससे कम मूल्य का पैकेज वह ठुकराएगा।",
  },
  acceptable: {
    term: "स्वीकार्य पैकेज",
    meaning: "जो हर पक्ष के लिए कम से कम समझौता न होने के मूल्य जितना हो और मान्य कोई लाल रेखा पार न करे।",
  },
  redLine: { term: "लाल रेखा", meaning: "ऐसी शर्त जिस पर पक्ष कहता है कि वह हस्ताक्षर नहीं करेगा।" },
  efficient: { term: "दक्ष पैकेज", meaning: "जिसे एक पक्ष के लिए बेहतर बनाने पर दूसरे का नुक़सान होता है।" },
  referencePoint: {
    term: "संदर्भ बिंदु",
    meaning: "दक्ष पैकेजों में से किसी बताए गए नियम से चुना गया पैकेज। यह मापदंड है, पूर्वानुमान नहीं।",
  },
  linkage: { term: "संबद्धता", meaning: "कई मुद्दों के विकल्पों को आपस में जोड़ने वाली शर्त।" },
};
