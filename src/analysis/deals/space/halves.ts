import type { Watch } from "../../../math/cancellation.ts";
import { weightsAbove } from "../../../math/dominance.ts";
import { compareWide, subtractWide, writeWide } from "../../../math/wide.ts";
import { bestAfter, bestOver, floorRow, type Grid } from "./grid.ts";
import { listSizes } from "./list-sizes.ts";
import { listValues, type ValueList } from "./value-list.ts";
import type { Walk } from "./walk.ts";

/**
 * The number of packages over the steps that complete no pattern and reach every floor: the values over a first part of the steps are
 * listed, those over the rest, and the pairs that reach the floors are counted without being visited (Horowitz & Sahni 1974).
 * Undefined where every way to part the steps could make lists too long; that is decided before anything is listed.
 * Cost: that of `weightsAbove` on about the square root of the number of packages.
 */
export function countByHalves(walk: Walk, watch: Watch): bigint | undefined {
  const { grid, set, steps } = walk;
  const cut = shortestLists(walk);
  if (cut === undefined) return undefined;
  const issues = steps.map(({ issue }) => issue);
  const floorsOver = (from: number, to: number) => {
    const others = bestOver(grid, [...issues.slice(0, from), ...issues.slice(to)]);
    return bestAfter(grid, issues.slice(from, to), others)
      .slice(1)
      .map((rest) => floorRow(grid, rest));
  };
  const [heads, tails] = [steps.slice(0, cut), steps.slice(cut)];
  const tailFloors = floorsOver(cut, steps.length);
  let count = 0n;
  for (const [live, head] of listValues(grid, set, heads, 0n, floorsOver(0, cut), watch)) {
    for (const tail of listValues(grid, set, tails, live, tailFloors, watch).values()) {
      count += countPairs(grid, head, tail);
    }
  }
  return count;
}

/** Most vectors listed on either side, for one party with a floor; a quarter of that for each party more. */
const LIST_LIMIT = 2 ** 19;

/** After how many steps to part them for the shortest lists; undefined where these are still too long. */
function shortestLists({ grid, set, steps }: Walk): number | undefined {
  let best: number | undefined;
  let least = LIST_LIMIT / 4 ** (grid.parties - 1);
  for (const [cut, { head, tail }] of listSizes(grid, set, steps, least).entries()) {
    const longest = Math.max(head, tail);
    if (longest > least || (longest === least && best !== undefined)) continue;
    best = cut;
    least = longest;
  }
  return best;
}

/** How many pairs of a package of the one list and a package of the other reach every floor together. */
function countPairs(grid: Grid, head: ValueList, tail: ValueList): bigint {
  const { limbs, width, parties } = grid;
  const missing = new Float64Array(head.size * width);
  const floors = new Float64Array(width);
  grid.floors.forEach((floor, party) => {
    if (floor > 0n) writeWide(floor, floors, party * limbs, limbs);
  });
  for (let at = 0; at < missing.length; at += limbs) {
    subtractWide(missing, at, floors, at % width, head.values, at, limbs);
  }
  const [points, queries] = limbs === 1 ? [tail.values, missing] : ranked(grid, tail.values, missing);
  const matches = weightsAbove(points, tail.counts, queries, parties);
  let few = 0;
  let many = 0n;
  head.counts.forEach((count, row) => {
    const pairs = count * (matches[row] as number);
    if (few + pairs <= Number.MAX_SAFE_INTEGER) few += pairs;
    else many += BigInt(count) * BigInt(matches[row] as number);
  });
  return many + BigInt(few);
}

/** Integers of several limbs as one double each: their rank among both lists. */
function ranked(
  { parties, limbs, width }: Grid,
  a: Float64Array,
  b: Float64Array,
): [Float64Array, Float64Array] {
  const rows = (a.length + b.length) / width;
  const all = new Float64Array(rows * width);
  all.set(a);
  all.set(b, a.length);
  const ranks = new Float64Array(rows * parties);
  for (let party = 0; party < parties; party++) {
    const compare = (x: number, y: number) =>
      compareWide(all, x * width + party * limbs, all, y * width + party * limbs, limbs);
    const order = Int32Array.from({ length: rows }, (_, row) => row).sort(compare);
    let rank = 0;
    order.forEach((row, i) => {
      if (i > 0 && compare(order[i - 1] as number, row) !== 0) rank++;
      ranks[row * parties + party] = rank;
    });
  }
  const split = (a.length / width) * parties;
  return [ranks.subarray(0, split), ranks.subarray(split)];
}
