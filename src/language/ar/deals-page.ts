import type { DealsPageWords } from "../page-words.ts";
import { counted, package_ } from "./nouns.ts";

/** Words of the page of packages, in Arabic. */
export const dealsPage: DealsPageWords = {
  marked: "الحزم المعلَّمة: تنقّل بينها بمفاتيح الأسهم، وافتح إحداها بمفتاح الإدخال",
  parallelView: "كل الأطراف",
  parallelMeaning:
    "كل خط حزمة. وكل محور يقيس بنقاط طرف واحد، ولا وحدة مشتركة بينها وبين نقاط غيره؛ والشرطة تدل على عدم الاتفاق.",
  numbered: "الحزم بأرقامها",
  compare: "الحزم جنبًا إلى جنب",
  compareMeaning: "ما تعود به كل حزمة على كل طرف، مسألةً مسألة.",
  addToCompare: "قارن",
  leaveCompare: "أزل من المقارنة",
  compareFull: "في المقارنة أربع حزم؛ أزل واحدة لتضيف أخرى.",
  noComparison: "اضغط «قارن» بجانب حزمة لتضعها إلى جانب غيرها، حتى أربع حزم.",
  rounded: "قُرِّبت الأرقام بحيث يصح جمع كل عمود كما هو معروض؛ وقد يختلف رقم بواحد في منزلته الأخيرة.",
  contribution: "المساهمة",
  tooManyToDraw: "الحزم أكثر من أن تُرسم أو تُعدّ في مربعات؛ وتُعرض الحزم الكفؤة والمسمّاة.",
  density: ({ most }, f) =>
    `الحزم أكثر من أن تُرسم نقاطًا: كلما زادت الحزم في المربع اشتد لونه، حتى ${f.count(most)}. والجزء الأشد لونًا من المربع هو نصيب الحزم المقبولة.`,
  parallelDescribed: ({ packages, parties }, f) =>
    `${counted(packages, package_, f, "nominative")}، كل منها خط عبر القيم لدى ${f.names(parties, "definite")}.`,
};
