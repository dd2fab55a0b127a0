import { describe, expect, it } from "vitest";
import type { PartyPreferences } from "../../src/dossier/schema/preferences.ts";
import { type RandomStream, stream } from "../../src/math/random.ts";
import { type Rational, toNumber } from "../../src/math/rational.ts";
import { centre, weightsIn } from "./party-centre.ts";
import { optionsIssue } from "./plain-dossiers.ts";

/**
 * What no deal is worth is one more unknown beside weights and values. The certificate is rejection sampling: weights, values and no deal
 * drawn each on its own and kept where all statements hold.
 */

const issues = [
  optionsIssue("x", "low", "middle", "high"),
  optionsIssue("y", "no", "yes"),
  optionsIssue("z", "no", "yes"),
];
const ends = (issue: string) => ({ issue, values: { no: 0, yes: 100 } });
const scale = [{ issue: "x", values: { low: 0, high: 100 } }, ends("y"), ends("z")];
const choice = (x: string, y: string, z: string) => ({ x, y, z });

/** The weights of x, y and z, the value of x's middle, and no deal. */
type Draw = readonly [x: number, y: number, z: number, middle: number, noDeal: number];

const worth = ([x, y, z, middle]: Draw, wanted: ReturnType<typeof choice>) =>
  x * { low: 0, middle, high: 100 }[wanted.x as "low"] +
  100 * (y * Number(wanted.y === "yes") + z * Number(wanted.z === "yes"));

interface Estimate {
  readonly mean: number;
  readonly error: number;
}

function rejectionMeans(
  draw: (random: RandomStream) => Draw,
  agrees: (draw: Draw) => boolean,
  count: number,
): Estimate[] {
  const random = stream(11, "rejection");
  const kept: Draw[] = [];
  while (kept.length < count) {
    const drawn = draw(random);
    if (agrees(drawn)) kept.push(drawn);
  }
  return [0, 1, 2, 3, 4].map((at) => {
    const values = kept.map((drawn) => drawn[at] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, error: Math.sqrt(squares) / count };
  });
}

const anyDraw =
  (low: number, high: number) =>
  (random: RandomStream): Draw => {
    const [x = 0, y = 0, z = 0] = random.simplex(new Float64Array(3));
    return [x, y, z, 100 * random.uniform(), low + (high - low) * random.uniform()];
  };

function expectAgreement(said: PartyPreferences, expected: readonly Estimate[]): void {
  const found = centre({ issues, preferences: { a: said } });
  expect(found.method).toBe("sample-mean");
  const { weights, values, noDeal } = found.standardErrors;
  const middle = toNumber(found.values[0]?.[1] as Rational);
  const means = [...weightsIn(found), middle, toNumber(found.noDeal?.value as Rational)];
  const errors = [weights, weights, weights, values, noDeal];
  means.forEach((mean, at) => {
    const { mean: wanted, error } = expected[at] as Estimate;
    expect(Math.abs(mean - wanted)).toBeLessThan(4 * Math.hypot(error, errors[at] as number) + 1e-6);
  });
}

const signed = choice("middle", "no", "yes");
const refused = choice("middle", "yes", "no");

describe("the value of no deal is sampled with weights and values", () => {
  it("where a range stands beside packages that the party would sign or refuse", () => {
    const agrees = (draw: Draw) => worth(draw, refused) <= draw[4] && draw[4] <= worth(draw, signed);
    expectAgreement(
      { scale, noDeal: [{ value: [20, 60] }], compares: [{ wouldAccept: signed }, { wouldRefuse: refused }] },
      rejectionMeans(anyDraw(20, 60), agrees, 40_000),
    );
  });

  it("where only such packages bound it", () => {
    const agrees = (draw: Draw) => worth(draw, refused) <= draw[4] && draw[4] <= worth(draw, signed);
    expectAgreement(
      { scale, compares: [{ wouldAccept: signed }, { wouldRefuse: refused }] },
      rejectionMeans(anyDraw(0, 100), agrees, 40_000),
    );
  });

  it("where a range is narrow and cuts far into the weights", () => {
    const two = choice("low", "yes", "no");
    const three = choice("low", "no", "yes");
    const agrees = (draw: Draw) => [two, three].every((wanted) => worth(draw, wanted) >= draw[4]);
    expectAgreement(
      { scale, noDeal: [{ value: [30, 45] }], compares: [{ wouldAccept: two }, { wouldAccept: three }] },
      rejectionMeans(anyDraw(30, 45), agrees, 40_000),
    );
  });

  it("and keeps a figure as it is", () => {
    const agrees = (draw: Draw) => worth(draw, signed) >= 40;
    const said = { scale, noDeal: [{ value: 40 }], compares: [{ wouldAccept: signed }] };
    expectAgreement(said, rejectionMeans(anyDraw(40, 40), agrees, 40_000));
    expect(centre({ issues, preferences: { a: said } }).noDeal).toMatchObject({ how: "stated" });
  });

  it("but is the middle of its range where packages leave all of it", () => {
    const said = {
      scale,
      noDeal: [{ value: [10, 30] as [number, number] }],
      compares: [{ wouldAccept: choice("high", "yes", "yes") }],
    };
    const found = centre({ issues, preferences: { a: said } });
    expect(found.method).toBe("closed-form");
    expect(found.noDeal).toMatchObject({ how: "range-middle", value: { n: 20n, d: 1n } });
  });
});

describe("a scale whose ends are open changes them on the way", () => {
  it("where either of two options may be the best, and a package tells which more often is", () => {
    // x's middle and high stand above its low and can each be 100; y counts one way or the other.
    const said: PartyPreferences = {
      scale: [
        { issue: "x", values: { low: [0, 100], middle: [0, 100], high: [0, 100] } },
        { issue: "x", order: ["high", "low"] },
        { issue: "y", values: { no: [0, 100], yes: [0, 100] } },
        ends("z"),
      ],
      noDeal: [{ value: 30 }],
      compares: [{ wouldAccept: choice("middle", "no", "no") }],
    };
    const random = stream(23, "rejection");
    const levels = ["low", "middle", "high"];
    const kept: number[][] = [];
    while (kept.length < 20_000) {
      const [wx = 0, wy = 0] = random.simplex(new Float64Array(3));
      const worst = Math.floor(3 * random.uniform());
      const best = (worst + 1 + Math.floor(2 * random.uniform())) % 3;
      const x = levels.map((_, at) => (at === worst ? 0 : at === best ? 100 : 100 * random.uniform()));
      const no = random.uniform() < 0.5 ? 0 : 100;
      if ((x[2] as number) < (x[0] as number)) continue;
      if (wx * (x[1] as number) + wy * no >= 30) kept.push([...x, no]);
    }
    const found = centre({ issues, preferences: { a: said } });
    const { standardErrors } = found;
    const means = [...(found.values[0] ?? []), found.values[1]?.[0]].map((value) =>
      toNumber(value as Rational),
    );
    means.forEach((mean, at) => {
      const expected = kept.reduce((sum, row) => sum + (row[at] as number), 0) / kept.length;
      // No value within 0..100 has a standard error above 50 / sqrt(20,000).
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.hypot(standardErrors.values, 0.36));
    });
    expect(means[3]).toBeGreaterThan(50);
    expect(means[3]).toBeLessThan(99);
  });
});
