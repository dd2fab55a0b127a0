import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paretoSet } from "../../src/math/pareto.ts";
import { stream } from "../../src/math/random.ts";

const dominates = (a: readonly number[], b: readonly number[]) =>
  a.every((x, d) => x >= (b[d] as number)) && a.some((x, d) => x > (b[d] as number));

function byComparingAll(points: readonly (readonly number[])[]): number[][] {
  const groups = new Map<string, number[]>();
  points.forEach((point, row) => {
    if (points.some((other) => dominates(other, point))) return;
    groups.set(point.join(), [...(groups.get(point.join()) ?? []), row]);
  });
  return [...groups.values()].sort((a, b) => (a[0] as number) - (b[0] as number));
}

const pack = (points: readonly (readonly number[])[]) => Float64Array.from(points.flat());
const byFirstRow = (set: ReturnType<typeof paretoSet>) =>
  set.map(({ rows }) => [...rows]).sort((a, b) => (a[0] as number) - (b[0] as number));

describe("the Pareto set", () => {
  test("is what comparing every pair leaves, with equal points merged", () => {
    const clouds = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }))
      .chain(([dimensions, most]) =>
        fc.array(
          fc.array(fc.integer({ min: -most, max: most }), { minLength: dimensions, maxLength: dimensions }),
          {
            minLength: 1,
            maxLength: 120,
          },
        ),
      );
    fc.assert(
      fc.property(clouds, (points) => {
        const set = paretoSet(pack(points), (points[0] as number[]).length);
        expect(byFirstRow(set)).toEqual(byComparingAll(points));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([2, 3, 4, 5])(
    "is found by dividing as by comparing every pair, in %i dimensions",
    (dimensions) => {
      for (const levels of [4, 60, 1e9]) {
        const { uniform } = stream(3, `pareto ${dimensions} ${levels}`);
        const points = Array.from({ length: 1500 }, () => {
          // Near a plane of constant sum most points are undominated, so the divisions go deep.
          const cells = Array.from({ length: dimensions }, () => uniform());
          const sum = cells.reduce((a, b) => a + b, 0);
          return cells.map((cell) => Math.round(levels * (cell / sum + 0.02 * uniform())));
        });
        expect(byFirstRow(paretoSet(pack(points), dimensions))).toEqual(byComparingAll(points));
      }
    },
  );

  test("of nothing is empty, and numbers that make no points are refused", () => {
    expect(paretoSet(new Float64Array(0), 3)).toEqual([]);
    expect(() => paretoSet(new Float64Array(4), 3)).toThrow(RangeError);
    expect(() => paretoSet(new Float64Array(4), 0)).toThrow(RangeError);
  });
});
