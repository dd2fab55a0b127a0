import type { Watch } from "../../../math/cancellation.ts";
import { larger, leastCommonMultiple } from "../../../math/integers.ts";
import { fromInteger, one, type Rational, rational, zero } from "../../../math/rational.ts";
import { type EfficientEntry, efficientSet } from "./efficient-set.ts";
import { type Choice, integerValue, type PackageSpace, packageSpace } from "./package-space.ts";
import { standing } from "./standing.ts";

/** `none`: nothing acceptable within `maxChanges` changed options. `too-large`: not decided, see `EfficientSet`. */
export type NearestAcceptable =
  | {
      readonly status: "found";
      readonly choice: Choice;
      /** Issues on which it differs from the given package. */
      readonly changed: readonly number[];
      /** What those that accept the given package lose, as shares of their ranges, added up. */
      readonly loss: Rational;
    }
  | { readonly status: "none" }
  | { readonly status: "too-large" };

export type NearestSettings = Pick<Watch, "signal"> & {
  /** Most options changed (default: every issue's). */
  readonly maxChanges?: number;
  /** Most value vectors held at a time, as for `efficientSet`. */
  readonly limit?: number;
};

/**
 * The acceptable package nearest to a given one: fewest options changed; then the least loss to the others, that is to the parties that
 * accept the given package: the sum of what each loses as a share of its range from worst to best package. Of equals, one that nothing
 * at that distance dominates, the lexicographically first of those. A package that is acceptable is nearest to itself.
 * Exact: the options left unchanged are one more value to be efficient in. Throws RangeError where `from` is not a package.
 * Cost: an efficient set with one more party, thinned the more the nearer the answer is.
 */
export function nearestAcceptable(
  space: PackageSpace,
  from: Choice,
  settings: NearestSettings = {},
): NearestAcceptable {
  const { refusedBy } = standing(space, from);
  const most = Math.min(settings.maxChanges ?? from.length, from.length);
  for (let changes = 0; ; changes = Math.min(most, 2 * changes + 1)) {
    const set = efficientSet(withinChanges(space, from, changes), { ...settings, among: "acceptable" });
    if (set.status === "too-large") return { status: "too-large" };
    if (set.entries.length > 0) return best(set.entries, from, lossTo(space, from, refusedBy));
    if (changes >= most) return { status: "none" };
  }
}

/** The space with a further party that counts the options left unchanged, and accepts no more than so many changes. */
function withinChanges(space: PackageSpace, from: Choice, changes: number): PackageSpace {
  const unchanged = space.issues.map(({ size }, issue) =>
    Array.from({ length: size }, (_, option) => (option === from[issue] ? one : zero)),
  );
  return packageSpace({
    issues: space.issues,
    values: [unchanged, ...space.values],
    reservations: [fromInteger(from.length - changes), ...space.reservations],
    forbidden: space.forbidden,
    redLines: space.redLines.map(({ party, pattern }) => ({ party: party + 1, pattern })),
  });
}

/** Among the entries with most unchanged, which come first, the one with the least loss. */
function best(
  entries: readonly EfficientEntry[],
  from: Choice,
  lossOf: (choice: Choice) => Rational,
): NearestAcceptable {
  const nearest = entries.filter(({ values }) => values[0] === entries[0]?.values[0]);
  const candidates = nearest.map(({ choice }) => ({ choice, loss: lossOf(choice) }));
  candidates.sort((a, b) => {
    const difference = a.loss.n * b.loss.d - b.loss.n * a.loss.d;
    return difference === 0n ? compareChoices(a.choice, b.choice) : difference < 0n ? -1 : 1;
  });
  const { choice, loss } = candidates[0] as (typeof candidates)[number];
  return { status: "found", choice, changed: changedIssues(from, choice), loss };
}

function lossTo(
  space: PackageSpace,
  from: Choice,
  refusedBy: readonly number[],
): (choice: Choice) => Rational {
  const losers = space.integers.flatMap((issues, party) => {
    const range = issues.reduce((sum, options) => sum + spread(options), 0n);
    const before = integerValue(space, party, from);
    return refusedBy.includes(party) || range === 0n ? [] : [{ party, range, before }];
  });
  const common = losers.reduce((product, { range }) => leastCommonMultiple(product, range), 1n);
  const lossOf = (choice: Choice, { party, range, before }: (typeof losers)[number]) =>
    larger(0n, before - integerValue(space, party, choice)) * (common / range);
  return (choice) =>
    rational(
      losers.reduce((sum, loser) => sum + lossOf(choice, loser), 0n),
      common,
    );
}

function spread(options: readonly bigint[]): bigint {
  return options.reduce(larger) + options.map((value) => -value).reduce(larger);
}

function changedIssues(from: Choice, choice: Choice): number[] {
  return [...choice.keys()].filter((issue) => choice[issue] !== from[issue]);
}

function compareChoices(a: Choice, b: Choice): number {
  const at = a.findIndex((option, issue) => option !== b[issue]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
