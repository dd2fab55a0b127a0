import type { ReasonSentences } from "../messages.ts";

/** Why an analysis cannot say anything, in Arabic. */
export const reasons: ReasonSentences = {
  "no-principals": () => "لا يوجد طرف له دور الطرف الرئيسي، فليس هناك من يمكن اختبار موافقته.",
  "one-principal": ({ party }, f) =>
    `لا يوجد في الملف طرف رئيسي سوى ${f.name(party, "definite")}، والاتفاق يحتاج إلى طرفين على الأقل.`,
  "no-issues": () => "لا توجد مسائل في الملف، فلا حزم يمكن المقارنة بينها.",
  "no-preferences": ({ party }, f) => `لا يوجد في الملف ما يبيّن تفضيلات ${f.name(party, "definite")}.`,
  "no-scale": ({ party, issue }, f) =>
    `لا يوجد في الملف ما يبيّن ترتيب الخيارات لدى ${f.name(party, "definite")} في مسألة ${f.quoted(issue)}.`,
  "no-no-deal-value": ({ parties }, f) =>
    `لا يوجد في الملف ما يبيّن قيمة عدم الاتفاق لدى ${f.names(parties, "definite")}، فلا يمكن وصف أي حزمة بأنها ` +
    `مقبولة. وتكفي للبداية معرفة أسوأ حزمة قد يوقّعها الطرف.`,
  "statements-conflict": ({ party }, f) =>
    `المعطيات عن ${f.name(party, "definite")} لا يمكن أن تصح معًا، فلا توجد دالة قيمة تتفق معها.`,
  "statements-undecided": ({ party }, f) =>
    `لم يُحدَّد أفضل الخيارات وأسوؤها عند ${f.name(party, "definite")}، والاحتمالات كثيرة إلى حد أن البحث انتهى قبل أن يُعرف هل يمكن ` +
    `أن تصح المعطيات كلها معًا. ويصبح الجواب ممكنًا بتحديد أفضل خيار وأسوأ خيار في كل مسألة.`,
  "linked-issues-too-large": ({ issues, limit }, f) =>
    `تربط شروط الربط والخطوط الحمراء بين ${f.quotedNames(issues)} ربطًا وثيقًا يتجاوز معه عدد النتائج التي يجب حفظها معًا ` +
    `الحد الذي يُحسب بدقة تامة (${f.count(limit)}). ويصبح الجواب ممكنًا بتقليل شروط الربط أو بتوسيع خطوات المقادير.`,
  "unpublished-judgements": () => "يستند الجواب إلى تقديرات غير منشورة.",
  "no-steps": () => "لا خطوة مسجّلة، فليس هناك ما يُرتَّب. ويمكن كتابة مسوّدة أولى انطلاقًا من المسائل.",
  "steps-of-one-party": ({ party }, f) =>
    `لا يتخذ خطوات ولا تُطلب موافقة أحد سوى ${f.name(party, "definite")}، والتبادل يحتاج إلى طرفين على الأقل.`,
  "no-such-package": ({ package: id }, f) => `لا حزمة باسم ${f.quoted(id)}.`,
  "no-steps-in-package": ({ package: name }, f) => `لا خطوة مسجّلة تخص الحزمة ${f.quoted(name)}.`,
  "phases-do-not-fit": ({ steps }, f) =>
    `هذه المراحل لا تصلح خطة؛ ففيها ما هو مجهول أو ناقص أو مكرر أو سابق لأوانه أو أكثر مما تسعه مرحلة واحدة: ${f.quotedNames(steps)}.`,
  "no-record": () => "لا توجد في الملف إفادات ولا أشخاص ولا جولات، فلا سجل يمكن فحصه.",
};
