import type { CalendarDate, Choice, Text } from "../../dossier/schema/primitives.ts";
import type { DossierStep } from "../../dossier/schema/steps.ts";
import { principalsOf } from "../deals/model/sections.ts";
import type { RoadmapInput } from "./sections.ts";
import { preferencesOf } from "./worth.ts";

/** A step as it is drafted: what it delivers, by whoever loses most by it; everything else is for a person to say. */
export type DraftedStep = Pick<DossierStep, "id" | "by" | "what" | "delivers" | "illustrative" | "reason">;

/**
 * A first version of the section `steps`: for each issue with a status quo a step for the option a package chooses (without a package, for
 * each other option, and for the far end of an amount), given by the principal that loses most by it. Costs and values are left out, so that they follow from preferences.
 * Empty where nobody negotiates or no issue says what holds today. Each step is marked illustrative, with `reason`.
 */
export function draftSteps(
  input: RoadmapInput,
  reason: Text,
  { choice, asOf }: { readonly choice?: Choice | undefined; readonly asOf: CalendarDate | null },
): DraftedStep[] {
  const principals = principalsOf(input, asOf).map(({ id }) => id);
  const [first] = principals;
  if (first === undefined) return [];
  const drafted = input.issues.flatMap((issue): DraftedStep[] => {
    if (issue.statusQuo === undefined) return [];
    const chosen = choice?.[issue.id];
    const every = issue.kind === "options" ? issue.options.map(({ id }) => id) : [issue.to];
    const options = choice === undefined ? every : chosen === undefined ? [] : [chosen];
    return options
      .filter((option) => String(option) !== String(issue.statusQuo))
      .map((option) => {
        const named =
          issue.kind === "options" ? issue.options.find(({ id }) => id === option)?.name : undefined;
        const id = `${issue.id}-${String(option)
          .replaceAll(/[^a-z0-9]+/gi, "-")
          .toLowerCase()}`;
        const what = beside(issue.name, named ?? String(option));
        return { id, by: first, what, delivers: { [issue.id]: option }, illustrative: true, reason };
      });
  });
  const { worth } = preferencesOf(input, drafted, principals, asOf, {});
  return drafted.map((step) => {
    const found = worth(step);
    if (found === undefined || "key" in found) return step;
    const least = found.values.indexOf(Math.min(...found.values));
    return { ...step, by: principals[least] ?? first };
  });
}

/** Two texts as one, in every language that the first is in. */
function beside(left: Text, right: Text): Text {
  const plain = (text: Text, language: string) => {
    const found = typeof text === "string" ? text : (text[language] ?? Object.values(text)[0] ?? "");
    return typeof found === "string" ? found : found.text;
  };
  if (typeof left === "string") return `${left}: ${plain(right, "")}`;
  return Object.fromEntries(
    Object.keys(left).map((language) => [language, `${plain(left, language)}: ${plain(right, language)}`]),
  );
}
