import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countByBranching } from "../../src/analysis/deals/space/branching.ts";
import { bestOver, gridOf } from "../../src/analysis/deals/space/grid.ts";
import { countByHalves } from "../../src/analysis/deals/space/halves.ts";
import {
  countAcceptable,
  countFeasible,
  countPackages,
  packageSpace,
} from "../../src/analysis/deals/space/index.ts";
import { patternSet } from "../../src/analysis/deals/space/patterns.ts";
import { type Walk, walkOver } from "../../src/analysis/deals/space/walk.ts";
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

  test("are the same from two halves and by branching", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const space = packageSpace(input);
        const set = patternSet(space, "exclude");
        fc.pre(!set.nothingFeasible);
        const walk = walkOver(space, set, gridOf(space));
        const byHalves = countByHalves(walk, {});
        expect(byHalves).toBe(BigInt(listPackages(input).filter(isAcceptable).length));
        expect(countByBranching(walk, {})).toBe(byHalves);
      }),
      { numRuns: 500 },
    );
  });

  /** How many branches a walk has that neither close early nor hang from one that does, told from every partial package. */
  const countBranches = ({ set, grid, steps, freeFrom }: Walk) => {
    const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
    let branches = 0;
    let partial: number[][] = [[]];
    for (const [depth, { spared }] of steps.entries()) {
      const isOpen = (choice: readonly number[]) => {
        const optionOn = new Map(choice.map((option, at) => [steps[at]?.issue, option]));
        const isForbidden = set.patterns.some((pattern) =>
          [...pattern].every(([issue, options]) => options.has(optionOn.get(issue) ?? -1)),
        );
        const worths = grid.shifted.map((party) => {
          const worth = (at: number) => party[steps[at]?.issue ?? -1] as readonly bigint[];
          const own = sum(choice.map((option, at) => worth(at)[option] as bigint));
          const later = sum(
            steps.slice(depth).map((_, at) => worth(depth + at).reduce((a, b) => (a > b ? a : b))),
          );
          return { own, best: own + later };
        });
        const reaches = worths.every(({ best }, party) => best >= (grid.floors[party] as bigint));
        const enough = worths.every(({ own }, party) => own >= (grid.floors[party] as bigint));
        return !isForbidden && reaches && !(depth >= freeFrom && enough);
      };
      const open = partial.filter(isOpen);
      branches += open.length * spared.length;
      partial = partial.flatMap((choice) => spared.map((_, option) => [...choice, option]));
    }
    return branches;
  };

  test("by branching are given up where the branches are more than the limit, and never before", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const space = packageSpace(input);
        const set = patternSet(space, "exclude");
        const walk = walkOver(space, set, gridOf(space));
        const best = bestOver(walk.grid, space.issues.keys());
        fc.pre(!set.nothingFeasible && best.every((value, p) => value >= (walk.grid.floors[p] as bigint)));
        const branches = countBranches(walk);
        expect(countByBranching(walk, {}, branches)).toBeDefined();
        fc.pre(branches > 0);
        expect(countByBranching(walk, {}, branches - 1)).toBeUndefined();
      }),
      { numRuns: 500 },
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

  /** Adds up every pair of the sums over a first and a second half of the issues: each package once, none left out. */
  const countOneByOne = ({ values, reservations }: ReturnType<typeof wide>) => {
    const [mine, theirs] = values.map((byIssue) => {
      const half = byIssue.length >> 1;
      return [byIssue.slice(0, half), byIssue.slice(half)].map((issues) =>
        issues.reduce<number[]>(
          (sums, options) => sums.flatMap((sum) => options.map((option) => sum + Number(option.n))),
          [0],
        ),
      );
    }) as [[number[], number[]], [number[], number[]]];
    const [least, lowest] = reservations.map(({ n }) => Number(n)) as [number, number];
    const [x, y] = [Float64Array.from(mine[1]), Float64Array.from(theirs[1])];
    let count = 0;
    mine[0].forEach((head, i) => {
      const [a, b] = [least - head, lowest - (theirs[0][i] as number)];
      for (let j = 0; j < x.length; j++) if ((x[j] as number) >= a && (y[j] as number) >= b) count++;
    });
    return BigInt(count);
  };

  test.each([
    { issues: 8, size: 8, acceptable: 5_944_763n },
    { issues: 9, size: 7, acceptable: 13_678_082n },
    { issues: 10, size: 6, acceptable: 27_960_985n },
    { issues: 12, size: 4, acceptable: 7_390_329n },
    { issues: 12, size: 5, acceptable: 113_929_232n },
  ])(
    "of $issues issues of $size options are those of asking every package",
    ({ issues, size, acceptable }) => {
      expect(countOneByOne(wide(issues, size))).toBe(acceptable);
      expect(countAcceptable(packageSpace(wide(issues, size)))).toBe(acceptable);
    },
  );

  test("of a narrow zone in 6^20 packages, found by branching, are those of adding up what the options cost", () => {
    const { uniform } = stream(2, "narrow");
    // Both want option 0 of every issue; the others cost them so much, and neither bears more than `most` in all.
    const most = 130_000;
    const cost = () =>
      Array.from({ length: 20 }, () =>
        [0, 1, 2, 3, 4, 5].map((o) => (o && 9000) + Math.floor(o * 40_000 * uniform())),
      );
    const costs = [cost(), cost()] as const;
    let sums = new Map([["0 0", 1]]);
    for (let issue = 0; issue < 20; issue++) {
      const next = new Map<string, number>();
      for (const [key, count] of sums) {
        const [a, b] = key.split(" ").map(Number) as [number, number];
        for (let option = 0; option < 6; option++) {
          const mine = a + (costs[0][issue]?.[option] as number);
          const theirs = b + (costs[1][issue]?.[option] as number);
          if (mine > most || theirs > most) continue;
          next.set(`${mine} ${theirs}`, (next.get(`${mine} ${theirs}`) ?? 0) + count);
        }
      }
      sums = next;
    }
    const space = packageSpace({
      ...wide(20, 6),
      values: costs.map((byIssue) => byIssue.map((options) => options.map((each) => fromInteger(-each)))),
      reservations: [fromInteger(-most), fromInteger(-most)],
    });
    expect(countByHalves(walkOver(space, patternSet(space, "exclude"), gridOf(space)), {})).toBeUndefined();
    const counted = [...sums.values()].reduce((sum, count) => sum + count, 0);
    expect(counted).toBeGreaterThan(10_000);
    expect(countAcceptable(space)).toBe(BigInt(counted));
  });

  test("of 6^20 packages for one party alone are those of adding up its values", () => {
    const input = { ...wide(20, 6), reservations: [fromInteger(12_000), undefined] };
    let sums = new Map([[0n, 1n]]);
    for (const options of input.values[0] ?? []) {
      const next = new Map<bigint, bigint>();
      for (const [sum, count] of sums) {
        for (const { n } of options) next.set(sum + n, (next.get(sum + n) ?? 0n) + count);
      }
      sums = next;
    }
    const counted = [...sums].reduce((total, [sum, count]) => (sum >= 12_000n ? total + count : total), 0n);
    expect(countAcceptable(packageSpace(input))).toBe(counted);
  });

  test("of 100 issues of which at most one may take its first option follow by hand", () => {
    const issues = [...Array(100).keys()];
    const forbidden = issues.flatMap((one) =>
      issues.slice(one + 1).map((other) => [one, other].map((issue) => ({ issue, options: new Set([0]) }))),
    );
    const space = packageSpace({ ...wide(100, 3), forbidden });
    expect(countFeasible(space)).toBe(2n ** 100n + 100n * 2n ** 99n);
    expect(countAcceptable(space)).toBeUndefined();
  });

  test("stop when their signal is aborted", () => {
    const space = packageSpace(wide(20, 6));
    expect(() => countAcceptable(space, { signal: { aborted: true } })).toThrow("cancelled");
    expect(() => countFeasible(space, { signal: { aborted: true } })).toThrow("cancelled");
  });
});
