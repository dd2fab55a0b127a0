import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankOrderCentroid } from "../../src/math/centroid.ts";
import { samplePolytope } from "../../src/math/hit-and-run.ts";
import {
  findInterior,
  type Halfspace,
  type Interior,
  type Polytope,
  weightPolytope,
} from "../../src/math/polytope.ts";
import { stream } from "../../src/math/random.ts";
import { equals, rational, toNumber } from "../../src/math/rational.ts";
import { maximise } from "../../src/math/simplex.ts";

const half = (row: readonly number[], bound: number): Halfspace => ({ row: Float64Array.from(row), bound });
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

function inside(polytope: Polytope): Interior {
  const interior = findInterior(polytope);
  if (!interior) throw new Error("expected an inside");
  return interior;
}

function rowsOf(samples: Float64Array, dimension: number): Float64Array[] {
  return Array.from({ length: samples.length / dimension }, (_, i) =>
    samples.subarray(i * dimension, (i + 1) * dimension),
  );
}

function meanOf(rows: readonly Float64Array[], value: (x: Float64Array) => number): number {
  return rows.reduce((sum, x) => sum + value(x), 0) / rows.length;
}

const descending = (n: number) =>
  Array.from({ length: n - 1 }, (_, i) =>
    half(
      Array.from({ length: n }, (_, j) => (j === i ? -1 : j === i + 1 ? 1 : 0)),
      0,
    ),
  );

