import type { Dossier } from "../schema/dossier.ts";
import type { Id } from "../schema/primitives.ts";
import type { DossierStep } from "../schema/steps.ts";

interface Present {
  readonly parties: ReadonlySet<Id>;
  readonly issues: ReadonlySet<Id>;
}

/** Steps whose giver and options are still there, naming no party or step that is not. */
export function wholeSteps(steps: readonly DossierStep[], { parties, issues }: Present): DossierStep[] {
  const areThere = (choice: object | undefined) =>
    Object.keys(choice ?? {}).every((issue) => issues.has(issue));
  const left = steps.filter(
    ({ by, delivers, if: when }) => parties.has(by) && areThere(delivers) && areThere(when),
  );
  const ids = new Set(left.map(({ id }) => id));
  return left.map(({ verifiedBy, after, with: others, value, ...step }) => ({
    ...step,
    ...(verifiedBy !== undefined && parties.has(verifiedBy) && { verifiedBy }),
    ...(after && { after: after.filter((id) => ids.has(id)) }),
    ...(others && { with: others.filter((id) => ids.has(id)) }),
    ...(value && {
      value: Object.fromEntries(Object.entries(value).filter(([party]) => parties.has(party))),
    }),
  }));
}

/** Penalties of parties that are still there. */
export function wholePenalties(
  penalties: Dossier["penalties"],
  parties: ReadonlySet<Id>,
): Dossier["penalties"] {
  const left = Object.entries(penalties).filter(([party, list]) => parties.has(party) && list.length > 0);
  return Object.fromEntries(left);
}
