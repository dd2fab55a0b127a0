import { describe, expect, it } from "vitest";
import { rankProbabilities } from "../../src/analysis/deals/centre/linear-extensions.ts";
import { type Estimate, sampleMeans } from "../../src/analysis/deals/centre/sample-mean.ts";
import { closedFormLevels } from "../../src/analysis/deals/centre/scale-centre.ts";
import { type ScaleShape, scaleShape } from "../../src/analysis/deals/centre/scale-shape.ts";
import type { Unknowns } from "../../src/analysis/deals/centre/unknowns.ts";
import { closedFormMasses } from "../../src/analysis/deals/centre/weight-centre.ts";
import { type WeightShape, weightShape } from "../../src/analysis/deals/centre/weight-shape.ts";
import type { PartyPreferences } from "../../src/dossier/schema/preferences.ts";
import { stream } from "../../src/math/random.ts";
import { fromInteger, type Rational, rational, toNumber } from "../../src/math/rational.ts";
import { centre, statementsOf, valueFunction, valuesIn, weightsIn } from "./party-centre.ts";
import { optionsIssue } from "./plain-dossiers.ts";

const four = [optionsIssue("x", "p", "q", "r", "s")];
const twoEnds = (id: string) => ({ issue: id, values: { no: 0, yes: 100 } });
const issuesNamed = (...ids: readonly string[]) => ids.map((id) => optionsIssue(id, "no", "yes"));

function scale(statement: NonNullable<PartyPreferences["scale"]>[number]): ScaleShape {
  const { issues, said } = statementsOf({ issues: four, preferences: { a: { scale: [statement] } } });
  const shape = scaleShape(issues[0] as (typeof issues)[number], said);
  if (typeof shape === "string") throw new Error(shape);
  return shape;
}

function weights(
  ids: readonly string[],
  statement: NonNullable<PartyPreferences["weights"]>[number],
): WeightShape {
  const { said } = statementsOf({
    issues: issuesNamed(...ids),
    preferences: { a: { weights: [statement] } },
  });
  const shape = weightShape(ids, said);
  if (shape === "conflict" || "missing" in shape) throw new Error("no weights agree");
  return shape;
}

const single: WeightShape = {
  kind: "simplex",
  groups: 1,
  issues: [{ group: 0, share: fromInteger(1) }],
  conditions: [],
  order: [],
  ranges: undefined,
  rests: [],
};

function sampled(unknowns: Omit<Unknowns, "requirements">) {
  const means = sampleMeans({ ...unknowns, requirements: [] }, 7, {});
  if (typeof means === "string") throw new Error(means);
  return means;
}
const sampledScale = (shape: ScaleShape) => sampled({ weights: single, scales: [shape] }).levels[0] ?? [];
const sampledWeights = (shape: WeightShape) =>
  sampled({ weights: shape, scales: shape.issues.map(() => undefined) }).masses;

/** Each within four standard errors of its own mean: one true statement in 16,000 fails that. */
function expectAgreement(
  sampled: readonly Estimate[],
  exact: readonly Rational[] | "conflict" | undefined,
): void {
  if (!Array.isArray(exact)) throw new Error(`no closed form: ${String(exact)}`);
  expect(sampled.length).toBe(exact.length);
  sampled.forEach(({ mean, error }, at) => {
    expect(Math.abs(mean - toNumber(exact[at] as Rational))).toBeLessThanOrEqual(4 * error + 1e-9);
  });
}

describe("a closed form equals the sample mean within its standard error", () => {
  const scales: readonly [string, NonNullable<PartyPreferences["scale"]>[number]][] = [
    ["for a complete order of options", { issue: "x", order: ["p", "q", "r", "s"] }],
    ["for an order of some of the options", { issue: "x", order: ["p", "s"] }],
    ["for ranges between stated ends", { issue: "x", values: { p: 0, q: [10, 30], r: [20, 90], s: 100 } }],
    [
      "for ranges among which either end is open",
      { issue: "x", values: { p: [0, 40], q: [0, 80], r: [30, 100], s: [60, 100] } },
    ],
    ["for options of which only the best is stated", { issue: "x", values: { s: 100 } }],
  ];
  it.each(scales)("%s", (_, statement) => {
    const shape = scale(statement);
    expectAgreement(sampledScale(shape), closedFormLevels(shape));
  });

  const orders: readonly [string, readonly string[]][] = [
    ["for a complete order of issues", ["a", "b", "c", "d"]],
    ["for an order of some issues", ["a", "c"]],
  ];
  it.each(orders)("%s", (_, order) => {
    const shape = weights(["a", "b", "c", "d"], { order: [...order] });
    expectAgreement(sampledWeights(shape), closedFormMasses(shape));
  });

  it("for weight figures that leave one issue open", () => {
    const shape = weights(["a", "b", "c"], { values: { a: 5, b: 3 } });
    expectAgreement(sampledWeights(shape), closedFormMasses(shape));
  });

  it("for weight ranges over two issues", () => {
    const shape = weights(["a", "b"], { values: { a: [1, 3], b: 1 } });
    expectAgreement(sampledWeights(shape), closedFormMasses(shape));
  });
});

