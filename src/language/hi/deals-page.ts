import type { DealsPageWords } from "../page-words.ts";
import { counted, package_ } from "./nouns.ts";

/** Words of the page of packages, in Hindi. */
export const dealsPage: DealsPageWords = {
  marked: "चिह्नित पैकेज: तीर की कुंजियों से एक से दूसरे पर जाएँ, एंटर से खोलें",
  parallelView: "सभी पक्ष",
  parallelMeaning:
    "हर रेखा एक पैकेज है। हर अक्ष एक पक्ष के अपने अंकों में है, जिनकी दूसरे पक्ष के अंकों से कोई साझा इकाई नहीं; छोटी रेखा समझौता न होने का मूल्य दिखाती है।",
  numbered: "संख्या के अनुसार पैकेज",
  compare: "पैकेज साथ-साथ",
  compareMeaning: "हर पैकेज हर मुद्दे पर हर पक्ष को क्या देता है।",
  addToCompare: "तुलना करें",
  leaveCompare: "तुलना से हटाएँ",
  compareFull: "चार पैकेज साथ-साथ हैं; दूसरा जोड़ने के लिए एक हटाएँ।",
  noComparison: "किसी पैकेज को दूसरों के साथ रखने के लिए उसके पास «तुलना करें» दबाएँ, अधिक से अधिक चार।",
  rounded:
    "अंक इस तरह पूर्णांकित हैं कि हर स्तंभ का जोड़ दिखाए अनुसार ही आए; किसी अंक के अंतिम स्थान में एक का अंतर हो सकता है।",
  contribution: "योगदान",
  tooManyToDraw: "पैकेज इतने अधिक हैं कि न बनाए जा सकते हैं, न वर्गों में गिने जा सकते हैं; दक्ष और नामित पैकेज दिखाए गए हैं।",
  density: ({ most }, f) =>
    `पैकेज बिंदुओं के लिए बहुत अधिक हैं: वर्ग में जितने अधिक पैकेज, उसका रंग उतना तीव्र, ${f.count(most)} तक। वर्ग का सबसे तीव्र भाग स्वीकार्य पैकेजों का हिस्सा है।`,
  parallelDescribed: ({ packages, parties }, f) =>
    `${counted(packages, package_, f)}, हर एक ${f.names(parties, "oblique")} के लिए मूल्यों से गुज़रती एक रेखा।`,
};
