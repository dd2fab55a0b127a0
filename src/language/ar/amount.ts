import { isolate, withoutIsolates } from "../format.ts";

/** Large numbers that a unit may begin with, and their plurals, which Arabic uses from three to ten. */
const plurals: Readonly<Record<string, string>> = {
  ألف: "آلاف",
  مليون: "ملايين",
  مليار: "مليارات",
  تريليون: "تريليونات",
};

/** A number and its unit, a unit such as مليار (billion) in the plural after three to ten: ٤ مليارات دولار, but ١٢ مليار دولار. */
export function amountInArabic(value: string, unit: string): string {
  const [first = "", ...rest] = withoutIsolates(unit).split(" ");
  const plural = plurals[first];
  if (plural === undefined || !takesPlural(withoutIsolates(value))) return `${value} ${unit}`;
  return `${value} ${isolate([plural, ...rest].join(" "))}`;
}

/** Whether the whole part of a number as written ends in three to ten. */
function takesPlural(value: string): boolean {
  const [, whole = ""] = /^[^\d٠-٩]*([\d٠-٩٬,]+)(?:[٫.][\d٠-٩]+)?$/u.exec(value) ?? [];
  const digits = whole
    .replace(/[٬,]/gu, "")
    .replace(/[٠-٩]/gu, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
  const lastTwo = Number(digits.slice(-2));
  return lastTwo >= 3 && lastTwo <= 10;
}
