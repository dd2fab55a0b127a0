import { describe, expect, it } from "vitest";
import { mentionsIn, readDocument, suggestionsIn, unknownPeopleIn } from "../../src/intake/index.ts";
import { dossier } from "./read-case.ts";

const documentOf = (original: string) => readDocument({ original, format: "text", published: "2025-04-15" });
const found = (text: string) =>
  mentionsIn(documentOf(text), dossier).map(({ kind, id, text: words }) => [kind, id, words]);
const claims = (text: string) => suggestionsIn(documentOf(text), dossier).map(({ claim }) => claim);

describe("mentions", () => {
  it("Arabic prefixes are no part of the name, and neither vowel marks nor the form of alef matter", () => {
    expect(found("وإيران وبعُمان ولطهران")).toEqual([
      ["party", "iran", "إيران"],
      ["party", "oman", "عُمان"],
      ["place", "Tehran", "طهران"],
    ]);
  });

  it("Chinese names are found without boundaries, the longest first", () => {
    expect(found("在伊朗外交部长阿巴斯·阿拉格齐看来")).toEqual([
      ["party", "iran", "伊朗"],
      ["office", "foreign-minister", "外交部长"],
      ["person", "abbas-araghchi", "阿巴斯·阿拉格齐"],
    ]);
  });

  it("a nukta more or less makes no other name", () => {
    expect(found("स्टीव विटकॉफ")).toEqual([["person", "steve-witkoff", "स्टीव विटकॉफ"]]);
  });

  it("US is a party, us is not; Iranian is one, Romeo is no city", () => {
    expect(found("Tell us, Romeo, what the US and Iranian teams want")).toEqual([
      ["party", "united-states", "US"],
      ["party", "iran", "Iranian"],
    ]);
  });

  it("a surname counts after the full name or a title, and not by itself", () => {
    expect(found("Rubio spoke.")).toEqual([]);
    expect(found("Marco Rubio spoke. Rubio left.").map(([, id]) => id)).toEqual([
      "marco-rubio",
      "marco-rubio",
    ]);
    expect(found("President Trump spoke.").map(([, id]) => id)).toEqual(["president", "donald-trump"]);
    expect(found("هذا موضوع رئيسي في المحادثات")).toEqual([]);
  });

  it.each(["Tehran", "طهران", "तेहरान", "德黑兰"])("%s may be the place or the party", (name) => {
    const [mention] = mentionsIn(documentOf(name), dossier);
    expect(mention?.candidates.map(({ kind }) => kind).toSorted()).toEqual(["party", "place"]);
    expect(mention?.confidence).toBeLessThanOrEqual(0.6);
  });

  it("an acronym that the document explains stands for the name from then on", () => {
    const text = "The Supreme National Security Council (SNSC) met. The SNSC decided.";
    expect(found(text).filter(([, id]) => id === "national-security-council")).toHaveLength(3);
  });

  it("somebody unknown with a title is suggested as a person and never claimed", () => {
    const document = documentOf("Prime Minister Giorgia Meloni and 外长王某·某某 spoke.");
    const people = unknownPeopleIn(document, mentionsIn(document, dossier));
    expect(people[0]).toMatchObject({ name: "Giorgia Meloni", title: "Prime Minister" });
    expect(claims("Prime Minister Giorgia Meloni welcomed them.")).toEqual([]);
  });
});

describe("offices are judged at the time the passage speaks of", () => {
  it.each([
    ["In 2018 President Donald Trump left the agreement.", { from: "2018", to: "2018" }],
    ["The agreement was left in 2018 by President Donald Trump.", {}],
    ["وفي عام 2018 انسحب الرئيس دونالد ترامب.", { from: "2018", to: "2018" }],
    ["2018 में राष्ट्रपति डोनाल्ड ट्रंप बाहर हुए।", { from: "2018", to: "2018" }],
    ["2018年，唐纳德·特朗普总统宣布退出。", { from: "2018", to: "2018" }],
    ["In 2022 nothing moved. President Joe Biden waited.", { from: "2022", to: "2022" }],
  ])("%s", (text, time) => {
    const [claim] = claims(text);
    expect(claim).toMatchObject({ subject: "united-states", property: "president" });
    expect({ ...(claim?.from && { from: claim.from }), ...(claim?.to && { to: claim.to }) }).toEqual(time);
  });

  it.each([
    "Former President Joe Biden spoke.",
    "Joe Biden, former president of the United States, spoke.",
    "الرئيس الأمريكي السابق جو بايدن",
    "पूर्व राष्ट्रपति जो बाइडन",
    "美国前总统乔·拜登",
  ])("nobody is claimed in office: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe("what a sentence denies or names beside is not claimed", () => {
  const said = (text: string) =>
    claims(text).map(({ subject, property, value }) => `${subject} ${property} ${value}`);

  it.each([
    ["The first round was not held in Geneva but in Muscat.", ["round-1 place Muscat"]],
    ["لم تُعقد الجولة الأولى في جنيف بل في مسقط.", ["round-1 place Muscat"]],
    ["पहला दौर जिनेवा में नहीं, मस्कट में हुआ।", ["round-1 place Muscat"]],
    ["首轮谈判没有在日内瓦举行，而是在马斯喀特举行。", ["round-1 place Muscat"]],
    ["The second round, hosted by Italy, was mediated by Oman.", ["round-2 mediator oman"]],
    ["Oman does not mediate and will not be mediating the second round.", []],
    ["In Vienna in 2021 the first round was on 6 April 2021.", []],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
