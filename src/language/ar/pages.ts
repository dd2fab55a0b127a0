import type { PageWords } from "../page-words.ts";
import { checkPage } from "./check-page.ts";
import { dealsPage } from "./deals-page.ts";
import { type CountedNoun, counted, day } from "./nouns.ts";

const round: CountedNoun = {
  none: "لا جولات",
  one: "جولة واحدة",
  two: { nominative: "جولتان", oblique: "جولتين" },
  few: "جولات",
  many: "جولة",
  other: "جولة",
};
const event: CountedNoun = {
  none: "لا أحداث",
  one: "حدث واحد",
  two: { nominative: "حدثان", oblique: "حدثين" },
  few: "أحداث",
  many: "حدثًا",
  other: "حدث",
};
const claim: CountedNoun = {
  none: "لا إفادات",
  one: "إفادة واحدة",
  two: { nominative: "إفادتان", oblique: "إفادتين" },
  few: "إفادات",
  many: "إفادة",
  other: "إفادة",
};
const source: CountedNoun = {
  none: "لا مصادر",
  one: "مصدر واحد",
  two: { nominative: "مصدران", oblique: "مصدرين" },
  few: "مصادر",
  many: "مصدرًا",
  other: "مصدر",
};
const date: CountedNoun = {
  none: "لا تواريخ",
  one: "تاريخ واحد",
  two: { nominative: "تاريخان", oblique: "تاريخين" },
  few: "تواريخ",
  many: "تاريخًا",
  other: "تاريخ",
};

/** Words of single pages, in Arabic. */
export const pages: PageWords = {
  check: checkPage,
  deals: dealsPage,
  overview: {
    about: "ما هذا الملف",
    seats: "من يجلس إلى الطاولة، وبأي صفة",
    inOffice: "الوفد والمنصب",
    nobodyOnFile: "لا أحد في الملف",
    othersWithStake: "أصحاب مصلحة آخرون",
    lastRound: "الجولة الأخيرة",
    nextRound: "الجولة المقبلة",
    noLastRound: "لم تُعقد أي جولة حتى هذا التاريخ.",
    noNextRound: "لم يُعلن عن جولة أخرى حتى هذا التاريخ.",
    clock: "المهل",
    noDeadline: "لا موعد نهائيًا في الملف.",
    provisionEnds: "ينتهي أحد الأحكام",
    issues: "المسائل واتجاه كل منها",
    issuesMeaning:
      "حيث تُقارَن أحدث عروض الأطراف الرئيسية يُستخلص الاتجاه منها، وإلا فهو تقدير محرّر مسمّى. ويبيّن كل صف أيّهما.",
    readFrom: "مصدر الاتجاه",
    fromOffers: "عروض الأطراف الرئيسية",
    fromAssessment: "تقدير",
    noAssessment: "لا عروض قابلة للمقارنة ولا تقدير في الملف",
    changes: "ما تغيّر منذ الجولة الأخيرة",
    noChanges: "لم يُعرف شيء في الملف بعد الجولة الأخيرة.",
    sourceCheck: "حيث يختلف مصدر مع السجل",
    sourceCheckMeaning:
      "كل إفادة إلى جانب ما في السجل خلافًا لها، ومع كل منهما المقتطف الذي تستند إليه. اختر إفادة لترى مسار الأدلة كاملًا.",
    nothingAtOdds: "لا إفادتين في الملف تستبعد إحداهما الأخرى.",
    said: "الإفادة",
    against: "ما في السجل خلافًا لها",
    recordItself: "مدخل السجل نفسه",
    changed: {
      events: "وقع",
      rounds: "أُعلن عنها",
      offers: "عُرض",
      officesBegun: "تولّي المنصب",
      officesEnded: "ترك المنصب",
      deadlinesSet: "حُدِّد الموعد",
      deadlinesPassed: "حلّ الموعد",
    },
    claimsOf: ({ claims, contradicted }, f) =>
      contradicted === 0
        ? `عدد الإفادات: ${f.count(claims)}`
        : `عدد الإفادات: ${f.count(claims)}، منها ${f.count(contradicted)} تناقضها إفادات أخرى في الملف`,
    daysLeft: ({ days }, f) =>
      days > 0
        ? `المتبقي ${counted(days, day, f, "nominative")}`
        : days === 0
          ? "في ذلك اليوم نفسه"
          : "انقضى",
    daysCounted: ({ from, to }, f) => `محسوبة من تاريخ القراءة، ${f.date(from)}، إلى ${f.date(to)}.`,
  },
  record: {
    show: "اعرض",
    span: "المدة",
    jump: "انتقل إلى مدخل",
    offices: "الأشخاص ومناصبهم",
    term: "المدة",
    inTerm: "في تاريخ القراءة",
    partiesAndDelegations: "الأطراف وأدوارها ووفودها",
    belongsTo: "ينتمي إلى",
    claimsBySource: "الإفادات بحسب المصدر",
    whichSource: "المصدر المعروض",
    allSources: "كل المصادر",
    grade: "الدرجة",
    notGraded: "بلا درجة",
    contradicts: "تناقضها",
    onlyContradicted: "الإفادات التي تناقضها غيرها فقط",
    noClaims: "لم تؤخذ من هذا المصدر أي إفادة في الملف.",
    value: "الرقم",
    noFigure: "لم يكن أي رقم معروفًا حتى هذا التاريخ.",
    sourcesInTable: "المصادر: لكل مدخل مصدره في الجدول أدناه.",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    moveEarlier: "إلى الأقدم",
    moveLater: "إلى الأحدث",
    moveAndZoom:
      "خط الزمن: اسحب أو استخدم مفتاحي السهمين للتنقل في الزمن؛ وزائد وناقص، أو مفتاح التحكم مع العجلة، للتكبير والتصغير.",
    goToDate: "انتقل إلى تاريخ",
    statusOverTime: "الوضع عبر الزمن",
    provisions: "الأحكام",
    dates: "التواريخ",
    rule: "القاعدة",
    deadline: "الموعد النهائي",
    instrument: "الاتفاق أو القانون",
    unit: "الوحدة",
    spans: { all: "الكل", year: "اثنا عشر شهرًا", talks: "المحادثات", own: "مدة مختارة" },
    until: ({ date }, f) => `حتى ${f.date(date)}`,
    termStanding: {
      in: "في المنصب",
      ended: "انتهت المدة",
      ahead: "لم يتولّ المنصب بعد",
      unknown: "التواريخ ليست في الملف",
    },
    counts: {
      rounds: ({ count }, f) => counted(count, round, f, "nominative"),
      events: ({ count }, f) => counted(count, event, f, "nominative"),
      claims: ({ count }, f) => counted(count, claim, f, "nominative"),
      sources: ({ count }, f) => counted(count, source, f, "nominative"),
    },
    answer: ({ rounds, events, claims, sources }) =>
      `في الملف: ${rounds}، و${events}، و${claims}، و${sources}.`,
    contradicted: ({ claims }, f) => `إفادات تناقضها أخرى في الملف: ${f.count(claims)}.`,
    described: ({ entries }, f) => `${counted(entries, date, f, "nominative")} بترتيب الزمن.`,
  },
};