describe("weight ranges", () => {
  it("have their mean in the middle of the interval of proportions, not at the proportion of the middles", () => {
    // a : b between 1 : 1 and 3 : 1 leaves a's weight uniform on [1/2, 3/4]. The middles 2 : 1 would say 2/3.
    const issues = issuesNamed("a", "b");
    const said = {
      scale: issues.map(({ id }) => twoEnds(id)),
      weights: [{ values: { a: [1, 3] as [number, number], b: 1 } }],
    };
    expect(centre({ issues, preferences: { a: said } }).weights).toEqual([
      rational(5n, 8n),
      rational(3n, 8n),
    ]);
  });

  it("over three issues have a mean that rejection sampling confirms and the normalised middles miss", () => {
    const stated = { a: [1, 5], b: [1, 2], c: [1, 1] } as const;
    const shape = weights(["a", "b", "c"], {
      values: { a: [...stated.a], b: [...stated.b], c: [...stated.c] },
    });
    expectAgreement(sampledWeights(shape), closedFormMasses(shape));
    const ranges = Object.values(stated);
    const agrees = (point: Float64Array) =>
      ranges.every(([low], i) =>
        ranges.every(([, high], j) => (point[j] ?? 0) * low <= (point[i] ?? 0) * high),
      );
    const kept: number[][] = [];
    const random = stream(3, "rejection");
    const point = new Float64Array(3);
    while (kept.length < 20_000) if (agrees(random.simplex(point))) kept.push([...point]);
    const sampled = sampledWeights(shape);
    const middles = [3, 1.5, 1].map((middle) => middle / 5.5);
    [0, 1, 2].forEach((at) => {
      const values = kept.map((row) => row[at] ?? 0);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / values.length;
      const estimate = sampled[shape.issues[at]?.group ?? -1] as Estimate;
      expect(Math.abs(estimate.mean - mean)).toBeLessThan(4 * Math.hypot(estimate.error, spread));
    });
    const first = sampled[shape.issues[0]?.group ?? -1] as Estimate;
    expect(Math.abs(first.mean - (middles[0] ?? 0))).toBeGreaterThan(10 * first.error);
  });

  it("that are all alike have equal weights, where the middles agree", () => {
    const sampled = sampledWeights(weights(["a", "b", "c"], { values: { a: [2, 4], b: [2, 4], c: [2, 4] } }));
    for (const { mean, error } of sampled) expect(Math.abs(mean - 1 / 3)).toBeLessThan(4 * error);
  });
});

