import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addWide,
  compareWide,
  limbsFor,
  reachesWide,
  readWide,
  subtractWide,
  writeWide,
} from "../../src/math/wide.ts";

const widths = fc.integer({ min: 1, max: 320 });
const pairs = widths.chain((bits) => {
  const nearEdges = fc.constantFrom(0n, 1n, 2n ** BigInt(bits) - 1n, 2n ** BigInt(bits) - 2n);
  const any = fc.oneof(nearEdges, fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n }));
  return fc.record({
    bits: fc.constant(bits),
    list: fc.array(fc.tuple(any, any), { minLength: 1, maxLength: 4 }),
  });
});

function row(values: readonly bigint[], limbs: number): Float64Array {
  const cells = new Float64Array(values.length * limbs);
  values.forEach((value, i) => {
    writeWide(value, cells, i * limbs, limbs);
  });
  return cells;
}

test("sums, differences and comparisons of wide integers are those of bigints", () => {
  fc.assert(
    fc.property(pairs, ({ bits, list }) => {
      const limbs = limbsFor(2n ** BigInt(bits + 1));
      const a = row(
        list.map(([x]) => x),
        limbs,
      );
      const b = row(
        list.map(([, y]) => y),
        limbs,
      );
      const sum = new Float64Array(a.length);
      addWide(sum, 0, a, 0, b, 0, list.length, limbs);
      const left = new Float64Array(limbs);
      list.forEach(([x, y], i) => {
        subtractWide(left, 0, a, i * limbs, b, i * limbs, limbs);
        expect(readWide(left, 0, limbs)).toBe(x > y ? x - y : 0n);
        expect(readWide(sum, i * limbs, limbs)).toBe(x + y);
        expect(Math.sign(compareWide(a, i * limbs, b, i * limbs, limbs))).toBe(x < y ? -1 : x > y ? 1 : 0);
      });
      expect(reachesWide(a, 0, b, 0, list.length, limbs)).toBe(list.every(([x, y]) => x >= y));
    }),
    { numRuns: 3000 },
  );
});

test("one double serves as long as it is exact", () => {
  expect(limbsFor(0n)).toBe(1);
  expect(limbsFor(2n ** 53n - 1n)).toBe(1);
  expect(limbsFor(2n ** 53n)).toBe(2);
  expect(limbsFor(2n ** 102n)).toBe(3);
});
