import { isolate, withoutIsolates } from "../format.ts";

/** Large numbers that a unit may begin with, and their plurals, which Arabic uses from three to ten. */
const plurals: Readonly<Record<string, string>> = {
  ألف: "آلاف",
  مليون: "ملايين",
  مليار: "مليارات",
  تريليون: "تريليونات",
};

/**
 * A number and its unit, a unit such as مليار (billion) in the plural after three to ten: ٤ مليارات دولار, but ١٢ مليار دولار. Two of it are
 * said by its dual alone: مليارا دولار, ملياران.
 */
export function amountInArabic(value: string, unit: string): string {
  const [first = "", ...rest] = withoutIsolates(unit).split(" ");
  const plural = plurals[first];
  if (plural !== undefined && withoutIsolates(value) === "٢")
    return isolate([rest.length === 0 ? `${first}ان` : `${first}ا`, ...rest].join(" "));
  if (plural === undefined || !takesPlural(withoutIsolates(value))) return `${value} ${unit}`;
  return `${value} ${isolate([plural, ...rest].join(" "))}`;
}

/** The same amount after a preposition or in a genitive, where only a dual differs: ملياري دولار, مليارين. */
export function obliqueAmount(amount: string): string {
  return amount.replace(
    dual,
    (_, start: string, noun: string, ending: string) => `${start}${noun}${ending === "ان" ? "ين" : "ي"}`,
  );
}

const dual = new RegExp(`^(\u2068?)(${Object.keys(plurals).join("|")})(ان|ا)(?=[\\s\u2069]|$)`, "u");

/** Whether the whole part of a number as written ends in three to ten. */
function takesPlural(value: string): boolean {
  const [, whole = ""] = /^[^\d٠-٩]*([\d٠-٩٬,]+)(?:[٫.][\d٠-٩]+)?$/u.exec(value) ?? [];
  const digits = whole
    .replace(/[٬,]/gu, "")
    .replace(/[٠-٩]/gu, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
  const lastTwo = Number(digits.slice(-2));
  return lastTwo >= 3 && lastTwo <= 10;
}
