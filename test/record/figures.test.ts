import { describe, expect, it } from "vitest";
import { record, runAnalysis } from "../../src/analysis/index.ts";
import { findingsOf } from "../../src/findings/index.ts";
import { claimOf, faultsIn, onlyFault, recordOf } from "./plain-record.ts";

const level = {
  id: "level",
  name: "Water level",
  unit: "m",
  points: [
    { at: "2025-01", value: 3.2, sources: ["register"] },
    { at: "2025-03", value: [4, 4.5] as [number, number], sources: ["register"] },
    { at: "2025-05-02", value: 2.25 },
  ],
};
const water = { id: "water", name: "Water released", kind: "amount" as const, from: 10, to: "40", step: 5 };
const parties = [{ id: "north", name: "North", kind: "state" as const }];

const saying = (value: number | string, more: object = {}) =>
  recordOf({
    parties,
    series: [level],
    issues: [water],
    claims: [claimOf("one", { subject: "level", property: "value", value, source: "leaflet", ...more })],
  });

describe("a figure", () => {
  it.each([
    [6, { at: "2025-03-10" }, ["series.level.points.1"], { low: 4, high: 4.5 }],
    [3.4, { from: "2025-03", to: "2025-03" }, ["series.level.points.1"], { low: 4, high: 4.5 }],
    [3.1, { at: "2025-02-11" }, ["series.level.points.0", "series.level.points.1"], { low: 3.2, high: 4.5 }],
    [
      "4.6",
      { at: "2025-04-11" },
      ["series.level.points.1", "series.level.points.2"],
      { low: 2.25, high: 4.5 },
    ],
    [45, { subject: "north", property: "water-offer" }, ["issues.water"], { low: 10, high: "40" }],
    [5, { subject: "water", property: "amount" }, ["issues.water"], { low: 10, high: "40" }],
  ])("%s said with %o lies outside what the record knows", (value, more, paths, known) => {
    const fault = onlyFault(saying(value, more), "figureOutOfRange");
    expect(fault).toMatchObject({ claim: "one", known });
    expect(fault.against.map(({ path }) => path)).toEqual(paths);
    expect(fault.rests).toEqual(["claims.one", ...paths]);
  });

  it.each([
    ["in the range on its day", 4.2, { at: "2025-03-10" }],
    ["rounded from the figure on record", 3, { at: "2025-01-10" }],
    ["between the figures before and after", 3.5, { at: "2025-02-11" }],
    ["before anything was measured", 99, { at: "2024-12-31" }],
    ["after the last measurement", 99, { at: "2025-06-01" }],
    ["of which only what is expected is said", 99, { at: "2025-03-10", property: "level-expectation" }],
    ["that the issue reaches", 40, { subject: "north", property: "water-demand" }],
    ["of something else", 45, { subject: "north", property: "water-bill" }],
    ["that is none", "high", { at: "2025-03-10" }],
  ])("%s is no fault", (_, value, more) => {
    expect(faultsIn(saying(value, more))).toEqual([]);
  });

  it("of which another claim on file has a better one is one fault, with the point beside the claim", () => {
    const dossier = recordOf({
      parties,
      series: [level],
      claims: [
        claimOf("one", {
          subject: "level",
          property: "value",
          value: 6,
          at: "2025-03-10",
          source: "leaflet",
        }),
        claimOf("two", { subject: "level", property: "value", value: 4.4, at: "2025-03-10" }),
      ],
    });
    const fault = onlyFault(dossier, "contradictoryClaims");
    expect(fault.against.map(({ path }) => path)).toEqual(["series.level.points.1", "claims.two"]);
  });

  it("is told with the range and what it is a figure of", () => {
    const dossier = saying(6, { at: "2025-03-10" });
    const outcome = runAnalysis(record, { dossier, hash: "test", asOf: "2025-04-18" });
    const told = findingsOf(dossier, [outcome]).find(({ message }) => message.key === "figure-out-of-range");
    expect(told?.message.values).toMatchObject({ what: "Water level", unit: "m", low: 4, high: 4.5 });
  });
});
