import { compare, type Rational, toText } from "../../../math/rational.ts";
import { idSource } from "../slug.ts";
import type { XmlElement } from "../xml.ts";
import { type FaultList, numberAttribute } from "./fault.ts";

/** What is to be settled, as the domain file lists it. */
export type GeniusIssue = DiscreteIssue | IntegerIssue;

interface DiscreteIssue {
  readonly kind: "discrete";
  /** The number by which profiles refer to the issue. */
  readonly index: string;
  readonly id: string;
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

export interface IntegerIssue {
  readonly kind: "integer";
  readonly index: string;
  readonly id: string;
  readonly name: string;
  readonly from: Rational;
  readonly to: Rational;
}

export interface GeniusDomain {
  /** The root objective's name, where it has one of its own. */
  readonly name: string | undefined;
  readonly issues: readonly GeniusIssue[];
}

/** Whether this is a domain: what can be agreed, without anyone's evaluation of it. */
export function isDomain(root: XmlElement): boolean {
  if (root.name === "negotiation_template") return true;
  return (
    root.name === "utility_space" &&
    !holds(root, (element) => element.attributes.has("evaluation") || element.name === "weight")
  );
}

function holds(element: XmlElement, test: (element: XmlElement) => boolean): boolean {
  return test(element) || element.children.some((child) => holds(child, test));
}

/** All elements of one name at any depth, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The issues of a domain in document order, those of nested objectives included. */
export function readDomain(root: XmlElement, faults: FaultList): GeniusDomain {
  const ids = idSource("issue");
  const seen = new Set<string>();
  const elements = descendants(root, "issue");
  if (elements.length === 0) faults.fault("no-domain", root);
  const issues = elements.flatMap((element) => {
    const index = readIndex(element, faults);
    if (index === undefined) return [];
    if (seen.has(index)) faults.fault("issue-repeated", element, index);
    seen.add(index);
    return readIssue(element, index, ids, faults) ?? [];
  });
  const name = descendants(root, "objective")[0]?.attributes.get("name")?.trim();
  return { name: name === "" || name?.toLowerCase() === "root" ? undefined : name, issues };
}

/** The `index` of an issue or weight, written the same way for 1 and 01; undefined, with a fault, where there is none. */
export function readIndex(element: XmlElement, faults: FaultList): string | undefined {
  const text = element.attributes.get("index")?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return String(Number(text));
  faults.fault("issue-index-missing", element, element.attributes.get("name"));
  return undefined;
}

/** `discrete`, `integer`, `real` or whatever else the file says; discrete where it says nothing. */
export function issueKind({ attributes }: XmlElement): string {
  return (
    attributes.get("type") ??
    attributes.get("vtype") ??
    attributes.get("etype") ??
    "discrete"
  ).toLowerCase();
}

function readIssue(
  element: XmlElement,
  index: string,
  ids: (name: string) => string,
  faults: FaultList,
): GeniusIssue | undefined {
  const name = element.attributes.get("name")?.trim() || `Issue ${index}`;
  const common = { index, id: ids(name), name };
  const kind = issueKind(element);
  if (kind === "discrete") return readItems(element, common, faults);
  if (kind === "integer") return readBounds(element, common, faults);
  faults.fault("unsupported-issue-kind", element, `${name} (${kind})`);
  return undefined;
}

type Common = Pick<GeniusIssue, "index" | "id" | "name">;

function readItems(element: XmlElement, common: Common, faults: FaultList): DiscreteIssue | undefined {
  const ids = idSource("option");
  const names = new Set<string>();
  for (const item of element.children.filter((child) => child.name === "item")) {
    const value = itemValue(item);
    if (value === undefined) faults.fault("issue-without-values", item, common.name);
    else if (names.has(value)) faults.fault("item-repeated", item, value);
    else names.add(value);
  }
  if (names.size === 0) {
    faults.fault("issue-without-values", element, common.name);
    return undefined;
  }
  return { kind: "discrete", ...common, items: [...names].map((name) => ({ id: ids(name), name })) };
}

/** An item's value, by which domain and profile name the same thing. */
export function itemValue(item: XmlElement): string | undefined {
  return item.attributes.get("value")?.trim() || undefined;
}

function readBounds(element: XmlElement, common: Common, faults: FaultList): IntegerIssue | undefined {
  const bounds = integerBounds(element, faults);
  if (bounds === undefined) {
    faults.fault("bounds-missing", element, common.name);
    return undefined;
  }
  const { from, to } = bounds;
  if (compare(from, to) > 0) {
    faults.add({ code: "range-order", values: { low: toText(from), high: toText(to) } }, element);
    return undefined;
  }
  return { kind: "integer", ...common, from, to };
}

/** Bounds stand on the issue itself or in a `range` inside it. */
export function integerBounds(
  element: XmlElement,
  faults: FaultList,
): { from: Rational; to: Rational } | undefined {
  const range = element.children.find((child) => child.name === "range");
  for (const holder of range ? [element, range] : [element]) {
    const from = numberAttribute(holder, "lowerbound", faults);
    const to = numberAttribute(holder, "upperbound", faults);
    if (from?.d === 1n && to?.d === 1n) return { from, to };
  }
  return undefined;
}
