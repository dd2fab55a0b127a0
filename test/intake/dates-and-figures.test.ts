import { describe, expect, it } from "vitest";
import { datesIn, quantitiesIn } from "../../src/intake/index.ts";

const dates = (text: string, published = "2025-04-15") =>
  datesIn({ text, published }, 0, text.length).map(({ from, to }) => (from === to ? from : `${from}/${to}`));
const figures = (text: string) =>
  quantitiesIn(text, 0, text.length).map(({ value, low, high, unit }) => [value, low, high, unit]);

describe("dates", () => {
  it.each([
    ["on April 12, 2025", ["2025-04-12"]],
    ["on 12 April", ["2025-04-12"]],
    ["April 12-14", ["2025-04-12/2025-04-14"]],
    ["last month, since 2018 and in 2015-2018", ["2025-03", "2018", "2015/2018"]],
    ["in December", []],
    ["on 20 December", ["2024-12-20"]],
    ["في ١٢ أبريل/نيسان ٢٠٢٥", ["2025-04-12"]],
    ["الشهر الماضي", ["2025-03"]],
    ["अगले महीने, 12 अप्रैल 2025 को", ["2025-05", "2025-04-12"]],
    ["上个月，2025年4月12日，4月20日，2018年", ["2025-03", "2025-04-12", "2025-04-20", "2018"]],
    ["2025-04-12", ["2025-04-12"]],
    ["on 31 April 2025", ["2025-04"]],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it("no year is guessed where the document has no date", () => {
    expect(datesIn({ text: "on 12 April", published: undefined }, 0, 11)).toEqual([]);
  });
});

describe("figures", () => {
  it.each([
    ["about 275 kg", [["275", "261.25", "288.75", "kg"]]],
    ["more than $6 billion", [["6000000000", "6000000000", null, "USD"]]],
    ["1,234.5 tonnes", [["1234.5", "1234.5", "1234.5", "tonne"]]],
    ["3.67 %", [["3.67", "3.67", "3.67", "percent"]]],
    ["نحو ٦ مليارات دولار", [["6000000000", "5700000000", "6300000000", "USD"]]],
    ["लगभग 2 करोड़ डॉलर", [["20000000", "19000000", "21000000", "USD"]]],
    ["约275公斤", [["275", "261.25", "288.75", "kg"]]],
    ["超过60亿美元", [["6000000000", "6000000000", null, "USD"]]],
    ["at least 5 lakh", [["500000", "500000", null, null]]],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
