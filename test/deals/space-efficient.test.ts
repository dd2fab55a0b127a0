import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type EfficientEntry,
  efficientSet,
  type PackageSpaceInput,
  packageSpace,
  toRationals,
} from "../../src/analysis/deals/space/index.ts";
import { paretoSet } from "../../src/math/pareto.ts";
import { stream } from "../../src/math/random.ts";
import {
  add,
  fromInteger,
  parseRational,
  type Rational,
  rational,
  toNumber,
  toText,
} from "../../src/math/rational.ts";
import { isAcceptable, type Listed, listPackages, spaces, undominatedOf } from "./space-reference.ts";

type Told = { values: string; crosses: boolean; acceptable: boolean; count: bigint; choice: string };

const byText = (a: Told, b: Told) => (`${a.values} ${a.crosses}` < `${b.values} ${b.crosses}` ? -1 : 1);

function fromEngine(input: PackageSpaceInput, among: "acceptable" | "feasible"): Told[] {
  const space = packageSpace(input);
  const set = efficientSet(space, { among });
  if (set.status !== "done") throw new Error(set.status);
  const tell = (entry: EfficientEntry) => ({
    values: toRationals(space, entry.values).map(toText).join(" "),
    crosses: entry.crossesRedLine,
    acceptable: entry.acceptable,
    count: entry.count,
    choice: entry.choice.join(),
  });
  return set.entries.map(tell).sort(byText);
}

function fromListing(input: PackageSpaceInput, competes: (p: Listed) => boolean): Told[] {
  const groups = new Map<string, Told>();
  for (const p of undominatedOf(listPackages(input).filter(competes))) {
    const values = p.values.map(toText).join(" ");
    const key = `${values} ${p.crosses}`;
    // Packages are listed in lexicographic order, so the first of a group is its representative.
    const group = groups.get(key) ?? {
      values,
      crosses: p.crosses,
      acceptable: isAcceptable(p),
      count: 0n,
      choice: p.choice.join(),
    };
    groups.set(key, { ...group, count: group.count + 1n });
  }
  return [...groups.values()].sort(byText);
}

describe("the efficient set", () => {
  test("among acceptable packages is what listing and comparing every package gives", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        expect(fromEngine(input, "acceptable")).toEqual(fromListing(input, isAcceptable));
      }),
      { numRuns: 2000 },
    );
  });

  test("among feasible packages is too, red lines told apart", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        expect(fromEngine(input, "feasible")).toEqual(fromListing(input, (p) => p.feasible));
      }),
      { numRuns: 2000 },
    );
  });

  test("falls lexicographically by value, each pair of value and red-line status once", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const set = efficientSet(packageSpace(input), { among: "feasible" });
        if (set.status !== "done") throw new Error(set.status);
        set.entries.slice(1).forEach((entry, i) => {
          const before = set.entries[i] as EfficientEntry;
          const party = entry.values.findIndex((value, p) => value !== before.values[p]);
          if (party >= 0)
            expect((before.values[party] as bigint) > (entry.values[party] as bigint)).toBe(true);
          else expect([before.crossesRedLine, entry.crossesRedLine]).toEqual([false, true]);
        });
      }),
    );
  });

  test("does not change when a party's values are rescaled, nor when a dominated option is added", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const scaled = {
          ...input,
          values: input.values.map((issues) =>
            issues.map((options) => options.map(({ n, d }) => rational(7n * n, 3n * d))),
          ),
          reservations: input.reservations.map((r) => r && rational(7n * r.n, 3n * r.d)),
        };
        const choices = (told: Told[]) => told.map(({ count, choice }) => `${choice} ×${count}`).sort();
        expect(choices(fromEngine(scaled, "acceptable"))).toEqual(choices(fromEngine(input, "acceptable")));
        const worse = {
          ...input,
          issues: input.issues.map((issue, i) => (i === 0 ? { ...issue, size: issue.size + 1 } : issue)),
          values: input.values.map((issues) =>
            issues.map((options, i) => (i === 0 ? [...options, fromInteger(-1000)] : options)),
          ),
        };
        const patterned = [...input.forbidden, ...input.redLines.map(({ pattern }) => pattern)].flat();
        fc.pre(!patterned.some(({ issue }) => issue === 0));
        const values = (told: Told[]) =>
          told.filter(({ choice }) => !choice.startsWith(`${input.issues[0]?.size},`));
        expect(values(fromEngine(worse, "acceptable"))).toEqual(fromEngine(input, "acceptable"));
      }),
      { numRuns: 500 },
    );
  });

  test("decides differences of one part in 2^100 that doubles cannot see", () => {
    const hairAbove = (text: string) => add(parseRational(text), rational(1n, 2n ** 100n));
    const input: PackageSpaceInput = {
      issues: [
        { id: "a", size: 2 },
        { id: "b", size: 2 },
      ],
      values: [
        [
          [parseRational("0.1"), hairAbove("0.1")],
          [parseRational("0.2"), parseRational("0.7")],
        ],
        [
          [parseRational("0.3"), parseRational("0.3")],
          [parseRational("0.6"), parseRational("0.1")],
        ],
      ],
      reservations: [undefined, undefined],
      forbidden: [],
      redLines: [],
    };
    expect(fromEngine(input, "acceptable").map(({ choice }) => choice)).toEqual(["1,0", "1,1"]);
    const reserve = (reservation: Rational) => ({ ...input, reservations: [reservation, undefined] });
    expect(fromEngine(reserve(hairAbove("0.8")), "acceptable").map(({ choice }) => choice)).toEqual(["1,1"]);
    expect(fromEngine(reserve(add(hairAbove("0.8"), rational(1n, 2n ** 200n))), "acceptable")).toEqual([]);
  });
});

