import type { BlockReason, HomeShare, PositionsRead } from "../finding-values.ts";
import type { FindingSentences } from "../messages.ts";
import { against, describeLine } from "./deals.ts";
import { recordFindings } from "./findings-record.ts";
import { sampledFindings } from "./findings-sampled.ts";
import {
  acceptablePackage,
  counted,
  day,
  efficientOutcome,
  linkage,
  ordinalRound,
  possiblePackage,
  referencePoint,
  statement,
} from "./nouns.ts";
import { roadmapFindings } from "./roadmap.ts";

const reading: Record<PositionsRead, string> = {
  assessed: "بحسب التقدير القائم للحدود",
  declared: "عند أخذ كل خط معلن على ظاهره",
};

const blockReason: Record<BlockReason, string> = {
  "worth-less-than-no-deal": "قيمتها أدنى من قيمة عدم الاتفاق",
  "red-line": "تتجاوز خطًا أحمر",
  ratifier: "ترفضها جهة تلزم مصادقتها",
};

/** The findings in Arabic. Verbs and pronouns never depend on a party's gender, which dossiers may leave open. */
export const findings: FindingSentences = {
  ...recordFindings,
  ...sampledFindings,
  ...roadmapFindings,

  "no-overlap": ({ parties, positions, packages }, f) =>
    `من أصل ${counted(packages, possiblePackage, f, "oblique")}، لا توجد حزمة مقبولة لدى ` +
    `${f.names(parties, "definite")} معًا ${reading[positions]}.`,

  overlap: ({ parties, positions, acceptable, packages, efficient, askedAtHome }, f) => {
    const found =
      `من أصل ${counted(packages, possiblePackage, f, "oblique")}، توجد ` +
      `${counted(acceptable, acceptablePackage, f, "nominative")} لدى ${f.names(parties, "definite")} معًا ` +
      `${reading[positions]}.`;
    const atTable = askedAtHome
      ? " وهذا عدد ما يمكن التوقيع عليه على طاولة التفاوض، قبل طلب أي موافقة في الداخل."
      : "";
    if (efficient === null) return `${found}${atTable}`;
    return (
      `${found} وبينها ${counted(efficient, efficientOutcome, f, "nominative")}، والنتيجة الكفؤة هي ` +
      `التي لا تحسّنها حزمة مقبولة أخرى لطرف إلا بخسارة لطرف آخر.${atTable}`
    );
  },

  "consent-at-home": ({ efficient, acceptable, refusing, unknown }, f) => {
    const refused = (of: "efficient" | "acceptable") => {
      const by = refusing.flatMap(({ who, [of]: count }) =>
        count === null || count === 0 ? [] : `${f.names(who, "definite")}: ${f.count(count)}`,
      );
      return by.length === 0 ? "" : ` (${by.join("؛ ")})`;
    };
    const whom = (of: "efficient" | "acceptable") =>
      of === "efficient" || efficient === null ? "كل موافقة لازمة في الداخل" : "ذلك";
    const told = (of: "efficient" | "acceptable", { passes, refused: no, open }: HomeShare) =>
      `عدد ما ينال ${whom(of)} ${f.count(passes)}، وعدد المرفوض ${f.count(no)}` +
      `${refused(of)}${open === 0 ? "" : `، وعدد ما لا يُعرف ${f.count(open)}`}.`;
    const sentences = [
      ...(efficient === null
        ? []
        : [
            `من أصل ${counted(efficient.total, efficientOutcome, f, "oblique")}، ${told("efficient", efficient)}`,
          ]),
      ...(acceptable === null
        ? []
        : [
            `ومن أصل ${counted(acceptable.total, acceptablePackage, f, "oblique")}، ${told("acceptable", acceptable)}`,
          ]),
      ...(unknown.length === 0 ? [] : [`ولا يكفي ما في الملف لمعرفة موقف ${f.names(unknown, "definite")}.`]),
    ];
    return sentences.join(" ");
  },

  "review-at-home": ({ principal, executive, chambers, outlook }, f) => {
    const all = f.names(
      chambers.map(({ name }) => name),
      "definite",
    );
    const votes = chambers.map(
      ({ name, ...chamber }) =>
        `${f.name(name)} ${against(chamber, f)} (يلزم للرفض ${f.count(chamber.toPass)}، ولتجاوز النقض ${f.count(chamber.toOverride)})`,
    );
    const result = {
      stands: "وبهذه الأصوات تبقى الموافقة نافذة",
      falls: "وبهذه الأصوات تُبطَل الموافقة",
      open: "وبهذه الأصوات قد تبقى الموافقة نافذة وقد تُبطَل",
    }[outlook];
    return (
      `تبقى موافقة ${f.name(principal, "definite")} نافذة ما لم تُرفض في ${all} ثم يُوقَّع الرفض من جانب ` +
      `${f.name(executive, "definite")} أو يُتجاوز النقض. الأصوات المتوقعة ضدها: ${votes.join("؛ ")}. ${result}.`
    );
  },

  "positions-and-limits": ({ declared, assessed }, f) => {
    const before = (count: typeof declared) =>
      count === 0
        ? "ليست أمام الأطراف أي حزمة مقبولة"
        : `أمام الأطراف ${counted(count, acceptablePackage, f, "nominative")}`;
    return `${reading.declared}، ${before(declared)}؛ و${reading.assessed}، ${before(assessed)}.`;
  },

  "position-not-limit": ({ party, line, acceptable }, f) => {
    const opened =
      acceptable === 0
        ? "لم تصبح أي حزمة مقبولة"
        : `أصبح لدى الأطراف ${counted(acceptable, acceptablePackage, f, "nominative")}`;
    return (
      `إذا كان هذا الخط المعلن من جانب ${f.name(party, "definite")} موقفًا يمكن أن يتحرك (${describeLine(line, f)})، ` +
      `${opened}، مع أخذ سائر الخطوط المعلنة على ظاهرها.`
    );
  },

  "package-acceptable": ({ package: name, parties, crosses, lines, refusedBy }, f) => {
    const beyond =
      crosses.length === 0
        ? ""
        : ` وهي تتجاوز ${lines === 1 ? "خطًا معلنًا" : "خطوطًا معلنة"} من جانب ${f.names(crosses, "definite")} ` +
          `${lines === 1 ? "لا يُقدَّر أنه حدّ نهائي" : "لا يُقدَّر أنها حدود نهائية"}.`;
    const refused =
      refusedBy.length === 0
        ? ""
        : ` وتبقى لازمةً لها مصادقة ${f.names(refusedBy, "definite")}، والمتوقع رفضها هناك.`;
    return `الحزمة ${f.quoted(name)} مقبولة لدى ${f.names(parties, "definite")} معًا.${beyond}${refused}`;
  },

  "package-blocked": ({ package: name, blocks, linkages }, f) => {
    const clauses = blocks.map(
      ({ party, reasons }) =>
        `بالنسبة إلى ${f.name(party, "definite")}، ${f.list(reasons.map((reason) => blockReason[reason]))}`,
    );
    const broken = linkages === 0 ? [] : [`فيها مخالفة ${counted(linkages, linkage, f, "oblique")}`];
    const why = [...clauses, ...broken];
    return `الحزمة ${f.quoted(name)} أمامها عوائق${why.length === 0 ? "" : `: ${why.join("؛ ")}`}.`;
  },

  "nearest-change": ({ package: name, issues }, f) =>
    `تصبح الحزمة ${f.quoted(name)} مقبولة لدى جميع الأطراف إذا تغيّر ما فيها بشأن ${f.quotedNames(issues)} فقط.`,

  "nash-point": ({ values, ties }, f) => {
    const each = values.map(
      ({ party, value, noDeal }) =>
        `${f.number(value, 1)} لدى ${f.name(party, "definite")} (عدم الاتفاق: ${f.number(noDeal, 1)})`,
    );
    const which = ties > 1 ? `إحدى ${counted(ties, referencePoint, f, "oblique")}` : "نقطة مرجعية";
    return `${which} بين الحزم المقبولة، قيمتها ${f.list(each)}، وكل قيمة بنقاط الطرف نفسه. وهي ليست توقعًا.`;
  },

  "nash-undiscriminating": ({ efficient }, f) =>
    `لا توجد حزمة مقبولة تجعل كل طرف في وضع أفضل من عدم الاتفاق، ولذلك لا يُبرز توازن المكاسب أيًّا من النتائج الكفؤة ` +
    `(عددها ${f.count(efficient)}).`,

  "illustrative-judgements": ({ statements, illustrative }, f) => {
    const some =
      illustrative === statements ? "وكلها توضيحية" : `وعدد التوضيحي منها ${f.count(illustrative)}`;
    return (
      `تستند هذه الأرقام إلى ${counted(statements, statement, f, "oblique")}، ${some}؛ والتوضيحي موضوع لبيان المنهج ` +
      `ولا يعبّر عن رأي أي طرف.`
    );
  },

  "no-deal-at-worst-signed": ({ party, value }, f) =>
    `قُدِّرت قيمة عدم الاتفاق بالنسبة إلى ${f.name(party, "definite")} بقيمة أسوأ حزمة قد يوقّعها هذا الطرف ` +
    `(${f.number(value, 1)} بنقاطه)، إذ لا يوجد في الملف ما يحدّها من الأسفل.`,

  "next-round": ({ number, place, from, mediators }, f) => {
    const which = number === null ? "الجولة التالية" : `الجولة التالية، وهي ${ordinalRound(number, f)}،`;
    const where = place === null ? "" : ` في ${f.name(place)}`;
    const by = mediators.length === 0 ? "" : ` بوساطة ${f.names(mediators, "definite")}`;
    return `${which} معلنة${where}${by}، وموعدها ${f.date(from)}.`;
  },

  "last-round": ({ number, place, from, outcome }, f) => {
    const which = number === null ? "أحدث جولة" : ordinalRound(number, f);
    const where = place === null ? "" : ` في ${f.name(place)}`;
    const result = outcome === null ? "ولا نتيجة مسجلة لها." : `والنتيجة المسجلة: ${f.quoted(outcome)}.`;
    return `عُقدت ${which}${where} (${f.date(from)}). ${result}`;
  },

  "deadline-ahead": ({ what, at, days }, f) => {
    const distance =
      days === null ? "" : days === 0 ? "، أي في اليوم نفسه" : `، أي بعد ${counted(days, day, f, "oblique")}`;
    return `الموعد النهائي التالي هو ${f.date(at)}${distance}: ${f.quoted(what)}.`;
  },

  "source-at-odds": ({ source, points }, f) =>
    `لا يتفق المصدر ${f.quoted(source)} مع مصادر أخرى في الملف، وعدد النقاط محل الخلاف ${f.count(points)}.`,
};
