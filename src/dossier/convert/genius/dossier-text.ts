import { Document, isCollection, isMap, visit } from "yaml";
import { equals, type Rational, toText, zero } from "../../../math/rational.ts";
import type { DossierInput } from "../../schema/dossier.ts";
import type { ExactNumber } from "../../schema/primitives.ts";
import type { GeniusDomain, GeniusIssue } from "./domain.ts";
import type { GeniusProfile, ValuedIssue } from "./profile.ts";

/** A party and the profile that is its value function. */
export interface ProfileOwner {
  readonly id: string;
  readonly name: string;
  /** Name of the file, without folders. */
  readonly file: string;
  readonly profile: GeniusProfile;
}

const header = ` A negotiation converted from GENIUS XML: one domain and one utility profile a party.
 Value of a package to a party = sum of weight × value over the issues, between 0 and 1. Values of an issue are the profile's
 evaluations, divided by the largest of that issue where any exceeds 1; weights are divided by their sum. Fractions are exact.`;

/** The converted negotiation as a dossier's YAML, for people to read and edit. */
export function writeDossier(title: string, domain: GeniusDomain, owners: readonly ProfileOwner[]): string {
  const input: DossierInput = {
    concordat: 1,
    title,
    parties: owners.map(({ id, name }) => ({
      id,
      name,
      kind: "organisation",
      roles: [{ role: "principal" }],
    })),
    issues: domain.issues.map(issueEntry),
    preferences: Object.fromEntries(owners.map((owner) => [owner.id, preferencesEntry(owner)])),
  };
  const document = new Document(input);
  document.commentBefore = header;
  keepLeavesOnOneLine(document);
  return document.toString({ lineWidth: 110 });
}

function issueEntry(issue: GeniusIssue): NonNullable<DossierInput["issues"]>[number] {
  const { id, name } = issue;
  if (issue.kind === "discrete") {
    return { id, name, kind: "options", options: issue.items.map((item) => ({ ...item })) };
  }
  if (hasOneValue(issue)) {
    return { id, name, kind: "options", options: [{ id: onlyValue, name: toText(issue.from) }] };
  }
  return { id, name, kind: "amount", from: exact(issue.from), to: exact(issue.to), step: 1 };
}

/** A range of one number leaves nothing to choose; a dossier writes that as a single option. */
const onlyValue = "only-value";

function hasOneValue(issue: GeniusIssue): boolean {
  return issue.kind === "integer" && equals(issue.from, issue.to);
}

function scaleValues({ issue, values }: ValuedIssue): Record<string, ExactNumber> {
  return exactValues([...values].map(([key, value]) => [hasOneValue(issue) ? onlyValue : key, value]));
}

function preferencesEntry({ file, profile }: ProfileOwner): NonNullable<DossierInput["preferences"]>[string] {
  const grounds = { basis: "reported", reason: `As given in ${file}.` } as const;
  return {
    valueScale: "source",
    weights: [
      { values: exactValues(profile.issues.map(({ issue, weight }) => [issue.id, weight])), ...grounds },
    ],
    scale: profile.issues.map((valued) => ({
      issue: valued.issue.id,
      values: scaleValues(valued),
      ...grounds,
    })),
    noDeal: [noDealEntry(file, profile)],
  };
}

function noDealEntry(file: string, { reservation, discount }: GeniusProfile) {
  const note =
    discount === undefined
      ? {}
      : { note: `The profile discounts value over time by ${toText(discount)}; this is not used.` };
  if (reservation !== undefined)
    return { value: exact(reservation), basis: "reported" as const, reason: `As given in ${file}.`, ...note };
  const reason = `${file} gives no reservation value; as in GENIUS, no agreement is then worth 0.`;
  return { value: exact(zero), basis: "assessed" as const, reason, ...note };
}

function exactValues(entries: readonly (readonly [string, Rational])[]): Record<string, ExactNumber> {
  return Object.fromEntries(entries.map(([key, value]) => [key, exact(value)]));
}

/** A plain number where a double holds it exactly as written, otherwise its text: a long decimal or a fraction n/d. */
function exact(value: Rational): ExactNumber {
  const text = toText(value);
  return String(Number(text)) === text ? Number(text) : text;
}

/** Short lists of words and small entries read better on one line than on three. */
function keepLeavesOnOneLine(document: Document): void {
  visit(document, {
    Collection(_, node) {
      const leaf = node.items.every(
        (item) => !isCollection(isMap(node) ? (item as { value: unknown }).value : item),
      );
      if (leaf && isMap(node) && (node.has("name") || node.has("role")) && !node.has("kind"))
        node.flow = true;
    },
  });
}
