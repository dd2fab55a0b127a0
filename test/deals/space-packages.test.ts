import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Choice,
  nearestAcceptable,
  type PackageSpaceInput,
  packageSpace,
  standing,
} from "../../src/analysis/deals/space/index.ts";
import {
  add,
  compare,
  divide,
  equals,
  fromInteger,
  isZero,
  max,
  min,
  type Rational,
  subtract,
} from "../../src/math/rational.ts";
import { dominates, isAcceptable, type Listed, listPackages, spaces } from "./space-reference.ts";

const withChoice = spaces.chain((input) =>
  fc.record({
    input: fc.constant(input),
    from: fc.tuple(...input.issues.map(({ size }) => fc.integer({ min: 0, max: size - 1 }))),
  }),
);

const find = (list: readonly Listed[], choice: Choice) =>
  list.find((p) => p.choice.join() === choice.join()) as Listed;
const distance = (a: Choice, b: Choice) => a.filter((option, issue) => option !== b[issue]).length;

/** Parties that take the package as it is: worth enough to them, and over none of their own red lines. */
function accepting(input: PackageSpaceInput, p: Listed): number[] {
  return [...input.values.keys()].filter((party) => {
    const reservation = input.reservations[party];
    const enough = !reservation || compare(p.values[party] as Rational, reservation) >= 0;
    const own = input.redLines.filter((line) => line.party === party);
    return (
      enough &&
      !own.some(({ pattern }) =>
        pattern.every(({ issue, options }) => options.has(p.choice[issue] as number)),
      )
    );
  });
}

describe("where a package stands", () => {
  test("agrees with the definitions in every case", () => {
    fc.assert(
      fc.property(withChoice, ({ input, from }) => {
        const listed = find(listPackages(input), from);
        const found = standing(packageSpace(input), from);
        expect(found.values).toEqual(listed.values);
        expect(found.acceptable).toBe(isAcceptable(listed));
        expect(found.forbidden.length === 0).toBe(listed.feasible);
        expect(found.redLines.length > 0).toBe(listed.crosses);
        found.gains.forEach((gain, party) => {
          const reservation = input.reservations[party];
          expect(gain).toEqual(reservation && subtract(listed.values[party] as Rational, reservation));
        });
        const parties = [...input.values.keys()];
        const refusing = parties.filter((party) => !accepting(input, listed).includes(party));
        expect(found.refusedBy).toEqual(refusing);
      }),
      { numRuns: 1500 },
    );
  });

  test("of a choice that is no package is refused", () => {
    const input = (fc.sample(spaces, { numRuns: 1, seed: 1 }) as [PackageSpaceInput])[0];
    const space = packageSpace(input);
    expect(() => standing(space, [])).toThrow(RangeError);
    expect(() =>
      standing(
        space,
        input.issues.map(() => 99),
      ),
    ).toThrow(RangeError);
    expect(() =>
      nearestAcceptable(
        space,
        input.issues.map(() => -1),
      ),
    ).toThrow(RangeError);
  });
});

describe("the nearest acceptable change", () => {
  function lossOf(input: PackageSpaceInput, list: readonly Listed[], from: Listed, to: Listed): Rational {
    return accepting(input, from).reduce((sum, party) => {
      const value = (p: Listed) => p.values[party] as Rational;
      const range = subtract(list.map(value).reduce(max), list.map(value).reduce(min));
      if (isZero(range)) return sum;
      return add(sum, divide(max(fromInteger(0), subtract(value(from), value(to))), range));
    }, fromInteger(0));
  }

  test("changes the fewest options, then costs the others least, as trying every package shows", () => {
    let found = 0;
    fc.assert(
      fc.property(withChoice, ({ input, from }) => {
        const list = listPackages(input);
        const start = find(list, from);
        const acceptable = list.filter(isAcceptable);
        const answer = nearestAcceptable(packageSpace(input), from);
        if (acceptable.length === 0) {
          expect(answer).toEqual({ status: "none" });
          return;
        }
        if (answer.status !== "found") throw new Error(answer.status);
        found++;
        const least = Math.min(...acceptable.map(({ choice }) => distance(from, choice)));
        const near = acceptable.filter(({ choice }) => distance(from, choice) === least);
        const undominated = near.filter((p) => !near.some((q) => dominates(q.values, p.values)));
        const losses = near.map((p) => lossOf(input, list, start, p));
        const smallest = losses.reduce(min);
        // Listed in lexicographic order, so the first is the one to expect.
        const expected = undominated.find((p) => equals(lossOf(input, list, start, p), smallest)) as Listed;
        expect(answer.choice).toEqual(expected.choice);
        expect(answer.loss).toEqual(smallest);
        expect(answer.changed.length).toBe(least);
        if (least > 0) {
          const within = nearestAcceptable(packageSpace(input), from, { maxChanges: least - 1 });
          expect(within).toEqual({ status: "none" });
        }
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(300);
  });

  test("is left open where it would take too many value vectors", () => {
    const input: PackageSpaceInput = {
      issues: [0, 1, 2].map((i) => ({ id: `issue-${i}`, size: 3 })),
      values: [
        [0, 1, 2],
        [2, 1, 0],
      ].map((scale) => [0, 1, 2].map(() => scale.map((v) => fromInteger(v)))),
      reservations: [fromInteger(3), undefined],
      forbidden: [],
      redLines: [],
    };
    expect(nearestAcceptable(packageSpace(input), [0, 0, 0], { limit: 1 })).toEqual({ status: "too-large" });
    expect(nearestAcceptable(packageSpace(input), [0, 0, 0])).toMatchObject({
      status: "found",
      changed: [1, 2],
    });
  });
});
