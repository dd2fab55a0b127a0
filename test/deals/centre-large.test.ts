import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedFormLevels, endsOf, pairs } from "../../src/analysis/deals/centre/scale-centre.ts";
import { scaleShape } from "../../src/analysis/deals/centre/scale-shape.ts";
import type { PartyPreferences } from "../../src/dossier/schema/preferences.ts";
import { fromInteger, type Rational, rational, toNumber } from "../../src/math/rational.ts";
import { centre, statementsOf, valuesIn } from "./party-centre.ts";
import { optionsIssue } from "./plain-dossiers.ts";

const optionIds = (count: number) => Array.from({ length: count }, (_, at) => `o-${at}`);

function shapeOf(ranges: readonly (readonly [number, number])[]) {
  const ids = optionIds(ranges.length);
  const values = Object.fromEntries(ids.map((id, at) => [id, [...(ranges[at] ?? [])] as [number, number]]));
  const { issues, said } = statementsOf({
    issues: [optionsIssue("x", ...ids)],
    preferences: { a: { scale: [{ issue: "x", values }] } },
  });
  const shape = scaleShape(issues[0] as (typeof issues)[number], said);
  if (typeof shape === "string") throw new Error(shape);
  return shape;
}

/** Every way to name the ends on its own: the other levels' box, its middle and its volume. */
function meanOverBoxes(ranges: readonly (readonly [number, number])[]): number[] {
  const boxes = pairs(endsOf(shapeOf(ranges))).map(([worst, best]) => ({
    volume: ranges.reduce((product, [low, high], level) => {
      return level === worst || level === best || low === high ? product : (product * (high - low)) / 100;
    }, 1),
    values: ranges.map(([low, high], level) =>
      level === worst ? 0 : level === best ? 100 : (low + high) / 2,
    ),
  }));
  const whole = boxes.reduce((sum, { volume }) => sum + volume, 0);
  return ranges.map((_, level) =>
    boxes.reduce((sum, { volume, values }) => sum + (volume * (values[level] as number)) / whole, 0),
  );
}

describe("ranges that leave the ends of a scale open", () => {
  const range = fc
    .tuple(fc.constantFrom(0, 0, 10, 30), fc.constantFrom(60, 80, 100, 100))
    .map(([low, high]) => [low, high] as const);

  it("have the mean of all boxes, counted one by one", () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (others) => {
        const ranges = [[0, 50], [40, 100], ...others] as const;
        const found = closedFormLevels(shapeOf(ranges)) as Rational[];
        const expected = meanOverBoxes(ranges);
        found.forEach((value, level) => {
          expect(toNumber(value)).toBeCloseTo(expected[level] as number, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("keep that for two hundred options, by symmetry", () => {
    // Each of 200 is the worst, and the best, as often as any other, so all have the mean of 0, 100 and 198 times 50.
    const found = closedFormLevels(shapeOf(optionIds(200).map(() => [0, 100]))) as Rational[];
    expect(new Set(found.map(toNumber))).toEqual(new Set([50]));
    // Of 100 that can be the worst one is; the others stand at 25 in the mean; likewise above.
    const halves = shapeOf(optionIds(200).map((_, at) => (at < 100 ? [0, 50] : [50, 100])));
    const means = closedFormLevels(halves) as Rational[];
    expect(means[7]).toEqual(rational(25n * 99n, 100n));
    expect(means[150]).toEqual(rational(75n * 99n + 100n, 100n));
  });
});

describe("a matrix that leaves many options unnamed", () => {
  it("gives them all the mean of the places between the named ones", () => {
    const ids = optionIds(150);
    const preferences: PartyPreferences = {
      short: { matrix: { x: { wants: "o-0", canLiveWith: ["o-1"], never: ["o-148", "o-149"] } } },
    };
    const found = centre({ issues: [optionsIssue("x", ...ids)], preferences: { a: preferences } });
    expect(found.method).toBe("closed-form");
    const [values = []] = found.values;
    // Ranks 0 to 149: the two that are never taken hold 0 and 1, the unnamed ones 2 to 147.
    expect(values[0]).toEqual(fromInteger(100));
    expect(values[1]).toEqual(rational(14_800n, 149n));
    for (const at of [2, 80, 147]) expect(values[at]).toEqual(fromInteger(50));
    for (const at of [148, 149]) expect(values[at]).toEqual(rational(50n, 149n));
  });

  it("samples them where a package comparison bears on one", () => {
    const found = centre({
      issues: [optionsIssue("x", ...optionIds(40)), optionsIssue("y", "no", "yes")],
      preferences: {
        a: {
          short: { matrix: { x: { wants: "o-0" }, y: { wants: "yes" } } },
          compares: [{ prefers: { x: "o-1", y: "no" }, to: { x: "o-2", y: "yes" } }],
        },
      },
    });
    expect(found.method).toBe("sample-mean");
    const [[best, first = 0, second = 0] = []] = valuesIn(found);
    expect(best).toBe(100);
    expect(first).toBeGreaterThan(second + 20);
  });
});

describe("what is said of one issue", () => {
  it("moves the sample of no other", () => {
    const ids = ["p", "q", "r", "s"];
    // Ranges with orders have no closed form.
    const mixed = (issue: string, low: number) => [
      { issue, values: { p: 0, q: [low, 60] as [number, number], s: 100 } },
      { issue, order: ["s", "r", "q"] },
    ];
    const valuesOf = (low: number) =>
      valuesIn(
        centre({
          issues: ["x", "y"].map((id) => optionsIssue(id, ...ids)),
          preferences: { a: { scale: [...mixed("x", low), ...mixed("y", 20)] } },
        }),
      );
    const [first, second] = [valuesOf(10), valuesOf(40)];
    expect(second[0]).not.toEqual(first[0]);
    expect(second[1]).toEqual(first[1]);
    // Nor does the table of x, or that x is sampled at all.
    const settled = centre({
      issues: ["x", "y"].map((id) => optionsIssue(id, ...ids)),
      preferences: { a: { scale: [{ issue: "x", order: ids }, ...mixed("y", 20)] } },
    });
    expect(valuesIn(settled)[1]).toEqual(first[1]);
  });
});
