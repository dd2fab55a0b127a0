import type {
  FormatName,
  GeniusFault,
  ProblemValues,
  ReferenceKind,
  SyntaxFault,
  TypeName,
} from "../../dossier/problem.ts";
import type { Format } from "../format.ts";

export const typeName: Record<TypeName, string> = {
  text: "نص",
  number: "عدد",
  "whole-number": "عدد صحيح",
  "true-or-false": "إحدى القيمتين صواب أو خطأ",
  list: "قائمة",
  map: "مفاتيح مع قيمها",
  id: "معرّف (كلمات بأحرف لاتينية صغيرة تصل بينها شرطات)",
  date: "تاريخ",
  language: "رمز لغة",
  "number-or-range": "عدد، أو نطاق من عددين بين قوسين معقوفين",
  package: "حزمة: خيار أو مقدار لكل مسألة",
  pattern: "شرط: خيار أو مقدار لبعض المسائل",
  "one-of-several-forms": "إحدى الصيغ المسموح بها هنا",
};

export const formatName: Record<FormatName, { readonly name: string; readonly examples: readonly string[] }> =
  {
    id: { name: "معرّفًا من كلمات لاتينية تصل بينها شرطات", examples: ["snapback-2025"] },
    date: { name: "تاريخًا", examples: ["2025-04-18", "2025-04", "2025"] },
    "calendar-day": { name: "يومًا من أيام التقويم", examples: ["2025-02-28", "2025-02"] },
    language: { name: "رمز لغة", examples: ["en", "ar", "zh-Hans"] },
    url: { name: "عنوانًا على الشبكة", examples: ["https://example.org/page"] },
    number: { name: "عددًا", examples: ["12", "0.25", '"1/3"'] },
  };

export const kindName: Record<ReferenceKind, string> = {
  source: "مصدر",
  "claim-or-source": "إفادة أو مصدر",
  claim: "إفادة",
  person: "شخص",
  party: "طرف",
  principal: "طرف رئيسي",
  round: "جولة",
  issue: "مسألة",
  option: "خيار في هذه المسألة",
  package: "حزمة",
  instrument: "اتفاق أو قانون",
  step: "خطوة",
  statement: "معطى",
  entry: "مدخل",
};

export const geniusFault: Record<GeniusFault, string> = {
  "no-domain": "لا يوجد وصف لمجال التفاوض",
  "no-profile": "لا يوجد ملف تفضيلات إلى جانب المجال",
  "issue-not-in-domain": "يذكر ملف التفضيلات مسألة ليست في المجال",
  "issue-without-values": "توجد مسألة بلا قيم",
  "issue-index-missing": "توجد مسألة بلا رقم ترتيب",
  "weight-missing": "توجد مسألة بلا وزن",
  "evaluation-missing": "توجد قيمة بلا تقييم",
  "unknown-item": "يقيّم ملف التفضيلات قيمة ليست في المجال",
  "negative-value": "يوجد تقييم سالب",
  "all-weights-zero": "الأوزان كلها صفر",
  "unsupported-issue-kind": "توجد مسألة من نوع لا يمكن تحويله",
  "unsupported-evaluator": "توجد مسألة قُيِّمت بطريقة لا يمكن تحويلها",
  "unsupported-utility-space": "قيمة الحزمة في ملف التفضيلات ليست مجموعًا على المسائل",
  "number-malformed": "يوجد عدد غير مكتوب على صورة عدد",
  "bounds-missing": "توجد مسألة عددية بلا حدود",
  "issue-repeated": "توجد مسألة مكررة",
  "item-repeated": "توجد قيمة مكررة",
  "issue-name-differs": "اسم المسألة في ملف التفضيلات يختلف عن اسمها في المجال",
  "reservation-missing": "لا يذكر ملف التفضيلات قيمة عدم الاتفاق",
  "discount-unused": "عامل الخصم غير مستخدم",
  "profile-repeated": "أُعطي ملف التفضيلات نفسه مرتين",
  "profile-same": "لملفي تفضيلات المحتوى نفسه",
  "single-profile": "لا يوجد إلا ملف تفضيلات واحد، ففي ملف التفاوض طرف واحد",
  "not-xml": "الملف ليس بصيغة XML",
};

/** What to do about a foreign file that cannot be converted. */
export const exportAgain = "صحّح الملف، أو صدّره من جديد من البرنامج الذي كتبه.";

