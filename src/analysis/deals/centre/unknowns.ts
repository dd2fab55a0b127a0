import { toNumber } from "../../../math/rational.ts";
import type { Choice } from "../space/index.ts";
import type { NoDealLimits, Requirement } from "./requirement.ts";
import type { Mix, ScaleShape } from "./scale-shape.ts";
import type { WeightShape } from "./weight-shape.ts";

/** What is to be sampled together: weights, option values, no deal, and statements on whole packages that tie them. */
export interface Unknowns {
  readonly weights: WeightShape;
  /** Undefined for issues that weigh nothing. */
  readonly scales: readonly (ScaleShape | undefined)[];
  readonly requirements: readonly Requirement[];
  /** Present where a requirement bears on no deal. */
  readonly noDeal?: NoDealLimits | undefined;
}

/** The difference between two packages on one issue as factors of its levels. */
export function differenceOf(
  { options }: ScaleShape,
  issue: number,
  { plus, minus }: { readonly plus: Choice | undefined; readonly minus: Choice | undefined },
): (readonly [level: number, factor: number])[] {
  const factors = new Map<number, number>();
  const addMix = (mix: Mix | undefined, sign: number) => {
    if (!mix) return;
    const share = toNumber(mix.share);
    factors.set(mix.from, (factors.get(mix.from) ?? 0) + sign * (1 - share));
    if (mix.to !== mix.from) factors.set(mix.to, (factors.get(mix.to) ?? 0) + sign * share);
  };
  addMix(plus && options[plus[issue] as number], 1);
  addMix(minus && options[minus[issue] as number], -1);
  return [...factors].filter(([, factor]) => factor !== 0);
}
