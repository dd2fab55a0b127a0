import type { Linkage } from "../../src/dossier/schema/issues.ts";
import type { PackagePattern } from "../../src/dossier/schema/primitives.ts";

/**
 * Deals computed a second time, by listing every package and following the definitions word by word.
 * Only for dossiers with whole numbers throughout: everything is then a whole number over the sum of a party's weights.
 */

export interface PlainParty {
  readonly id: string;
  readonly weights: readonly number[];
  /** values[issue][option], with a 0 and a 100 on every issue. */
  readonly values: readonly (readonly number[])[];
  readonly noDeal: number;
  readonly redLines: readonly {
    readonly pattern: PackagePattern;
    readonly basis: "declared" | "reported" | "assessed";
  }[];
}

export interface PlainCase {
  readonly parties: readonly PlainParty[];
  /** Number of options of each issue; issue i is "issue-i", option o "option-o". */
  readonly sizes: readonly number[];
  readonly linkages: readonly Linkage[];
}

type Choice = readonly number[];

interface Judged {
  readonly choice: Choice;
  /** Weighted sums; the value is this over the sum of weights. */
  readonly sums: readonly bigint[];
  readonly gains: readonly bigint[];
}

export function listPackages(sizes: readonly number[]): Choice[] {
  return sizes.reduce<Choice[]>(
    (all, size) => all.flatMap((choice) => Array.from({ length: size }, (_, option) => [...choice, option])),
    [[]],
  );
}

export function toPackage(choice: Choice): Record<string, string> {
  return Object.fromEntries(choice.map((option, issue) => [`issue-${issue}`, `option-${option}`]));
}

export function matchesPattern(pattern: PackagePattern, choice: Choice): boolean {
  const written = toPackage(choice);
  return Object.entries(pattern).every(([issue, wanted]) =>
    [wanted].flat().includes(written[issue] as never),
  );
}

export function isFeasible(linkages: readonly Linkage[], choice: Choice): boolean {
  const holds = (pattern: PackagePattern) => matchesPattern(pattern, choice);
  return linkages.every((linkage) => {
    if ("if" in linkage) return !holds(linkage.if) || holds(linkage.then);
    if ("forbids" in linkage) return !holds(linkage.forbids);
    if ("requires" in linkage) return !holds(linkage.option) || holds(linkage.requires);
    return linkage.atMostOne.filter(holds).length <= 1;
  });
}

const totalOf = (party: PlainParty) => BigInt(party.weights.reduce((sum, weight) => sum + weight, 0));

function judge({ parties }: PlainCase, choice: Choice): Judged {
  const sums = parties.map(({ weights, values }) =>
    BigInt(
      choice.reduce((sum, option, issue) => sum + (weights[issue] ?? 0) * (values[issue]?.[option] ?? 0), 0),
    ),
  );
  return {
    choice,
    sums,
    gains: parties.map((party, p) => (sums[p] ?? 0n) - BigInt(party.noDeal) * totalOf(party)),
  };
}

function dominates(a: Judged, b: Judged): boolean {
  return (
    a.sums.every((sum, p) => sum >= (b.sums[p] ?? 0n)) && a.sums.some((sum, p) => sum > (b.sums[p] ?? 0n))
  );
}

const undominated = (list: readonly Judged[]) =>
  list.filter((one) => !list.some((other) => dominates(other, one)));

/** Value vectors with how many packages share each, as text, sorted: what a result's entries must come to. */
function tally({ parties }: PlainCase, list: readonly Judged[]): string[] {
  const counts = new Map<string, number>();
  for (const { sums } of list) {
    const values = sums.map((sum, p) => Number(sum) / Number(totalOf(parties[p] as PlainParty)));
    const key = JSON.stringify(values);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([values, count]) => `${values} x ${count}`).sort();
}

/** Negative, zero or positive as the smallest of a, then the next smallest, … compare with those of b. Fractions [n, d], d above 0. */
function leximin(a: readonly Fraction[], b: readonly Fraction[]): number {
  const compare = ([n, d]: Fraction, [m, e]: Fraction) => (n * e < m * d ? -1 : n * e > m * d ? 1 : 0);
  const [left, right] = [a.toSorted(compare), b.toSorted(compare)];
  for (const [at, one] of left.entries()) {
    const order = compare(one, right[at] as Fraction);
    if (order !== 0) return order;
  }
  return 0;
}

type Fraction = readonly [bigint, bigint];

function best(list: readonly Judged[], compare: (a: Judged, b: Judged) => number): Judged[] {
  return list.filter((one) => list.every((other) => compare(one, other) >= 0));
}

export function bruteForce(plain: PlainCase, positions: "assessed" | "declared") {
  const { parties, sizes, linkages } = plain;
  const all = listPackages(sizes).map((choice) => judge(plain, choice));
  const feasible = all.filter(({ choice }) => isFeasible(linkages, choice));
  const lines = parties.flatMap(({ redLines }) => redLines);
  const zone = (inForce: typeof lines) =>
    feasible.filter(
      ({ choice, gains }) =>
        gains.every((gain) => gain >= 0n) && !inForce.some(({ pattern }) => matchesPattern(pattern, choice)),
    );
  const assessed = zone(lines.filter(({ basis }) => basis !== "declared"));
  const declared = zone(lines);
  const acceptable = positions === "assessed" ? assessed : declared;
  const efficient = undominated(acceptable);
  const totals = parties.map(totalOf);
  const gain = (one: Judged, p: number): Fraction => [one.gains[p] ?? 0n, totals[p] ?? 1n];
  const ideal = parties.map((_, p) =>
    acceptable.map(({ gains }) => gains[p] ?? 0n).reduce((a, b) => (a > b ? a : b), 0n),
  );
  const product = ({ gains }: Judged) => gains.reduce((a, b) => a * b, 1n);
  const whole = totals.reduce((a, b) => a * b, 1n);
  const sum = ({ sums }: Judged) =>
    sums.reduce((total, one, p) => total + (one * whole) / (totals[p] ?? 1n), 0n);
  const gainsOf = (one: Judged) => parties.map((_, p) => gain(one, p));
  const ratiosOf = (one: Judged) =>
    parties.map((_, p): Fraction => (ideal[p] === 0n ? [1n, 1n] : [one.gains[p] ?? 0n, ideal[p] ?? 1n]));
  const byNumber = (value: (one: Judged) => bigint) => (a: Judged, b: Judged) =>
    Number(value(a) - value(b) > 0n) - Number(value(a) - value(b) < 0n);
  return {
    packages: all.length,
    feasible: feasible.length,
    acceptable: acceptable.length,
    efficient: tally(plain, efficient),
    below: tally(
      plain,
      undominated(feasible).filter((one) => !acceptable.includes(one)),
    ),
    nash: tally(plain, best(efficient, byNumber(product))),
    utilitarian: tally(plain, best(efficient, byNumber(sum))),
    egalitarian: tally(
      plain,
      best(efficient, (a, b) => leximin(gainsOf(a), gainsOf(b))),
    ),
    kalaiSmorodinsky: tally(
      plain,
      best(efficient, (a, b) => leximin(ratiosOf(a), ratiosOf(b))),
    ),
    zones: {
      assessed: { acceptable: assessed.length, efficient: tally(plain, undominated(assessed)).length },
      declared: { acceptable: declared.length, efficient: tally(plain, undominated(declared)).length },
    },
    openings: lines
      .filter(({ basis }) => basis === "declared")
      .map((line) => zone(lines.filter((other) => other !== line)).length),
  };
}
