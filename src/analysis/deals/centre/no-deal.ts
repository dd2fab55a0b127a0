import { add, compare, equals, max, min, multiply, type Rational, rational } from "../../../math/rational.ts";
import type { NoDealSource } from "../result.ts";
import type { Choice } from "../space/index.ts";
import { ofKind, type PartyStatements, type Range } from "../statements/statement.ts";

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

/**
 * The value of no deal at a party's centre. It lies within the figures stated and between the best package it would refuse and the
 * worst it would sign; the middle of what is left, or with packages it would sign alone, at the worst of them.
 * `firm`: the value function is settled enough that a contradiction is one ("conflict"); at a sampled mean the bounds may pass
 * each other although every sample keeps them apart, and then the figures and the packages it would sign rule.
 */
export function noDealValue(
  party: PartyStatements,
  stated: Range | undefined,
  worth: (choice: Choice) => Rational,
  firm: boolean,
): NoDealValue | "conflict" | undefined {
  const signs = ofKind(party.statements, "signs");
  const refuses = ofKind(party.statements, "refuses");
  const signed = signs.map(({ choice }) => worth(choice)).reduce(least, undefined);
  const refused = refuses.map(({ choice }) => worth(choice)).reduce(greatest, undefined);
  if (!stated && !signed) return undefined;
  const low = greatest(stated?.low, refused);
  const high = least(stated?.high, signed);
  const broken =
    low && high && (compare(low, high) > 0 || (refused !== undefined && compare(refused, high) >= 0));
  if (broken && firm) return "conflict";
  const fromPackages = !(stated && equals(stated.low, stated.high)) && signs.length + refuses.length > 0;
  const behind = [...ofKind(party.statements, "no-deal"), ...(fromPackages ? [...signs, ...refuses] : [])];
  return {
    value: broken ? clamp(signed ?? high, stated) : middle(low, high),
    how: howFound(stated, refused),
    low: broken ? stated?.low : low,
    high: broken ? least(stated?.high, signed) : high,
    rests: [...new Set(behind.map(({ path }) => path))],
    fromPackages,
  };
}

function howFound(stated: Range | undefined, refused: Rational | undefined): NoDealSource {
  if (stated) return equals(stated.low, stated.high) ? "stated" : "range-middle";
  return refused ? "between-signed-and-refused" : "worst-signed";
}

function middle(low: Rational | undefined, high: Rational | undefined): Rational {
  if (!low || !high) return (low ?? high) as Rational;
  return multiply(rational(1n, 2n), add(low, high));
}

function clamp(value: Rational, range: Range | undefined): Rational {
  return range ? max(range.low, min(range.high, value)) : value;
}

function least(a: Rational | undefined, b: Rational | undefined): Rational | undefined {
  return a && b ? min(a, b) : (a ?? b);
}

function greatest(a: Rational | undefined, b: Rational | undefined): Rational | undefined {
  return a && b ? max(a, b) : (a ?? b);
}
