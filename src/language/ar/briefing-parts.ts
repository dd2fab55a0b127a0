import type { BriefingWords } from "../briefing-words.ts";

/** Names of the parts of a briefing, in Arabic. */
export const briefingParts: BriefingWords["section"] = {
  key: "أهم الاستنتاجات",
  changes: "ما الذي تغيّر",
  standing: "أين تقف المحادثات",
  next: "الجولة المقبلة",
  issues: "المسائل واحدةً واحدة",
  people: "من يجلس إلى الطاولة",
  record: "مواضع اختلاف المصادر",
  deals: "الحزم وقيمتها لكل طرف",
  roadmap: "خريطة الطريق: خطوات على مراحل",
  glossary: "معاني المصطلحات",
  method: "ما مدى الوثوق بهذا",
  sources: "المصادر",
  corrections: "التصويبات",
  cite: "كيف يُستشهد بهذه الإحاطة",
};
