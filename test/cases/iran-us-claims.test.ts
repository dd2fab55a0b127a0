import { describe, expect, it } from "vitest";
import { asOfView } from "../../src/dossier/index.ts";
import { soundCase, withId } from "./case-reading.ts";

const { dossier } = await soundCase("iran-us-2025");
const article = dossier.claims.filter(({ source }) => source === "article-2025-04");
const record = dossier.claims.filter(({ source }) => source !== "article-2025-04");

describe("the two layers of the Iran–US dossier", () => {
  it("keep what the article asserts as asserted, and nothing else of low reliability", () => {
    expect(article.length).toBeGreaterThan(20);
    expect(article.filter(({ status }) => status !== "asserted")).toEqual([]);
    expect(withId(dossier.sources, "article-2025-04").reliability).toBe("E");
    expect(dossier.sources.filter(({ reliability }) => reliability === "E")).toHaveLength(1);
  });

  it.each([
    ["united-states", "delegation-lead", "robert-malley", "steve-witkoff"],
    ["iran", "delegation-lead", "ali-bagheri-kani", "abbas-araghchi"],
    ["united-states", "president", "joe-biden", "donald-trump"],
    ["iran", "president", "ebrahim-raisi", "masoud-pezeshkian"],
    ["eu", "high-representative", "josep-borrell", "kaja-kallas"],
    ["united-states", "congress-control", "divided", "republican"],
    ["round-1", "place", "Geneva", "Muscat"],
    ["round-1", "date", "2025-03", "2025-04-12"],
    ["round-2", "date", "2025-04-20", "2025-04-19"],
    ["round-2", "mediator", ["italy", "france"], "oman"],
  ])("answer the article on %s, %s with the record", (subject, property, asserted, confirmed) => {
    const about = (claims: typeof article) =>
      claims.filter((claim) => claim.subject === subject && claim.property === property);
    const [theirs, ...others] = about(article);
    const [ours, ...more] = about(record);
    expect([others, more]).toEqual([[], []]);
    expect(theirs?.value).toEqual(asserted);
    expect(ours).toMatchObject({ value: confirmed, status: "confirmed" });
    expect(theirs?.contradicts).toEqual([ours?.id]);
  });

  it("name each contradiction from both sides, on one subject and property, with two values", () => {
    for (const claim of dossier.claims) {
      for (const id of claim.contradicts ?? []) {
        const other = withId(dossier.claims, id);
        expect(other.contradicts).toContain(claim.id);
        expect([other.subject, other.property]).toEqual([claim.subject, claim.property]);
        expect(other.value).not.toEqual(claim.value);
      }
    }
  });

  it("agree on the place of round 2", () => {
    expect(withId(dossier.claims, "article-round-2-place").value).toBe(
      withId(dossier.claims, "record-round-2-place").value,
    );
  });

  it("leave what the record neither supports nor refutes uncontradicted", () => {
    for (const id of ["article-observers", "article-at-the-table"]) {
      expect(withId(dossier.claims, id).contradicts).toBeUndefined();
    }
  });

  it("know the change of the US position in its order, and on the eve only its first part", () => {
    const positions = (day: string) =>
      asOfView(dossier, day)
        .claims.filter(
          ({ subject, property }) => subject === "united-states" && property === "enrichment-position",
        )
        .map(({ value }) => value);
    expect(positions("2025-04-14")).toEqual(["no-weaponisation", "cap-at-3-67"]);
    expect(positions("2025-04-18")).not.toContain("zero");
    expect(positions("2025-05-19")).toContain("zero");
  });
});
