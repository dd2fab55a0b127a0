import type { Basis, CalendarDate, Id, Text } from "../../../dossier/schema/primitives.ts";
import type { Watch } from "../../../math/cancellation.ts";
import { multiply } from "../../../math/rational.ts";
import type { Reason } from "../../contract.ts";
import type { NoMeans } from "../centre/sample-mean.ts";
import { centreOf, type ValueFunction } from "../centre/value-function.ts";
import { type Conjunction, type PackageSpace, packageSpace } from "../space/index.ts";
import { partyStatements } from "../statements/party-statements.ts";
import { ofKind, type PartyStatements, type Vocabulary } from "../statements/statement.ts";
import { choiceReader } from "./choices.ts";
import { forbiddenBy, toConjunction } from "./conjunctions.ts";
import { type Grounds, groundsFor, withGrounds } from "./grounds.ts";
import { type IssueOptions, issueOptions } from "./issue-options.ts";
import { type DealsInput, missingPart, nameOf, principalsOf } from "./sections.ts";

/** A red line as combinations of options; a package crosses it where it matches any. */
export interface RedLine {
  readonly path: string;
  readonly basis: Basis;
  readonly patterns: readonly Conjunction[];
  /** Its own address, and each `like` by which the party takes it over. */
  readonly rests: readonly string[];
}

export interface Linkage {
  readonly path: string;
  readonly patterns: readonly Conjunction[];
}

interface Principal {
  readonly id: Id;
  readonly value: ValueFunction;
  readonly redLines: readonly RedLine[];
}

/** A party whose consent one principal needs at home. `value` is undefined where too little is said of it. */
export interface Ratifier {
  readonly id: Id;
  readonly principal: Id;
  /** Address of its membership in the rule. */
  readonly path: string;
  readonly value: ValueFunction | undefined;
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

function contradiction(problem: NoMeans, party: Text): Reason {
  return { key: problem === "conflict" ? "statements-conflict" : "statements-undecided", values: { party } };
}

function saysValues({ statements }: PartyStatements): boolean {
  return ofKind(statements, "scale-figures", "scale-order").length > 0;
}

function redLinesOf({ statements }: PartyStatements, { issues }: Vocabulary, grounds: Grounds): RedLine[] {
  return ofKind(statements, "red-line").map(({ path, basis, patterns }) => ({
    path,
    basis,
    patterns: patterns.map((pattern) => toConjunction(issues, pattern)),
    rests: grounds(path),
  }));
}

/** Veto players with preferences of their own. Quotas and disapproval count votes, which is a matter of win-sets, not of one package. */
function readRatifiers(input: DealsInput, vocabulary: Vocabulary, watch: Watch): Ratifier[] | Reason {
  const principals = principalsOf(input, vocabulary.asOf).map(({ id }) => id);
  const ratifiers: Ratifier[] = [];
  for (const { principal, party, path } of vetoPlayersOf(input)) {
    if (!principals.includes(principal) || principals.includes(party)) continue;
    const said = partyStatements(input.preferences, party, vocabulary);
    if (!said) continue;
    const value = centreOf(said, vocabulary.issues, watch);
    if ("problem" in value && value.problem !== "no-scale")
      return contradiction(value.problem, nameOf(input, party));
    ratifiers.push({
      id: party,
      principal,
      path,
      value: "problem" in value ? undefined : withGrounds(value, input.preferences, said),
      redLines: redLinesOf(said, vocabulary, groundsFor(input.preferences, party)),
    });
  }
  return ratifiers;
}

function vetoPlayersOf({ ratification }: DealsInput): { principal: Id; party: Id; path: string }[] {
  return Object.entries(ratification).flatMap(([principal, rules]) =>
    rules.flatMap((rule, at) => {
      if (rule.rule !== "vetoPlayers") return [];
      const path = `ratification.${principal}.${rule.id ?? at}.members`;
      return rule.members.map((member, index) => ({
        principal,
        party: member.party,
        path: `${path}.${member.id ?? index}`,
      }));
    }),
  );
}

/** The package space with those red lines of principals that `counts` lets through. */
export function spaceOf(model: DealsModel, counts: (line: RedLine) => boolean): PackageSpace {
  return packageSpace({
    issues: model.issues.map(({ id, options }) => ({ id, size: options.length })),
    values: model.principals.map(({ value }) =>
      value.values.map((options, issue) =>
        options.map((option) => multiply(value.weights[issue] ?? option, option)),
      ),
    ),
    reservations: model.principals.map(({ value }) => value.noDeal?.value),
    forbidden: model.linkages.flatMap(({ patterns }) => patterns),
    redLines: model.principals.flatMap(({ redLines }, party) =>
      redLines.filter(counts).flatMap(({ patterns }) => patterns.map((pattern) => ({ party, pattern }))),
    ),
  });
}
