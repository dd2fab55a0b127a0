import type { RunContext } from "../contract.ts";
import { areKnown, type Entries } from "./entries.ts";
import { toChoice } from "./model/choices.ts";
import type { DealsModel } from "./model/model.ts";
import type { DealsInput } from "./model/sections.ts";
import type { DealsResult } from "./result.ts";
import { sampleDeals } from "./sampling/index.ts";
import type { DealsSettings } from "./settings.ts";
import type { Choice, EfficientEntry, Solutions } from "./space/index.ts";

/** What was found at the centre, to be looked at over preference sets. */
interface Found {
  readonly model: DealsModel;
  readonly picked: Solutions | undefined;
  readonly efficient: Entries;
  readonly named: readonly Named[];
}

/** The answers over preference sets: of the solutions' packages, the named ones, and the efficient ones. */
export function sampledAnswers(
  input: DealsInput,
  { positions, samples }: DealsSettings,
  { asOf, seed, signal }: RunContext,
  { model, picked, efficient, named }: Found,
): DealsResult["sampled"] {
  if (samples === 0) return null;
  const choices = (entries: readonly EfficientEntry[]) => entries.map(({ choice }) => choice);
  const solutions = picked && {
    nash: choices(picked.nash),
    kalaiSmorodinsky: choices(picked.kalaiSmorodinsky),
    egalitarian: choices(picked.egalitarian),
    utilitarian: choices(picked.utilitarian),
  };
  const asked = { input, model, asOf, positions, seed, samples, signal, solutions };
  const answers = sampleDeals({
    ...asked,
    efficient: areKnown(efficient) ? choices(efficient) : [],
    named,
  });
  return answers ?? null;
}

/** A named package that chooses on every issue. */
export interface Named {
  readonly id: string;
  readonly whole: Choice;
}

/** The named packages to be told of: those that are whole, or the one asked for. */
export function namedPackages(input: DealsInput, { issues }: DealsModel, settings: DealsSettings): Named[] {
  return input.packages.flatMap(({ id, choice }) => {
    const whole = toChoice(issues, choice);
    if (!whole || (settings.package !== undefined && settings.package !== id)) return [];
    return [{ id, whole }];
  });
}
