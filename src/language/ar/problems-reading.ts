import type { ProblemSentences } from "../messages.ts";
import { character, counted, problem } from "./nouns.ts";
import { exportAgain, formatName, literals, mean, syntaxFault, typeName } from "./problem-words.ts";

/** What keeps a file from being read as a dossier and what to do, in Arabic. */
export const readingProblems = {
  "file-missing": ({ path }, f) => ({
    message: `لا يوجد ملف أو مجلد باسم ${f.literal(path)}.`,
    remedy: "تحقق من المسار؛ فهو يُقرأ ابتداءً من المجلد الذي شُغّل فيه الأمر.",
  }),
  "file-unreadable": ({ path, detail, fault }, f) => ({
    message:
      fault === "not-permitted"
        ? `لا يُسمح لهذا الحساب بقراءة ${f.literal(path)}.`
        : fault === "link-loop"
          ? `${f.literal(path)} رابط يعود إلى نفسه.`
          : `تعذّرت قراءة ${f.literal(path)}: ${f.literal(detail)}.`,
    remedy:
      fault === "not-permitted"
        ? "اطلب الإذن، أو انسخه إلى موضع تُسمح قراءته فيه."
        : "تحقق من سلامة الملف ومن السماح بقراءته، أو اذكر ملفًا آخر.",
  }),
  "not-a-file": ({ path, folder }, f) => ({
    message: folder
      ? `${f.literal(path)} مجلد، والمطلوب ملف.`
      : `${f.literal(path)} ليس ملفًا، بل جهاز أو مقبس أو أنبوب قد لا يكتب فيه أحد.`,
    remedy: folder ? "اذكر ملفًا واحدًا." : "اذكر ملفًا أو مجلدًا، أو اكتب محتوى الأنبوب في ملف أولًا.",
  }),
  "folder-empty": ({ path }, f) => ({
    message: `لا يوجد في المجلد ${f.literal(path)} أي ملف YAML أو JSON.`,
    remedy: "ضع ملفات التفاوض فيه، أو اذكر مجلدًا آخر.",
  }),
  "link-outside": ({ path }, f) => ({
    message: `${f.literal(path)} رابط يقود إلى خارج المجلد، ولذلك لم يُتبع.`,
    remedy: "انسخ الملف إلى داخل المجلد.",
  }),
  "too-many-files": ({ limit }, f) => ({
    message: `عدد الملفات في المجلد يتجاوز الحد، وهو ${f.count(limit)}.`,
    remedy: "ادمج بعضها، أو اذكر مجلد ملف التفاوض وحده.",
  }),
  "file-too-large": ({ megabytes, limitMegabytes, foreign }, f) => ({
    message: `حجم الملف ${f.number(megabytes, 1)} ميغابايت، وأقصى ما يُقرأ ${f.number(limitMegabytes, 1)} ميغابايت.`,
    remedy: foreign ? exportAgain : "وزّع ملف التفاوض على عدة ملفات في مجلد واحد.",
  }),
  "dossier-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `حجم الملفات معًا ${f.number(megabytes, 1)} ميغابايت، وأقصى ما يُقرأ ${f.number(limitMegabytes, 1)} ميغابايت.`,
    remedy: "أبقِ المقتطفات الطويلة خارج ملف التفاوض وأحِل إلى مصدرها.",
  }),
  "file-empty": ({ foreign }, f) => ({
    message: "الملف فارغ.",
    remedy: foreign ? exportAgain : `اكتب على الأقل ${f.literal("concordat: 1")} وعنوانًا، أو احذف الملف.`,
  }),
  "not-text": ({ character }, f) =>
    character === undefined
      ? { message: "الملف ليس نصًا بترميز UTF-8.", remedy: "احفظه نصًا بترميز UTF-8." }
      : {
          message: `هنا محرف تحكّم لا يكون في نص: ${f.literal(character)}.`,
          remedy: "احذفه، وتحقق من سلامة الملف بعد نقله.",
        },
  syntax: ({ fault, detail }, f) => ({
    message: `تعذّرت قراءة النص على صورة YAML: ${syntaxFault[fault].fault}${detail === undefined ? "" : ` (${f.literal(detail)})`}.`,
    remedy: syntaxFault[fault].remedy,
  }),
  unclosed: ({ opening, closing }, f) => ({
    message: `فُتحت هنا العلامة ${f.literal(opening)} ولم تُغلق في أي موضع.`,
    remedy: `اكتب ${f.literal(closing)} حيث تنتهي، وابدأ الأسطر التي بينهما بمسافات؛ وإن كان الملف مبتورًا فإنه لم يُنسخ كاملًا.`,
  }),
  "too-deep": ({ limit, foreign }, f) => ({
    message: `تتداخل المدخلات إلى عمق يتجاوز الحد، وهو ${f.count(limit)}.`,
    remedy: foreign ? exportAgain : "اكتب المدخل بتداخل أقل؛ فلا قسم في ملف التفاوض يحتاج إلى هذا العمق.",
  }),
  "too-many-values": ({ limit }, f) => ({
    message: `عدد القيم في ملف التفاوض يتجاوز الحد، وهو ${f.count(limit)}.`,
    remedy: "وزّع التفاوض على عدة ملفات تفاوض مستقلة.",
  }),
  "too-many-aliases": ({ limit }, f) => ({
    message: `عدد الإحالات المكررة في الملف يتجاوز الحد، وهو ${f.count(limit)}.`,
    remedy: "اكتب الأجزاء المكررة كاملة.",
  }),
  "reserved-key": ({ key }, f) => ({
    message: `لا يمكن استخدام ${f.literal(key)} مفتاحًا.`,
    remedy: "اختر اسمًا آخر.",
  }),
  "merge-key": (_, f) => ({
    message: `من شأن ${f.literal("<<")} أن ينسخ مدخلات لا تظهر للقارئ، ولذلك لا يُقرأ.`,
    remedy: "اكتب المدخلات المنسوخة كاملة.",
  }),
  "duplicate-key": ({ key, firstLine }, f) => ({
    message: `المفتاح ${f.literal(key)} مكرر في الموضع نفسه، وأول وروده في السطر ${f.count(firstLine)}.`,
    remedy: "أبقِ أحدهما، أو ادمجهما.",
  }),
  "duplicate-section": ({ section, otherFile }, f) => ({
    message: `القسم ${f.literal(section)} مكتوب أيضًا في ${f.literal(otherFile)}.`,
    remedy: "أبقِه في ملف واحد؛ فلا يتوزع على عدة ملفات إلا القوائم والتفضيلات.",
  }),
  "not-a-dossier": ({ found }, f) => ({
    message: `ملف التفاوض مجموعة أقسام، أما الموجود هنا فهو ${f.literal(found)}.`,
    remedy: `ابدأ الملف بـ ${f.literal("concordat: 1")} ثم العنوان ثم القسم الأول.`,
  }),
  "format-version": ({ found, expected }, f) => ({
    message: `إصدار الصيغة في الملف ${f.literal(found)}، وما يُقرأ هنا هو الإصدار ${f.count(expected)}.`,
    remedy: `اكتب ${f.literal(`concordat: ${expected}`)}، أو استخدم إصدار البرنامج الموافق للملف.`,
  }),
  "wrong-type": ({ expected, found, form }, f) => ({
    message: `المطلوب هنا: ${typeName[expected]}؛ والموجود: ${f.literal(found)}.`,
    remedy:
      form === undefined
        ? `ضع مكانه ما هو مطلوب: ${typeName[expected]}.`
        : `اكتبه على هذه الصورة: ${f.literal(form)}.`,
  }),
  "missing-key": ({ key }, f) => ({
    message: `المفتاح ${f.literal(key)} ناقص.`,
    remedy: `أضف ${f.literal(key)} إلى هذا المدخل.`,
  }),
  "empty-value": ({ key }, f) => ({
    message: `لا يوجد شيء بعد المفتاح ${f.literal(key)}.`,
    remedy: "أعطه قيمة، أو احذف المفتاح.",
  }),
  "empty-text": () => ({ message: "النص فارغ.", remedy: "اكتب شيئًا، أو احذف المفتاح." }),
  "too-long": ({ atMost }, f) => ({
    message: `النص أطول من ${counted(atMost, character, f, "oblique")}.`,
    remedy: "اختصره، أو ضع الباقي في ملاحظة.",
  }),
  "unknown-key": ({ key, suggestion, known }, f) => ({
    message: `المفتاح ${f.literal(key)} غير معروف هنا.`,
    remedy: mean(
      suggestion,
      known === undefined
        ? "احذفه، أو انقل محتواه إلى ملاحظة."
        : `احذفه، أو استخدم مفتاحًا مما تصح إضافته هنا: ${literals(known, f)}.`,
      f,
    ),
  }),
  "misplaced-key": ({ key }, f) => ({
    message: `المفتاح ${f.literal(key)} لا يجتمع مع سائر مفاتيح هذا المدخل.`,
    remedy: "احذفه، أو اجعله في مدخل آخر.",
  }),
  "unknown-section": ({ key, suggestion }, f) => ({
    message: `${f.literal(key)} ليس قسمًا من أقسام ملف التفاوض.`,
    remedy: mean(suggestion, "احذفه، أو انقل محتواه إلى قسم موجود.", f),
  }),
  "not-one-of": ({ found, allowed, suggestion }, f) => ({
    message: `${f.literal(found)} غير مسموح به هنا؛ والمسموح به: ${literals(allowed, f)}.`,
    remedy: mean(suggestion, "اكتب إحدى الكلمات المسموح بها.", f),
  }),
  "bad-format": ({ expected, found }, f) => ({
    message: `${f.literal(found)} ليس ${formatName[expected].name}.`,
    remedy: `اكتب ${formatName[expected].name}، ومن أمثلته: ${literals(formatName[expected].examples, f)}.`,
  }),
  "out-of-range": ({ found, low, high }, f) => {
    const limits = [
      ...(low === undefined ? [] : [`لا تقل عن ${f.literal(low)}`]),
      ...(high === undefined ? [] : [`لا تزيد على ${f.literal(high)}`]),
    ];
    const allowed = limits.length === 0 ? "تسمح بها الصيغة" : f.list(limits);
    return { message: `${f.literal(found)} خارج النطاق.`, remedy: `اكتب قيمة ${allowed}.` };
  },
  "too-few": ({ atLeast }, f) => ({
    message: `المدخلات هنا أقل من اللازم؛ والحد الأدنى ${f.count(atLeast)}.`,
    remedy: "أضف ما ينقص، أو احذف القائمة.",
  }),
  "too-many": ({ atMost }, f) => ({
    message: `المدخلات هنا أكثر من اللازم؛ والحد الأقصى ${f.count(atMost)}.`,
    remedy: "احذف ما لا حاجة إليه.",
  }),
  "not-a-number": ({ found }, f) => ({
    message: `${f.literal(found)} ليس عددًا.`,
    remedy: `اكتب رقمًا مثل ${f.literal("12")} أو ${f.literal("0.25")}، أو كسرًا بين علامتي اقتباس مثل ${f.literal('"1/3"')}.`,
  }),
  "xml-syntax": ({ detail }, f) => ({
    message: `تعذّرت قراءة النص على صورة XML: ${f.literal(detail)}.`,
    remedy: "تحقق من أن الملف كامل وسليم البنية.",
  }),
  "xml-forbidden": ({ what }, f) => ({
    message: `في ملف XML هذا ${f.literal(what)}، وهو لا يُقرأ حفاظًا على السلامة.`,
    remedy: "احذفه ثم استورد الملف من جديد.",
  }),
  "further-problems": ({ count }, f) => ({
    message: `عدد ما لم يُذكر هنا: ${counted(count, problem, f, "nominative")}.`,
    remedy: "صحّح ما ذُكر أعلاه ثم أعد الفحص.",
  }),
} satisfies Partial<ProblemSentences>;
