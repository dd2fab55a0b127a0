import { compare, divide, type Rational, subtract, zero } from "../math/rational.ts";
import { exactValue } from "./exact.ts";
import type { AmountIssue } from "./schema/issues.ts";
import type { ExactNumber } from "./schema/primitives.ts";

/** Most amounts that one issue may offer. */
const maxAmounts = 10_000;

/** What is wrong with an amount issue's `from`, `to` and `step`, or undefined where they form a grid. */
export function gridFault(issue: AmountIssue): "step" | "ends" | "remainder" | "too-fine" | undefined {
  const from = exactValue(issue.from);
  const to = exactValue(issue.to);
  const step = exactValue(issue.step);
  if (compare(step, zero) <= 0) return "step";
  if (compare(from, to) >= 0) return "ends";
  const steps = divide(subtract(to, from), step);
  if (steps.d !== 1n) return "remainder";
  return steps.n >= BigInt(maxAmounts) ? "too-fine" : undefined;
}

/** Whether a number lies between the issue's ends, both included. */
export function isWithin(amount: ExactNumber, issue: AmountIssue): boolean {
  const value = exactValue(amount);
  return compare(value, exactValue(issue.from)) >= 0 && compare(value, exactValue(issue.to)) <= 0;
}

/** Whether a number is one of the amounts the issue offers. The issue's grid must be sound. */
export function isOnGrid(amount: ExactNumber, issue: AmountIssue): boolean {
  return isWithin(amount, issue) && stepsTo(exactValue(amount), issue).d === 1n;
}

function stepsTo(value: Rational, issue: AmountIssue): Rational {
  return divide(subtract(value, exactValue(issue.from)), exactValue(issue.step));
}
