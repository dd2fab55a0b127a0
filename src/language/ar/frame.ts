import { type Format, isolate } from "../format.ts";
import type { FrameWords, RoundName } from "../frame-words.ts";

/** Words of the frame, in Arabic. */
export const frame: FrameWords = {
  searchAndCommands: "البحث والأوامر",
  placeholder: "اسم، أو كلمة من مصدر، أو أمر",
  nothingFound: "لا شيء مما كان معروفًا في التاريخ المقروء يضم هذه الكلمات كلها.",
  options: "الخيارات",
  terms: "مسرد المصطلحات",
  commands: "الأوامر",
  commandsNote:
    "اكتب للبحث في كل ما في الملف، بأي من اللغات الأربع. والمفاتيح المبينة بجانب الأوامر تعمل في كل صفحة.",
  previousRound: "اقرأ ما كان معروفًا في الجولة السابقة",
  nextRound: "اقرأ ما كان معروفًا في الجولة التالية",
  notKnown: "لا شيء هنا في التاريخ المقروء؛ وقد يكون عُرف بعده.",
  nothingKnown: ({ date }, f) =>
    `لم تكن أي جولة أو حدث أو إفادة مما في الملف معروفة حينئذ. وأقدم تاريخ في الملف هو ${f.date(date)}؛ اختره أو اختر تاريخًا بعده لترى ما تقوله هذه الصفحة.`,
  found: ({ entries }, f) => `عدد النتائج: ${f.count(entries)}`,
  more: ({ entries }, f) => `عدد البقية: ${f.count(entries)}؛ أضف كلمة لتضييق البحث`,
  readAsOf: ({ date, round }, f) =>
    `ما كان معروفًا حتى ${f.date(date)}${round === null ? "" : `، ${nearby(round.days)} ${theRound(round, f)}`}.`,
  goToRound: ({ date, round }, f) => `انتقل إلى ${f.date(date)}، ${theRound(round, f)}`,
  notUnderstood: ({ parts }, f) =>
    `يطلب العنوان ما ليس في هذا الملف: ${f.list(parts.map(f.literal))}. والعرض من دونه.`,
  unknownLanguage: ({ asked, shown }, f) =>
    `يطلب العنوان اللغة ${f.literal(asked)}، وهذا المكتب لا يتكلمها، فالعرض بلغة أخرى: ${isolate(shown)}. اختر غيرها:`,
};

function nearby(days: -1 | 0 | 1): string {
  return days === -1 ? "عشية" : days === 0 ? "يوم" : "غداة";
}

function theRound({ number, place }: RoundName, f: Format): string {
  const name = number === null ? "إحدى الجولات" : `الجولة ${f.count(number)}`;
  return place === null ? name : `${name} في ${f.name(place)}`;
}
