import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionCentroid } from "../../src/math/centroid.ts";
import { fromInteger, rational, toNumber } from "../../src/math/rational.ts";

const side = (low: number, high: number) => ({ low: fromInteger(low), high: fromInteger(high) });

/** The mean over the middles of a fine grid on the simplex of three; undefined where too few lie inside. */
function gridMean(box: readonly (readonly [number, number])[]): number[] | undefined {
  const steps = 240;
  const sums = [0, 0, 0];
  let inside = 0;
  for (let i = 0; i < steps; i++) {
    for (let j = 0; i + j < steps; j++) {
      const point = [(i + 1 / 3) / steps, (j + 1 / 3) / steps];
      point.push(1 - (point[0] as number) - (point[1] as number));
      const reach = Math.max(...point.map((value, at) => value / (box[at]?.[1] as number)));
      const isInside = point.every((value, at) => value >= reach * (box[at]?.[0] as number));
      if (!isInside) continue;
      inside++;
      for (const [at, value] of point.entries()) sums[at] = (sums[at] as number) + value;
    }
  }
  return inside > 500 ? sums.map((sum) => sum / inside) : undefined;
}

describe("the centroid of the directions of a box", () => {
  it("is exact where it can be had by hand", () => {
    expect(directionCentroid([side(1, 3), side(1, 1)])).toEqual([rational(5n, 8n), rational(3n, 8n)]);
    const even = directionCentroid([side(0, 1), side(0, 1), side(0, 1), side(0, 1)]);
    expect(even).toEqual([1, 2, 3, 4].map(() => rational(1n, 4n)));
  });

  it("has no answer for a single direction", () => {
    expect(directionCentroid([side(2, 2), side(3, 3)])).toBeUndefined();
  });

  it("is where a fine grid over the simplex puts it", () => {
    const range = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.tuple(range, range, range), (ranges) => {
        const box = ranges.map(([low, wide]) => [low, low + wide] as const);
        const expected = gridMean(box);
        fc.pre(expected !== undefined);
        const found = directionCentroid(box.map(([low, high]) => side(low, high)));
        for (const [at, value] of found?.entries() ?? [])
          expect(toNumber(value)).toBeCloseTo(expected?.[at] as number, 2);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change with the unit", () => {
    const halves = [rational(1n, 2n), rational(5n, 2n)] as const;
    const box = [{ low: halves[0], high: halves[1] }, side(1, 2), side(0, 3)];
    const doubled = [side(1, 5), side(2, 4), side(0, 6)];
    expect(directionCentroid(box)).toEqual(directionCentroid(doubled));
  });
});
