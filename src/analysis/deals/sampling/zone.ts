import { throwIfCancelled, type Watch } from "../../../math/cancellation.ts";
import { type Choice, matches, type PackageSpace } from "../space/index.ts";
import { leastAccepted } from "./acceptance.ts";
import type { PreferenceSets } from "./preference-sets.ts";

/** Most packages times sets that are looked at for the size of the zone; above it a reader would wait. */
const lookLimit = 300_000_000;

/** Packages that break no linkage and cross no red line in force, in rising order; undefined where the space has more than `limit` packages. */
export function openPackages(space: PackageSpace, limit: number): Choice[] | undefined {
  const sizes = space.issues.map(({ size }) => size);
  if (sizes.reduce((product, size) => product * size, 1) > limit) return undefined;
  const closed = [...space.forbidden, ...space.redLines.map(({ pattern }) => pattern)];
  const open: Choice[] = [];
  const descend = (choice: readonly number[]) => {
    const size = sizes[choice.length];
    if (size === undefined) {
      if (!closed.some((pattern) => matches(pattern, choice))) open.push(choice);
      return;
    }
    for (let option = 0; option < size; option++) descend([...choice, option]);
  };
  descend([]);
  return open;
}

/**
 * How many packages all parties accept, in each of their preference sets taken together; undefined where that is too much to look at.
 * Cost: sets × open packages, what two packages have in common being added up once.
 */
export function zoneSizes(
  space: PackageSpace,
  parties: readonly PreferenceSets[],
  watch: Watch = {},
): Uint32Array | undefined {
  const count = parties[0]?.count ?? 0;
  const open = openPackages(space, Math.floor(lookLimit / Math.max(1, count)));
  if (open === undefined) return undefined;
  const issues = space.issues.length;
  const options = Int32Array.from(open.flat());
  // From which issue on a package differs from the one before it.
  const from = Int32Array.from(open, (choice, at) => {
    const before = open[at - 1];
    return before === undefined ? 0 : choice.findIndex((option, issue) => option !== before[issue]);
  });
  const least = parties.map(leastAccepted);
  const accepted = new Uint8Array(open.length);
  const sums = new Float64Array(issues + 1);
  return Uint32Array.from({ length: count }, (_, set) => {
    throwIfCancelled(watch);
    accepted.fill(1);
    for (const [party, sets] of parties.entries())
      refuse(accepted, sets, set, least[party]?.[set] ?? 0, { issues, options, from, sums });
    let size = 0;
    for (const flag of accepted) size += flag;
    return size;
  });
}

interface Listed {
  readonly issues: number;
  /** Package after package, the option on each issue. */
  readonly options: Int32Array;
  readonly from: Int32Array;
  /** Room for the value of a package up to each issue. */
  readonly sums: Float64Array;
}

/** Unflags the packages that are worth less than `least` to a party in a set. */
function refuse(
  accepted: Uint8Array,
  { adds, width, offsets }: PreferenceSets,
  set: number,
  least: number,
  { issues, options, from, sums }: Listed,
): void {
  const places = Int32Array.from(offsets, (offset) => set * width + offset);
  for (let at = 0; at < accepted.length; at++) {
    for (let issue = from[at] as number; issue < issues; issue++) {
      const place = (places[issue] as number) + (options[at * issues + issue] as number);
      sums[issue + 1] = (sums[issue] as number) + (adds[place] as number);
    }
    if ((sums[issues] as number) < least) accepted[at] = 0;
  }
}
