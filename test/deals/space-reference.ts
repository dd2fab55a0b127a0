import fc from "fast-check";
import type { Choice, Conjunction, PackageSpaceInput } from "../../src/analysis/deals/space/index.ts";
import { add, compare, fromInteger, type Rational, rational } from "../../src/math/rational.ts";

/** The definitions of deals, applied to every package one after another: slow, and independent of the engine. */
export type Listed = {
  readonly choice: Choice;
  readonly values: readonly Rational[];
  readonly feasible: boolean;
  readonly crosses: boolean;
  readonly reaches: boolean;
};

export function listPackages(input: PackageSpaceInput): Listed[] {
  const choices = input.issues.reduce<number[][]>(
    (partial, { size }) =>
      partial.flatMap((head) => Array.from({ length: size }, (_, option) => [...head, option])),
    [[]],
  );
  const holds = (pattern: Conjunction, choice: Choice) =>
    pattern.filter(({ issue, options }) => !options.has(choice[issue] as number)).length === 0;
  return choices.map((choice) => {
    const values = input.values.map((byIssue) =>
      choice.reduce((sum, option, issue) => add(sum, byIssue[issue]?.[option] as Rational), fromInteger(0)),
    );
    return {
      choice,
      values,
      feasible: !input.forbidden.some((pattern) => holds(pattern, choice)),
      crosses: input.redLines.some(({ pattern }) => holds(pattern, choice)),
      reaches: values.every((value, party) => {
        const reservation = input.reservations[party];
        return !reservation || compare(value, reservation) >= 0;
      }),
    };
  });
}

export const isAcceptable = (p: Listed) => p.feasible && !p.crosses && p.reaches;

export function dominates(a: readonly Rational[], b: readonly Rational[]): boolean {
  const orders = a.map((value, party) => compare(value, b[party] as Rational));
  return orders.every((order) => order >= 0) && orders.some((order) => order > 0);
}

export function undominatedOf(competing: readonly Listed[]): Listed[] {
  return competing.filter((p) => !competing.some((other) => dominates(other.values, p.values)));
}

/** A case of a size whose packages can all be listed: patterns, ties, zero weights, and values that differ by a part in 2^100. */
export const spaces: fc.Arbitrary<PackageSpaceInput> = fc
  .record({
    parties: fc.integer({ min: 1, max: 4 }),
    sizes: fc.array(fc.constantFrom(1, 2, 2, 3, 3, 3, 4, 4, 5), { minLength: 1, maxLength: 5 }),
    kind: fc.constantFrom("ties", "near ties", "fractions", "decimals"),
  })
  .filter(({ sizes }) => sizes.reduce<number>((a, b) => a * b, 1) <= 144)
  .chain(({ parties, sizes, kind }) => {
    const party = fc.integer({ min: 0, max: parties - 1 });
    const pattern = patternsOver(sizes);
    return fc.record({
      issues: fc.constant(sizes.map((size, i) => ({ id: `issue-${i}`, size }))),
      values: each(
        Array.from({ length: parties }, () => each(sizes.map((size) => optionValues(kind, size)))),
      ),
      reservations: each(Array.from({ length: parties }, () => reservations(kind, sizes.length))),
      forbidden: fc.array(pattern, { maxLength: 4 }),
      redLines: fc.array(fc.record({ party, pattern }), { maxLength: 3 }),
    });
  });

function each<T>(arbitraries: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> {
  return fc.tuple(...arbitraries);
}

function patternsOver(sizes: readonly number[]): fc.Arbitrary<Conjunction> {
  const condition = fc.integer({ min: 0, max: sizes.length - 1 }).chain((issue) => {
    const option = fc.integer({ min: 0, max: (sizes[issue] as number) - 1 });
    return fc.record({
      issue: fc.constant(issue),
      options: fc
        .uniqueArray(option, { maxLength: 2 })
        .map((options): ReadonlySet<number> => new Set(options)),
    });
  });
  // An empty pattern rules everything out: worth meeting, but seldom.
  return fc.oneof(
    { weight: 60, arbitrary: fc.array(condition, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

function optionValues(kind: string, size: number): fc.Arbitrary<Rational[]> {
  const values = fc.array(contributions(kind), { minLength: size, maxLength: size });
  const noWeight = fc.constant(Array.from({ length: size }, () => fromInteger(0)));
  return fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: noWeight });
}

function contributions(kind: string): fc.Arbitrary<Rational> {
  const small = fc.integer({ min: -1, max: 4 }).map((n) => fromInteger(n));
  const hair = fc.integer({ min: -2, max: 2 }).map((n) => rational(BigInt(n), 2n ** 100n));
  switch (kind) {
    case "ties":
      return small;
    case "near ties":
      return fc.tuple(small, hair).map(([a, b]) => add(a, b));
    case "decimals":
      return fc.integer({ min: 0, max: 1000 }).map((n) => rational(BigInt(n), 1000n));
    default:
      return fc
        .tuple(fc.bigInt({ min: 0n, max: 2n ** 90n }), fc.bigInt({ min: 2n ** 80n, max: 2n ** 90n }))
        .map(([n, d]) => rational(n, d));
  }
}

function reservations(kind: string, issues: number): fc.Arbitrary<Rational | undefined> {
  const sum = fc
    .array(contributions(kind), { maxLength: Math.ceil(issues / 2) })
    .map((list) => list.reduce(add, fromInteger(0)));
  return fc.oneof({ weight: 3, arbitrary: sum }, { weight: 1, arbitrary: fc.constant(undefined) });
}