/** A space of equal issues with random values out of 100, and no patterns or reservation values. */
function contested(issues: number, size: number, parties: number): PackageSpaceInput {
  const { uniform } = stream(9, `contested ${issues} ${size} ${parties}`);
  const draw = () => fromInteger(Math.floor(100 * uniform()));
  const perIssue = () => Array.from({ length: issues }, () => Array.from({ length: size }, draw));
  const values = Array.from({ length: parties }, perIssue);
  return {
    issues: Array.from({ length: issues }, (_, i) => ({ id: `issue-${i}`, size })),
    values,
    reservations: values.map(() => undefined),
    forbidden: [],
    redLines: [],
  };
}

/** One more issue, whose second option is better for all by 3^-80: the same efficient packages, on integers of three limbs. */
function withBetterByAHair(input: PackageSpaceInput): PackageSpaceInput {
  const hair = [fromInteger(0), rational(1n, 3n ** 80n)];
  return {
    ...input,
    issues: [...input.issues, { id: "hair", size: 2 }],
    values: input.values.map((byIssue) => [...byIssue, hair]),
  };
}

describe("large spaces", () => {
  test.each([false, true])(
    "three parties and 2^18 packages agree with a listing (wide integers: %s)",
    (wide) => {
      const input = contested(9, 4, 3);
      const points = new Float64Array(3 * 4 ** 9);
      for (let code = 0; code < 4 ** 9; code++) {
        input.values.forEach((byIssue, party) => {
          points[3 * code + party] = byIssue.reduce((sum, options, issue) => {
            return sum + toNumber(options[Math.floor(code / 4 ** (8 - issue)) % 4] as Rational);
          }, 0);
        });
      }
      const listed = paretoSet(points, 3).map(({ rows }) => `${rows[0]} ×${rows.length}`);
      const set = efficientSet(packageSpace(wide ? withBetterByAHair(input) : input), {
        among: "acceptable",
      });
      if (set.status !== "done") throw new Error(set.status);
      const code = (choice: readonly number[]) =>
        choice.slice(0, 9).reduce((sum, option) => 4 * sum + option, 0);
      expect(set.entries.map(({ choice, count }) => `${code(choice)} ×${count}`)).toEqual(listed);
    },
  );

  test("the order in which three parties are named changes nothing, over 6^16 packages", () => {
    const input = contested(16, 6, 3);
    const tell = (order: readonly number[]) => {
      const values = order.map((party) => input.values[party] as (typeof input.values)[number]);
      const set = efficientSet(packageSpace({ ...input, values }), { among: "acceptable" });
      if (set.status !== "done") throw new Error(set.status);
      return set.entries.map(({ choice, count }) => `${choice} ×${count}`).sort();
    };
    const named = tell([0, 1, 2]);
    expect(named.length).toBeGreaterThan(1000);
    expect(tell([2, 0, 1])).toEqual(named);
    expect(tell([1, 0, 2])).toEqual(named);
  });

  test("60 issues of 8 options, beyond any listing, still count every tie", () => {
    const flat = contested(60, 8, 2);
    const values = flat.values.map((issues) => issues.map((options) => options.map(() => fromInteger(1))));
    const set = efficientSet(packageSpace({ ...flat, values }), { among: "acceptable" });
    if (set.status !== "done") throw new Error(set.status);
    expect(set.entries.length).toBe(1);
    expect(set.entries[0]?.count).toBe(8n ** 60n);
    expect(set.entries[0]?.choice).toEqual(Array.from({ length: 60 }, () => 0));
  });

  test.each([
    [0, 29, 0],
    [28, 29, 0],
    [28, 29, 1],
    [12, 13, 1],
  ])(
    "of two ways to the same value over 8^30 packages the first stands for both (issues %i, %i)",
    (early, late, mine) => {
      // On two issues, option `mine` is worth 1 to the first party and the other to the second; nothing else matters.
      const flat = contested(30, 8, 2);
      const worth = (party: number, issue: number, option: number) =>
        (issue === early || issue === late) && option === (party === 0 ? mine : 1 - mine) ? 1 : 0;
      const values = flat.values.map((issues, party) =>
        issues.map((options, issue) => options.map((_, option) => fromInteger(worth(party, issue, option)))),
      );
      const set = efficientSet(packageSpace({ ...flat, values }), { among: "feasible" });
      if (set.status !== "done") throw new Error(set.status);
      const shared = set.entries.filter((entry) => entry.values.join() === "1,1");
      expect(shared.map(({ choice }) => choice.indexOf(1))).toEqual([late]);
      expect(shared[0]?.count).toBe(2n * 8n ** 28n);
    },
  );

  test("linkages that chain 40 issues into one group need no listing either", () => {
    const flat = contested(40, 3, 2);
    const chain = Array.from({ length: 39 }, (_, i) => [
      { issue: i, options: new Set([2]) },
      { issue: i + 1, options: new Set([2]) },
    ]);
    const set = efficientSet(packageSpace({ ...flat, forbidden: chain }), { among: "acceptable" });
    if (set.status !== "done") throw new Error(set.status);
    expect(set.entries.length).toBeGreaterThan(10);
    for (const { choice } of set.entries) {
      expect(choice.some((option, i) => option === 2 && choice[i + 1] === 2)).toBe(false);
    }
  });

  test("more vectors than may be held is an outcome that names the issues being joined", () => {
    const set = efficientSet(packageSpace(contested(9, 4, 3)), { among: "acceptable", limit: 50 });
    expect(set.status).toBe("too-large");
    if (set.status === "too-large") expect(set.issues.length).toBeGreaterThan(1);
  });

  test("an aborted signal stops the work, and progress ends at 1", () => {
    const space = packageSpace(contested(12, 4, 3));
    const signal = { aborted: false };
    const stop = () =>
      efficientSet(space, {
        among: "acceptable",
        signal,
        progress: () => {
          signal.aborted = true;
        },
      });
    expect(stop).toThrow(expect.objectContaining({ name: "AbortError" }));
    const told: number[] = [];
    efficientSet(packageSpace(contested(6, 3, 2)), {
      among: "acceptable",
      progress: (share) => told.push(share),
    });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test("the space is checked before anything is computed", () => {
    const good = contested(2, 2, 2);
    const bad: Partial<PackageSpaceInput>[] = [
      { issues: [] },
      {
        issues: [
          { id: "a", size: 0 },
          { id: "b", size: 2 },
        ],
      },
      { reservations: [] },
      { values: good.values.slice(0, 1) },
      { forbidden: [[{ issue: 2, options: new Set([0]) }]] },
      { forbidden: [[{ issue: 0, options: new Set([2]) }]] },
      { redLines: [{ party: 2, pattern: [] }] },
    ];
    for (const change of bad) expect(() => packageSpace({ ...good, ...change })).toThrow(RangeError);
  });
});
