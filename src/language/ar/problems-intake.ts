import type { AddressFault, AnswerFault, FeedFault, PdfFault } from "../../dossier/problem.ts";
import type { ProblemSentences } from "../messages.ts";

const pdfFault: { readonly [Fault in PdfFault]: string } = {
  damaged: "المستند المحمول تالف وتعذرت قراءته.",
  locked: "المستند المحمول مقفل بكلمة مرور.",
  "no-text": "المستند المحمول خالٍ من النص؛ وقد يكون صورًا ممسوحة.",
  "too-many-pages": "صفحات المستند المحمول أكثر مما يُقرأ.",
  "too-heavy": "استغرقت قراءة المستند المحمول وقتًا أو ذاكرة فوق الحد فأُوقفت.",
};

const feedFault: { readonly [Fault in FeedFault]: string } = {
  unreadable: "الخلاصة تالفة وتعذرت قراءتها.",
  "not-a-feed": "ليس هذا خلاصة.",
  "too-large": "الخلاصة أكبر مما يُقرأ.",
  "declares-types": "تعلن الخلاصة نوع مستند، وهذا مرفوض لأنه قد يتمدد بلا نهاية.",
};

const addressFault: { readonly [Fault in AddressFault]: string } = {
  "not-an-address": "ليس عنوانًا",
  scheme: "بروتوكوله غير مسموح",
  credentials: "يحمل اسمًا أو كلمة مرور",
  private: "يقود إلى هذا الجهاز أو إلى شبكة خاصة",
};

const answerFault: { readonly [Fault in AnswerFault]: string } = {
  unreachable: "لا أحد يجيب هناك",
  "too-slow": "تأخر الجواب كثيرًا",
  "too-large": "الجواب أكبر مما يُقرأ",
  "too-many-redirections": "يحيل إلى عناوين بلا نهاية",
  status: "ليس الجواب هو المطلوب",
};

/** What keeps a document from being read and what to do, in Arabic. */
export const intakeProblems = {
  "document-too-large": ({ megabytes, limitMegabytes }, f) => ({
    message: `حجم ما يُقرأ من الوثيقة ${f.number(megabytes, 1)} MB، والحد الأقصى ${f.number(limitMegabytes, 1)} MB.`,
    remedy: "اكتفِ بالجزء المطلوب قراءته.",
  }),
  "document-not-text": () => ({
    message:
      "ليس هذا نصًا ولا صفحة ولا ملف بصيغة المستندات المحمولة ولا خلاصة، أو أنه مكتوب بترميز غير الذي يذكره.",
    remedy: "قدّم المقال نصًا أو صفحة ويب، أو احفظه بترميز UTF-8.",
  }),
  "document-empty": () => ({
    message: "الوثيقة خالية من الكلمات.",
    remedy: "تأكد من حفظها كاملة؛ والصفحة التي تبنيها البرامج تُحفظ بعد ظهورها.",
  }),
  "pdf-unreadable": ({ fault }) => ({
    message: pdfFault[fault],
    remedy:
      fault === "no-text"
        ? "قدّم نسخة فيها نص، أو حوّل الصور إلى نص أولًا."
        : "افتحه ببرنامج آخر وقدّم كلماته نصًا.",
  }),
  "feed-unreadable": ({ fault }) => ({
    message: feedFault[fault],
    remedy: "تحقق من عنوان الخلاصة وصيغتها.",
  }),
  "address-refused": ({ address, fault }, f) => ({
    message: `لا يُطلب ${f.literal(address)}: ${addressFault[fault]}.`,
    remedy:
      fault === "private"
        ? `إن كان مقصودًا فاسمح بمضيفه باسمه مع ${f.literal("--allow")}.`
        : `اكتب عنوانًا يبدأ بـ ${f.literal("https://")} أو ${f.literal("http://")}.`,
  }),
  "address-unanswered": ({ address, fault, code }, f) => ({
    message: `لم يُعطِ ${f.literal(address)} شيئًا: ${answerFault[fault]}${code === undefined || fault !== "status" ? "" : ` (${f.number(code)})`}.`,
    remedy: "تحقق من العنوان، أو احفظ ما يعرضه وقدّم الملف.",
  }),
} satisfies Partial<ProblemSentences>;