describe("the linear programme", () => {
  test("finds the best corner of random boxes cut by a plane, as listing the corners does", () => {
    const cases = fc.record({
      objective: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
      cuts: fc.array(
        fc.tuple(
          fc.integer({ min: -9, max: 9 }),
          fc.integer({ min: -9, max: 9 }),
          fc.integer({ min: 0, max: 20 }),
        ),
        { maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(cases, ({ objective, cuts }) => {
        const box: [number, number, number][] = [
          [1, 0, 5],
          [-1, 0, 5],
          [0, 1, 5],
          [0, -1, 5],
        ];
        const all = [...box, ...cuts];
        const point = maximise(
          Float64Array.from(objective),
          all.map(([a, b]) => Float64Array.from([a, b])),
          Float64Array.from(all, ([, , bound]) => bound),
        ) as Float64Array;
        const [u, v] = objective;
        const worth = (x: number, y: number) => u * x + v * y;
        const corners = all.flatMap(([a, b, c], i) =>
          all.slice(i + 1).flatMap(([d, e, f]) => {
            const determinant = a * e - b * d;
            return determinant === 0 ? [] : [[(c * e - b * f) / determinant, (a * f - c * d) / determinant]];
          }),
        ) as [number, number][];
        const feasible = corners.filter(([x, y]) => all.every(([a, b, c]) => a * x + b * y <= c + 1e-9));
        const best = Math.max(...feasible.map(([x, y]) => worth(x, y)));
        expect(worth(point[0] as number, point[1] as number)).toBeCloseTo(best, 9);
        expect(
          all.every(([a, b, c]) => a * (point[0] as number) + b * (point[1] as number) <= c + 1e-9),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("says where the objective grows without end", () => {
    expect(maximise(Float64Array.of(1, 0), [Float64Array.of(0, 1)], Float64Array.of(1))).toBeUndefined();
  });
});

describe("the inside of a polytope", () => {
  test("of all weights is centred on equal weights", () => {
    const { centre, basis, radius } = inside(weightPolytope(4));
    for (const weight of centre) expect(weight).toBeCloseTo(0.25, 9);
    expect(basis.length).toBe(3);
    expect(radius).toBeCloseTo(1 / Math.sqrt(12), 9);
  });

  test("does not exist where the statements contradict each other", () => {
    expect(findInterior(weightPolytope(3, [half([-1, 0, 0], -0.6), half([0, -1, 0], -0.6)]))).toBeUndefined();
    expect(
      findInterior({ dimension: 2, atMost: [], equal: [half([1, 1], 1), half([2, 2], 3)] }),
    ).toBeUndefined();
    expect(findInterior({ ...weightPolytope(2), equal: [half([1, 0], 2), half([1, 1], 1)] })).toBeUndefined();
  });

  test("is narrowed where two statements leave only equality", () => {
    const equalWeights = inside(weightPolytope(3, [half([1, -1, 0], 0), half([-1, 1, 0], 0)]));
    expect(equalWeights.basis.length).toBe(1);
    expect(equalWeights.centre[0]).toBeCloseTo(equalWeights.centre[1] as number, 12);
    const point = inside(weightPolytope(2, [half([1, 0], 0.3), half([-1, 0], -0.3)]));
    expect(point.basis).toEqual([]);
    expect(point.centre[0]).toBeCloseTo(0.3, 9);
    expect(point.centre[1]).toBeCloseTo(0.7, 9);
  });

  test("is narrowed where a chain of statements meets in a corner", () => {
    const corner = inside(weightPolytope(3, [half([-1, 1, 0], 0), half([0, -1, 1], 0), half([1, 0, -1], 0)]));
    expect(corner.basis.length).toBe(0);
    for (const weight of corner.centre) expect(weight).toBeCloseTo(1 / 3, 9);
  });

  test("keeps every condition at its centre, with the radius as room", () => {
    const cuts = fc.array(
      fc.tuple(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: -1, max: 3 }),
      ),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(cuts, (list) => {
        const polytope = weightPolytope(
          4,
          list.map(([row, bound]) => half(row, bound)),
        );
        const interior = findInterior(polytope);
        if (!interior) {
          // No witness may satisfy all conditions with room to spare.
          for (let i = 0; i < 200; i++) {
            const w = stream(i, "witness").simplex(new Float64Array(4));
            expect(polytope.atMost.every(({ row, bound }) => dot(row, w) < bound - 1e-6)).toBe(false);
          }
          return;
        }
        for (const { row, bound } of polytope.atMost)
          expect(dot(row, interior.centre)).toBeLessThanOrEqual(bound + 1e-7);
        expect(interior.centre.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      }),
      { numRuns: 500 },
    );
  });

  test("is refused where a row has the wrong length or the polytope has no end", () => {
    expect(() => findInterior({ dimension: 3, atMost: [half([1, 0], 1)], equal: [] })).toThrow(RangeError);
    const strip = { dimension: 2, atMost: [half([1, 0], 1)], equal: [] };
    expect(() => findInterior(strip)).toThrow(RangeError);
  });
});

describe("hit-and-run sampling", () => {
  test("is the same for the same stream", () => {
    const interior = inside(weightPolytope(3));
    const draw = (seed: number) => samplePolytope(interior, { count: 5 }, stream(seed, "walk"));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test("of all weights has the mean and variance of the uniform distribution on the simplex", () => {
    const rows = rowsOf(samplePolytope(inside(weightPolytope(4)), { count: 20_000 }, stream(3, "walk")), 4);
    for (let i = 0; i < 4; i++) {
      expect(meanOf(rows, (w) => w[i] as number)).toBeCloseTo(0.25, 2);
      expect(meanOf(rows, (w) => ((w[i] as number) - 0.25) ** 2)).toBeCloseTo(3 / 80, 2);
    }
  });

  test("of ordered weights has the rank order centroid as its mean, within five standard errors", () => {
    const n = 5;
    const rows = rowsOf(
      samplePolytope(inside(weightPolytope(n, descending(n))), { count: 20_000 }, stream(4, "walk")),
      n,
    );
    rankOrderCentroid(n).forEach((weight, i) => {
      const expected = toNumber(weight);
      const variance = meanOf(rows, (w) => ((w[i] as number) - expected) ** 2);
      expect(Math.abs(meanOf(rows, (w) => w[i] as number) - expected)).toBeLessThan(
        5 * Math.sqrt(variance / 20_000),
      );
    });
    expect(
      rows.every((w) => w.every((x, i) => x >= -1e-12 && (i === 0 || x <= (w[i - 1] as number) + 1e-12))),
    ).toBe(true);
  });

  test("fills an irregular polytope as rejection from the simplex does", () => {
    const cut = [half([2, -1, 0.5], 0.4), half([-1, 0.3, 1], 0.3)];
    const polytope = weightPolytope(3, cut);
    const walked = rowsOf(samplePolytope(inside(polytope), { count: 40_000 }, stream(5, "walk")), 3);
    const random = stream(6, "rejection");
    const accepted: Float64Array[] = [];
    while (accepted.length < 40_000) {
      const w = random.simplex(new Float64Array(3));
      if (cut.every(({ row, bound }) => dot(row, w) <= bound)) accepted.push(w);
    }
    const regions = [(w: Float64Array) => w[0] as number, (w: Float64Array) => w[1] as number].flatMap(
      (value) => [0.1, 0.2, 0.3, 0.5, 0.7].map((edge) => (w: Float64Array) => (value(w) < edge ? 1 : 0)),
    );
    for (const region of regions) {
      const share = meanOf(accepted, region);
      const error = Math.sqrt((2 * share * (1 - share)) / 40_000);
      expect(Math.abs(meanOf(walked, region) - share)).toBeLessThanOrEqual(5 * error + 1e-9);
    }
  });

  test("stays on a narrowed polytope, and on a single point stands still", () => {
    const flat = inside(weightPolytope(3, [half([1, -1, 0], 0), half([-1, 1, 0], 0)]));
    const rows = rowsOf(samplePolytope(flat, { count: 2000 }, stream(8, "walk")), 3);
    expect(rows.every((w) => Math.abs((w[0] as number) - (w[1] as number)) < 1e-12)).toBe(true);
    expect(meanOf(rows, (w) => w[2] as number)).toBeCloseTo(0.5, 1);
    const point = inside(weightPolytope(2, [half([1, 0], 0.3), half([-1, 0], -0.3)]));
    expect(new Set(samplePolytope(point, { count: 3 }, stream(8, "walk"))).size).toBe(2);
  });

  test("refuses to walk where nothing ends the line", () => {
    const strip: Interior = {
      centre: Float64Array.of(0),
      basis: [Float64Array.of(1)],
      radius: 1,
      walls: [half([1], 1)],
    };
    expect(() => samplePolytope(strip, { count: 1 }, stream(1, "walk"))).toThrow(RangeError);
  });
});

describe("the rank order centroid", () => {
  test("of three ranks is 11/18, 5/18, 1/9 (Barron & Barrett 1996)", () => {
    const expected = [rational(11n, 18n), rational(5n, 18n), rational(1n, 9n)];
    expect(rankOrderCentroid(3).every((weight, i) => equals(weight, expected[i] as typeof weight))).toBe(
      true,
    );
  });

  test("is the mean of the corners of the ordered simplex", () => {
    for (const n of [1, 2, 6, 12]) {
      const weights = rankOrderCentroid(n);
      // Corner k gives 1/k to each of the first k ranks.
      weights.forEach((weight, i) => {
        let sum = rational(0n);
        for (let k = i + 1; k <= n; k++) sum = rational(sum.n * BigInt(k) + sum.d, sum.d * BigInt(k));
        expect(weight).toEqual(rational(sum.n, sum.d * BigInt(n)));
      });
    }
    expect(rankOrderCentroid(0)).toEqual([]);
    expect(() => rankOrderCentroid(-1)).toThrow(RangeError);
  });
});
