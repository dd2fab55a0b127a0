import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitWriter } from "../../src/language/digits.ts";
import { format, type Language, languageOf, languages } from "../../src/language/index.ts";

const write = (tag: string) => digitWriter((languageOf(tag) as Language).locale);

describe("digits of a dossier's texts", () => {
  test.each([
    ["ar", "سقف 3.67 % مع تفتيش معزز", "سقف ٣٫٦٧ ٪ مع تفتيش معزز"],
    ["ar", "يذكر تقرير واحد 51.", "يذكر تقرير واحد ٥١."],
    ["ar", "أكثر من 10,000 في 2025", "أكثر من ١٠٬٠٠٠ في ٢٠٢٥"],
    ["ar", "بـ 19 صوتاً مقابل 3", "بـ ١٩ صوتاً مقابل ٣"],
    ["ar", "٦٠ في المئة و۴", "٦٠ في المئة و٤"],
    ["ar", "بين 10–20", "بين ١٠–٢٠"],
    ["hi", "वर्ष २०२५ में १०,००० और ३.६७%", "वर्ष 2025 में 10,000 और 3.67%"],
    ["en", "A cap of 3.67 % from 10,000", "A cap of 3.67 % from 10,000"],
    ["zh", "2015年伊核协议", "2015年伊核协议"],
  ])("are written as %s writes its numbers: %s", (tag, text, expected) => {
    expect(write(tag)(text)).toBe(expected);
  });

  test.each([
    "القرار S/RES/2231 والوثيقة INFCIRC/214 وU-235",
    "https://example.org/2025/04/18",
    "يوم 2025-04-18",
    "الإصدار v1.2.3",
  ])("stay as they are in identifiers and addresses: %s", (text) => {
    expect(write("ar")(text)).toBe(text);
  });

  test("are rewritten once: writing again changes nothing, in every language", () => {
    for (const { locale } of languages) {
      const once = digitWriter(locale);
      fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => once(once(text)) === once(text)));
    }
  });
});

describe("a name with a number in it", () => {
  const ar = format(languageOf("ar") as Language, "en");
  const name = { en: "Ask of 15 April", ar: { text: "المطلب في 15 أبريل", short: "مطلب 15" } };

  test("is written in the reader's digits, in every form and in quotation marks", () => {
    expect(ar.chosen(name)).toMatchObject({ text: "المطلب في ١٥ أبريل", forms: { short: "مطلب ١٥" } });
    expect([ar.name(name), ar.name(name, "short"), ar.quoted(name)].join()).not.toMatch(/[0-9]/);
  });

  test("keeps its digits where it has to be shown in another language", () => {
    expect(ar.chosen({ en: "Ask of 15 April" }).text).toBe("Ask of 15 April");
  });
});
