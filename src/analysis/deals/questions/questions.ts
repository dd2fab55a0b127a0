import type { CalendarDate, Id } from "../../../dossier/schema/primitives.ts";
import type { Watch } from "../../../math/cancellation.ts";
import type { Reason } from "../../contract.ts";
import { regionOf } from "../centre/value-function.ts";
import { choiceReader } from "../model/choices.ts";
import { forbiddenBy, toConjunction } from "../model/conjunctions.ts";
import { issueOptions } from "../model/issue-options.ts";
import { type DealsInput, nameOf } from "../model/sections.ts";
import { preferenceSets } from "../sampling/preference-sets.ts";
import { partyStatements } from "../statements/party-statements.ts";
import { ofKind } from "../statements/statement.ts";
import { type AcceptanceQuestion, everyPackage, openAcceptances } from "./acceptances.ts";
import { type ComparisonQuestion, openComparisons } from "./comparisons.ts";

/** What is best asked next. Without questions, no comparison of two packages would still tell much. */
export interface Questions {
  /** The one that halves what is open best comes first; each about another two issues. */
  readonly questions: readonly ComparisonQuestion[];
  /** Packages of which it is most open whether the party would sign them, the most open first, unlike each other. */
  readonly acceptances: readonly AcceptanceQuestion[];
  /** Value functions drawn; the shares' standard error is at most 1 / (2 √samples). */
  readonly samples: number;
}

const samples = 1_000;

/**
 * The comparisons of two packages whose answers would narrow a party's value function most: those by which the sampled value functions that agree with
 * everything said fall into two parts as equal as can be. Source: Iyengar, Lee and Campbell (2001). See docs/method/deals.md, "Questions".
 * Cost: pairs of issues × pairs of their options × samples.
 */
export function questionsFor(
  input: DealsInput,
  party: Id,
  asOf: CalendarDate | null,
  seed = 1,
  watch: Watch = {},
): Questions | Reason {
  const issues = input.issues.map(issueOptions);
  const choiceOf = choiceReader(issues, input.packages);
  const said = partyStatements(input.preferences, party, { issues, asOf, choiceOf });
  const name = nameOf(input, party);
  if (said === undefined) return { key: "no-preferences", values: { party: name } };
  const region = regionOf(said, issues);
  if ("problem" in region && region.problem === "no-scale") {
    return { key: "no-scale", values: { party: name, issue: issues[region.issue]?.name ?? "" } };
  }
  const sets =
    "problem" in region
      ? region.problem
      : preferenceSets(region, { count: samples, seed, name: "questions", ...watch });
  if (typeof sets === "string") {
    return {
      key: sets === "conflict" ? "statements-conflict" : "statements-undecided",
      values: { party: name },
    };
  }
  const whole = input.packages.map(({ choice }) => choiceOf(choice)).filter((choice) => choice !== undefined);
  const forbidden = input.linkages.flatMap((linkage) => forbiddenBy(issues, linkage));
  const most = Math.max(0, ...issues.map(({ options }) => options.length));
  const plain = Array.from({ length: most }, (_, at) =>
    issues.map(({ options }) => Math.min(at, options.length - 1)),
  );
  const redLines = ofKind(said.statements, "red-line").flatMap(({ patterns }) =>
    patterns.map((pattern) => toConjunction(issues, pattern)),
  );
  const closed = [...forbidden, ...redLines];
  return {
    questions: openComparisons(issues, sets, [...whole, ...plain], forbidden),
    acceptances: openAcceptances(issues, sets, [...whole, ...plain, ...everyPackage(issues)], closed),
    samples: sets.count,
  };
}
