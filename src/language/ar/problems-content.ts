import type { ProblemSentences } from "../messages.ts";
import { counted, onDate, vote } from "./nouns.ts";
import {
  amountFault,
  exportAgain,
  geniusFault,
  geniusRemedy,
  kindName,
  literals,
  mean,
} from "./problem-words.ts";

/** What does not fit together in a dossier and what to do, in Arabic. */
export const contentProblems = {
  "nothing-to-refer-to": ({ kind, found, count }, f) => ({
    message:
      kind === "entry"
        ? `يُحال في ${f.count(count)} من المواضع إلى مداخل ليست في الملف، أولها ${f.literal(found)}.`
        : `يُحال إلى ${kindName[kind]} في ${f.count(count)} من المواضع، أولها ${f.literal(found)}، وليس في الملف أي مدخل من هذا النوع.`,
    remedy: "إن كانت هذه المداخل في ملف مستقل فتحقق من وجوده، وإلا فأضف القسم الناقص.",
  }),
  "unknown-reference": ({ kind, found, suggestion }, f) => ({
    message: `المعرّف ${f.literal(found)} لا يدل على أي ${kindName[kind]}.`,
    remedy: mean(suggestion, "أضف المدخل الناقص، أو أحِل إلى مدخل موجود.", f),
  }),
  "duplicate-id": ({ id, firstLine, firstFile }, f) => ({
    message: `المعرّف ${f.literal(id)} مستخدم من قبل (${f.literal(firstFile)}، السطر ${f.count(firstLine)}).`,
    remedy: "أعطِ أحد المدخلين معرّفًا آخر.",
  }),
  "date-order": ({ from, to }, f) => ({
    message: `تاريخ النهاية ${f.date(to)} سابق لتاريخ البداية ${f.date(from)}.`,
    remedy: "صحّح أحد التاريخين.",
  }),
  "range-order": ({ low, high }, f) => ({
    message: `يبدأ النطاق عند ${f.literal(low)} وينتهي عند رقم أدنى هو ${f.literal(high)}.`,
    remedy: "اكتب الرقم الأدنى أولًا.",
  }),
  "amount-off-step": ({ found, from, to, step }, f) => ({
    message: `${f.literal(found)} ليس مقدارًا تسمح به هذه المسألة.`,
    remedy: `اكتب مقدارًا من ${f.literal(from)} إلى ${f.literal(to)} بخطوة قدرها ${f.literal(step)}.`,
  }),
  "amount-bounds": ({ from, to, step, reason }, f) => ({
    message: `من ${f.literal(from)} إلى ${f.literal(to)} بخطوة قدرها ${f.literal(step)}: ${amountFault[reason].fault}.`,
    remedy: amountFault[reason].remedy,
  }),
  "not-an-amount": ({ issue }, f) => ({
    message: `تُحسم المسألة ${f.literal(issue)} بخيارات، فليست فيها مقادير أعلى من رقم أو أدنى منه.`,
    remedy: "اذكر الخيارات المقصودة.",
  }),
  "incomplete-package": ({ missing }, f) => ({
    message: `لا تختار الحزمة شيئًا في ${literals(missing, f)}، ولذلك لا تدخل في التحليل.`,
    remedy: "اختر خيارًا أو مقدارًا في كل مسألة ليظهر موضع الحزمة.",
  }),
  "scale-incomplete": ({ issue, missing }, f) => ({
    message: `لا يعطي سلّم القيم في ${f.literal(issue)} قيمة لما يلي: ${literals(missing, f)}.`,
    remedy: "أعطِ كل خيار قيمة أو نطاقًا أو موضعًا في ترتيب.",
  }),
  "scale-ends": ({ issue }, f) => ({
    message: `لا يمتد سلّم القيم في ${f.literal(issue)} من ${f.count(0)} إلى ${f.count(100)}.`,
    remedy: `أعطِ أسوأ خيار ${f.count(0)} وأفضل خيار ${f.count(100)}، أو اكتب ${f.literal("valueScale: source")} لإبقاء الأرقام كما هي.`,
  }),
  "statement-empty": () => ({
    message: "هذا المعطى لا يقول شيئًا.",
    remedy: "أعطه قيمًا أو ترتيبًا، أو احذفه.",
  }),
  "order-repeats": ({ id }, f) => ({
    message: `يتكرر ${f.literal(id)} في الترتيب نفسه.`,
    remedy: "أبقِه في موضع واحد.",
  }),
  "order-cycle": ({ ids }, f) => ({
    message: `تتناقض الترتيبات في ما يخص ${literals(ids, f)}.`,
    remedy: "غيّر أحد الترتيبات، أو بيّن أي معطى يحل محل الآخر.",
  }),
  "weights-zero": ({ party }, f) => ({
    message: `أوزان ${f.literal(party)} كلها صفر.`,
    remedy: "أعطِ مسألة واحدة على الأقل وزنًا موجبًا.",
  }),
  "weights-incomplete": ({ party, missing }, f) => ({
    message: `لا تذكر أوزان ${f.literal(party)} شيئًا عن ${literals(missing, f)}.`,
    remedy: "أعطِ هذه المسائل وزنًا أو موضعًا في الترتيب؛ وإلى ذلك الحين يبقى كل وزن ممكنًا.",
  }),
  "like-cycle": ({ parties }, f) => ({
    message: `تبدأ تفضيلات ${literals(parties, f)} بعضها من بعض في دائرة.`,
    remedy: "اجعل أحدها يقوم على معطيات خاصة به.",
  }),
  "belongs-to-cycle": ({ parties }, f) => ({
    message: `تتبع الأطراف ${literals(parties, f)} بعضها بعضًا في دائرة.`,
    remedy: "بيّن أيها يتبع الآخر.",
  }),
  "supersedes-cycle": ({ ids }, f) => ({
    message: `تحل المعطيات ${literals(ids, f)} بعضها محل بعض في دائرة.`,
    remedy: "أبقِ الانتقال من المعطى الأقدم إلى الأحدث فقط.",
  }),
  "linkage-impossible": ({ issue, option }, f) => ({
    message: `يُخرج شرط الربط ${f.literal(option)} في ${f.literal(issue)} من كل حزمة.`,
    remedy: "صحّح شرط الربط، أو احذف الخيار.",
  }),
  "linkages-exclude-everything": ({ issue, linkages }, f) => ({
    message: `شروط الربط الآتية لا تُبقي خيارًا في ${f.literal(issue)}، فلا تبقى أي حزمة: ${literals(linkages, f)}.`,
    remedy: "احذف أحدها أو خفّفه.",
  }),
  "steps-cycle": ({ ids }, f) => ({
    message: `تنتظر الخطوات ${literals(ids, f)} بعضها بعضًا في دائرة.`,
    remedy: `احذف اسم إحداها تحت ${f.literal("after")}، أو افصل الخطوات التي تُنفَّذ معًا.`,
  }),
  "steps-together-in-tranches": ({ step }, f) => ({
    message: `الخطوة ${f.literal(step)} تُنفَّذ على دفعات وفي لحظة واحدة مع غيرها.`,
    remedy: `احذف ${f.literal("tranches")}، أو اكتب كل دفعة خطوة قائمة بذاتها.`,
  }),
  "votes-impossible": ({ votes, total }, f) => ({
    message: `المطلوب ${counted(votes, vote, f, "nominative")}، ومجموع الأصوات ${f.count(total)}.`,
    remedy: "اخفض العدد المطلوب، أو أضف الأعضاء الناقصين.",
  }),
  "round-before-announcement": ({ round, announced, from }, f) => ({
    message: `تبدأ الجولة ${f.literal(round)} ${onDate(from, f)}، قبل إعلانها ${onDate(announced, f)}.`,
    remedy: "صحّح أحد التاريخين.",
  }),
  "known-before-source": ({ claim, knownFrom, source, published }, f) => ({
    message: `الإفادة ${f.literal(claim)} مسجَّلة على أنها معروفة ${onDate(knownFrom, f)}، ومصدرها ${f.literal(source)} نُشر ${onDate(published, f)}.`,
    remedy: `احذف ${f.literal("knownFrom")} ليُعتمد تاريخ المصدر، أو اذكر مصدرًا نُشر حتى ذلك التاريخ.`,
  }),
  "claim-contradicts-itself": ({ claim }, f) => ({
    message: `الإفادة ${f.literal(claim)} مذكورة على أنها تناقض نفسها.`,
    remedy: "اذكر الإفادة الأخرى، أو احذف هذا المدخل.",
  }),
  "genius-structure": ({ detail, subject }, f) => ({
    message: `في ملفات GENIUS: ${geniusFault[detail]}${subject === undefined ? "" : ` (${f.literal(subject)})`}.`,
    remedy: geniusRemedy[detail] ?? exportAgain,
  }),
} satisfies Partial<ProblemSentences>;
