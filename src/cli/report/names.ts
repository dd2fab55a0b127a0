import type { OptionValue } from "../../analysis/deals/result.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Issue } from "../../dossier/schema/issues.ts";
import type { Id, Text } from "../../dossier/schema/primitives.ts";
import type { Format } from "../../language/format.ts";
import type { Session } from "../session.ts";

/** Names of a dossier's parties, issues and options, as they are shown in a table. */
export interface Names {
  readonly format: Format;
  party(id: Id): string;
  issue(id: Id): string;
  /** An option's name, or an amount with its unit. */
  chosen(issue: Id, value: OptionValue): string;
  package(id: Id): string;
}

export function namesOf(session: Session, dossier: Dossier): Names {
  const format = session.format(dossier.language);
  const nameIn = (list: readonly { readonly id: Id; readonly name: Text }[], id: Id) => {
    const found = list.find((entry) => entry.id === id);
    return found === undefined ? id : session.say(format.name(found.name));
  };
  const chosenOn = (issue: Issue | undefined, value: OptionValue) => {
    if (issue?.kind === "amount") return session.say(format.amount(value, issue.unit));
    return issue === undefined ? String(value) : nameIn(issue.options, String(value));
  };
  return {
    format,
    party: (id) => nameIn(dossier.parties, id),
    issue: (id) => nameIn(dossier.issues, id),
    chosen: (id, value) =>
      chosenOn(
        dossier.issues.find((issue) => issue.id === id),
        value,
      ),
    package: (id) => nameIn(dossier.packages, id),
  };
}

/** A number as tables show it: three decimals on a scale up to 1, one on a scale up to 100. */
export function valueText(session: Session, names: Names, value: number, scale: number): string {
  return session.say(names.format.number(value, scale <= 2 ? 3 : 1));
}

/** The largest value in sight, which decides how many decimals are worth showing. */
export function scaleOf(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
}
