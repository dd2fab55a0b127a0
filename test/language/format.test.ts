import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { obliqueAmount } from "../../src/language/ar/amount.ts";
import { format, type Language, languageOf, languages, withoutIsolates } from "../../src/language/index.ts";

const of = (tag: string, dossierLanguage = "en") => format(languageOf(tag) as Language, dossierLanguage);
const [en, ar, hi, zh] = [of("en"), of("ar"), of("hi"), of("zh")] as const;

describe("numbers", () => {
  test("are grouped and written in the digits each language has chosen", () => {
    const written = [en, ar, hi, zh].map((one) => withoutIsolates(one.number(1234567.891)));
    expect(written).toEqual(["1,234,567.89", "١٬٢٣٤٬٥٦٧٫٨٩", "12,34,567.89", "1,234,567.89"]);
  });

  test("are isolated within right-to-left text only", () => {
    expect(ar.number(5)).toBe("\u2068٥\u2069");
    expect(en.number(5)).toBe("5");
  });

  test("that are small are not written as 0, and nothing is written as -0", () => {
    expect(en.number(0.0004)).toBe("0.0004");
    expect(en.number(-0)).toBe("0");
    expect(en.number(-0.004, 2)).toBe("-0.004");
  });

  test("keep every digit they were written with", () => {
    expect(en.exact("0.12345678901234567890123")).toBe("0.12345678901234567890123");
    expect(en.exact("1/3")).toBe("1/3");
    expect(withoutIsolates(ar.exact("1/3"))).toBe("١/٣");
    expect(en.exact("1e-3")).toBe("0.001");
  });

  test("with a unit are said in Chinese as Chinese counts, in 万 and 亿", () => {
    const amount = (value: number | string, unit: string) => withoutIsolates(zh.amount(value, unit));
    const billions = [0, 4, 0.5, "0.05", 12.34, 1234, -4].map((value) => amount(value, "十亿美元"));
    expect(billions).toEqual([
      "0美元",
      "40亿美元",
      "5亿美元",
      "0.5亿美元",
      "123.4亿美元",
      "12,340亿美元",
      "-40亿美元",
    ]);
    expect(amount("2.5", "百万人")).toBe("250万人");
    expect(amount(3, "千万元")).toBe("3,000万元");
    // What is no plain decimal, and a unit that is none of these, stay as they are.
    expect([amount("1/3", "十亿美元"), amount(40, "亿美元"), amount(300, "公斤")]).toEqual([
      "1/3十亿美元",
      "40亿美元",
      "300公斤",
    ]);
    expect(withoutIsolates(en.amount(4, "billion US dollars"))).toBe("4 billion US dollars");
  });

  test("with a large unit take its dual in Arabic for two and its plural from three to ten", () => {
    const amount = (value: number | string, unit: string) => withoutIsolates(ar.amount(value, unit));
    expect([0, 2, 3, 4.2, 10, 12, 103, 1234].map((value) => amount(value, "مليار دولار"))).toEqual([
      "٠ مليار دولار",
      "مليارا دولار",
      "٣ مليارات دولار",
      "٤٫٢ مليارات دولار",
      "١٠ مليارات دولار",
      "١٢ مليار دولار",
      "١٠٣ مليارات دولار",
      "١٬٢٣٤ مليار دولار",
    ]);
    expect([amount(2, "مليار"), amount(2, "كغ"), amount(2.5, "مليون")]).toEqual([
      "ملياران",
      "٢ كغ",
      "٢٫٥ مليون",
    ]);
    const oblique = [2, 4].map((value) => withoutIsolates(obliqueAmount(ar.amount(value, "مليار دولار"))));
    expect([...oblique, withoutIsolates(obliqueAmount(ar.amount(2, "مليون")))]).toEqual([
      "ملياري دولار",
      "٤ مليارات دولار",
      "مليونين",
    ]);
    expect([amount(5, "مليون"), amount(5, "كغ"), amount("1/3", "مليار دولار")]).toEqual([
      "٥ ملايين",
      "٥ كغ",
      "١/٣ مليار دولار",
    ]);
  });

  test("that are not finite are refused by name", () => {
    expect(() => en.number(Number.NaN)).toThrow("format.number: not a finite number: NaN");
    expect(() => en.share(Number.POSITIVE_INFINITY)).toThrow("format.share");
    expect(() => en.exact("many")).toThrow("format.exact: not a number: many");
  });

  test("of any size have the digits that BigInt has", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (value) => {
        expect(en.count(String(value)).replaceAll(",", "")).toBe(String(value));
      }),
    );
  });
});

describe("shares", () => {
  test("are whole percentages, and near 0 and 100 as precise as needed", () => {
    expect([0, 0.934, 1].map((share) => en.share(share))).toEqual(["0%", "93%", "100%"]);
    expect(en.share(0.9996)).toBe("99.96%");
    expect(en.share(0.0004)).toBe("0.04%");
    expect(withoutIsolates(ar.share(0.93))).toBe("٩٣٪\u061c");
  });

  test("that are neither none nor all are never written as none or all", () => {
    const between = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(fc.property(between, (share) => !["0%", "100%"].includes(en.share(share))));
  });
});

