import {
  centreOf,
  type NoValueFunction,
  type ValueFunction,
} from "../../src/analysis/deals/centre/value-function.ts";
import { choiceReader } from "../../src/analysis/deals/model/choices.ts";
import { issueOptions } from "../../src/analysis/deals/model/issue-options.ts";
import { partyStatements } from "../../src/analysis/deals/statements/party-statements.ts";
import type { PartyStatements } from "../../src/analysis/deals/statements/statement.ts";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import { toNumber } from "../../src/math/rational.ts";
import { dossierOf } from "./plain-dossiers.ts";

type Sections = Pick<DossierInput, "issues" | "packages" | "preferences">;

/** One party's statements and the issues they are about, from sections as a dossier writes them. */
export function statementsOf(sections: Sections, party = "a") {
  const { issues, packages, preferences } = dossierOf(sections);
  const options = issues.map(issueOptions);
  const said = partyStatements(preferences, party, {
    issues: options,
    asOf: null,
    choiceOf: choiceReader(options, packages),
  });
  if (!said) throw new Error(`statementsOf: nothing is said of ${party}`);
  return { issues: options, said };
}

export function valueFunction(sections: Sections, party = "a"): ValueFunction | NoValueFunction {
  const { issues, said } = statementsOf(sections, party);
  return centreOf(said, issues);
}

/** The value function where there must be one. */
export function centre(sections: Sections, party = "a"): ValueFunction {
  const found = valueFunction(sections, party);
  if ("problem" in found) throw new Error(`centre: ${JSON.stringify(found)}`);
  return found;
}

export const weightsIn = ({ weights }: ValueFunction) => weights.map(toNumber);
export const valuesIn = ({ values }: ValueFunction) => values.map((options) => options.map(toNumber));

export type { PartyStatements };
