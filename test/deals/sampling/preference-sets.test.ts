import { describe, expect, it } from "vitest";
import { regionOf } from "../../../src/analysis/deals/centre/value-function.ts";
import {
  type PreferenceSets,
  preferenceSets,
  worthIn,
} from "../../../src/analysis/deals/sampling/preference-sets.ts";
import type { PartyPreferences } from "../../../src/dossier/schema/preferences.ts";
import { effectiveSize } from "../../../src/math/chains.ts";
import { centre, statementsOf, weightsIn } from "../party-centre.ts";
import { optionsIssue } from "../plain-dossiers.ts";

const issues = [
  optionsIssue("x", "low", "middle", "high"),
  optionsIssue("y", "no", "yes"),
  optionsIssue("z", "no", "yes"),
];
const ends = (issue: string) => ({ issue, values: { no: 0, yes: 100 } });
const scale = [{ issue: "x", values: { low: 0, high: 100 } }, ends("y"), ends("z")];
const noDeal = [{ value: 10 }];

function setsOf(
  said: PartyPreferences,
  { seed = 1, count = 4_000, name = "a", of = issues } = {},
): PreferenceSets {
  const { issues: options, said: statements } = statementsOf({ issues: of, preferences: { a: said } });
  const region = regionOf(statements, options);
  if ("problem" in region) throw new Error(JSON.stringify(region));
  const sets = preferenceSets(region, { count, seed, name });
  if (typeof sets === "string") throw new Error(sets);
  return sets;
}

/** The mean of a number over the sets, less what it should be, in standard errors that count correlated sets for less. */
function errorsOff({ count, chains }: PreferenceSets, at: (set: number) => number, expected: number): number {
  const draws = Float64Array.from({ length: count }, (_, set) => at(set));
  const mean = draws.reduce((sum, value) => sum + value, 0) / count;
  const spread = Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  return Math.abs(mean - expected) / (spread / Math.sqrt(effectiveSize({ draws, chains })));
}

const weightAt =
  ({ weights, offsets }: PreferenceSets, issue: number) =>
  (set: number) =>
    weights[set * offsets.length + issue] as number;

describe("preference sets", () => {
  it("average to the rank-order centroid where only the order of the issues is known", () => {
    const sets = setsOf({ scale, noDeal, weights: [{ order: ["x", "y", "z"] }] });
    for (const [issue, expected] of [11 / 18, 5 / 18, 2 / 18].entries())
      expect(errorsOff(sets, weightAt(sets, issue), expected)).toBeLessThan(4);
  });

  it("average to the centre, found another way, where a package must be worth more than another", () => {
    const said: PartyPreferences = {
      scale,
      noDeal,
      compares: [{ prefers: { x: "middle", y: "no", z: "no" }, to: { x: "low", y: "yes", z: "no" } }],
    };
    const sets = setsOf(said);
    for (const [issue, expected] of weightsIn(centre({ issues, preferences: { a: said } })).entries())
      expect(errorsOff(sets, weightAt(sets, issue), expected)).toBeLessThan(4);
    for (let set = 0; set < sets.count; set++)
      expect(worthIn(sets, set, [1, 0, 0])).toBeGreaterThanOrEqual(worthIn(sets, set, [0, 1, 0]) - 1e-9);
  });

  it("give an issue no more weight for having more options listed", () => {
    const wide = [optionsIssue("x", "low", "a", "b", "c", "high"), ...issues.slice(1)];
    const sets = setsOf(
      { scale: [{ issue: "x", order: ["high", "c", "b", "a", "low"] }, ends("y"), ends("z")], noDeal },
      { of: wide },
    );
    for (const issue of [0, 1, 2]) expect(errorsOff(sets, weightAt(sets, issue), 1 / 3)).toBeLessThan(4);
    // Three ordered uniform values between 0 and 100 average 25, 50 and 75.
    for (const [option, expected] of [25, 50, 75].entries()) {
      const value = (set: number) =>
        (sets.adds[set * sets.width + 1 + option] as number) / weightAt(sets, 0)(set);
      expect(errorsOff(sets, value, expected)).toBeLessThan(4);
    }
  });

  it("hold no deal where it is stated, spread over a range, and at what the worst signed package is worth in each set", () => {
    expect(new Set(setsOf({ scale, noDeal }).noDeal)).toEqual(new Set([10]));
    const ranged = setsOf({ scale, noDeal: [{ value: [10, 30] }] });
    expect(errorsOff(ranged, (set) => ranged.noDeal?.[set] ?? 0, 20)).toBeLessThan(4);
    const signing = setsOf({ scale, compares: [{ wouldAccept: { x: "middle", y: "no", z: "no" } }] });
    for (let set = 0; set < signing.count; set += 37)
      expect(signing.noDeal?.[set]).toBeCloseTo(worthIn(signing, set, [1, 0, 0]), 12);
    expect(setsOf({ scale }).noDeal).toBeUndefined();
  });

  it("are the same for the same seed and name, and independent for two parties of whom the same is said", () => {
    const said = { scale, noDeal };
    expect(setsOf(said)).toEqual(setsOf(said));
    expect(setsOf(said).weights).not.toEqual(setsOf(said, { seed: 2 }).weights);
    const [one, other] = [setsOf(said), setsOf(said, { name: "b" })];
    const [left, right] = [weightAt(one, 0), weightAt(other, 0)];
    // Variance of one of three uniform weights: 1/18. A correlation of n independent pairs has the standard error 1/√n.
    let product = 0;
    for (let set = 0; set < one.count; set++) product += (left(set) - 1 / 3) * (right(set) - 1 / 3);
    expect(Math.abs((product / one.count) * 18)).toBeLessThan(4 / Math.sqrt(one.count));
    // A longer run begins with the shorter one: chains are of one length.
    expect(setsOf(said, { count: 2_000 }).adds).toEqual(one.adds.subarray(0, 2_000 * one.width));
  });
});
