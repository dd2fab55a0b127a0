import { ceilingOfQuotient, gcd, larger, smaller } from "../../../math/integers.ts";
import { limbsFor, writeWide } from "../../../math/wide.ts";
import type { Choice, PackageSpace } from "./package-space.ts";

/**
 * A package space as rows of doubles that add and compare exactly.
 * A row holds one integer of `limbs` limbs per party: the value above the party's worst package, in the largest unit that
 * divides every difference. A code holds a choice as mixed-radix digits, so that codes add like values and compare lexicographically.
 */
export type Grid = {
  readonly parties: number;
  readonly limbs: number;
  /** Numbers in a row: parties × limbs. */
  readonly width: number;
  /** rows[issue]: one row per option. */
  readonly rows: readonly Float64Array[];
  /** shifted[party][issue][option]: the integers behind the rows. */
  readonly shifted: readonly (readonly (readonly bigint[])[])[];
  /** bests[party][issue]: the largest shifted integer among the issue's options. */
  readonly bests: readonly (readonly bigint[])[];
  /** The least shifted integer each party accepts; 0 where it accepts any, one above its best where it accepts none. */
  readonly floors: readonly bigint[];
  readonly units: readonly bigint[];
  readonly offsets: readonly bigint[];
  readonly codes: Codes;
};

/** For each issue, the place in a code that holds its digit, and what one option there is worth. */
type Codes = {
  readonly limbs: number;
  readonly places: readonly { readonly limb: number; readonly radix: number }[];
};

/** Puts a package space on rows of doubles. */
export function gridOf(space: PackageSpace): Grid {
  const parties = space.integers.map((issues, party) => partyGrid(issues, space.thresholds[party]));
  const limbs = parties.reduce((most, { outOfReach }) => Math.max(most, limbsFor(outOfReach)), 1);
  const shifted = parties.map((party) => party.shifted);
  return {
    parties: space.parties,
    limbs,
    width: space.parties * limbs,
    rows: space.issues.map(({ size }, issue) => optionRows(shifted, issue, size, limbs)),
    shifted,
    bests: shifted.map((party) => party.map((options) => options.reduce(larger, 0n))),
    floors: parties.map(({ floor }) => floor),
    units: parties.map(({ unit }) => unit),
    offsets: parties.map(({ offset }) => offset),
    codes: codesOf(space.issues.map(({ size }) => size)),
  };
}

function partyGrid(issues: readonly (readonly bigint[])[], threshold: bigint | undefined) {
  const worst = issues.map((options) => options.reduce(smaller));
  const differences = issues.map((options, issue) =>
    options.map((value) => value - (worst[issue] as bigint)),
  );
  const nonZero = differences.flat().filter((value) => value !== 0n);
  const unit = nonZero.length === 0 ? 1n : nonZero.reduce(gcd, 0n);
  const offset = worst.reduce((sum, value) => sum + value, 0n);
  const shifted = differences.map((options) => options.map((value) => value / unit));
  const outOfReach = shifted.reduce((sum, options) => sum + options.reduce(larger), 1n);
  const floor = threshold === undefined ? 0n : ceilingOfQuotient(threshold - offset, unit);
  return { shifted, unit, offset, outOfReach, floor: larger(0n, smaller(floor, outOfReach)) };
}

/** The integer on the party's own scale that a shifted integer stands for. */
export function unshift(grid: Grid, party: number, shifted: bigint): bigint {
  return shifted * (grid.units[party] as bigint) + (grid.offsets[party] as bigint);
}

/** Each party's best shifted value over the listed issues. */
export function bestOver({ bests }: Grid, issues: Iterable<number>): bigint[] {
  const list = [...issues];
  return bests.map((party) => list.reduce((sum, issue) => sum + (party[issue] as bigint), 0n));
}

/**
 * For each depth of a walk, and after its end, each party's best shifted value over the issues not yet walked: those from that depth on
 * and those of `others`, given as their best.
 */
export function bestAfter(grid: Grid, walk: readonly number[], others: readonly bigint[]): bigint[][] {
  const rests = [[...others]];
  for (const issue of walk.toReversed()) {
    const rest = rests[0] as bigint[];
    rests.unshift(rest.map((best, party) => best + (grid.bests[party]?.[issue] as bigint)));
  }
  return rests;
}

/** The row that a partial package must reach to be accepted when at most `rest` can still be added. */
export function floorRow(grid: Grid, rest: readonly bigint[]): Float64Array {
  const row = new Float64Array(grid.width);
  grid.floors.forEach((floor, party) => {
    const needed = floor - (rest[party] as bigint);
    if (needed > 0n) writeWide(needed, row, party * grid.limbs, grid.limbs);
  });
  return row;
}

function optionRows(shifted: Grid["shifted"], issue: number, size: number, limbs: number): Float64Array {
  const rows = new Float64Array(size * shifted.length * limbs);
  for (let option = 0; option < size; option++) {
    shifted.forEach((party, p) => {
      writeWide(party[issue]?.[option] as bigint, rows, (option * shifted.length + p) * limbs, limbs);
    });
  }
  return rows;
}

function codesOf(sizes: readonly number[]): Codes {
  const places: { limb: number; radix: number }[] = [];
  let limb = 0;
  let radix = 1;
  // From the last issue forward, so that within a limb the earlier issue is the more significant digit.
  for (const size of sizes.toReversed()) {
    if (radix * size > Number.MAX_SAFE_INTEGER) {
      limb++;
      radix = 1;
    }
    places.unshift({ limb, radix });
    radix *= size;
  }
  return { limbs: limb + 1, places: places.map((place) => ({ ...place, limb: limb - place.limb })) };
}

/** The choice that the code at codes[at…] stands for. */
export function decodeChoice(
  { places }: Codes,
  codes: Float64Array,
  at: number,
  sizes: readonly number[],
): Choice {
  return places.map(({ limb, radix }, issue) => {
    return Math.floor((codes[at + limb] as number) / radix) % (sizes[issue] as number);
  });
}
