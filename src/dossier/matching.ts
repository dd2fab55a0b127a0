import { add, compare, fromInteger, multiply, type Rational } from "../math/rational.ts";
import { exactValue, isNumberText } from "./exact.ts";
import type { AmountIssue } from "./schema/issues.ts";
import type { OptionPattern } from "./schema/primitives.ts";

/** Every amount an issue offers, lowest first. Its grid must be sound. */
export function amountsOf(issue: AmountIssue): readonly Rational[] {
  const from = exactValue(issue.from);
  const to = exactValue(issue.to);
  const step = exactValue(issue.step);
  const amounts: Rational[] = [];
  for (
    let amount = from;
    compare(amount, to) <= 0;
    amount = add(from, multiply(step, fromInteger(amounts.length)))
  ) {
    amounts.push(amount);
  }
  return amounts;
}

/** Whether one of an issue's options matches that issue's part of a pattern. */
export function matchesOption(pattern: OptionPattern, option: string): boolean {
  if (Array.isArray(pattern)) return pattern.some((one) => String(one) === option);
  return typeof pattern !== "object" && String(pattern) === option;
}

/** Whether an amount matches; `above` and `below` leave the figure itself out. */
export function matchesAmount(pattern: OptionPattern, amount: Rational): boolean {
  if (Array.isArray(pattern)) return pattern.some((one) => matchesAmount(one, amount));
  if (typeof pattern !== "object") return isNumberText(pattern) && compare(exactValue(pattern), amount) === 0;
  const { above, below } = pattern;
  return (
    (above === undefined || compare(amount, exactValue(above)) > 0) &&
    (below === undefined || compare(amount, exactValue(below)) < 0)
  );
}
