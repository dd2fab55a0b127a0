import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packModel, unpackModel } from "../../src/analysis/deals/model/packed.ts";
import { packageCrowd, packageSpace } from "../../src/analysis/deals/space/index.ts";
import { fromInteger, toNumber } from "../../src/math/rational.ts";
import { isAcceptable, listPackages, spaces } from "./space-reference.ts";

describe("the crowd of packages", () => {
  test("is every feasible package once, at its values, acceptable or not as the definitions say", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const up = input.values.length > 1 ? 1 : 0;
        const crowd = packageCrowd(packageSpace(input), [0, up]);
        const line = (x: number, y: number, ok: boolean) => `${x.toFixed(6)} ${y.toFixed(6)} ${ok}`;
        const found: string[] = [];
        crowd?.each((x, y, ok) => found.push(line(x, y, ok)));
        const listed = listPackages(input)
          .filter(({ feasible }) => feasible)
          .map((each) => {
            const [x, y] = [each.values[0], each.values[up]].map((value) =>
              toNumber(value ?? fromInteger(0)),
            );
            expect(x).toBeGreaterThanOrEqual((crowd?.x[0] ?? 0) - 1e-9);
            expect(x).toBeLessThanOrEqual((crowd?.x[1] ?? 0) + 1e-9);
            return line(x ?? 0, y ?? 0, isAcceptable(each));
          });
        const plain = (lines: string[]) =>
          lines.map((one) => one.replaceAll("-0.000000", "0.000000")).toSorted();
        expect(plain(found)).toEqual(plain(listed));
      }),
    );
  });

  test("is not visited where it is more than five million", () => {
    const issues = Array.from({ length: 12 }, (_, at) => ({ id: `${at}`, size: 4 }));
    const values = [
      issues.map(({ size }) => Array.from({ length: size }, (_, option) => fromInteger(option))),
    ];
    const space = packageSpace({ issues, values, reservations: [undefined], forbidden: [], redLines: [] });
    expect(packageCrowd(space, [0, 0])).toBeUndefined();
  });
});

describe("a packed model", () => {
  test("is the same after a way through JSON: whole numbers of any size, maps and sets", () => {
    const model = {
      issues: [{ id: "a", name: { en: "A" }, options: ["x", 0.5], indexes: new Map([["x", 0]]) }],
      principals: [{ id: "p", value: { weights: [{ n: -(10n ** 40n), d: 3n }], noDeal: null } }],
      ratifiers: [],
      linkages: [{ path: "linkages.1", patterns: [[{ issue: 0, options: new Set([0, 1]) }]] }],
    };
    const packed = JSON.parse(JSON.stringify(packModel(model as never)));
    expect(unpackModel(packed)).toEqual(model);
  });
});
