import type { BriefingWords } from "../briefing-words.ts";

/** Words of the method and what they mean, in Arabic. */
export const glossary: BriefingWords["glossary"] = {
  package: { term: "حزمة", meaning: "خيار واحد أو مقدار واحد لكل مسألة، أي اتفاق كامل في خطوطه العريضة." },
  feasible: { term: "حزمة ممكنة", meaning: "حزمة يمكن أن تجتمع أجزاؤها معًا." },
  noDeal: {
    term: "قيمة عدم الاتفاق",
    meaning: "ما يبقى للطرف إذا انتهت المحادثات بلا اتفاق، وهو يرفض كل حزمة دون ذلك قيمةً.",
  },
  acceptable: {
    term: "حزمة مقبولة",
    meaning: "حزمة لا تقل قيمتها لدى أي طرف عن قيمة عدم الاتفاق، ولا تتجاوز خطًا أحمر معتبرًا.",
  },
  redLine: { term: "خط أحمر", meaning: "شرط يقول الطرف إنه لن يوقّع عليه." },
  efficient: { term: "حزمة كفؤة", meaning: "حزمة لا يمكن تحسينها لطرف من غير خسارة لطرف آخر." },
  referencePoint: {
    term: "نقطة مرجعية",
    meaning: "حزمة تفردها قاعدة معلومة من بين الحزم الكفؤة، وهي مقياس لا توقّع.",
  },
  linkage: { term: "شرط ربط", meaning: "شرط يربط خيارات مسائل عدة بعضها ببعض." },
};
