import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countAcceptable,
  countFeasible,
  countPackages,
  packageSpace,
} from "../../src/analysis/deals/space/index.ts";
import { stream } from "../../src/math/random.ts";
import { fromInteger } from "../../src/math/rational.ts";
import { isAcceptable, listPackages, spaces } from "./space-reference.ts";

describe("counts of packages", () => {
  test("are those of listing every package", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const space = packageSpace(input);
        const listed = listPackages(input);
        expect(countPackages(space)).toBe(BigInt(listed.length));
        expect(countFeasible(space)).toBe(BigInt(listed.filter(({ feasible }) => feasible).length));
        expect(countAcceptable(space)).toBe(BigInt(listed.filter(isAcceptable).length));
      }),
      { numRuns: 2500 },
    );
  });

  const wide = (issues: number, size: number) => {
    const { uniform } = stream(1, "counts");
    const values = [0, 1].map(() =>
      Array.from({ length: issues }, () =>
        Array.from({ length: size }, () => fromInteger(Math.floor(1000 * uniform()))),
      ),
    );
    const half = fromInteger(500 * issues);
    const named = Array.from({ length: issues }, (_, i) => ({ id: `issue-${i}`, size }));
    return { issues: named, values, reservations: [half, half], forbidden: [], redLines: [] };
  };

  test("of 60 issues in a chain of linkages follow the recurrence that a transfer by hand gives", () => {
    const forbidden = Array.from({ length: 59 }, (_, i) => [
      { issue: i, options: new Set([3]) },
      { issue: i + 1, options: new Set([3]) },
    ]);
    // Sequences over four letters in which the last never stands twice in a row: a(n) = 3 a(n-1) + 3 a(n-2).
    let [before, now] = [1n, 4n];
    for (let n = 2; n <= 60; n++) [before, now] = [now, 3n * now + 3n * before];
    expect(countFeasible(packageSpace({ ...wide(60, 4), forbidden }))).toBe(now);
  });

  test("of acceptable packages in a large space are given where they follow, and otherwise left open", () => {
    const open = { ...wide(20, 6), reservations: [undefined, undefined] };
    expect(countAcceptable(packageSpace(open))).toBe(6n ** 20n);
    const never = { ...wide(20, 6), reservations: [fromInteger(20_001), undefined] };
    expect(countAcceptable(packageSpace(never))).toBe(0n);
    expect(countAcceptable(packageSpace(wide(20, 6)))).toBeUndefined();
  });

  test("stop when their signal is aborted", () => {
    const space = packageSpace(wide(20, 6));
    expect(() => countAcceptable(space, { signal: { aborted: true } })).toThrow("cancelled");
    expect(() => countFeasible(space, { signal: { aborted: true } })).toThrow("cancelled");
  });
});
