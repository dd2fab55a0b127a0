import type { ChamberVotes, IssueCondition, LineWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { DealsWords } from "../words.ts";
import { amountInArabic, obliqueAmount } from "./amount.ts";
import { counted, efficientOutcome, package_, redLine } from "./nouns.ts";

/** A red line in words: its author's, or what it rules out on each issue. */
export function describeLine(line: LineWords, format: Format): string {
  if (line.text !== null) return format.quoted(line.text);
  const together = line.rulesOut.length > 1 ? " معًا" : "";
  return `رفض ${format.list(line.rulesOut.map((condition) => describeCondition(condition, format)))}${together}`;
}

function describeCondition({ issue, options, amounts, stretches, unit }: IssueCondition, f: Format): string {
  const amount = (value: number | string) => obliqueAmount(f.amount(value, unit ?? undefined));
  const ruledOut = [
    ...options.map((option) => f.quoted(option)),
    ...amounts.map(amount),
    ...stretches.map(({ above, below }) =>
      f.list([
        ...(above === null ? [] : [`ما يزيد على ${amount(above)}`]),
        ...(below === null ? [] : [`ما يقل عن ${amount(below)}`]),
      ]),
    ),
  ];
  return `${f.either(ruledOut)} في مسألة ${f.quoted(issue)}`;
}

/** "من 40 إلى 58 من أصل 100". */
export function against({ fewest, most, seats }: Omit<ChamberVotes, "name">, f: Format): string {
  const votes = fewest === most ? f.exact(most) : `من ${f.exact(fewest)} إلى ${f.exact(most)}`;
  return `${votes} من أصل ${f.count(seats)}`;
}

/** Words for packages, values and what blocks them, in Arabic. */
export const deals: DealsWords = {
  package: "الحزمة",
  packages: "الحزم",
  issue: "المسألة",
  option: "الخيار",
  value: "القيمة",
  gain: "المكسب",
  weight: "الوزن",
  noDeal: "عدم الاتفاق",
  noDealValue: "قيمة عدم الاتفاق",
  redLine: "خط أحمر",
  linkage: "شرط ربط",
  ratifier: "جهة المصادقة",
  zone: "نطاق الاتفاق الممكن",
  efficient: "كفؤة",
  feasible: "ممكنة",
  acceptable: "مقبولة",
  blocked: "أمامها عوائق",
  refusedAtHome: "مقبولة على طاولة التفاوض، مرفوضة في الداخل",
  uncounted: "غير محصور",
  amount: amountInArabic,
  method: {
    nash: "ناش",
    kalaiSmorodinsky: "كالاي–سمورودينسكي",
    egalitarian: "المساواة",
    utilitarian: "المنفعة الكلية",
  },
  methodMeaning: {
    nash: "الحزم الكفؤة التي يبلغ فيها جداء المكاسب أقصاه.",
    kalaiSmorodinsky: "الحزم الكفؤة التي ينال فيها كل طرف النسبة نفسها من أقصى ما يمكنه كسبه.",
    egalitarian: "الحزم الكفؤة التي يبلغ فيها أصغر المكاسب أقصاه.",
    utilitarian: "الحزم الكفؤة التي يبلغ فيها مجموع القيم أقصاه.",
  },
  comparesParties: "يقارن هذا بين نقاط أطراف مختلفة ليست لها وحدة مشتركة.",
  positions: { assessed: "الحدود كما قُدِّرت", declared: "الخطوط المعلنة على ظاهرها" },
  positionsMeaning: {
    assessed: "الخطوط الحمراء المعلنة فحسب تُعدّ مواقف يمكن أن تتحرك.",
    declared: "تُحتسب الخطوط الحمراء كلها، ومنها ما هو معلن فحسب.",
  },
  noDealHow: {
    stated: "كما وردت",
    "range-middle": "وسط النطاق المذكور",
    "range-narrowed": "متوسط ما يبقى من النطاق المذكور بعد مراعاة الحزم التي قد يوقّعها أو يرفضها",
    "between-signed-and-refused": "بين أسوأ حزمة قد يوقّعها وأفضل حزمة قد يرفضها",
    "worst-signed": "أسوأ حزمة قد يوقّعها",
  },
  centreMethod: {
    stated: "الأرقام كما وردت",
    "closed-form": "مركز ما تسمح به المعطيات، محسوبًا بصيغة مغلقة",
    "sample-mean": "متوسط عينات مما تسمح به المعطيات",
  },
  packageCount: ({ count }, f) => counted(count, package_, f, "nominative"),
  line: ({ line }, f) => describeLine(line, f),
  blocker: {
    reservation: ({ party, shortfall }, f) =>
      `قيمتها لدى ${f.name(party, "definite")} أدنى من قيمة عدم الاتفاق، والفرق بالنقاط ${f.number(shortfall)}.`,
    ratifier: ({ party, principal, shortfall, redLines }, f) => {
      const reasons = [
        ...(shortfall === null
          ? []
          : [`قيمتها أدنى من قيمة عدم الاتفاق، والفرق بالنقاط ${f.number(shortfall)}`]),
        ...(redLines === 0 ? [] : [`فيها تجاوز ${counted(redLines, redLine, f, "oblique")}`]),
      ];
      const why = reasons.length === 0 ? "" : `: ${reasons.join("؛ ")}`;
      return `يُتوقع رفضها من ${f.name(party, "definite")}، ومصادقة هذه الجهة لازمة لموافقة ${f.name(principal, "definite")}${why}.`;
    },
    vote: ({ rule, principal, who }, f) =>
      rule === "quota"
        ? `لا يُتوقع أن تبلغ الأصوات المؤيدة من ${f.names(who, "definite")} ما يلزم لموافقة ${f.name(principal, "definite")}.`
        : `يُتوقع أن تُبطل مراجعة ${f.names(who, "definite")} موافقة ${f.name(principal, "definite")} عليها.`,
    redLine: ({ party, line, basis }, f) => {
      const standing = { declared: "معلن فحسب", reported: "منقول", assessed: "مقدَّر" }[basis];
      return `فيها تجاوز خط أحمر من جانب ${f.name(party, "definite")} (${standing}): ${describeLine(line, f)}.`;
    },
    linkage: ({ reason }, f) =>
      reason === null ? "فيها مخالفة شرط ربط بين المسائل." : `فيها مخالفة شرط ربط: ${f.quoted(reason)}.`,
  },
  nearest: ({ issues }, f) => `أقرب حزمة مقبولة لا تغيّر إلا ${f.quotedNames(issues)}.`,
  home: {
    title: "الموافقة في الداخل",
    neededBy: ({ principal }, f) => `شرط لموافقة ${f.name(principal, "definite")}`,
    consents: "موافقة",
    refuses: "رفض",
    unknown: "لا يكفي ما في الملف لمعرفة الجواب",
    stands: "تبقى الحزمة نافذة",
    falls: "تُبطَل الحزمة",
    asked: "من تُطلب موافقته في الداخل",
    together: "الجميع معًا",
    meaning: "كم من الحزم التي يمكن التوقيع عليها ينال أيضًا موافقة من تُطلب موافقته في الداخل.",
    review: ({ chambers }, f) => `مراجعة ${f.names(chambers, "definite")}`,
    quota: ({ members, votes }, f) =>
      `تصويت ${f.names(members, "definite")} (الأصوات اللازمة: ${f.count(votes)})`,
    chamber: ({ name, ...votes }, f) =>
      `${f.name(name)}: الأصوات المتوقعة ضدها ${against(votes, f)}؛ ` +
      `ويلزم للرفض ${f.count(votes.toPass)}، ولتجاوز النقض ${f.count(votes.toOverride)}`,
    passing: ({ total, passes }, f) =>
      `من أصل ${counted(total, efficientOutcome, f, "oblique")}، ينال الموافقة في الداخل أيضًا: ${f.count(passes)}`,
    tally: {
      efficient: { passes: "الكفؤة: مُجازة", refused: "الكفؤة: مرفوضة", open: "الكفؤة: غير معلوم" },
      acceptable: { passes: "المقبولة: مُجازة", refused: "المقبولة: مرفوضة", open: "المقبولة: غير معلوم" },
    },
  },
};
