import type { PublishingWords } from "../publishing-words.ts";

/** The desk's page of the briefing, in Arabic. */
export const publishing: PublishingWords = {
  part: {
    preview: "معاينة",
    card: "البطاقة",
    captions: "نصوص المشاركة",
    search: "كما يظهر في البحث",
    share: "كما يظهر عند المشاركة",
    checks: "الفحوص",
    states: "حالة النصوص",
    prose: "كلام المحررين",
    articles: "المقالات",
    publish: "النشر",
  },
  label: {
    language: "اللغة",
    drafts: "أظهر المسودات وما عليه حظر نشر",
    page: "الصفحة",
    openAlone: "افتحها وحدها",
    copy: "انسخ",
    copied: "نُسخ",
    edit: "حرّر كلام المحررين",
    text: "النص",
    state: "الحالة",
    folder: "المجلد",
    publish: "انشر",
    publishing: "جارٍ النشر…",
    shortCaption: "قصير بلا وسوم",
  },
  none: {
    prose: "لم يكتب محرر شيئًا بعد.",
    articles: "لا مقال إلى جانب ملف التفاوض.",
    faults: "لا شيء يحتاج إلى تصويب.",
    card: "لا بطاقة، فالخطوط المتاحة ينقصها حرف.",
  },
  folderHint:
    "المسار الكامل لمجلد فارغ أو فيه نشر سابق. يُنشر ما في مجلد ملف التفاوض نفسه، بكل لغة اكتملت نصوصها.",
  missing: ({ texts }, f) => `النصوص غير المترجمة: ${f.count(texts)}. وتُترك هذه اللغة حتى تُترجم.`,
  length: ({ length, limit }, f) => `${f.count(length)} من ${f.count(limit)}`,
  fault: {
    "title-length": ({ found }, f) => `عرض العنوان ${f.count(found)}، وهو ما يقطعه البحث أو لا يجد فيه شيئًا.`,
    "description-length": ({ found }, f) =>
      `عرض الوصف ${f.count(found)}، وهو ما يقطعه البحث أو لا يجد فيه شيئًا.`,
    headings: ({ found }, f) => `عدد العناوين الأولى ${f.count(found)}، والمطلوب واحد.`,
    "alternative-text": ({ found }, f) => `صور بلا نص بديل: ${f.count(found)}.`,
    "dead-link": ({ found }, f) => `رابط لا يؤدي إلى شيء: ${f.literal(found)}.`,
    "duplicate-title": ({ found }, f) => `الصفحات التي تحمل هذا العنوان: ${f.count(found)}.`,
  },
  checked: ({ pages, faults }, f) => `الصفحات: ${f.count(pages)}. ما يحتاج إلى نظر: ${f.count(faults)}.`,
  step: { draft: "مسودة", review: "قيد المراجعة", published: "منشور", stale: "قديم: تغيّر ما يستند إليه" },
  translation: {
    source: "الأصل",
    missing: "غير موجودة",
    draft: "مسودة",
    stale: "قديمة: تغيّر أصلها",
    reviewed: "مراجَعة",
  },
  embargo: ({ until }, f) => `محظور النشر حتى ${f.literal(until)}`,
  open: ({ passages }, f) => `مقاطع تنتظر التصويب أو التجاوز: ${f.count(passages)}`,
  done: ({ out, languages, files }, f) =>
    `نُشر في ${f.literal(out)}: ${f.list([...languages])}؛ عدد الملفات: ${f.count(files)}.`,
  leftOut: ({ languages }, f) => `تُركت لأن نصوصًا فيها لم تُترجم: ${f.list([...languages])}.`,
  refused: {
    "not-absolute": "لم يُنشر شيء: اكتب المسار الكامل للمجلد.",
    "folder-in-use": "لم يُنشر شيء: في المجلد ما ليس نشرًا سابقًا.",
    article: "لم يُنشر شيء: في أحد المقالات إحالة إلى ما ليس في الملف، أو مقاطع تنتظر التصويب أو التجاوز.",
    corrections: "لم يُنشر شيء: تغيّر تصويب رآه القرّاء أو حُذف.",
    untranslated: "لم يُنشر شيء: لا لغة اكتملت نصوصها.",
    dossier: "لم يُنشر شيء: في ملف التفاوض أخطاء.",
    failed: "لم يُنشر شيء.",
  },
};