describe("dates", () => {
  test("are no more precise than they were given", () => {
    expect(["2025-04-18", "2025-04", "2025"].map((date) => en.date(date))).toEqual([
      "18 April 2025",
      "April 2025",
      "2025",
    ]);
  });

  test("are written in each language's own way", () => {
    const written = [ar, hi, zh].map((one) => withoutIsolates(one.date("2025-04-18")));
    expect(written).toEqual(["١٨ أبريل ٢٠٢٥", "18 अप्रैल 2025", "2025年4月18日"]);
  });

  test("that are none are refused by name", () => {
    expect(() => en.date("soon")).toThrow("format.date: not a date: soon");
    expect(() => en.date("2025-04-18-1")).toThrow("format.date");
  });

  test("of the first centuries keep their year", () => {
    expect(en.date("0070")).toContain("70");
  });
});

describe("counts", () => {
  test("take one of six forms in Arabic", () => {
    const forms = { zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" };
    const categories = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) => ar.plural(count, forms));
    expect(categories).toEqual(["zero", "one", "two", "few", "few", "many", "many", "other", "other", "few"]);
  });

  test("too large for a double take the form of their last digits", () => {
    const forms = { zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" };
    const large = (end: string) => ar.plural(`100000000000000000000000${end}`, forms);
    expect(["00", "01", "02", "03", "11"].map(large)).toEqual(["other", "other", "other", "few", "many"]);
  });

  test("of packages agree with their noun", () => {
    const say = (tag: string) => (count: number) =>
      withoutIsolates((languageOf(tag) as Language).messages.deals.packageCount({ count }, of(tag)));
    expect([0, 1, 2, 3, 11, 100].map(say("ar"))).toEqual([
      "لا حزم",
      "حزمة واحدة",
      "حزمتان",
      "٣ حزم",
      "١١ حزمة",
      "١٠٠ حزمة",
    ]);
    expect([0, 1, 2].map(say("en"))).toEqual(["0 packages", "1 package", "2 packages"]);
    expect([0, 1, 2].map(say("zh"))).toEqual(["0个方案", "1个方案", "2个方案"]);
  });
});

describe("names", () => {
  const text = { en: { text: "United States", definite: "the United States" }, "zh-Hans": "美国" };

  test("come in the form asked for, else as they are", () => {
    expect(withoutIsolates(en.name(text, "definite"))).toBe("the United States");
    expect(withoutIsolates(en.name(text, "oblique"))).toBe("United States");
    expect(withoutIsolates(zh.name(text, "definite"))).toBe("美国");
    expect(en.forms(text)).toEqual({ text: "United States", definite: "the United States" });
    expect(zh.forms(text)).toEqual({ text: "美国" });
  });

  test("fall back to the dossier's language and stay isolated", () => {
    expect(ar.name(text)).toBe("\u2068United States\u2069");
    expect(of("ar", "zh").name(text)).toBe("\u2068美国\u2069");
    expect(hi.name("ایران")).toBe("\u2068ایران\u2069");
  });

  test("are quoted with each language's marks", () => {
    const quoted = [en, ar, hi, zh].map((one) => withoutIsolates(one.quoted("X")));
    expect(quoted).toEqual(["“X”", "«X»", "“X”", "“X”"]);
  });

  test("that are sentences lose their full stop in quotation marks, abbreviations do not", () => {
    const quoted = (text: string) => withoutIsolates(en.quoted(text));
    expect(quoted("They met.")).toBe("“They met”");
    expect(quoted("他们会面。")).toBe("“他们会面”");
    expect(quoted("The U.S.")).toBe("“The U.S.”");
    expect(withoutIsolates(en.quotedNames(["Caps and inspections", "Relief"]))).toBe(
      "“Caps and inspections” and “Relief”",
    );
  });

  test("are listed as each language lists", () => {
    const lists = [en, ar, hi, zh].map((one) => one.list(["1", "2", "3"]));
    expect(lists).toEqual(["1, 2 and 3", "1 و2 و3", "1, 2 और 3", "1、2和3"]);
  });
});

describe("languages", () => {
  test("are found by any tag of theirs", () => {
    expect(["zh-Hans", "AR-eg", "en"].map((tag) => languageOf(tag)?.tag)).toEqual(["zh", "ar", "en"]);
    expect(languageOf("tlh")).toBeUndefined();
  });

  test("carry a lang attribute and a direction that Intl agrees with", () => {
    for (const { lang, tag, direction } of languages) {
      expect(new Intl.Locale(lang).language).toBe(tag);
      expect(direction).toBe(tag === "ar" ? "rtl" : "ltr");
    }
  });
});
