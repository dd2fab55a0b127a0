import { add, compare, divide, isZero, one, type Rational, toText, zero } from "../../../math/rational.ts";
import type { XmlElement } from "../xml.ts";
import { descendants, type GeniusDomain, type GeniusIssue, readIndex } from "./domain.ts";
import { type FaultList, numberAttribute } from "./fault.ts";
import { readValues, scaled } from "./values.ts";

/** One party's value function: u = sum of weight times value, everything on 0..1. */
export interface GeniusProfile {
  readonly issues: readonly ValuedIssue[];
  /** Value of no agreement; undefined where the file gives none. */
  readonly reservation: Rational | undefined;
  /** Factor by which value shrinks over time, where it is not 1. */
  readonly discount: Rational | undefined;
}

export interface ValuedIssue {
  readonly issue: GeniusIssue;
  readonly weight: Rational;
  /** Value by option id, or by amount at each break point. */
  readonly values: ReadonlyMap<string, Rational>;
}

/** Reads one profile against its domain; undefined where faults leave no complete value function. */
export function readProfile(
  root: XmlElement,
  domain: GeniusDomain,
  faults: FaultList,
): GeniusProfile | undefined {
  if (isNonAdditive(root)) {
    faults.fault("unsupported-utility-space", root, root.attributes.get("type"));
    return undefined;
  }
  const elements = issuesByIndex(root, domain, faults);
  const weights = readWeights(root, domain, faults);
  const valued = domain.issues.map((issue) =>
    readValued(issue, elements.get(issue.index), weights, root, faults),
  );
  const complete = valued.filter((found) => found !== undefined);
  const total = complete.reduce((sum, { weight }) => add(sum, weight), zero);
  if (complete.length < domain.issues.length) return undefined;
  if (isZero(total)) {
    faults.fault("all-weights-zero", root);
    return undefined;
  }
  return {
    issues: complete.map((found) => ({
      ...found,
      weight: divide(found.weight, total),
      values: scaled(found.values),
    })),
    reservation: readReservation(root, faults),
    discount: readDiscount(root, faults),
  };
}

/** Constraint-based and other utility spaces whose value is not a weighted sum over issues; "any", as NegMAS writes, says nothing of the form. */
function isNonAdditive(root: XmlElement): boolean {
  const type = root.attributes.get("type")?.trim().toUpperCase() ?? "";
  return (
    !["", "ANY", "LINEAR", "ADDITIVE", "UNCERTAIN"].includes(type) || descendants(root, "ufun").length > 0
  );
}

function issuesByIndex(root: XmlElement, domain: GeniusDomain, faults: FaultList): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const element of descendants(root, "issue")) {
    const index = readIndex(element, faults);
    if (index === undefined) continue;
    const issue = domain.issues.find((candidate) => candidate.index === index);
    const name = element.attributes.get("name")?.trim() ?? "";
    if (issue === undefined) faults.fault("issue-not-in-domain", element, name || index);
    else if (found.has(index)) faults.fault("issue-repeated", element, index);
    else if (name !== "" && name.toLowerCase() !== issue.name.toLowerCase()) {
      faults.warn("issue-name-differs", element, `${issue.name} / ${name}`);
    }
    found.set(index, element);
  }
  return found;
}

/** Weights by issue index. Those of inner objectives are left out: value is summed over issues only. */
function readWeights(root: XmlElement, domain: GeniusDomain, faults: FaultList): Map<string, Rational> {
  const objectives = new Set(descendants(root, "objective").map(({ attributes }) => attributes.get("index")));
  const found = new Map<string, Rational>();
  for (const element of descendants(root, "weight")) {
    const index = readIndex(element, faults);
    const value = numberAttribute(element, "value", faults);
    if (index === undefined || value === undefined) continue;
    const inDomain = domain.issues.some((issue) => issue.index === index);
    if (!inDomain && !objectives.has(index)) faults.warn("issue-not-in-domain", element, index);
    if (found.has(index)) faults.fault("issue-repeated", element, index);
    if (value.n < 0n) faults.fault("negative-value", element, toText(value));
    found.set(index, value);
  }
  return found;
}

function readValued(
  issue: GeniusIssue,
  element: XmlElement | undefined,
  weights: ReadonlyMap<string, Rational>,
  root: XmlElement,
  faults: FaultList,
): ValuedIssue | undefined {
  if (element === undefined) {
    faults.fault("evaluation-missing", root, issue.name);
    return undefined;
  }
  const weight = weights.get(issue.index);
  if (weight === undefined) faults.fault("weight-missing", element, issue.name);
  const values = readValues(issue, element, faults);
  return weight === undefined || values === undefined ? undefined : { issue, weight, values };
}

function readReservation(root: XmlElement, faults: FaultList): Rational | undefined {
  const element = descendants(root, "reservation")[0];
  const value = element && numberAttribute(element, "value", faults);
  if (element === undefined || !element.attributes.has("value"))
    faults.warn("reservation-missing", element ?? root);
  return value;
}

function readDiscount(root: XmlElement, faults: FaultList): Rational | undefined {
  const element = descendants(root, "discount_factor")[0];
  const value = element && numberAttribute(element, "value", faults);
  if (element === undefined || value === undefined || compare(value, one) === 0) return undefined;
  faults.warn("discount-unused", element, toText(value));
  return value;
}
