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
  "not-a-seed": ({ found }, f) =>
    `يجب أن تكون البذرة عددًا صحيحًا من ${f.literal("0")} إلى ${f.literal("4294967295")}، وليس ${f.literal(found)}.`,
  "unknown-package": ({ found, known }, f) =>
    `لا توجد في ملف التفاوض حزمة باسم ${f.literal(found)}${known.length === 0 ? "" : `؛ والموجود: ${f.list(known.map(f.literal))}`}. ` +
    `ويمكن كتابة الحزمة أيضًا هكذا: ${f.literal("issue=option,issue=option")}.`,
  "unknown-issue": ({ found, known }, f) =>
    `لا توجد في ملف التفاوض مسألة باسم ${f.literal(found)}؛ والموجود: ${f.list(known.map(f.literal))}.`,
  "unknown-choice": ({ issue, found, allowed }, f) =>
    `لا يمكن اختيار ${f.literal(found)} في ${f.literal(issue)}؛ والمتاح: ${f.list(allowed.map(f.literal))}.`,
  "incomplete-package": ({ missing }, f) =>
    `تختار الحزمة في كل مسألة، ولم يُختر شيء في ${f.list(missing.map(f.literal))}.`,
  "unknown-file-format": ({ path }, f) =>
    `${f.literal(path)} ليس بصيغة يمكن تحويلها؛ والذي يُحوَّل هو مجال GENIUS وملفات تفضيلاته (XML).`,
  "cannot-write": ({ path, detail }, f) => `تعذّرت كتابة ${f.literal(path)}: ${f.literal(detail)}.`,
  "settings-unreadable": ({ detail }, f) => `تعذّرت قراءة الإعدادات على صورة JSON: ${f.literal(detail)}.`,
  "settings-refused": ({ analysis, detail }, f) =>
    `لا يقبل التحليل ${f.literal(analysis)} هذه الإعدادات: ${f.literal(detail)}.`,
  "path-unknown": ({ path, nearest }, f) =>
    `لا يوجد في النتيجة شيء عند ${f.literal(path)}.${nearest === undefined ? "" : ` وفيها ${f.literal(nearest)}.`}`,
  "file-exists": ({ path }, f) =>
    `${f.literal(path)} موجود من قبل؛ ويكتب فوقه الخيار ${f.literal("--force")}.`,
  "folder-in-use": ({ path }, f) => `في ${f.literal(path)} غير إحاطة منشورة، فتُرك على حاله؛ يلزم مجلد مستقل.`,
  "folder-missing": ({ path }, f) => `لا يوجد مجلد باسم ${f.literal(path)} للكتابة فيه.`,
  "needs-terminal": ({ command }, f) =>
    `يطرح ${f.literal(command)} أسئلة، ويحتاج إلى طرفية يمكن الإجابة فيها.`,
  "port-taken": ({ port }, f) =>
    `المنفذ ${f.literal(String(port))} مستخدم؛ ويختار الخيار ${f.literal("--port")} غيره.`,
  "old-node": ({ found, needed }, f) =>
    `الإصدار الحالي من Node هو ${f.literal(found)}، والمطلوب ${f.literal(String(needed))} أو أحدث.`,
};
