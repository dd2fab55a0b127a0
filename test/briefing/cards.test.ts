import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { hashtags } from "../../src/briefing/cards/hashtags.ts";
import { breakLines } from "../../src/briefing/cards/lines.ts";
import { type CardText, captionLength, captionWeight, shortCaption } from "../../src/briefing/index.ts";
import { readerOf } from "../../src/briefing/reader.ts";
import { type Language, languageOf, languages } from "../../src/language/index.ts";
import { fontFiles, glyphsOf } from "../../src/node/fonts.ts";
import { flagship, type Publishing, publish } from "./published.ts";

let site: Publishing;

beforeAll(async () => {
  site = await publish(flagship);
});

const named = (tag: string) => languageOf(tag) as Language;

describe.each(languages)("the card in $tag", ({ tag }) => {
  it.each([
    ["card.png", 1200, 630],
    ["card-square.png", 1080, 1080],
    ["card-tall.png", 1080, 1920],
  ])("is a PNG %s of %i by %i pixels that is not blank", (name, width, height) => {
    const png = readFileSync(join(site.folder, tag, name));
    expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png.length).toBeGreaterThan(20_000);
  });

  it("comes with a caption for each channel, within its limit, and with alternative text", () => {
    const { captions, cards } = JSON.parse(readFileSync(join(site.folder, tag, "captions.json"), "utf8")) as {
      captions: { channel: string; text: string; length: number; limit: number; hashtags: string[] }[];
      cards: { file: string; alt: string }[];
    };
    expect(captions.map(({ channel }) => channel)).toEqual([
      ...["x", "facebook", "linkedin", "telegram", "whatsapp", "weibo", "wechat"],
    ]);
    for (const { channel, text, length, limit, hashtags } of captions) {
      expect(length, channel).toBeLessThanOrEqual(limit);
      // What tells a figure says whether it illustrates.
      if (text.split("\n").length > 1) {
        expect(text, channel).toContain(named(tag).messages.briefing.illustrative);
      }
      for (const hashtag of hashtags) expect(text, channel).toContain(hashtag);
      expect(text, channel).not.toMatch(/[!！\u2066-\u2069]/u);
    }
    expect(captions.find(({ channel }) => channel === "x")?.length).toBe(
      captionWeight(captions.find(({ channel }) => channel === "x")?.text ?? ""),
    );
    expect(cards.map(({ alt }) => alt.length > 40)).toEqual([true, true, true]);
  });

  it("comes with a caption that fits the strictest channel and says that its figures illustrate", () => {
    const caption = readFileSync(join(site.folder, tag, "caption.txt"), "utf8").trimEnd();
    expect(captionWeight(caption)).toBeLessThanOrEqual(captionLength);
    expect(caption.split("\n").length).toBeGreaterThanOrEqual(3);
    expect(caption).toContain(named(tag).messages.briefing.illustrative);
    expect(caption).not.toMatch(/[!！#\u2066-\u2069]/u);
  });
});

describe("a caption", () => {
  const text = (statements: CardText["statements"]): CardText => ({
    language: named("en"),
    title: "A title",
    kicker: "",
    statements,
    illustrative: "Illustrative figures",
  });

  it("takes the first sentence of a finding, and passes over one that does not fit", () => {
    const long = `Short enough. ${"And so it goes on. ".repeat(20)}`;
    const endless = "word ".repeat(100);
    const statements = [endless, long, "The end."].map((one) => ({ text: one, illustrative: false }));
    expect(shortCaption(text(statements))).toBe("A title\nShort enough.\nThe end.");
  });

  it("never grows longer than allowed, whatever the findings", () => {
    const statement = fc.record({ text: fc.string({ maxLength: 400 }), illustrative: fc.boolean() });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        expect(captionWeight(shortCaption(text(statements)))).toBeLessThanOrEqual(captionLength);
      }),
    );
  });
});

describe("topics", () => {
  const topic = (name: Record<string, string>) => [{ name, page: "" }];
  const tagged = (tag: string, name: string, form: "one-sign" | "two-signs" = "one-sign") =>
    hashtags(readerOf(named(tag), tag), topic({ [tag]: name }), form);

  it("are written as each language and channel writes them", () => {
    expect(tagged("en", "United States")).toEqual(["#UnitedStates"]);
    expect(tagged("en", "sanctions relief")).toEqual(["#SanctionsRelief"]);
    expect(tagged("ar", "الولايات المتحدة")).toEqual(["#الولايات_المتحدة"]);
    expect(tagged("zh", "伊朗", "two-signs")).toEqual(["#伊朗#"]);
  });

  it("keep every vowel sign with its letter in Hindi", () => {
    expect(tagged("hi", "क्षेत्रीय संघर्ष")).toEqual(["#क्षेत्रीय_संघर्ष"]);
  });

  it("take the short form of a long name, and leave out what is long in every form", () => {
    const both = { text: "Enrichment caps and inspections", short: "enrichment" };
    const reader = readerOf(named("en"), "en");
    expect(hashtags(reader, [{ name: { en: both }, page: "" }], "one-sign")).toEqual(["#Enrichment"]);
    expect(tagged("en", "Enrichment caps and inspections")).toEqual([]);
  });
});

describe("lines", () => {
  const width = (line: string) => [...line].length;

  it.each(languages)(
    "of $tag keep every letter, and none is longer than the width allows",
    ({ tag, locale, messages }) => {
      const whole = `${messages.briefing.publicOnly} ${messages.briefing.figure}`;
      const lines = breakLines(whole, 24, locale, width);
      expect(lines.join("").replace(/\s/gu, "")).toBe(whole.replace(/\s/gu, ""));
      const overlong = lines.filter(
        (line) => width(line) > 24 && /\s|\p{Script=Han}{2}/u.test(line.slice(0, -1)),
      );
      expect(overlong, tag).toEqual([]);
    },
  );

  it("of Chinese begin with no closing mark and end with no opening one", () => {
    const whole =
      "方案“联合体加保证”可为双方所接受。（该方案越过了公开划定的红线，但这条红线未被评估为底线。）";
    for (let across = 6; across < 20; across++) {
      for (const line of breakLines(whole, across, "zh-Hans", width)) {
        expect(line).not.toMatch(/^[，。”）、；：]|[“（]$/u);
      }
    }
  });
});

describe("the fonts on hand", () => {
  it("have a glyph for every character that a message of their language is written with", async () => {
    for (const [tag, family] of [
      ["ar", "Noto Naskh Arabic"],
      ["hi", "Noto Sans Devanagari"],
      ["zh", "Noto Sans SC"],
    ] as const) {
      const files = await fontFiles(family, 600);
      const glyphs = new Set(
        (await Promise.all(files.map(({ path }) => glyphsOf(path)))).flatMap((one) => [...one]),
      );
      const text = Object.values(named(tag).messages.briefing.section).join("");
      const script = [...new Set(text)].filter((character) => (character.codePointAt(0) as number) > 0x2ff);
      expect(script.filter((character) => !glyphs.has(character.codePointAt(0) as number))).toEqual([]);
      expect(glyphs.has(0x5d0), "no Hebrew in any of them").toBe(false);
    }
  });
});
