import type { BriefingWords } from "../briefing-words.ts";
import { isolate } from "../format.ts";
import { briefingParts } from "./briefing-parts.ts";
import { glossary } from "./glossary.ts";
import { onDate } from "./nouns.ts";

/** Everything written on a published briefing, in Arabic. */
export const briefing: BriefingWords = {
  section: briefingParts,
  glossary,
  asKnown: ({ date }, f) =>
    date === null ? "إحاطة بكل ما في الملف" : `إحاطة بما كان معروفًا ${onDate(date, f)}`,
  contents: "في هذه الصفحة",
  languages: "اللغات",
  chooseLanguage: "اختر لغة",
  notes: "المصادر",
  note: ({ number }, f) => `المصدر ${f.count(number)}`,
  rounds: "الجولات حتى الآن",
  noRoundAhead: "لم يكن قد أُعلن عن أي جولة أخرى.",
  agenda: "على جدول الأعمال",
  trend: "الاتجاه",
  options: "الخيارات",
  today: "اليوم",
  saidInPublic: "ما قيل علنًا",
  offer: "عرض",
  publicLine: "خط أحمر",
  assessed: ({ by, at }, f) =>
    by === null ? `تقييم بتاريخ ${f.date(at)}` : `تقييم ${isolate(by)} بتاريخ ${f.date(at)}`,
  fromOffers: "مستخلص من أحدث عروض الأطراف في هذه المسألة",
  notAssessed: "لا تقييم لمحرر في الملف.",
  office: "المنصب في هذا التاريخ",
  since: ({ date }, f) => `منذ ${f.date(date)}`,
  figure:
    "كل نقطة حزمة ممكنة، والنقاط الممتلئة مقبولة لدى الطرفين. والحلقات الموصولة بدرجات هي الحزم الكفؤة، والمساحة المظللة هي " +
    "حيث يكون الطرفان أفضل حالًا مما لو لم تُعقد صفقة. ويورد الجدول أدناه النقاط نفسها أرقامًا.",
  tooMany: "الحزم أكثر من أن تُرسم كلها، وتُظهر الصورة ما له اسم منها.",
  value: ({ party }, f) => `القيمة لدى ${f.name(party, "definite")}`,
  illustrative: "أرقام توضيحية",
  publicOnly:
    "أُعدّت هذه الإحاطة من الجزء العام من ملف التفاوض وحده. ولا تدخل فيها التقديرات وسائر ما يحتفظ به معدّوه إلا حيث وُسمت بأنها عامة.",
  citation: ({ title, date, engine, fingerprint }, f) =>
    `${f.quoted(title)}. إحاطة${date === null ? "" : ` بما كان معروفًا ${onDate(date, f)}`}. ` +
    `أُعدّت بواسطة ${isolate(engine)} من ملف التفاوض ذي البصمة ${isolate(fingerprint)}.`,
  partial: "هذه الصفحة غير مترجمة بالكامل. وما ينقص معروض بلغته وموسوم.",
  inLanguage: ({ language }) => `باللغة ${isolate(language)}`,
  publishing: {
    done: ({ pages, path }, f) => `عدد الصفحات المنشورة في ${f.literal(path)}: ${f.count(pages)}.`,
    untranslated: ({ language, texts }, f) =>
      `لم تُنشر صفحات اللغة ${isolate(language)}، وعدد نصوصها غير المترجمة: ${f.count(texts)}.`,
    remedy: "ترجمها في ملف التفاوض، أو انشر الصفحة كما هي موسومة بالخيار المذكور.",
    nothing: "لم يُنشر شيء، إذ لا لغة اكتملت نصوصها.",
    articleFault: ({ what }, f) =>
      `لا يمكن قراءة المقال، أو أنه يحيل إلى ما ليس في الملف: ${f.literal(what)}.`,
    articleRemedy: ({ path, reference }, f) =>
      `أصلح ذلك السطر. يوضع المقال بجانب ملف التفاوض باسم ${f.literal(path)}، ويحيل إلى ما فيه هكذا: ${f.literal(reference)}.`,
    articleStale: ({ path, record }, f) =>
      `تُرك المقال ${f.literal(path)}: تغيّر ما يستشهد به منذ مراجعته. وإذا رُوجع من جديد حمل ${f.literal(`record: ${record}`)}.`,
    segmentsStale: ({ path }, f) => `تغيّر المقال ${f.literal(path)} منذ إعداد هذه الأجزاء؛ أعدّها من جديد.`,
    segmentRefused: ({ segment, lost }, f) =>
      `رُفض الجزء ${f.literal(segment)}: فُقد منه أو أُضيف إليه ${f.list(lost.map(f.literal))}.`,
    segmentsOpen: ({ segments }, f) => `أجزاء لم تُترجم بعد: ${f.count(segments)}.`,
    segmentsRemedy: ({ path }, f) => `أصلح ${f.literal(path)} ثم أعد تقديمه؛ وما أمكن أخذه محفوظ.`,
    noCard: ({ language, characters }, f) =>
      `تُركت البطاقة باللغة ${isolate(language)}: ليس في الخطوط المتاحة ${f.literal(characters)}.`,
  },
};
