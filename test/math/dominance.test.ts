import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weightsAbove } from "../../src/math/dominance.ts";
import { stream } from "../../src/math/random.ts";

const pack = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());

function byComparingAll(
  points: readonly (readonly number[])[],
  weights: readonly number[],
  queries: readonly (readonly number[])[],
): number[] {
  return queries.map((query) =>
    points.reduce(
      (sum, point, i) =>
        point.every((x, d) => x >= (query[d] as number)) ? sum + (weights[i] as number) : sum,
      0,
    ),
  );
}

describe("the weight of the points above each query", () => {
  test("is what comparing every pair gives, in up to four dimensions and with ties", () => {
    const cases = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }))
      .chain(([dimensions, most]) => {
        const row = fc.array(fc.integer({ min: 0, max: most }), {
          minLength: dimensions,
          maxLength: dimensions,
        });
        return fc.record({
          dimensions: fc.constant(dimensions),
          points: fc.array(fc.tuple(row, fc.integer({ min: 0, max: 5 })), { maxLength: 80 }),
          queries: fc.array(row, { maxLength: 80 }),
        });
      });
    fc.assert(
      fc.property(cases, ({ dimensions, points, queries }) => {
        const rows = points.map(([point]) => point);
        const weights = points.map(([, weight]) => weight);
        const found = weightsAbove(pack(rows), Float64Array.from(weights), pack(queries), dimensions);
        expect([...found]).toEqual(byComparingAll(rows, weights, queries));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([1, 2, 3, 4])("is so among a thousand points of %i dimensions", (dimensions) => {
    for (const levels of [3, 1e9]) {
      const { uniform } = stream(5, `above ${dimensions} ${levels}`);
      const draw = () =>
        Array.from({ length: 1000 }, () =>
          Array.from({ length: dimensions }, () => Math.floor(levels * uniform())),
        );
      const [points, queries] = [draw(), draw()];
      const weights = points.map(() => Math.floor(100 * uniform()));
      const found = weightsAbove(pack(points), Float64Array.from(weights), pack(queries), dimensions);
      expect([...found]).toEqual(byComparingAll(points, weights, queries));
    }
  });

  test("of nothing is nothing, and numbers that make no points are refused", () => {
    expect([...weightsAbove(pack([]), pack([]), pack([[1, 2]]), 2)]).toEqual([0]);
    expect(() => weightsAbove(pack([[1, 2, 3]]), pack([[1]]), pack([]), 2)).toThrow(RangeError);
  });
});
