import {
  add,
  compare,
  equals,
  max,
  min,
  multiply,
  negate,
  type Rational,
  rational,
  zero,
} from "../../../math/rational.ts";
import type { NoDealSource } from "../result.ts";
import type { Choice } from "../space/index.ts";
import { ofKind, type PartyStatements, type Range, type Verdict } from "../statements/statement.ts";
import type { NoDealLimits, Requirement } from "./requirement.ts";

/** What no deal is worth to a party, where that comes from, and the bounds it was found between. */
export interface NoDealValue {
  readonly value: Rational;
  readonly how: NoDealSource;
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
  /** Statements behind it. */
  readonly rests: readonly string[];
  /** Whether packages bound it, so that it rests on the party's weights and values too. */
  readonly fromPackages: boolean;
}

/** The figures for no deal as one range; undefined where there is none, "conflict" where they exclude each other. */
export function statedNoDeal({ statements }: PartyStatements): Range | "conflict" | undefined {
  const ranges = ofKind(statements, "no-deal").map(({ value }) => value);
  if (ranges.length === 0) return undefined;
  const range = {
    low: ranges.map(({ low }) => low).reduce(max),
    high: ranges.map(({ high }) => high).reduce(min),
  };
  return compare(range.low, range.high) <= 0 ? range : "conflict";
}

/** What is known of no deal before anything is sampled. */
export interface NoDealShape extends NoDealLimits {
  /** Verdicts on packages, which tie it to the value function where that does not settle what the package is worth. */
  readonly verdicts: readonly Requirement[];
}

/** The bounds that a value function keeps the difference between two packages in; one left out is worth 0. */
type Bounds = (packages: Pick<Requirement, "plus" | "minus">) => {
  readonly least: Rational;
  readonly most: Rational;
};

/**
 * What figures and verdicts leave of no deal: within the figures, no more than any package it would sign is worth and no less than any it
 * would refuse. Packages it would sign alone do not bound it from below, and tie nothing. "conflict" where the bounds show that nothing
 * is left.
 */
export function noDealShape(
  { statements }: PartyStatements,
  stated: Range | undefined,
  bounds: Bounds,
): NoDealShape | "conflict" {
  const signs = ofKind(statements, "signs");
  const refuses = ofKind(statements, "refuses");
  if (!stated && (signs.length === 0 || refuses.length === 0))
    return { low: undefined, high: undefined, verdicts: [] };
  const worthOf = ({ choice }: Verdict) => bounds({ plus: choice, minus: undefined });
  const settled = (verdicts: readonly Verdict[]) =>
    verdicts.map(worthOf).flatMap(({ least, most }) => (equals(least, most) ? [least] : []));
  const low = settled(refuses).reduce<Rational | undefined>(greatest, stated?.low);
  const high = settled(signs).reduce<Rational | undefined>(least, stated?.high);
  const crossed = signs.some((yes) =>
    refuses.some((no) => bounds({ plus: yes.choice, minus: no.choice }).most.n <= 0n),
  );
  const outside =
    (low && high && compare(low, high) > 0) ||
    (low && signs.some((yes) => compare(worthOf(yes).most, low) < 0)) ||
    (high && refuses.some((no) => compare(worthOf(no).least, high) >= 0));
  if (crossed || outside) return "conflict";
  const figures = ofKind(statements, "no-deal").map(({ path }) => path);
  const point = low && high && equals(low, high) ? low : undefined;
  const verdict = ({ path, choice, kind }: Verdict): Requirement => {
    const sign = kind === "signs" ? 1 : -1;
    return {
      paths: [path, ...figures],
      plus: sign > 0 ? choice : undefined,
      minus: sign > 0 ? undefined : choice,
      noDeal: point ? 0 : sign > 0 ? -1 : 1,
      atLeast: point ? (sign > 0 ? point : negate(point)) : zero,
    };
  };
  return { low, high, verdicts: [...signs, ...refuses].map(verdict) };
}

/**
 * The value of no deal at a party's centre: its mean over all value functions and values of no deal that agree (`sampled` where packages
 * tie the two, otherwise the middle of its limits); with packages it would sign alone, what the worst of them is worth.
 */
export function noDealValue(
  { statements }: PartyStatements,
  stated: Range | undefined,
  shape: NoDealShape,
  worth: (choice: Choice) => Rational,
  sampled: Rational | undefined,
): NoDealValue | undefined {
  const signs = ofKind(statements, "signs");
  const refuses = ofKind(statements, "refuses");
  if (!stated && signs.length === 0) return undefined;
  const signed = signs.map(({ choice }) => worth(choice)).reduce(least, undefined);
  const refused = refuses.map(({ choice }) => worth(choice)).reduce(greatest, undefined);
  const value = sampled ?? middle(shape.low, shape.high ?? signed);
  const fromPackages = !(stated && equals(stated.low, stated.high)) && signs.length + refuses.length > 0;
  const behind = [...ofKind(statements, "no-deal"), ...(fromPackages ? [...signs, ...refuses] : [])];
  // Each value function keeps it between the packages; the mean of them all, with these at the centre's worth, need not.
  const low = greatest(shape.low, sampled && refused);
  const high = least(shape.high, shape.low && !sampled ? undefined : signed);
  return {
    value,
    how: howFound(stated, shape, signs.length > 0 && refuses.length > 0, sampled !== undefined),
    low: low && min(low, value),
    high: high && max(high, value),
    rests: [...new Set(behind.map(({ path }) => path))],
    fromPackages,
  };
}

function howFound(
  stated: Range | undefined,
  { low, high }: NoDealLimits,
  between: boolean,
  sampled: boolean,
): NoDealSource {
  if (!stated) return between ? "between-signed-and-refused" : "worst-signed";
  if (equals(stated.low, stated.high)) return "stated";
  const isWhole = low && high && equals(low, stated.low) && equals(high, stated.high);
  return sampled || !isWhole ? "range-narrowed" : "range-middle";
}

function middle(low: Rational | undefined, high: Rational | undefined): Rational {
  if (!low || !high) return (low ?? high) as Rational;
  return multiply(rational(1n, 2n), add(low, high));
}

function least(a: Rational | undefined, b: Rational | undefined): Rational | undefined {
  return a && b ? min(a, b) : (a ?? b);
}

function greatest(a: Rational | undefined, b: Rational | undefined): Rational | undefined {
  return a && b ? max(a, b) : (a ?? b);
}
