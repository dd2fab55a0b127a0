import { describe, expect, it } from "vitest";
import { deals, runAnalysis } from "../../src/analysis/index.ts";
import type { PartyPreferences } from "../../src/dossier/schema/preferences.ts";
import { centre, valueFunction, valuesIn } from "./party-centre.ts";
import { dossierOf, optionsIssue, principal } from "./plain-dossiers.ts";

const names = (count: number) => Array.from({ length: count }, (_, at) => `i-${at}`);
const equally = (ids: readonly string[]) => [{ values: Object.fromEntries(ids.map((id) => [id, 1])) }];
const all = (ids: readonly string[], option: string) => Object.fromEntries(ids.map((id) => [id, option]));

describe("whether all statements can hold at once, with the ends of many scales open", () => {
  const nine = names(9);
  const issues = nine.map((id) => optionsIssue(id, "best", "u-1", "u-2"));
  const wants = Object.fromEntries(nine.map((id) => [id, { wants: "best" }]));
  const said = (compares: PartyPreferences["compares"]): PartyPreferences => ({
    short: { matrix: wants },
    weights: equally(nine),
    compares,
  });

  it("is decided issue by issue: 2 to the ninth ways to name the worst options, of which one is left", () => {
    // With an issue's worst option the other way round the margin could be 8/9 of 100 at most.
    const found = centre({
      issues,
      preferences: { a: said([{ prefers: all(nine, "u-1"), to: all(nine, "u-2"), margin: 95 }]) },
    });
    for (const [best, first, second] of valuesIn(found)) {
      expect([best, second]).toEqual([100, 0]);
      expect(first).toBeGreaterThan(55);
    }
    const margin = valuesIn(found).reduce((sum, [, first = 0]) => sum + first / 9, 0);
    expect(margin).toBeGreaterThan(95);
  });

  it("is decided also where no way is left", () => {
    const compares = [
      { prefers: all(nine, "u-1"), to: all(nine, "u-2"), margin: 95 },
      { prefers: { ...all(nine, "u-1"), "i-0": "u-2" }, to: { ...all(nine, "u-1"), "i-0": "u-1" } },
    ];
    expect(valueFunction({ issues, preferences: { a: said(compares) } })).toEqual({ problem: "conflict" });
  });
});

describe("a search that ends before it knows", () => {
  // On each issue one of two options is worth 0 and the other 100, so that the packages differ by an odd number of equal shares, never by
  // none; but every way leaves a value function until almost all are named.
  const many = names(13);
  const issues = many.map((id) => optionsIssue(id, "a", "b"));
  const said: PartyPreferences = {
    scale: many.map((issue) => ({ issue, values: { a: [0, 100], b: [0, 100] } })),
    weights: equally(many),
    noDeal: [{ value: 10 }],
    compares: [{ indifferent: [all(many, "a"), all(many, "b")] }],
  };

  it("is told as such, not as a contradiction", () => {
    expect(valueFunction({ issues, preferences: { a: said } })).toEqual({ problem: "undecided" });
  });

  it("leaves the analysis without an answer, for a reason of its own", () => {
    const plain = { ...said, compares: [] };
    const dossier = dossierOf({
      parties: [principal("north"), principal("south")],
      issues,
      preferences: { north: plain, south: said },
    });
    expect(runAnalysis(deals, { dossier, hash: "test", asOf: null })).toMatchObject({
      status: "not-applicable",
      reason: { key: "statements-undecided", values: { party: "south" } },
    });
  });
});