describe("statements on whole packages", () => {
  const issues = issuesNamed("x", "y", "z");
  const scales = issues.map(({ id }) => twoEnds(id));
  const scaleAt = (_: unknown, at: number) => `preferences.a.scale.${at}`;
  const only = (...wanted: readonly string[]) =>
    Object.fromEntries(issues.map(({ id }) => [id, wanted.includes(id) ? "yes" : "no"]));

  it("move the mean to where rejection sampling puts it", () => {
    const found = centre({
      issues,
      preferences: {
        a: { scale: scales, compares: [{ prefers: only("x"), to: only("y", "z"), margin: 10 }] },
      },
    });
    const random = stream(5, "rejection");
    const point = new Float64Array(3);
    let sum = 0;
    let kept = 0;
    while (kept < 40_000) {
      random.simplex(point);
      const [x = 0, y = 0, z = 0] = point;
      if (100 * x < 100 * (y + z) + 10) continue;
      sum += x;
      kept++;
    }
    expect(found.method).toBe("sample-mean");
    expect(Math.abs(toNumber(found.weights[0] as Rational) - sum / kept)).toBeLessThan(0.005);
    expect(found.weightRests).toEqual(["preferences.a.compares.0", ...issues.map(scaleAt)]);
  });

  it("on no deal, a range, make it one more coordinate, as rejection sampling of all together shows", () => {
    const found = centre({
      issues,
      preferences: {
        a: {
          scale: scales,
          noDeal: [{ value: [20, 60] }],
          compares: [{ wouldAccept: only("x") }, { wouldRefuse: only("y") }],
        },
      },
    });
    const random = stream(6, "rejection");
    const point = new Float64Array(3);
    const sums = [0, 0, 0, 0];
    let kept = 0;
    while (kept < 60_000) {
      random.simplex(point);
      const noDeal = 20 + 40 * random.uniform();
      const [x = 0, y = 0] = point;
      if (100 * x < noDeal || 100 * y >= noDeal) continue;
      for (const [at, value] of [...point, noDeal].entries()) sums[at] = (sums[at] as number) + value;
      kept++;
    }
    const means = sums.map((sum) => sum / kept);
    // Four standard errors of both samples together; in this region no coordinate spreads more than 0.2, or 12 points.
    const { weights: weightError, noDeal: noDealError } = found.standardErrors;
    weightsIn(found).forEach((weight, at) => {
      expect(Math.abs(weight - (means[at] as number))).toBeLessThan(4 * Math.hypot(weightError, 0.2 / 245));
    });
    const value = toNumber(found.noDeal?.value as Rational);
    expect(Math.abs(value - (means[3] as number))).toBeLessThan(4 * Math.hypot(noDealError, 12 / 245));
    expect(found.noDeal?.how).toBe("range-narrowed");
  });

  it("move option values too, where weights are known", () => {
    const found = centre({
      issues: [optionsIssue("x", "p", "q", "r"), optionsIssue("y", "no", "yes")],
      preferences: {
        a: {
          scale: [{ issue: "x", values: { p: 0, r: 100 } }, twoEnds("y")],
          weights: [{ values: { x: 1, y: 1 } }],
          compares: [{ prefers: { x: "q", y: "no" }, to: { x: "p", y: "yes" }, margin: -25 }],
        },
      },
    });
    // q/2 >= 50 - 25, so q is uniform on [50, 100].
    expect(Math.abs((valuesIn(found)[0]?.[1] ?? 0) - 75)).toBeLessThan(0.6);
    expect(weightsIn(found)).toEqual([0.5, 0.5]);
  });

  it("change nothing where they say what is so anyway", () => {
    const found = centre({
      issues,
      preferences: { a: { scale: scales, compares: [{ prefers: only("x", "y"), to: only("x") }] } },
    });
    expect(found.method).toBe("closed-form");
    expect(weightsIn(found)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    // It is so because of the scales, and would not be without them.
    expect(found.weightRests).toEqual(issues.map(scaleAt));
  });

  it("of indifference hold within one point of a hundred", () => {
    const found = centre({
      issues: issues.slice(0, 2),
      preferences: {
        a: {
          scale: scales.slice(0, 2),
          compares: [
            {
              indifferent: [
                { x: "yes", y: "no" },
                { x: "no", y: "yes" },
              ],
            },
          ],
        },
      },
    });
    for (const weight of weightsIn(found)) expect(Math.abs(weight - 0.5)).toBeLessThan(0.005);
  });
});

describe("the centre of an option scale", () => {
  it("is evenly spaced for a complete order", () => {
    const found = centre({
      issues: four,
      preferences: { a: { scale: [{ issue: "x", order: ["q", "p", "s", "r"] }] } },
    });
    expect(found.values[0]).toEqual([
      rational(200n, 3n),
      fromInteger(100),
      fromInteger(0),
      rational(100n, 3n),
    ]);
  });

  it("gives options of one unordered class the mean of the places they may take", () => {
    const found = centre({
      issues: four,
      preferences: { a: { short: { matrix: { x: { wants: "s", never: ["p", "q"] } } } } },
    });
    expect(found.values[0]?.map(toNumber)).toEqual([50 / 3, 50 / 3, 200 / 3, 100]);
  });

  it("is the table itself where that has a 0 and a 100, and is stretched to them where not", () => {
    const whole = { a: { scale: [{ issue: "x", values: { p: 0, q: "1/3", r: 50, s: 100 } }] } };
    expect(centre({ issues: four, preferences: whole }).values[0]?.[1]).toEqual(rational(1n, 3n));
    const short = { a: { scale: [{ issue: "x", values: { p: 1, q: 2, r: 3, s: 5 } }] } };
    expect(valuesIn(centre({ issues: four, preferences: short }))).toEqual([[0, 25, 50, 100]]);
  });

  it("is exactly linear between the break points of an amount, and level outside them", () => {
    const amount = { id: "x", name: "x", kind: "amount" as const, from: 0, to: 12, step: 2 };
    const values = { "2": 0, "5": 10, "11": 100 };
    const found = centre({ issues: [amount], preferences: { a: { scale: [{ issue: "x", values }] } } });
    expect(found.values[0]).toEqual(
      [0n, 0n, [20n, 3n], 25n, 55n, 85n, 100n].map((v) =>
        Array.isArray(v) ? rational(v[0] ?? 0n, v[1]) : fromInteger(v as bigint),
      ),
    );
  });

  it("keeps figures and weights exactly as given on a source scale", () => {
    const found = centre({
      issues: four,
      preferences: {
        a: {
          valueScale: "source",
          scale: [{ issue: "x", values: { p: "2/7", q: 3, r: [4, 5], s: 7 } }],
          weights: [{ values: { x: "0.3" } }],
        },
      },
    });
    expect(found.values[0]?.slice(0, 3)).toEqual([rational(2n, 7n), fromInteger(3), rational(9n, 2n)]);
    expect(found.weights).toEqual([rational(3n, 10n)]);
  });

  it("does not hang on the party's name, and a new option between two others moves no weight", () => {
    const scaleOf = (order: readonly string[]) => ({ issue: "x", order: [...order] });
    const build = (party: string, order: readonly string[]): Parameters<typeof centre>[0] => ({
      issues: [optionsIssue("x", ...order), ...issuesNamed("y", "z")],
      preferences: {
        [party]: {
          scale: [scaleOf(order), twoEnds("y"), twoEnds("z")],
          // Ranges beside an order have no closed form, so that this is about the samples.
          weights: [{ values: { x: [2, 5], y: [1, 3], z: [1, 2] } }, { order: ["y", "z"] }],
        },
      },
    });
    const first = centre(build("a", ["p", "q"]));
    expect(first.method).toBe("sample-mean");
    expect(centre(build("other", ["p", "q"]), "other").weights).toEqual(first.weights);
    expect(centre(build("a", ["p", "new", "q"])).weights).toEqual(first.weights);
  });
});

describe("statements that exclude each other are a conflict", () => {
  const two = issuesNamed("x", "y");
  const both = [twoEnds("x"), twoEnds("y")];
  const yes = { x: "yes", y: "yes" };
  const no = { x: "no", y: "no" };
  const cases: readonly [string, PartyPreferences][] = [
    [
      "an order in a circle",
      { scale: [...both, { issue: "x", order: ["yes", "no"] }, { issue: "x", order: ["no", "yes"] }] },
    ],
    ["figures against an order", { scale: [...both, { issue: "x", order: ["no", "yes"] }] }],
    [
      "weights against an order",
      { scale: both, weights: [{ values: { x: 1, y: 2 } }, { order: ["x", "y"] }] },
    ],
    ["a worse package preferred", { scale: both, compares: [{ prefers: no, to: yes }] }],
    [
      "a margin no weights allow",
      {
        scale: both,
        compares: [
          { prefers: { x: "yes", y: "no" }, to: no, margin: 60 },
          { prefers: { x: "no", y: "yes" }, to: no, margin: 60 },
        ],
      },
    ],
    [
      "a package refused that is better than one it would sign",
      { scale: both, compares: [{ wouldAccept: no }, { wouldRefuse: yes }] },
    ],
    [
      "the same package signed and refused",
      { scale: both, compares: [{ wouldAccept: yes }, { wouldRefuse: yes }] },
    ],
    [
      "a package it would sign below its no-deal value",
      { scale: both, noDeal: [{ value: 40 }], compares: [{ wouldAccept: no }] },
    ],
    ["no-deal ranges apart", { scale: both, noDeal: [{ value: [10, 20] }, { value: [30, 40] }] }],
  ];
  it.each(cases)("%s", (_, said) => {
    expect(valueFunction({ issues: two, preferences: { a: said } })).toEqual({ problem: "conflict" });
  });
});

describe("rank probabilities", () => {
  it("are those of all complete orders that agree, counted one by one", () => {
    const edges = [
      [0, 1],
      [2, 1],
      [2, 3],
    ] as const;
    const orders = permutations([0, 1, 2, 3]).filter((ranks) =>
      edges.every(([a, b]) => (ranks[a] ?? 0) > (ranks[b] ?? 0)),
    );
    const counted = [0, 1, 2, 3].map((item) =>
      [0, 1, 2, 3].map((rank) =>
        rational(BigInt(orders.filter((ranks) => ranks[item] === rank).length), BigInt(orders.length)),
      ),
    );
    expect(rankProbabilities(4, edges)).toEqual(counted);
  });

  it("are the same for items that may change places, however many those are", () => {
    const ranks = rankProbabilities(150, [[0, 149]]) ?? [];
    // The higher of two among 150 has rank k in k of all 150 · 149 / 2 places of the two; the rest are like each other.
    expect(ranks[0]?.[60]).toEqual(rational(60n, 11_175n));
    expect(ranks[149]?.[60]).toEqual(rational(89n, 11_175n));
    expect(ranks[1]?.[60]).toEqual(rational(1n, 150n));
    expect(new Set(ranks.slice(1, 149)).size).toBe(1);
  });

  it("are not attempted for orders too wide to count", () => {
    const unlike = Array.from({ length: 15 }, (_, pair) => [2 * pair, 2 * pair + 1] as const);
    expect(rankProbabilities(30, unlike)).toBeUndefined();
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
