import { describe, expect, it } from "vitest";
import { type RecordResult, record, runAnalysis } from "../../src/analysis/index.ts";
import { claimOf, onlyFault, recordOf, recordResult } from "./plain-record.ts";

const fact = { subject: "north", property: "water-position", value: "cap" };
const sections = {
  parties: [{ id: "north", name: "North", kind: "state" as const }],
  claims: [
    claimOf("unlikely", { credibility: 5 }),
    claimOf("refuted", { status: "refuted" }),
    claimOf("superseded", { ...fact, status: "superseded", at: "2025-04-09" }),
    claimOf("newer", fact),
    claimOf("hearsay", { source: "leaflet" }),
    claimOf("sound", { credibility: 4 }),
  ],
};

const resting = (sources: string[]) =>
  recordOf({
    ...sections,
    preferences: { north: { redLines: [{ id: "line", pattern: {}, sources }] } },
    linkages: [{ id: "bare", forbids: {} }],
  });

describe("a judgement", () => {
  it.each([
    ["unlikely", "claims.unlikely", "credibility"],
    ["refuted", "claims.refuted", "refuted"],
    ["superseded", "claims.superseded", "superseded"],
    ["hearsay", "claims.hearsay", "reliability"],
    ["leaflet", "sources.leaflet", "reliability"],
  ])("rests on weak ground with nothing but %s", (id, path, weakness) => {
    expect(onlyFault(resting([id]), "weakGrounds")).toMatchObject({
      about: ["north"],
      statement: "preferences.north.redLines.line",
      grounds: [{ path, weakness }],
      rests: ["preferences.north.redLines.line", path],
    });
  });

  it("does not where one ground is sound, or none is named", () => {
    const kinds = (sources: string[]) => recordResult(resting(sources)).counts.weakGrounds;
    expect(kinds(["unlikely", "refuted", "leaflet"])).toBe(1);
    expect(kinds(["unlikely", "sound"])).toBe(0);
    expect(kinds(["unlikely", "register"])).toBe(0);
    expect(kinds([])).toBe(0);
  });

  it("is looked for in ratification and linkages too", () => {
    const dossier = recordOf({
      ...sections,
      linkages: [{ id: "tie", forbids: {}, sources: ["leaflet"] }],
      ratification: {
        north: [{ id: "vote", rule: "vetoPlayers", members: [{ party: "north" }], sources: ["hearsay"] }],
      },
    });
    const weak = recordResult(dossier).faults.filter((fault) => fault.kind === "weakGrounds");
    expect(weak.map(({ statement }) => statement).toSorted()).toEqual([
      "linkages.tie",
      "ratification.north.vote",
    ]);
  });
});

describe("a source", () => {
  it("supports nothing where no claim comes from it and no entry names it", () => {
    const unsupported = (sections: Parameters<typeof recordOf>[0]) =>
      recordResult(recordOf({ people: [{ id: "ada", name: "Ada" }], ...sections }))
        .faults.filter((fault) => fault.kind === "unsupportedSource")
        .map(({ source }) => source);
    expect(unsupported({})).toEqual(["register", "leaflet"]);
    expect(unsupported({ claims: [claimOf("one", {})] })).toEqual(["leaflet"]);
    const points = [{ at: "2025", value: 1, sources: ["leaflet"] }];
    expect(unsupported({ series: [{ id: "level", name: "Level", unit: "m", points }] })).toEqual([
      "register",
    ]);
  });
});

describe("what a result rests on", () => {
  const dossier = recordOf({
    ...sections,
    claims: [
      ...sections.claims,
      claimOf("one", { subject: "north", property: "control", value: "divided", source: "leaflet" }),
      claimOf("two", { subject: "north", property: "control", value: "one-sided" }),
    ],
    preferences: { north: { redLines: [{ id: "line", pattern: {}, sources: ["hearsay"] }] } },
  });
  const result = recordResult(dossier);

  it.each([
    ["faults.fact-north-control", ["claims.one", "claims.two"]],
    ["faults.fact-north-control.claim", ["claims.one"]],
    ["faults.fact-north-control.claims.0", ["claims.one"]],
    ["faults.fact-north-control.against.0", ["claims.two"]],
    ["faults.0.standing", ["claims.one", "claims.two"]],
    ["counts.contradictoryClaims", ["claims.one", "claims.two"]],
    ["counts.overdueRound", []],
    ["faults.weak-preferences-north-red-lines-line", ["preferences.north.redLines.line", "claims.hearsay"]],
    ["faults.1.statement", ["preferences.north.redLines.line"]],
    ["faults.1.grounds", ["claims.hearsay"]],
    ["faults.nothing", undefined],
  ])("is told for %s", (path, rests) => {
    expect(record.restsOn(result, path)).toEqual(rests);
  });

  it("is not asked of a dossier without a record", () => {
    const bare = recordOf({ sources: [], parties: sections.parties });
    const outcome = runAnalysis<RecordResult>(record, { dossier: bare, hash: "test", asOf: null });
    expect(outcome).toMatchObject({ status: "not-applicable", reason: { key: "no-record" } });
  });
});
