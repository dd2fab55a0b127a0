import { describe, expect, it } from "vitest";
import { asOfView, type Dossier, textIn } from "../../src/dossier/index.ts";
import { readCase, soundCase, withId } from "./case-reading.ts";

const eve = "2025-04-18";
const { dossier } = await soundCase("iran-us-2025");
const view = asOfView(dossier, eve);

/** Ids of the people whose office of that English title covers a day. */
function holders(title: string, day: string): string[] {
  return dossier.people
    .filter(({ offices }) =>
      offices?.some(
        (office) =>
          english(office.title) === title && (office.from ?? "") <= day && day <= (office.to ?? "9999"),
      ),
    )
    .map(({ id }) => id);
}

function english(text: Dossier["title"]): string {
  const words = typeof text === "string" ? text : text.en;
  return typeof words === "object" ? words.text : (words ?? "");
}

/** Every text that is written in several languages. */
function textsIn(value: unknown): Dossier["title"][] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ar" in value) return [value as Dossier["title"]];
  return Object.values(value).flatMap(textsIn);
}

describe("the record of the Iran–US dossier", () => {
  it("reads without an error or a warning", async () => {
    expect((await readCase("iran-us-2025")).problems).toEqual([]);
  });

  it("says who made each assessment in every language it is written in", () => {
    expect(dossier.assessments).not.toEqual([]);
    for (const language of ["en", "ar", "hi", "zh"]) {
      for (const { by } of dossier.assessments) {
        expect(textIn(by ?? "", language, "en")).toMatchObject({ language, translated: true });
      }
    }
  });

  it.each([
    ["dossier", { ar: "ملف التفاوض", hi: "डोज़ियर", zh: "案卷" }],
    ["package", { ar: "حزم", hi: "पैकेज", zh: "方案" }],
    ["issue", { ar: "مسائل", hi: "मुद्द", zh: "议题" }],
  ])("calls a %s what the glossary calls it, in every language", (word, terms) => {
    const speaking = textsIn(dossier).filter((text) =>
      new RegExp(`\\b${word}s?\\b`, "iu").test(english(text)),
    );
    expect(speaking).not.toEqual([]);
    for (const text of speaking) {
      for (const [language, term] of Object.entries(terms))
        expect(textIn(text, language, "en").text).toContain(term);
    }
  });

  it("has exactly the two principals", () => {
    const principals = dossier.parties.filter(({ roles }) => roles?.some(({ role }) => role === "principal"));
    expect(principals.map(({ id }) => id)).toEqual(["united-states", "iran"]);
  });

  it.each([
    ["President of the United States", "donald-trump"],
    ["President of Iran", "masoud-pezeshkian"],
    ["Foreign Minister of Iran", "abbas-araghchi"],
    ["Deputy Foreign Minister for Political Affairs of Iran", "majid-takht-ravanchi"],
    ["US Special Envoy to the Middle East", "steve-witkoff"],
    ["EU High Representative for Foreign Affairs", "kaja-kallas"],
    ["Director General of the IAEA", "rafael-grossi"],
    ["Foreign Minister of Oman", "badr-al-busaidi"],
  ])("knows who is %s on the eve of round 2", (title, person) => {
    expect(holders(title, eve)).toEqual([person]);
  });

  it("knows nobody as special envoy for Iran on that day, and Malley two years before", () => {
    expect(holders("US Special Envoy for Iran", eve)).toEqual([]);
    expect(holders("US Special Envoy for Iran", "2023-04-18")).toEqual(["robert-malley"]);
  });

  it("knows on the eve that round 1 was held and round 2 is to come, and nothing of later rounds", () => {
    const facts = view.rounds.map(({ id, from, status, mediators, outcome }) => ({
      id,
      from,
      status,
      mediators,
      told: outcome !== undefined,
    }));
    expect(facts).toEqual([
      { id: "round-1", from: "2025-04-12", status: "held", mediators: ["oman"], told: true },
      { id: "round-2", from: "2025-04-19", status: "planned", mediators: ["oman"], told: false },
    ]);
  });

  it("knows of all rounds in the end: five held, one postponed, one cancelled", () => {
    const statuses = asOfView(dossier, "2025-09-15").rounds.map(({ from, status }) => [from, status]);
    expect(statuses).toEqual([
      ["2025-04-12", "held"],
      ["2025-04-19", "held"],
      ["2025-04-26", "held"],
      ["2025-05-03", "postponed"],
      ["2025-05-11", "held"],
      ["2025-05-23", "held"],
      ["2025-06-15", "cancelled"],
    ]);
  });

  it("sees no event before its day, and none of 2025's second half on the eve", () => {
    expect(view.events.filter(({ from }) => from > eve)).toEqual([]);
    expect(asOfView(dossier, "2025-09-28").events.map(({ id }) => id)).toContain("un-sanctions-back");
  });

  it("compares two agreements with the packages on the five issues", () => {
    const provisions = withId(dossier.instruments, "jcpoa").provisions?.map(({ issue }) => issue);
    expect(provisions).toEqual(["enrichment", "relief", "region", "detainees"]);
    expect(Object.keys(withId(dossier.packages, "jcpoa-2015").choice)).toEqual(
      dossier.issues.map(({ id }) => id),
    );
  });
});
