import { beforeAll, describe, expect, it } from "vitest";
import { deals } from "../../src/analysis/deals/index.ts";
import type { DealsResult } from "../../src/analysis/deals/result.ts";
import { runAnalysis } from "../../src/analysis/run.ts";
import { asOfView, type Dossier } from "../../src/dossier/index.ts";
import { soundCase } from "./case-reading.ts";
import { countZone } from "./zone-count.ts";

interface DatedZone {
  readonly view: Dossier;
  readonly result: DealsResult;
}

// Ratifiers take no part in these counts; leaving them out halves the time.
async function zoneAt(date: string): Promise<DatedZone> {
  const { dossier, hash } = await soundCase("iran-us-2025");
  const view: Dossier = { ...asOfView(dossier, date), ratification: {} };
  const outcome = runAnalysis(deals, { dossier: view, hash, asOf: date });
  if (outcome.status !== "done") throw new Error(`zoneAt ${date}: ${JSON.stringify(outcome)}`);
  return { view, result: outcome.result };
}

const dates = ["2025-04-14", "2025-04-15", "2025-04-18", "2025-05-19", "2025-09-15"];
const zones = new Map<string, DatedZone>();

function on(date: string): DealsResult {
  const zone = zones.get(date);
  if (zone === undefined) throw new Error(`on: no zone for ${date}`);
  return zone.result;
}

beforeAll(async () => {
  for (const date of dates) zones.set(date, await zoneAt(date));
}, 180_000);

describe("the zone of the Iran–US dossier", () => {
  it.each(dates)("holds some packages as assessed, and only a small part of the space, on %s", (date) => {
    const share = Number(on(date).zones.assessed.acceptable) / Number(on(date).packages);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.1);
  });

  it("is almost the same taken at their word on 14 April, when the public US line was a cap", () => {
    const { declared, assessed } = on("2025-04-14").zones;
    expect(Number(declared.acceptable)).toBeGreaterThan(0.9 * Number(assessed.acceptable));
  });

  it("shrinks taken at their word on 15 April, when the US line became to eliminate", () => {
    const before = Number(on("2025-04-14").zones.declared.acceptable);
    const after = Number(on("2025-04-15").zones.declared.acceptable);
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before / 2);
  });

  it.each(["2025-04-18", "2025-05-19", "2025-09-15"])("is empty taken at their word on %s", (date) => {
    expect(on(date).zones.declared).toEqual({ acceptable: 0, efficient: 0 });
  });

  it.each(["2025-04-18", "2025-05-19"])("opens if either public line is a position, on %s", (date) => {
    const { openings } = on(date);
    expect(openings.map(({ party }) => party)).toEqual(["united-states", "iran"]);
    for (const { acceptable } of openings) expect(Number(acceptable)).toBeGreaterThan(0);
  });

  it("names the public lines in force on 18 April and on 19 May", () => {
    const lines = (date: string) => on(date).openings.map(({ redLine }) => redLine.split(".").at(-1));
    expect(lines("2025-04-18")).toEqual(["us-line-2025-04-15", "iran-line-2025-04-16"]);
    expect(lines("2025-05-19")).toEqual(["us-line-2025-05-18", "iran-line-2025-05-18"]);
  });

  it("leaves the 2015 agreement below what no deal is worth to the United States, which left it", () => {
    const jcpoa = on("2025-04-18").named.find(({ id }) => id === "jcpoa-2015");
    const blockers = jcpoa?.blockers.filter(({ kind }) => kind === "reservation" || kind === "linkage");
    expect(blockers).toMatchObject([{ kind: "reservation", party: "united-states" }]);
  });

  it("holds the balanced phased deal as assessed, which the US public line alone rules out", () => {
    const balanced = on("2025-04-18").named.find(({ id }) => id === "phased-balance");
    expect(balanced?.acceptable).toEqual({ assessed: true, declared: false });
    expect(balanced?.blockers).toMatchObject([
      { kind: "redLine", party: "united-states", basis: "declared" },
    ]);
  });

  it("holds neither side's public ask", () => {
    for (const id of ["us-ask-2025-04-15", "iran-line-2025-04-16"]) {
      expect(on("2025-04-18").named.find((one) => one.id === id)?.acceptable.assessed).toBe(false);
    }
  });

  it.each(dates)("agrees with a count of every package by definition on %s", (date) => {
    const { view, result } = zones.get(date) ?? { view: undefined, result: on(date) };
    if (view === undefined) throw new Error(`no view for ${date}`);
    expect(countZone(view, result, ({ basis }) => basis !== "declared")).toBe(
      result.zones.assessed.acceptable,
    );
    expect(countZone(view, result, () => true)).toBe(result.zones.declared.acceptable);
    for (const { redLine, acceptable } of result.openings) {
      const movable = redLine.split(".").at(-1);
      expect(countZone(view, result, ({ id }) => id !== movable)).toBe(acceptable);
    }
  });
});
