import { type Dossier, type DossierInput, dossierSchema } from "../src/dossier/schema/dossier.ts";
import { stream } from "../src/math/random.ts";

/** A space to measure on: so many issues of so many options, and the parties that value them. */
export interface SpaceSize {
  readonly issues: number;
  readonly options: number;
  readonly parties: number;
}

/** A dossier of that size with plain whole-number values drawn from a fixed seed; the parties rank the options apart from each other. */
export function spaceOf({ issues, options, parties }: SpaceSize): Dossier {
  const draw = stream(1, `bench ${issues} ${options} ${parties}`).uniform;
  const whole = (most: number) => Math.floor(draw() * (most + 1));
  const issueIds = Array.from({ length: issues }, (_, issue) => `issue-${issue}`);
  const optionIds = Array.from({ length: options }, (_, option) => `option-${option}`);
  const partyIds = Array.from({ length: parties }, (_, party) => `party-${party}`);
  const values = () => {
    const drawn = optionIds.map(() => whole(100));
    drawn[whole(options - 1)] = 100;
    const lowest = drawn.indexOf(Math.min(...drawn));
    drawn[lowest] = 0;
    return Object.fromEntries(optionIds.map((id, option) => [id, drawn[option] as number]));
  };
  const preferences = () => ({
    scale: issueIds.map((issue) => ({ issue, values: values() })),
    weights: [{ values: Object.fromEntries(issueIds.map((issue) => [issue, 1 + whole(99)])) }],
    noDeal: [{ value: 40 }],
  });
  return dossierSchema.parse({
    concordat: 1,
    title: "A space to measure on",
    parties: partyIds.map((id) => ({ id, name: id, kind: "state", roles: [{ role: "principal" }] })),
    issues: issueIds.map((id) => ({
      id,
      name: id,
      kind: "options",
      options: optionIds.map((option) => ({ id: option, name: option })),
    })),
    preferences: Object.fromEntries(partyIds.map((id) => [id, preferences()])),
  } satisfies DossierInput);
}
