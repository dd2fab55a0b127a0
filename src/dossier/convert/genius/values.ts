import {
  add,
  compare,
  divide,
  multiply,
  one,
  type Rational,
  subtract,
  toText,
  zero,
} from "../../../math/rational.ts";
import type { XmlElement } from "../xml.ts";
import { type GeniusIssue, type IntegerIssue, integerBounds, issueKind, itemValue } from "./domain.ts";
import { type FaultList, numberAttribute } from "./fault.ts";

/** What each option of an issue, or each break point of its amounts, is worth; undefined, with faults, where something is missing. */
export function readValues(
  issue: GeniusIssue,
  element: XmlElement,
  faults: FaultList,
): Map<string, Rational> | undefined {
  const kind = issueKind(element);
  const items = element.children.filter((child) => child.name === "item");
  if (issue.kind === "discrete" && kind === "discrete") {
    return readEvaluations(
      issue.items.map(({ id, name }) => [name, id]),
      items,
      issue.name,
      element,
      faults,
    );
  }
  if (issue.kind === "integer" && items.length > 0) return readAmountItems(issue, items, element, faults);
  if (issue.kind === "integer" && kind === "integer") return readLinear(issue, element, faults);
  faults.fault("unsupported-issue-kind", element, `${issue.name} (${kind})`);
  return undefined;
}

/** The evaluation of every item the domain lists, keyed as wanted; undefined, with faults, where one is missing. */
function readEvaluations(
  wanted: readonly (readonly [value: string, key: string])[],
  items: readonly XmlElement[],
  issueName: string,
  element: XmlElement,
  faults: FaultList,
): Map<string, Rational> | undefined {
  const given = new Map<string, Rational>();
  const known = new Set(wanted.map(([value]) => value));
  for (const item of items) {
    const value = itemValue(item);
    const evaluation =
      item.attributes.get("evaluation") === "null" ? undefined : numberAttribute(item, "evaluation", faults);
    if (value === undefined || !known.has(value))
      faults.fault("unknown-item", item, `${issueName}: ${value ?? ""}`);
    else if (given.has(value)) faults.fault("item-repeated", item, value);
    else if (evaluation !== undefined) {
      if (evaluation.n < 0n) faults.fault("negative-value", item, `${issueName}: ${value}`);
      given.set(value, evaluation);
    }
  }
  const missing = wanted.filter(([value]) => !given.has(value));
  for (const [value] of missing) faults.fault("evaluation-missing", element, `${issueName}: ${value}`);
  if (missing.length > 0) return undefined;
  return new Map(wanted.map(([value, key]) => [key, given.get(value) ?? zero]));
}

/** Most whole numbers that a profile may evaluate one by one. */
const MAX_LISTED_AMOUNTS = 10_000n;

/** An integer issue whose profile evaluates each whole number separately: every one becomes a break point. */
function readAmountItems(
  issue: IntegerIssue,
  items: readonly XmlElement[],
  element: XmlElement,
  faults: FaultList,
) {
  if (issue.to.n - issue.from.n >= MAX_LISTED_AMOUNTS) {
    faults.fault("evaluation-missing", element, issue.name);
    return undefined;
  }
  const wanted: [string, string][] = [];
  for (let amount = issue.from.n; amount <= issue.to.n; amount += 1n) wanted.push([`${amount}`, `${amount}`]);
  return readEvaluations(wanted, items, issue.name, element, faults);
}

/**
 * A linear evaluator: offset + slope × (amount − lower bound), so the two ends say everything. GENIUS writes `offset` and
 * `slope`, NegMAS also `parameter0` and `parameter1`; the lower bound is the profile's own where it states one.
 */
function readLinear(
  issue: IntegerIssue,
  element: XmlElement,
  faults: FaultList,
): Map<string, Rational> | undefined {
  const evaluator = element.children.find((child) => child.name === "evaluator");
  if (evaluator === undefined) {
    faults.fault("evaluation-missing", element, issue.name);
    return undefined;
  }
  const form = evaluator.attributes.get("ftype") ?? "linear";
  const offset =
    numberAttribute(evaluator, "offset", faults) ?? numberAttribute(evaluator, "parameter0", faults);
  const slope =
    numberAttribute(evaluator, "slope", faults) ?? numberAttribute(evaluator, "parameter1", faults);
  if (form.toLowerCase() !== "linear") {
    faults.fault("unsupported-evaluator", evaluator, `${issue.name} (${form})`);
    return undefined;
  }
  if (offset === undefined || slope === undefined) {
    faults.fault("evaluation-missing", evaluator, issue.name);
    return undefined;
  }
  const lower = integerBounds(element, faults)?.from ?? issue.from;
  const at = (amount: Rational) => add(offset, multiply(slope, subtract(amount, lower)));
  const values = new Map([issue.from, issue.to].map((amount) => [toText(amount), at(amount)]));
  if ([...values.values()].some(({ n }) => n < 0n)) faults.fault("negative-value", evaluator, issue.name);
  return values;
}

/** Evaluations divided by the largest where any exceeds 1, as GENIUS does; those on 0..1 already stay as they are. */
export function scaled(values: ReadonlyMap<string, Rational>): ReadonlyMap<string, Rational> {
  const largest = [...values.values()].reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero);
  if (compare(largest, one) <= 0) return values;
  return new Map([...values].map(([key, value]) => [key, divide(value, largest)]));
}
