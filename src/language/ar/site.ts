import type { SiteWords } from "../site-words.ts";
import { acceptablePackage, counted, onDate, ordinalRound } from "./nouns.ts";

/** Everything written on the pages around a briefing, in Arabic. */
export const site: SiteWords = {
  headline: ({ parties, what }, f) => {
    const who = f.names(parties, "short");
    if (what.kind === "news") return `${who}: ${f.name(what.text).replace(/[.。।](?=\u2069?$)/u, "")}`;
    if (what.kind === "packages") {
      const all = parties.length === 2 ? "لدى الطرفين" : "لدى جميع الأطراف";
      const many =
        what.acceptable === 0
          ? "لا حزمة مقبولة"
          : counted(what.acceptable, acceptablePackage, f, "nominative");
      return `${who}: ${many} ${all}`;
    }
    const where = what.place === null ? "" : ` في ${f.name(what.place)}`;
    if (what.kind === "next") {
      const which = what.number === null ? "الجولة المقبلة" : ordinalRound(what.number, f);
      return `${who}: ${which} مقررة${where} ${onDate(what.from, f)}`;
    }
    const which = what.number === null ? "الجولة الأخيرة" : ordinalRound(what.number, f);
    return `${who}: ${which} عُقدت${where} ${onDate(what.from, f)}`;
  },
  title: "مفاوضات نتابعها بمصادرها",
  aboutFront: "أين تقف كل مفاوضة، وما الذي يأتي بعد ذلك، وما الذي تغيّر، ولكل جملة مصدرها.",
  allNegotiations: "كل المفاوضات",
  negotiation: { changed: "الجديد", read: "نظرة عامة" },
  section: {
    article: "المقال",
    articles: "المقالات",
    negotiations: "المفاوضات",
    question: "موضوع المسألة",
    packagesOnIssue: "كيف تحسمها الحزم المسماة",
    claimsOnIssue: "ما تقوله المصادر عنها",
    linkages: "ما يربط المسائل بعضها ببعض",
    directory: "الأطراف والأشخاص",
    timeline: "بترتيب الزمن",
    claims: "الإفادات بحسب المصدر",
    package: "ما تحسمه وما قيمتها",
    findingsOnPackage: "باختصار",
    otherPackages: "حزم مسماة أخرى",
    briefings: "الإحاطات",
    pages: "في الملف",
    more: "للاستزادة",
  },
  page: {
    index: "نظرة عامة",
    issues: "المسائل",
    people: "الأشخاص والأطراف",
    timeline: "خط الزمن",
    claims: "الإفادات",
    deals: "الحزم",
  },
  about: {
    index: ({ title }, f) => `${f.name(title)}: أين تقف المحادثات، وما الذي تغيّر، وما الذي يأتي بعد ذلك.`,
    issues: ({ title }, f) => `${f.name(title)}: كل مسألة بخياراتها واتجاهها وما قيل عنها علنًا.`,
    people: ({ title }, f) =>
      `${f.name(title)}: من له دور في المحادثات، ومن شغل أي منصب ومتى، ولكل ذلك مصدره.`,
    timeline: ({ title }, f) =>
      `${f.name(title)}: الجولات والأحداث والمواعيد النهائية بترتيب الزمن مع مصادرها.`,
    claims: ({ title }, f) => `${f.name(title)}: ما يقوله كل مصدر، ودرجة الوثوق به، ومواضع تناقضه مع غيره.`,
    deals: ({ title }, f) =>
      `${f.name(title)}: الحزم التي يمكن أن توقّع عليها الأطراف كلها، وقيمة كل منها لديها، وما يعترض سواها.`,
  },
  aboutIssue: ({ issue, title }, f) =>
    `${f.name(issue)}: الخيارات والاتجاه والمواقف المعلنة. من ملف التفاوض ${f.quoted(title)}.`,
  aboutPackage: ({ package: name, title }, f) =>
    `${f.name(name)}: ما تحسمه الحزمة وقيمتها لكل طرف وما يعترضها. من ملف التفاوض ${f.quoted(title)}.`,
  asKnown: ({ date }, f) => `بما كان معروفًا ${onDate(date, f)}`,
  preview: {
    background: "كيف وصلت الأمور إلى هنا",
    why: "لماذا تهم هذه الجولة",
    agenda: "على جدول الأعمال",
    table: "من يجلس إلى الطاولة",
    hosts: "المضيفون والوسطاء",
    home: "في الداخل",
    agreement: "إذا اتفقوا",
    breakdown: "إذا انقطعت المحادثات",
    watch: "ما ينبغي متابعته",
    closing: "خلاصة القول",
  },
  navigation: "الصفحات",
  latestBriefing: "اقرأ الإحاطة كاملة",
  sinceRound: ({ number, date }, f) =>
    `منذ ${number === null ? "الجولة الأخيرة" : ordinalRound(number, f)} (${f.date(date)})، والأحدث أولًا.`,
  sinceBriefing: ({ date }, f) => `منذ إحاطة ${f.date(date)}، والأحدث أولًا.`,
  noChanges: "ليس في الملف شيء عُرف منذ ذلك الحين.",
  noCorrections: "لا تصويب في الملف.",
  correctedBriefing: ({ date }, f) => `في إحاطة ${f.date(date)}:`,
  readOn: "مزيد عن",
  asData: "هذه الصفحة في صورة بيانات",
  noOneElse: "لا ينتمون إلى طرف في الملف",
  from: "البداية",
  until: "النهاية",
  deals: {
    settles: "ما تحسمه",
    worth: "ما قيمتها",
    verdict: "موقعها",
    reading: "القراءة",
    nearest: "أقرب حزمة يمكن أن يقبلها الجميع",
    today: "في هذه الحزمة",
    change: "في أقرب حزمة مقبولة",
  },
};
