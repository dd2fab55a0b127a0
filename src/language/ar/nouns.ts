import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import type { Count, Format } from "../format.ts";

/** How a noun stands in its sentence: as a subject, or after a preposition, as an object, in a genitive. */
export type GrammaticalCase = "nominative" | "oblique";

/** A noun in the shapes Arabic counting asks for. */
export interface CountedNoun {
  readonly none: string;
  /** With the word for one. */
  readonly one: string;
  readonly two: { readonly [Case in GrammaticalCase]: string };
  /** Plural, after 3–10. */
  readonly few: string;
  /** Singular accusative, after 11–99. */
  readonly many: string;
  /** Singular genitive, after hundreds and fractions. */
  readonly other: string;
}

/** A number with its noun: the numeral is written from three on, one and two are in the noun itself. */
export function counted(count: Count, noun: CountedNoun, format: Format, as: GrammaticalCase): string {
  if (count === null) return `عدد غير محصور من ${noun.few}`;
  const number = format.count(count);
  return format.plural(count, {
    zero: noun.none,
    one: noun.one,
    two: noun.two[as],
    few: `${number} ${noun.few}`,
    many: `${number} ${noun.many}`,
    other: `${number} ${noun.other}`,
  });
}

/** A feminine noun in -ة with an adjective in -ة, both of which take regular duals. */
function feminine(singular: string, plural: string, adjective = ""): CountedNoun {
  const joined = (...words: string[]) => words.filter((word) => word !== "").join(" ");
  const dual = (word: string, ending: string) => (word === "" ? "" : `${word.slice(0, -1)}${ending}`);
  return {
    none: joined("لا", plural, adjective),
    one: joined(singular, adjective, "واحدة"),
    two: {
      nominative: joined(dual(singular, "تان"), dual(adjective, "تان")),
      oblique: joined(dual(singular, "تين"), dual(adjective, "تين")),
    },
    few: joined(plural, adjective),
    many: joined(singular, adjective),
    other: joined(singular, adjective),
  };
}

/** A masculine noun with a regular dual; `accusative` is what stands after 11–99. */
function masculine(singular: string, dual: string, plural: string, accusative: string): CountedNoun {
  return {
    none: `لا ${plural}`,
    one: `${singular} واحد`,
    two: { nominative: `${dual}ان`, oblique: `${dual}ين` },
    few: plural,
    many: accusative,
    other: singular,
  };
}

export const package_ = feminine("حزمة", "حزم");
export const possiblePackage = feminine("حزمة", "حزم", "ممكنة");
export const acceptablePackage = feminine("حزمة", "حزم", "مقبولة");
export const efficientOutcome = feminine("نتيجة", "نتائج", "كفؤة");
export const answer = feminine("إجابة", "إجابات");
export const roadmapStep = feminine("خطوة", "خطوات");
export const phase = feminine("مرحلة", "مراحل");
export const tranche = feminine("دفعة", "دفعات");
export const draw = feminine("عينة", "عينات");
export const problem = feminine("مشكلة", "مشكلات");
export const statement = masculine("معطى", "معطي", "معطيات", "معطى");
export const day = masculine("يوم", "يوم", "أيام", "يومًا");
export const error: CountedNoun = {
  none: "لا أخطاء",
  one: "خطأ واحد",
  two: { nominative: "خطآن", oblique: "خطأين" },
  few: "أخطاء",
  many: "خطأً",
  other: "خطأ",
};
export const warning = masculine("تحذير", "تحذير", "تحذيرات", "تحذيرًا");
export const file = masculine("ملف", "ملف", "ملفات", "ملفًا");
export const vote = masculine("صوت", "صوت", "أصوات", "صوتًا");
export const character = masculine("حرف", "حرف", "أحرف", "حرفًا");

export const redLine: CountedNoun = {
  none: "لا خطوط حمراء",
  one: "خط أحمر واحد",
  two: { nominative: "خطان أحمران", oblique: "خطين أحمرين" },
  few: "خطوط حمراء",
  many: "خطًا أحمر",
  other: "خط أحمر",
};

export const linkage: CountedNoun = {
  none: "لا شروط ربط",
  one: "شرط ربط واحد",
  two: { nominative: "شرطا ربط", oblique: "شرطي ربط" },
  few: "شروط ربط",
  many: "شرط ربط",
  other: "شرط ربط",
};

export const laterEntry: CountedNoun = {
  none: "لا مداخل لاحقة",
  one: "مدخل لاحق واحد",
  two: { nominative: "مدخلان لاحقان", oblique: "مدخلين لاحقين" },
  few: "مداخل لاحقة",
  many: "مدخلًا لاحقًا",
  other: "مدخل لاحق",
};

export const preferenceSet: CountedNoun = {
  none: "لا مجموعات تفضيلات",
  one: "مجموعة تفضيلات واحدة",
  two: { nominative: "مجموعتا تفضيلات", oblique: "مجموعتي تفضيلات" },
  few: "مجموعات تفضيلات",
  many: "مجموعة تفضيلات",
  other: "مجموعة تفضيلات",
};

export const referencePoint: CountedNoun = {
  none: "لا نقاط مرجعية متساوية",
  one: "نقطة مرجعية واحدة",
  two: { nominative: "نقطتان مرجعيتان متساويتان", oblique: "نقطتين مرجعيتين متساويتين" },
  few: "نقاط مرجعية متساوية",
  many: "نقطة مرجعية متساوية",
  other: "نقطة مرجعية متساوية",
};

const ordinals = [
  "الأولى",
  "الثانية",
  "الثالثة",
  "الرابعة",
  "الخامسة",
  "السادسة",
  "السابعة",
  "الثامنة",
  "التاسعة",
  "العاشرة",
];

/** "الجولة الثانية", and by number from the eleventh on. */
export function ordinalRound(number: number, format: Format): string {
  return `الجولة ${ordinals[number - 1] ?? `رقم ${format.count(number)}`}`;
}

/** "في 18 أبريل 2025", "في أبريل 2025", "في عام 2025". */
export function onDate(date: CalendarDate, format: Format): string {
  return `${date.includes("-") ? "في" : "في عام"} ${format.date(date)}`;
}
