import { describe, expect, it } from "vitest";
import { analyses, runAnalysis } from "../../src/analysis/index.ts";
import { asOfView, type Dossier, evidenceFor, textIn } from "../../src/dossier/index.ts";
import type { Passage } from "../../src/dossier/schema/record.ts";
import { type Finding, findingsOf } from "../../src/findings/index.ts";
import { soundCase } from "./case-reading.ts";

const asOf = "2025-04-18";
const { dossier, hash } = await soundCase("iran-us-2025");
const view = asOfView(dossier, asOf);
const outcomes = analyses.map((analysis) => runAnalysis(analysis, { dossier: view, hash, asOf }));
const findings = findingsOf(view, outcomes);

/** The claims that a finding leads to by what it rests on, and not by its own list of sources. */
function claimsBehind({ rests }: Finding, among: Dossier = view) {
  return rests.flatMap((path) => evidenceFor(among, path)?.claims ?? []);
}

/** Whether a passage can be read in all four languages: restated in each, or quoted in its own and translated into the others. */
function isReadable({ quote, language, translation, restated }: Passage): boolean {
  return ["en", "ar", "hi", "zh"].every((reader) => {
    if (restated !== undefined && textIn(restated, reader, "en").language === reader) return true;
    if (quote === undefined) return false;
    return language === reader || textIn(translation ?? "", reader, language ?? "").language === reader;
  });
}

const statements = {
  "witkoff-cap-0414": "2025-04-14",
  "witkoff-eliminate-0415": "2025-04-15",
  "araghchi-non-negotiable-0416": "2025-04-16",
};

describe("on the eve of the second round in Rome", () => {
  const [headline] = findings;

  it("the headline tells of packages that both sides could accept, and then that none is left at the public word", () => {
    expect(headline?.message.key).toBe("overlap");
    const both = findings.find(({ message }) => message.key === "positions-and-limits");
    expect(both?.message.values).toMatchObject({ declared: 0 });
  });

  it.each(["overlap", "positions-and-limits", "position-not-limit"])(
    "the finding %s leads to the passages of 14, 15 and 16 April",
    (key) => {
      const told = findings.filter(({ message }) => message.key === key);
      expect(told).not.toEqual([]);
      for (const finding of told) {
        const behind = new Map(claimsBehind(finding).map((one) => [one.claim.id, one]));
        for (const [id, day] of Object.entries(statements)) {
          expect(behind.get(id)?.claim.at).toBe(day);
          expect(isReadable(behind.get(id)?.passage ?? {})).toBe(true);
          expect(finding.sources).toContain(id);
        }
      }
    },
  );

  it("the words of 15 and 16 April are quoted, so that they are marked in their document", () => {
    const behind = headline === undefined ? [] : claimsBehind(headline);
    const quotes = behind.flatMap(({ passage }) => passage?.quote ?? []);
    expect(quotes.some((quote) => quote.includes("stop and eliminate"))).toBe(true);
    expect(quotes.some((quote) => quote.includes("non-negotiable"))).toBe(true);
  });

  it("both sides of every point on which the article and the record differ have a passage in four languages", () => {
    const faults = findings.filter(
      ({ message: { key } }) => key === "office-out-of-term" || key === "claims-in-contradiction",
    );
    expect(faults).toHaveLength(11);
    for (const fault of faults) {
      const claims = fault.rests
        .filter((path) => path.startsWith("claims."))
        .flatMap((path) => evidenceFor(view, path)?.claims ?? []);
      const sides = new Set(claims.map(({ source }) => source.id === "article-2025-04"));
      expect([fault.id, sides.size]).toEqual([fault.id, 2]);
      for (const { claim, passage } of claims) {
        expect([claim.id, isReadable(passage ?? {})]).toEqual([claim.id, true]);
      }
    }
  });
});

it("before the statements of April were made, nothing leads to them", () => {
  const early = asOfView(dossier, "2025-04-13");
  const outcome = runAnalysis(analyses[0] as (typeof analyses)[number], {
    dossier: early,
    hash,
    asOf: "2025-04-13",
  });
  for (const finding of findingsOf(early, [outcome])) {
    const ids = claimsBehind(finding, early).map(({ claim }) => claim.id);
    expect(ids.filter((id) => id in statements)).toEqual([]);
  }
});

it("quotes only with the language of the words", () => {
  const passages = dossier.claims.flatMap(({ passage }) => passage ?? []);
  expect(passages.filter(({ quote, language }) => quote !== undefined && language === undefined)).toEqual([]);
  expect(passages.filter((passage) => !isReadable(passage))).toEqual([]);
});