/** What to do where converting goes on all the same. */
export const geniusRemedy: { readonly [Fault in GeniusFault]?: string } = {
  "issue-name-differs": "يُعتمد الاسم الوارد في المجال؛ صحّح ملف التفضيلات إن كان المقصود مسألة أخرى.",
  "reservation-missing": "اذكر في ملف التفاوض قيمة عدم الاتفاق لدى هذا الطرف إن كانت معروفة.",
  "discount-unused": "لا يلزم شيء: تُقارن القيم في لحظة واحدة من دون خصم.",
  "profile-repeated": "أعطِ لكل طرف ملف تفضيلات واحدًا، مرة واحدة.",
  "profile-same": "إن كان كل منهما لطرف مستقل فلا يلزم شيء؛ وإلا فأعطِ الملف المقصود.",
  "single-profile":
    "استورد ملفات تفضيلات الأطراف الأخرى أيضًا، أو اكتب في ملف التفاوض ما تريده؛ فبطرف واحد لا يُعرف أي الحزم مقبول.",
  "not-xml": "مجال GENIUS وملفات تفضيلاته ملفات XML تبدأ بالعلامة «<»؛ سمِّ تلك الملفات.",
  "no-profile": "سمِّ إلى جانب المجال ملف تفضيلات لكل طرف.",
  "no-domain": "سمِّ إلى جانب ملفات التفضيلات ملف المجال.",
};

export const syntaxFault: Record<SyntaxFault, { readonly fault: string; readonly remedy: string }> = {
  indentation: {
    fault: "المسافات في أول السطر غير متسقة",
    remedy: "ابدأ أسطر المدخل الواحد بعدد المسافات نفسه.",
  },
  tab: { fault: "توجد علامة جدولة في موضع المسافات", remedy: "استخدم المسافات في أول السطر." },
  "missing-character": {
    fault: "ينقص محرف",
    remedy: "أغلق كل علامة اقتباس وكل قوس جرى فتحه.",
  },
  escape: {
    fault: "بعد الشرطة المائلة العكسية محرف لا يصح معها",
    remedy: "ضع النص بين علامتي اقتباس مفردتين.",
  },
  unquoted: { fault: "يحتاج النص إلى علامتي اقتباس", remedy: "ضع النص بين علامتي اقتباس." },
  colon: {
    fault: "توجد نقطتان رأسيتان بعدهما مسافة داخل نص بلا علامتي اقتباس",
    remedy: "ضع النص بين علامتي اقتباس؛ وإن كان المقصود مفتاحين فاكتب كلًّا منهما في سطر مستقل.",
  },
  key: { fault: "المفتاح غير مكتوب على صورته", remedy: "اكتب المفتاح ثم نقطتين رأسيتين ثم مسافة ثم القيمة." },
  alias: { fault: "توجد إحالة إلى ما لا وجود له", remedy: "اكتب الجزء المكرر كاملًا." },
  tag: { fault: "توجد علامة نوع لا تُقرأ", remedy: "احذف الكلمة التي تبدأ بعلامة تعجب." },
  directive: { fault: "يبدأ السطر بعلامة النسبة المئوية", remedy: "احذف السطر، أو ضعه بين علامتي اقتباس." },
  "several-documents": {
    fault: "يضم الملف عدة وثائق",
    remedy: "اجعل في كل ملف وثيقة واحدة، واحذف أسطر الشرطات الثلاث.",
  },
  unexpected: {
    fault: "يوجد هنا ما لا يُتوقع",
    remedy: "راجع هذا السطر والسطر الذي قبله: قد تنقص فاصلة أو علامة اقتباس.",
  },
};

export const amountFault: Record<
  ProblemValues["amount-bounds"]["reason"],
  { readonly fault: string; readonly remedy: string }
> = {
  step: { fault: "الخطوة ليست أكبر من الصفر", remedy: "اكتب خطوة موجبة." },
  ends: { fault: "النهاية ليست أعلى من البداية", remedy: "اكتب الرقم الأدنى أولًا." },
  remainder: { fault: "لا تصل الخطوات إلى النهاية تمامًا", remedy: "اختر خطوة تقسم المسافة بلا باقٍ." },
  "too-fine": { fault: "عدد الخطوات أكثر مما يُقرأ", remedy: "اختر خطوة أكبر." },
};

export const mean = (suggestion: string | undefined, otherwise: string, f: Format) =>
  suggestion === undefined ? otherwise : `اكتب ${f.literal(suggestion)} إن كان هو المقصود.`;

export const literals = (items: readonly string[], f: Format) => f.list(items.map(f.literal));
