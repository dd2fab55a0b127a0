import { firstDay, lastDay } from "../../../dossier/dates.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { CalendarDate, Id, Text } from "../../../dossier/schema/primitives.ts";
import type { Party, Role } from "../../../dossier/schema/record.ts";
import type { Reason } from "../../contract.ts";
import type { NoMeans } from "../centre/sample-mean.ts";

/** The sections deals reads. */
export const dealsSections = [
  "parties",
  "issues",
  "linkages",
  "packages",
  "preferences",
  "ratification",
] as const;

export type DealsInput = Pick<Dossier, (typeof dealsSections)[number]>;

/** The parties that must agree on a date, in the order of the dossier; without a date, all that ever had to. */
export function principalsOf({ parties }: Pick<DealsInput, "parties">, asOf: CalendarDate | null): Party[] {
  return parties.filter(({ roles }) =>
    roles?.some((role) => role.role === "principal" && isInForce(role, asOf)),
  );
}

function isInForce({ from, to }: Role, asOf: CalendarDate | null): boolean {
  if (asOf === null) return true;
  return (
    (from === undefined || firstDay(from) <= lastDay(asOf)) &&
    (to === undefined || lastDay(to) >= firstDay(asOf))
  );
}

/** A party's name; its id where the dossier lists no such party. */
export function nameOf({ parties }: Pick<DealsInput, "parties">, id: Id): Text {
  return parties.find((party) => party.id === id)?.name ?? id;
}

/** The reason where a party's statements exclude each other, or it could not be decided whether they do. */
export function contradiction(problem: NoMeans, party: Text): Reason {
  return { key: problem === "conflict" ? "statements-conflict" : "statements-undecided", values: { party } };
}

/** The reason why nothing can be said that shows without any computation; undefined where there is none. */
export function missingPart(input: DealsInput, asOf: CalendarDate | null = null): Reason | undefined {
  const principals = principalsOf(input, asOf);
  const [first, second] = principals;
  if (!first) return { key: "no-principals", values: {} };
  if (!second) return { key: "one-principal", values: { party: first.name } };
  if (input.issues.length === 0) return { key: "no-issues", values: {} };
  const silent = principals.find(({ id }) => !Object.hasOwn(input.preferences, id));
  return silent && { key: "no-preferences", values: { party: silent.name } };
}
