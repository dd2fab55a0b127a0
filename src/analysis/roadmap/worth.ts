import type { CalendarDate, Id } from "../../dossier/schema/primitives.ts";
import type { DossierStep } from "../../dossier/schema/steps.ts";
import type { Watch } from "../../math/cancellation.ts";
import { multiply, subtract, toNumber } from "../../math/rational.ts";
import type { Reason } from "../contract.ts";
import { optionIndex } from "../deals/model/issue-options.ts";
import { type DealsModel, readModel } from "../deals/model/model.ts";
import type { DealsInput } from "../deals/model/sections.ts";

/** What the option a step delivers is worth to each party against the status quo, and the statements that say so. */
export interface OptionWorth {
  readonly values: readonly number[];
  readonly rests: readonly (readonly string[])[];
}

/** Undefined where the step delivers no option, or no status quo is on file for it. */
export type Worth = (step: Pick<DossierStep, "delivers">) => OptionWorth | Reason | undefined;

/** What preferences say, read once and only if a step needs it. */
export interface Preferences {
  readonly worth: Worth;
  /** What no deal is worth to each party against today's options; null where that is not on file. */
  readonly noDeal: readonly (number | null)[];
  readonly noDealRests: readonly (readonly string[])[];
  /** Samples that entered the centres used. */
  readonly samples: number;
}

/**
 * The change of each party's value, at the centre of its preferences, from the status quo to the options delivered; shared equally where
 * several steps deliver the same and say nothing of what it is worth. `steps` are those of the roadmap.
 */
export function preferencesOf(
  input: DealsInput,
  steps: readonly Pick<DossierStep, "cost" | "value" | "delivers">[],
  parties: readonly Id[],
  asOf: CalendarDate | null,
  watch: Watch,
): Preferences {
  const model = readModel(input, asOf, watch);
  const silent = steps.filter((step) => step.cost === undefined || step.value === undefined);
  const shared = (step: Pick<DossierStep, "delivers">) =>
    silent.filter((other) => JSON.stringify(other.delivers) === JSON.stringify(step.delivers)).length;
  const worth: Worth = (step) => {
    const quo = deliveredFrom(input, step);
    if (quo === undefined) return undefined;
    if ("key" in model) return model;
    const share = Math.max(1, shared(step));
    const each = parties.map((party) => changeFor(model, party, quo));
    return { values: each.map(({ value }) => value / share), rests: each.map(({ rests }) => rests) };
  };
  if ("key" in model)
    return { worth, noDeal: parties.map(() => null), noDealRests: parties.map(() => []), samples: 0 };
  const noDeal = parties.map((party) => noDealAgainstToday(model, input, party));
  const used = model.principals.filter(({ id }) => parties.includes(id));
  return {
    worth,
    noDeal: noDeal.map((one) => one?.value ?? null),
    noDealRests: noDeal.map((one) => one?.rests ?? []),
    samples: Math.max(0, ...used.map(({ value }) => value.samples)),
  };
}

interface Change {
  readonly issue: Id;
  readonly from: string | number;
  readonly to: string | number;
}

function deliveredFrom(
  { issues }: DealsInput,
  { delivers }: Pick<DossierStep, "delivers">,
): Change[] | undefined {
  const changes = Object.entries(delivers ?? {}).flatMap(([issue, to]) => {
    const from = issues.find(({ id }) => id === issue)?.statusQuo;
    return from === undefined ? [] : [{ issue, from, to }];
  });
  return changes.length === 0 ? undefined : changes;
}

function changeFor(
  model: DealsModel,
  party: Id,
  changes: readonly Change[],
): { value: number; rests: string[] } {
  const found = model.principals.find(({ id }) => id === party);
  if (found === undefined) return { value: 0, rests: [] };
  const { weights, values, weightRests, valueRests } = found.value;
  const rests = new Set<string>();
  let value = 0;
  for (const { issue, from, to } of changes) {
    const at = model.issues.findIndex(({ id }) => id === issue);
    const options = model.issues[at];
    const [weight, scale] = [weights[at], values[at]];
    if (options === undefined || weight === undefined || scale === undefined) continue;
    const [before, after] = [optionIndex(options, from), optionIndex(options, to)].map((index) =>
      index === undefined ? undefined : scale[index],
    );
    if (before === undefined || after === undefined) continue;
    value += toNumber(multiply(weight, subtract(after, before)));
    for (const path of [...weightRests, ...(valueRests[at] ?? [])]) rests.add(path);
  }
  return { value, rests: [...rests] };
}

function noDealAgainstToday(
  model: DealsModel,
  { issues }: DealsInput,
  party: Id,
): { value: number; rests: readonly string[] } | undefined {
  const found = model.principals.find(({ id }) => id === party)?.value;
  if (found?.noDeal === undefined) return undefined;
  let today = 0;
  for (const [at, options] of model.issues.entries()) {
    const quo = issues[at]?.statusQuo;
    const index = quo === undefined ? undefined : optionIndex(options, quo);
    const [weight, value] = [found.weights[at], index === undefined ? undefined : found.values[at]?.[index]];
    if (weight === undefined || value === undefined) return undefined;
    today += toNumber(multiply(weight, value));
  }
  const rests = [...found.weightRests, ...found.valueRests.flat(), ...found.noDeal.rests];
  return { value: toNumber(found.noDeal.value) - today, rests: [...new Set(rests)] };
}
