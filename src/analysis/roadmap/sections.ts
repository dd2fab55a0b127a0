import { exactValue, isNumberText } from "../../dossier/exact.ts";
import { matchesAmount, matchesOption } from "../../dossier/matching.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate, Choice, Id, OptionPattern } from "../../dossier/schema/primitives.ts";
import type { DossierStep } from "../../dossier/schema/steps.ts";
import type { Reason } from "../contract.ts";
import { dealsSections, principalsOf } from "../deals/model/sections.ts";

/** The sections roadmap reads: the steps, and what tells the worth of the options they deliver. */
export const roadmapSections = [...dealsSections, "steps", "penalties"] as const;

export type RoadmapInput = Pick<Dossier, (typeof roadmapSections)[number]>;

/** The reason why nothing can be said that shows without any computation; undefined where there is none. */
export function missingSteps(input: RoadmapInput): Reason | undefined {
  if (input.steps.length === 0) return { key: "no-steps", values: {} };
  const parties = partiesOf(input, input.steps, null);
  if (parties.length >= 2) return undefined;
  const name = input.parties.find(({ id }) => id === parties[0])?.name ?? parties[0] ?? "";
  return { key: "steps-of-one-party", values: { party: name } };
}

/** Who exchanges: the principals, and whoever else takes a step, in the order of the dossier. */
export function partiesOf(
  input: RoadmapInput,
  steps: readonly DossierStep[],
  asOf: CalendarDate | null,
): Id[] {
  const principals = new Set(principalsOf(input, asOf).map(({ id }) => id));
  const givers = new Set(steps.map(({ by }) => by));
  return input.parties.map(({ id }) => id).filter((id) => principals.has(id) || givers.has(id));
}

/** The steps a package brings: all whose delivered options it chooses and whose condition it meets, and those that are tied to none. */
export function stepsFor(input: RoadmapInput, choice: Choice | undefined): readonly DossierStep[] {
  if (choice === undefined) return input.steps;
  const meets = (pattern: Readonly<Record<Id, OptionPattern>> | undefined) =>
    Object.entries(pattern ?? {}).every(([issue, one]) => {
      const chosen = choice[issue];
      if (chosen === undefined) return false;
      const isAmount = input.issues.find(({ id }) => id === issue)?.kind === "amount" && isNumberText(chosen);
      return isAmount ? matchesAmount(one, exactValue(chosen)) : matchesOption(one, String(chosen));
    });
  return input.steps.filter((step) => meets(step.delivers) && meets(step.if));
}
