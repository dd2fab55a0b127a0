import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type EfficientEntry,
  efficientSet,
  type PackageSpaceInput,
  packageSpace,
  solutions,
} from "../../src/analysis/deals/space/index.ts";
import {
  add,
  compare,
  divide,
  fromInteger,
  isZero,
  max,
  multiply,
  type Rational,
  subtract,
} from "../../src/math/rational.ts";
import { isAcceptable, listPackages, spaces, undominatedOf } from "./space-reference.ts";

const zero = fromInteger(0);
const inOrder = (list: readonly Rational[]) => [...list].sort(compare);

/** Above zero where a's least number exceeds b's, or the next least at a tie, and so on. */
function leximin(a: readonly Rational[], b: readonly Rational[]): number {
  const [x, y] = [inOrder(a), inOrder(b)];
  for (const [i, value] of x.entries()) {
    const order = compare(value, y[i] as Rational);
    if (order !== 0) return order;
  }
  return 0;
}

const complete: fc.Arbitrary<PackageSpaceInput> = spaces.map((input) => ({
  ...input,
  reservations: input.reservations.map((r) => r ?? fromInteger(-1)),
}));

function entriesOf(input: PackageSpaceInput): readonly EfficientEntry[] {
  const set = efficientSet(packageSpace(input), { among: "acceptable" });
  if (set.status !== "done") throw new Error(set.status);
  return set.entries;
}

function byDefinition(input: PackageSpaceInput) {
  const acceptable = listPackages(input).filter(isAcceptable);
  const gainsOf = (values: readonly Rational[]) =>
    values.map((value, party) => subtract(value, input.reservations[party] as Rational));
  const gains = acceptable.map(({ values }) => gainsOf(values));
  const ideal = input.values.map((_, party) => gains.map((g) => g[party] as Rational).reduce(max, zero));
  const shares = (g: readonly Rational[]) =>
    g.map((gain, party) => {
      const best = ideal[party] as Rational;
      return isZero(best) ? fromInteger(1) : divide(gain, best);
    });
  const efficient = undominatedOf(acceptable).map((p) => ({ p, gains: gainsOf(p.values) }));
  const choose = (better: (a: readonly Rational[], b: readonly Rational[]) => number) =>
    efficient
      .filter(({ gains: own }) => gains.every((other) => better(own, other) >= 0))
      .map(({ p }) => p.choice.join())
      .sort();
  const product = (g: readonly Rational[]) => g.reduce(multiply, fromInteger(1));
  const sum = (values: readonly Rational[]) => values.reduce(add, zero);
  return {
    nash: choose((a, b) => compare(product(a), product(b))),
    utilitarian: choose((a, b) => compare(sum(a), sum(b))),
    egalitarian: choose(leximin),
    kalaiSmorodinsky: choose((a, b) => leximin(shares(a), shares(b))),
  };
}

describe("the bargaining solutions", () => {
  test("are best by their definitions among all acceptable packages, ties all listed", () => {
    fc.assert(
      fc.property(complete, (input) => {
        const entries = entriesOf(input);
        const found = solutions(packageSpace(input), entries);
        const expected = byDefinition(input);
        // The listing has one line a package, an entry one for all packages of equal value.
        const spread = (list: readonly EfficientEntry[]) => list.reduce((sum, { count }) => sum + count, 0n);
        for (const name of ["nash", "utilitarian", "egalitarian", "kalaiSmorodinsky"] as const) {
          expect(spread(found[name])).toBe(BigInt(expected[name].length));
          for (const { choice } of found[name]) expect(expected[name]).toContain(choice.join());
        }
      }),
      { numRuns: 700 },
    );
  });

  test("keep the order of the entries and take nothing from an empty zone", () => {
    const input = (fc.sample(complete, { numRuns: 1, seed: 3 }) as [PackageSpaceInput])[0];
    expect(solutions(packageSpace(input), [])).toEqual({
      nash: [],
      utilitarian: [],
      egalitarian: [],
      kalaiSmorodinsky: [],
    });
  });

  test("are symmetric where the parties are: two mirrored parties split the difference", () => {
    const input: PackageSpaceInput = {
      issues: [{ id: "share", size: 11 }],
      values: [
        [Array.from({ length: 11 }, (_, i) => fromInteger(i))],
        [Array.from({ length: 11 }, (_, i) => fromInteger(10 - i))],
      ],
      reservations: [zero, zero],
      forbidden: [],
      redLines: [],
    };
    const found = solutions(packageSpace(input), entriesOf(input));
    const choices = (list: readonly EfficientEntry[]) => list.map(({ choice }) => choice[0]);
    expect(choices(found.nash)).toEqual([5]);
    expect(choices(found.egalitarian)).toEqual([5]);
    expect(choices(found.kalaiSmorodinsky)).toEqual([5]);
    expect(choices(found.utilitarian).length).toBe(11);
  });

  test("list every efficient package under Nash where somebody gains nothing in all of them", () => {
    const input: PackageSpaceInput = {
      issues: [{ id: "share", size: 3 }],
      values: [[[3, 1, 0].map(fromInteger)], [[0, 0, 0].map(fromInteger)]],
      reservations: [zero, zero],
      forbidden: [],
      redLines: [],
    };
    const opposed = {
      ...input,
      values: [[[3, 0].map(fromInteger)], [[0, 3].map(fromInteger)]],
      issues: [{ id: "share", size: 2 }],
    };
    expect(solutions(packageSpace(input), entriesOf(input)).nash.map(({ choice }) => choice)).toEqual([[0]]);
    expect(solutions(packageSpace(opposed), entriesOf(opposed)).nash.length).toBe(2);
    // An ideal gain of 0 counts as share 1, so the other party's share alone decides.
    expect(solutions(packageSpace(input), entriesOf(input)).kalaiSmorodinsky.length).toBe(1);
  });

  test("need every party's reservation value", () => {
    const input = (fc.sample(spaces, { numRuns: 1, seed: 3 }) as [PackageSpaceInput])[0];
    const open = { ...input, reservations: input.reservations.map(() => undefined) };
    expect(() => solutions(packageSpace(open), [])).toThrow(RangeError);
  });
});
