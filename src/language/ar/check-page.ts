import type { CheckWords } from "../page-words.ts";

/** Words of the page that reads an article beside the record, in Arabic. */
export const checkPage: CheckWords = {
  intro: "ألصق مقالًا أو اختر ملفًا أو أفلته هنا أو اذكر عنوانه. يُقرأ على هذا الجهاز ولا يُحفظ منه شيء.",
  text: "نص المقال",
  file: "اختر ملفًا",
  drop: "نص أو Markdown أو صفحة ويب أو مستند محمول أو خلاصة، ويمكن إفلاته هنا أيضًا.",
  address: "أو عنوانه",
  published: "تاريخ النشر",
  publishedHint:
    "إن لم يذكره المقال نفسه. يُحكم على المناصب بحسب الزمن الذي يتحدث عنه المقطع، وإلا فبحسب هذا اليوم.",
  check: "افحص",
  tooLarge: "حجم الملف يتجاوز ٢٥ ميغابايت فلم يُرسل. انسخ المقطع المهم في المربع.",
  result: "إزاء السجل",
  original: "المقال، وقد عُلّم ما قورن منه",
  record: "ما في السجل",
  aside: "الباهت ليس من كلام المقال نفسه ولم يُقارن.",
};
