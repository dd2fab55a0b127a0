import { describe, expect, test } from "vitest";
import { stream } from "../../src/math/random.ts";

const take = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;

describe("a random stream", () => {
  test("repeats for the same seed, label and block, and differs where one of them does", () => {
    const draws = (seed: number, label: string, block?: number) =>
      take(4, stream(seed, label, block).uniform).join();
    expect(draws(1, "deals")).toBe(draws(1, "deals", 0));
    const others = [draws(2, "deals"), draws(1, "outlook"), draws(1, "deals", 1), draws(1, "deals", 63)];
    others.push(
      draws(1, "deals", 64),
      draws(1, "deals", 128),
      draws(-1, "deals"),
      draws(2 ** 40 + 1, "deals"),
    );
    expect(new Set([draws(1, "deals"), ...others]).size).toBe(9);
  });

  test("keeps its draws from one version to the next", () => {
    expect(take(3, stream(2025, "deals", 65).uniform)).toMatchInlineSnapshot(`
      [
        0.3579737616652905,
        0.9193974877076649,
        0.637964292531491,
      ]
    `);
  });

  test.each([0, 1, 70])("is uniform on [0, 1), block %i", (block) => {
    const draws = take(200_000, stream(11, "uniform", block).uniform);
    const cells = new Float64Array(100);
    for (const u of draws) cells[Math.floor(100 * u)] = (cells[Math.floor(100 * u)] as number) + 1;
    const chiSquare = cells.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(99 + 5 * Math.sqrt(2 * 99));
    expect(chiSquare).toBeGreaterThan(99 - 5 * Math.sqrt(2 * 99));
    expect(draws.every((u) => u >= 0 && u < 1)).toBe(true);
  });

  test("gives neighbouring blocks no correlation", () => {
    const a = take(100_000, stream(5, "blocks", 3).uniform);
    const b = take(100_000, stream(5, "blocks", 4).uniform);
    const covariance = mean(a.map((x, i) => (x - 0.5) * ((b[i] as number) - 0.5)));
    expect(Math.abs(covariance * 12)).toBeLessThan(5 / Math.sqrt(100_000));
  });

  test("draws exponentials and normals with their moments", () => {
    const random = stream(7, "moments");
    const exponentials = take(200_000, random.exponential);
    const normals = take(200_000, random.normal);
    expect(Math.abs(mean(exponentials) - 1)).toBeLessThan(5 / Math.sqrt(200_000));
    expect(Math.abs(mean(exponentials.map((x) => x * x)) - 2)).toBeLessThan(5 * Math.sqrt(20 / 200_000));
    expect(Math.abs(mean(normals))).toBeLessThan(5 / Math.sqrt(200_000));
    expect(Math.abs(mean(normals.map((x) => x * x)) - 1)).toBeLessThan(5 * Math.sqrt(2 / 200_000));
    expect(Math.abs(mean(normals.map((x) => x ** 4)) - 3)).toBeLessThan(5 * Math.sqrt(96 / 200_000));
  });

  test("draws weights uniformly from the simplex: each has mean 1/n and variance (n-1)/(n^2 (n+1))", () => {
    const random = stream(7, "simplex");
    const draws = Array.from({ length: 50_000 }, () => random.simplex(new Float64Array(4)));
    for (let i = 0; i < 4; i++) {
      const weights = draws.map((w) => w[i] as number);
      expect(mean(weights)).toBeCloseTo(1 / 4, 2);
      expect(mean(weights.map((w) => (w - 1 / 4) ** 2))).toBeCloseTo(3 / 80, 2);
    }
    expect(draws.every((w) => Math.abs(w.reduce((a, b) => a + b) - 1) < 1e-12)).toBe(true);
  });

  test("refuses seeds and blocks that are no whole numbers", () => {
    expect(() => stream(0.5, "x")).toThrow(RangeError);
    expect(() => stream(1, "x", -1)).toThrow(RangeError);
  });
});
