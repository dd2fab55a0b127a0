import type { CalendarDate, Id } from "../../../dossier/schema/primitives.ts";
import type { Watch } from "../../../math/cancellation.ts";
import { multiply, type Rational } from "../../../math/rational.ts";
import type { Reason } from "../../contract.ts";
import { centreOf, type ValueFunction } from "../centre/value-function.ts";
import { type Conjunction, type PackageSpace, packageSpace } from "../space/index.ts";
import { partyStatements } from "../statements/party-statements.ts";
import { ofKind, type PartyStatements, type Vocabulary } from "../statements/statement.ts";
import { choiceReader } from "./choices.ts";
import { forbiddenBy } from "./conjunctions.ts";
import { groundsFor, withGrounds } from "./grounds.ts";
import { type IssueOptions, issueOptions } from "./issue-options.ts";
import { type Ratifier, readRatifiers, type Voice } from "./ratifiers.ts";
import { type RedLine, redLinesOf } from "./red-lines.ts";
import { contradiction, type DealsInput, missingPart, nameOf, principalsOf } from "./sections.ts";

export interface Linkage {
  readonly path: string;
  readonly patterns: readonly Conjunction[];
}

interface Principal {
  readonly id: Id;
  readonly value: ValueFunction;
  readonly redLines: readonly RedLine[];
}

/** A dossier's negotiation as the engine computes with it; lists of issues and parties are in dossier order. */
export interface DealsModel {
  readonly issues: readonly IssueOptions[];
  readonly principals: readonly Principal[];
  readonly ratifiers: readonly Ratifier[];
  readonly linkages: readonly Linkage[];
}

/** Reads a dossier's sections into a model, or the reason why that cannot be done. */
export function readModel(
  input: DealsInput,
  asOf: CalendarDate | null,
  watch: Watch = {},
): DealsModel | Reason {
  const missing = missingPart(input, asOf);
  if (missing) return missing;
  const issues = input.issues.map(issueOptions);
  const vocabulary = { issues, asOf, choiceOf: choiceReader(issues, input.packages) };
  const principals: Principal[] = [];
  for (const { id } of principalsOf(input, asOf)) {
    const principal = readPrincipal(input, id, vocabulary, watch);
    if ("key" in principal) return principal;
    principals.push(principal);
  }
  const silent = principals.filter(({ value }) => !value.noDeal);
  if (silent.length > 0) {
    return { key: "no-no-deal-value", values: { parties: silent.map(({ id }) => nameOf(input, id)) } };
  }
  const ratifiers = readRatifiers(input, vocabulary, watch);
  if ("key" in ratifiers) return ratifiers;
  const linkages = input.linkages.map((linkage, index) => ({
    path: `linkages.${linkage.id ?? index}`,
    patterns: forbiddenBy(issues, linkage),
  }));
  return { issues, principals, ratifiers, linkages };
}

function readPrincipal(input: DealsInput, id: Id, vocabulary: Vocabulary, watch: Watch): Principal | Reason {
  const party = nameOf(input, id);
  const said = partyStatements(input.preferences, id, vocabulary);
  if (!said || !saysValues(said)) return { key: "no-preferences", values: { party } };
  const value = centreOf(said, vocabulary.issues, watch);
  if (!("problem" in value)) {
    const grounds = groundsFor(input.preferences, id);
    const redLines = redLinesOf(said, vocabulary, grounds);
    return { id, value: withGrounds(value, input.preferences, said), redLines };
  }
  if (value.problem !== "no-scale") return contradiction(value.problem, party);
  const issue = vocabulary.issues[value.issue] as IssueOptions;
  return { key: "no-scale", values: { party, issue: issue.name } };
}

function saysValues({ statements }: PartyStatements): boolean {
  return ofKind(statements, "scale-figures", "scale-order").length > 0;
}

/** What a package has to be worth, and to whom, beside what the principals ask of it. */
export interface Asking {
  /** Parties besides the principals that must find it acceptable, each with the red lines that count. */
  readonly voices?: readonly Voice[];
  /** The least value for each principal, in place of its no-deal value. */
  readonly floors?: readonly Rational[];
}

/** The package space with those red lines that `counts` lets through; a party of which no no-deal value is known asks only that they hold. */
export function spaceOf(
  model: DealsModel,
  counts: (line: RedLine) => boolean,
  { voices = [], floors }: Asking = {},
): PackageSpace {
  const valuing = voices.flatMap(({ value }) => (value?.noDeal ? [value] : []));
  const patternsOf = ({ redLines }: Pick<Voice, "redLines">) =>
    redLines.filter(counts).flatMap(({ patterns }) => patterns);
  return packageSpace({
    issues: model.issues.map(({ id, options }) => ({ id, size: options.length })),
    values: [...model.principals.map(({ value }) => value), ...valuing].map((value) =>
      value.values.map((options, issue) =>
        options.map((option) => multiply(value.weights[issue] ?? option, option)),
      ),
    ),
    reservations: [
      ...model.principals.map(({ value }, at) => floors?.[at] ?? value.noDeal?.value),
      ...valuing.map(({ noDeal }) => noDeal?.value),
    ],
    forbidden: [...model.linkages.flatMap(({ patterns }) => patterns), ...voices.flatMap(patternsOf)],
    redLines: model.principals.flatMap((principal, party) =>
      patternsOf(principal).map((pattern) => ({ party, pattern })),
    ),
  });
}
