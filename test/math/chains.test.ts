import { describe, expect, it } from "vitest";
import { effectiveSize, scaleReduction } from "../../src/math/chains.ts";
import { stream } from "../../src/math/random.ts";

/** Chains that keep a share `kept` of where they are at each step, from `starts`. */
function autoregressive(kept: number, length: number, starts: readonly number[]): Float64Array {
  const draws = new Float64Array(length * starts.length);
  for (const [chain, start] of starts.entries()) {
    const random = stream(1, "chains", chain);
    let place = start;
    for (let at = 0; at < length; at++) {
      place = kept * place + Math.sqrt(1 - kept ** 2) * random.normal();
      draws[chain * length + at] = place;
    }
  }
  return draws;
}

describe("the effective size of correlated draws", () => {
  it.each([0, 0.5, 0.9])("is n (1 - %d) / (1 + that), the closed form for such a chain", (kept) => {
    const draws = autoregressive(kept, 20_000, [0, 0, 0, 0]);
    const ratio = effectiveSize({ draws, chains: 4 }) / draws.length;
    expect(ratio / ((1 - kept) / (1 + kept))).toBeGreaterThan(0.9);
    expect(ratio / ((1 - kept) / (1 + kept))).toBeLessThan(1.1);
  });

  it("is never more than the draws there are, counts draws that are all equal in full, and few where chains stand apart", () => {
    const alternating = Float64Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 1 : -1));
    expect(effectiveSize({ draws: alternating, chains: 2 })).toBe(400);
    expect(effectiveSize({ draws: new Float64Array(100).fill(3), chains: 2 })).toBe(100);
    const apart = autoregressive(0, 500, [0, 0]).map((value, at) => value + (at < 500 ? 0 : 50));
    expect(effectiveSize({ draws: apart, chains: 2 })).toBeLessThan(10);
  });
});

describe("the scale reduction of several chains", () => {
  it("is near 1 where they agree, and far from it where they stand apart or drift", () => {
    const mixed = autoregressive(0.5, 2_000, [0, 0, 0, 0]);
    expect(scaleReduction({ draws: mixed, chains: 4 })).toBeLessThan(1.01);
    const apart = mixed.map((value, at) => value + (at < 2_000 ? 3 : 0));
    expect(scaleReduction({ draws: apart, chains: 4 })).toBeGreaterThan(1.3);
    const drifting = mixed.map((value, at) => value + (at % 2_000) / 500);
    expect(scaleReduction({ draws: drifting, chains: 4 })).toBeGreaterThan(1.2);
    expect(scaleReduction({ draws: new Float64Array(100).fill(3), chains: 4 })).toBe(1);
    expect(
      scaleReduction({ draws: Float64Array.from({ length: 16 }, (_, at) => (at < 8 ? 0 : 1)), chains: 2 }),
    ).toBe(Number.POSITIVE_INFINITY);
  });

  it("refuses draws that are not equal chains", () => {
    expect(() => scaleReduction({ draws: [1, 2, 3], chains: 2 })).toThrow(RangeError);
    expect(() => effectiveSize({ draws: [1, 2, 3, 4], chains: 2 })).toThrow(/equal chains/);
  });
});
