import type { BriefingWords } from "../briefing-words.ts";

/** Names of the parts of a briefing, in Hindi. */
export const briefingParts: BriefingWords["section"] = {
  key: "मुख्य निष्कर्ष",
  changes: "क्या बदला है",
  standing: "वार्ता कहाँ पहुँची है",
  next: "अगला दौर",
  issues: "मुद्दे, एक-एक करके",
  people: "वार्ता की मेज़ पर कौन है",
  record: "स्रोत कहाँ असहमत हैं",
  deals: "पैकेज और हर पक्ष के लिए उनका मूल्य",
  roadmap: "रोडमैप: दौरों में चरण",
  glossary: "शब्दों के अर्थ",
  method: "यह कितना पक्का है",
  sources: "स्रोत",
  corrections: "भूल-सुधार",
  cite: "उद्धरण कैसे दें",
};
