import type { UsageSentences } from "../command-line-words.ts";
import type { Format } from "../format.ts";

const orMean = (suggestion: string | undefined, f: Format) =>
  suggestion === undefined ? "" : ` أهو ${f.literal(suggestion)} المقصود؟`;

/** How a command was called wrongly, in Arabic. */
export const usage: UsageSentences = {
  "unknown-command": ({ found, suggestion }, f) =>
    `لا يوجد أمر باسم ${f.literal(found)}.${orMean(suggestion, f)}`,
  "unknown-option": ({ found, suggestion }, f) =>
    `لا يوجد خيار باسم ${f.literal(found)}.${orMean(suggestion, f)}`,
  "missing-argument": ({ argument }, f) => `المعامل ${f.literal(argument)} ناقص.`,
  "missing-option-value": ({ option }, f) => `يحتاج الخيار ${f.literal(option)} إلى قيمة.`,
  "excess-argument": ({ found }, f) => `المعامل ${f.literal(found)} زائد على المطلوب.`,
  "unknown-analysis": ({ found, known }, f) =>
    `لا يوجد تحليل باسم ${f.literal(found)}؛ والموجود: ${f.list(known.map(f.literal))}.`,
  "unknown-language": ({ found, known }, f) =>
    `اللغة ${f.literal(found)} غير متاحة هنا؛ والمتاح: ${f.list(known.map(f.literal))}.`,
  "not-one-of": ({ option, found, allowed }, f) =>
    `يقبل ${f.literal(option)} إحدى القيم ${f.either(allowed.map(f.literal))}، ولا يقبل ${f.literal(found)}.`,
  "not-a-date": ({ option, found }, f) =>
    `يقبل ${f.literal(option)} تاريخًا مثل ${f.literal("2025-04-18")}، ولا يقبل ${f.literal(found)}.`,
  "not-a-moment": ({ option, found }, f) =>
    `يأخذ ${f.literal(option)} تاريخًا ووقتًا مع منطقته الزمنية مثل ${f.literal("2025-04-18T06:00:00Z")}، لا ${f.literal(found)}.`,
  "not-a-whole": ({ option, found, low, high }, f) =>
    `يقبل ${f.literal(option)} عددًا صحيحًا من ${f.literal(String(low))} إلى ${f.literal(String(high))}، ولا يقبل ${f.literal(found)}.`,
  "before-anything": ({ date, earliest }, f) =>
    `حتى ${f.date(date)} لم تكن أي جولة أو حدث أو إفادة مما في الملف معروفة؛ وأقدم تاريخ في الملف هو ${f.date(earliest)}.`,
  "json-goes-on": ({ option }, f) =>
    `يستمر هذا الأمر حتى يُوقف، فلا يمكنه طباعة قيمة JSON واحدة؛ أضف ${f.literal(option)}.`,
  "unknown-revision": ({ found, path, known }, f) =>
    known.length === 0
      ? `${f.literal(path)} ليس في المخزن، فلا نسخة له باسم ${f.literal(found)}؛ ويُكتب التاريخ هكذا: ${f.literal("2025-04-18")}.`
      : `لا توجد لـ ${f.literal(path)} نسخة باسم ${f.literal(found)}؛ وأحدث النسخ: ${f.list(known.map(f.literal))}.`,
  "not-a-document": ({ path, formats }, f) =>
    `لا يمكن قراءة ${f.literal(path)} وثيقةً؛ والصيغ المقروءة: ${f.list(formats.map(f.literal))}.`,
  "memory-unreadable": ({ path }, f) =>
    `يحفظ ${f.literal(path)} ترجمات سابقة، وتعذّرت قراءته بصيغة JSON؛ أصلحه، أو انقله إلى موضع آخر للبدء من جديد.`,
  "nothing-changed": () => "لم يتغير منذ ذلك اليوم شيء مما يجوز للجميع الاطلاع عليه، فليس هناك ما يُعدّ.",
  "no-round-ahead": () => "لا جولة مقبلة في هذا التاريخ، فليس هناك ما يُمهَّد له.",
  "not-an-address": ({ option, found }, f) =>
    `يقبل ${f.literal(option)} عنوان موقع مثل ${f.literal("https://talks.example")}، ولا يقبل ${f.literal(found)}.`,
  "unknown-package": ({ found, known }, f) =>
    `لا توجد في ملف التفاوض حزمة باسم ${f.literal(found)}${known.length === 0 ? "" : `؛ والموجود: ${f.list(known.map(f.literal))}`}. ` +
    `ويمكن كتابة الحزمة أيضًا هكذا: ${f.literal("issue=option,issue=option")}.`,
  "unknown-issue": ({ found, known }, f) =>
    `لا توجد في ملف التفاوض مسألة باسم ${f.literal(found)}؛ والموجود: ${f.list(known.map(f.literal))}.`,
  "unknown-choice": ({ issue, found, allowed }, f) =>
    `لا يمكن اختيار ${f.literal(found)} في ${f.literal(issue)}؛ والمتاح: ${f.list(allowed.map(f.literal))}.`,
  "not-a-pair": ({ found }, f) =>
    `${f.literal(found)} ليس اختيارًا في مسألة؛ تُكتب الحزمة هكذا: ${f.literal("issue=option,issue=option")}.`,
  "nothing-chosen": ({ issue, allowed }, f) =>
    `لم يُختر شيء في ${f.literal(issue)}؛ والمتاح: ${f.list(allowed.map(f.literal))}.`,
  "chosen-twice": ({ issue }, f) => `في ${f.literal(issue)} اختياران، وللحزمة اختيار واحد في كل مسألة.`,
  "incomplete-package": ({ missing }, f) =>
    `تختار الحزمة في كل مسألة، ولم يُختر شيء في ${f.list(missing.map(f.literal))}.`,
  "cannot-write": ({ path, detail }, f) => `تعذّرت كتابة ${f.literal(path)}: ${f.literal(detail)}.`,
  "settings-unreadable": ({ found }, f) =>
    `تعذّرت قراءة ${f.literal(found)} على أنها إعدادات؛ تُكتب الإعدادات بصيغة JSON، مثل ${f.literal('{"positions":"declared"}')}.`,
  "path-unknown": ({ path, known, suggestion }, f) =>
    `لا يوجد في النتيجة شيء عند ${f.literal(path)}؛ والموجود: ${f.list(known.map(f.literal))}.${orMean(suggestion, f)}`,
  "file-exists": ({ path }, f) =>
    `${f.literal(path)} موجود من قبل؛ ويكتب فوقه الخيار ${f.literal("--force")}.`,
  "folder-in-use": ({ path }, f) => `في ${f.literal(path)} غير إحاطة منشورة، فتُرك على حاله؛ يلزم مجلد مستقل.`,
  "folder-missing": ({ path }, f) =>
    `لا يوجد مجلد باسم ${f.literal(path)} للكتابة فيه؛ أنشئه أولًا، أو سمِّ مجلدًا آخر.`,
  "store-missing": ({ path }, f) =>
    `لا يوجد مخزن بعد في ${f.literal(path)}؛ ويحدد الخيار ${f.literal("--data")} مجلدًا آخر.`,
  "store-exists": ({ path }, f) =>
    `يوجد مخزن من قبل في ${f.literal(path)}؛ والخيار ${f.literal("--force")} يحفظه باسم آخر ويستعيد النسخة الاحتياطية.`,
  "store-in-use": ({ path }, f) => `المخزن ${f.literal(path)} قيد الاستعمال؛ أغلق المكتب ثم حاول مرة أخرى.`,
  "store-newer": ({ path }, f) =>
    `كتب المخزن ${f.literal(path)} إصدار أحدث من هذا البرنامج. حدّث البرنامج، أو حدد مجلدًا آخر بالخيار ${f.literal("--data")}.`,
  "store-unusable": ({ path, detail }, f) =>
    `تعذّر استعمال المخزن ${f.literal(path)}: ${f.literal(detail)}. ضع مكانه نسخة احتياطية بالأمر ${f.literal("concordat restore")}، أو حدد مجلدًا آخر بالخيار ${f.literal("--data")}.`,
  "backup-damaged": ({ path, detail }, f) =>
    `${f.literal(path)} غير سليم، فلم يتغير شيء: ${f.literal(detail)}.`,
  "backup-newer": ({ path }, f) =>
    `كتب ${f.literal(path)} إصدار أحدث من هذا البرنامج، فلم يتغير شيء. حدّث البرنامج ثم حاول مرة أخرى.`,
  "port-taken": ({ port }, f) =>
    `المنفذ ${f.literal(String(port))} مستخدم؛ ويختار الخيار ${f.literal("--port")} غيره.`,
  "option-not-taken": ({ option, command }, f) =>
    `لا يأخذ الأمر ${f.literal(command)} الخيار ${f.literal(option)}.`,
  "out-is-folder": ({ path, file }, f) =>
    `${f.literal(path)} مجلد؛ سمِّ الملف المراد كتابته، مثل ${f.literal(file)}.`,
  "out-is-file": ({ path }, f) => `${f.literal(path)} ملف، والمطلوب مجلد؛ اختر اسمًا آخر أو احذف الملف.`,
  "not-permitted": ({ path }, f) =>
    `لا يُسمح لهذا الحساب بكتابة ${f.literal(path)}؛ اختر موضعًا آخر أو اطلب الإذن.`,
  "unknown-setting": ({ analysis, found, known }, f) =>
    `ليس في التحليل ${f.literal(analysis)} إعداد باسم ${f.literal(found)}؛ ${known.length === 0 ? "وليس له أي إعداد" : `والموجود: ${f.list(known.map(f.literal))}`}.`,
  "setting-refused": ({ analysis, setting, found }, f) =>
    `لا يقبل الإعداد ${f.literal(setting)} في التحليل ${f.literal(analysis)} القيمة ${f.literal(found)}.`,
  "old-node": ({ found, needed }, f) =>
    `الإصدار الحالي من Node هو ${f.literal(found)}، والمطلوب ${f.literal(String(needed))} أو أحدث.`,
};
