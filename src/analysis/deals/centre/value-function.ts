import type { Watch } from "../../../math/cancellation.ts";
import { add, equals, max, min, multiply, type Rational, subtract, zero } from "../../../math/rational.ts";
import type { IssueOptions } from "../model/issue-options.ts";
import type { Choice } from "../space/index.ts";
import { ofKind, type PartyStatements, type Range } from "../statements/statement.ts";
import { type Estimates, estimateCentre } from "./estimates.ts";
import { type NoDealValue, noDealValue, statedNoDeal } from "./no-deal.ts";
import { biteOf, type Requirement, requirementsOf } from "./requirement.ts";
import { closedFormLevels } from "./scale-centre.ts";
import { mixed, type ScaleShape, scaleShape } from "./scale-shape.ts";
import { closedFormMasses, weightsOf } from "./weight-centre.ts";
import { type WeightShape, weightShape } from "./weight-shape.ts";

/** One party's value function at its centre, exactly, and the statements each part rests on. */
export interface ValueFunction {
  /** One weight an issue. */
  readonly weights: readonly Rational[];
  /** values[issue][option], before weighting. */
  readonly values: readonly (readonly Rational[])[];
  readonly noDeal: NoDealValue | undefined;
  readonly method: "stated" | "closed-form" | "sample-mean";
  readonly samples: number;
  /** Largest standard error of a sampled weight and of a sampled option value; 0 where none was sampled. */
  readonly standardErrors: { readonly weights: number; readonly values: number };
  readonly weightRests: readonly string[];
  readonly valueRests: readonly (readonly string[])[];
}

/** Why a party has no value function: an issue it says too little about, or statements that exclude each other. */
export type NoValueFunction =
  | { readonly problem: "no-scale"; readonly issue: number }
  | { readonly problem: "conflict" };

/** The value function in the middle of all those that agree with a party's statements; see docs/method/deals.md, "Centre". */
export function centreOf(
  party: PartyStatements,
  issues: readonly IssueOptions[],
  watch: Watch = {},
): ValueFunction | NoValueFunction {
  const shapes = shapesOf(party, issues);
  if ("problem" in shapes) return shapes;
  const stated = statedNoDeal(party);
  if (stated === "conflict") return { problem: "conflict" };
  const required = requirementsOf(party, stated, rangeOf(shapes));
  const parts = settle(shapes, required, watch);
  if (!parts) return { problem: "conflict" };
  const weights = weightsOf(shapes.weights, parts.masses);
  const values = issues.map(({ options }, issue) => {
    const scale = shapes.scales[issue];
    return options.map((_, option) => {
      const mix = scale?.options[option];
      return mix ? mixed(mix, parts.levels[issue] ?? []) : zero;
    });
  });
  const worth = (choice: Choice) => worthOf(weights, values, choice);
  const noDeal = noDealValue(party, stated, worth, parts.samples === 0);
  if (noDeal === "conflict") return { problem: "conflict" };
  const { weights: weighed, scales } = shapes;
  const requiring = parts.requirements.flatMap(({ paths }) => paths);
  // A statement on whole packages lets each statement on weights bear on the values and the other way round: either it ties them, or
  // it does not only because of what is said there.
  const tied = required.length > 0 ? [...requiring, ...weighed.rests, ...scales.flatMap(restsOfScale)] : [];
  return {
    weights,
    values,
    noDeal,
    method: parts.samples > 0 ? "sample-mean" : isStated(party, shapes) ? "stated" : "closed-form",
    samples: parts.samples,
    standardErrors: parts.standardErrors,
    weightRests: [...new Set([...weighed.rests, ...tied])],
    valueRests: scales.map((scale) => (scale ? [...new Set([...scale.rests, ...tied])] : [])),
  };
}

function restsOfScale(scale: ScaleShape | undefined): readonly string[] {
  return scale?.rests ?? [];
}

/** The value of a package: the sum of weight × option value. */
export function worthOf(
  weights: readonly Rational[],
  values: readonly (readonly Rational[])[],
  choice: Choice,
): Rational {
  return choice.reduce((sum, option, issue) => {
    return add(sum, multiply(weights[issue] as Rational, values[issue]?.[option] as Rational));
  }, zero);
}

interface Shapes {
  readonly weights: WeightShape;
  readonly scales: readonly (ScaleShape | undefined)[];
}

function shapesOf(party: PartyStatements, issues: readonly IssueOptions[]): Shapes | NoValueFunction {
  const weights = weightShape(
    issues.map(({ id }) => id),
    party,
  );
  if (weights === "conflict") return { problem: "conflict" };
  if ("missing" in weights)
    return { problem: "no-scale", issue: issues.findIndex(({ id }) => id === weights.missing) };
  const scales: (ScaleShape | undefined)[] = [];
  for (const [at, issue] of issues.entries()) {
    const scale = scaleShape(issue, party);
    if (scale === "conflict") return { problem: "conflict" };
    const weighsNothing = weights.issues[at]?.share.n === 0n;
    if (scale === "missing" && !weighsNothing) return { problem: "no-scale", issue: at };
    scales.push(scale === "missing" ? undefined : scale);
  }
  return { weights, scales };
}

/** The widest spread of package values that the bounds allow, for statements of indifference. */
function rangeOf({ weights, scales }: Shapes): Rational {
  const spreads = scales.map((scale) =>
    scale ? subtract(scale.high.reduce(max), scale.low.reduce(min)) : zero,
  );
  if (weights.kind === "simplex") return spreads.reduce(max);
  const heaviest = weights.issues.map((_, issue) => {
    const bound = weights.conditions.find(
      ({ row }) => (row[issue] as Rational).n < 0n && row.every(({ n }, at) => at === issue || n === 0n),
    );
    return bound ? subtract(zero, bound.atLeast) : zero;
  });
  return spreads.reduce(
    (sum, spread, issue) => add(sum, multiply(spread, heaviest[issue] as Rational)),
    zero,
  );
}

type Parts = Estimates & { readonly requirements: readonly Requirement[] };

/** Masses and levels in closed form where nothing ties them, sampled where something does or no closed form is known. */
function settle(
  { weights, scales }: Shapes,
  required: readonly Requirement[],
  watch: Watch,
): Parts | undefined {
  const masses = closedFormMasses(weights);
  const levels = scales.map((scale) => (scale ? closedFormLevels(scale) : []));
  if (masses === "conflict" || levels.includes("conflict")) return undefined;
  const closed = { masses, levels: levels as (Rational[] | undefined)[] };
  const settled = masses && weightsAreSettled(weights) ? weightsOf(weights, masses) : undefined;
  const bites = required.map((requirement) => biteOf(requirement, scales, settled, weights.kind !== "box"));
  if (bites.includes("never")) return undefined;
  const requirements = required.filter((_, at) => bites[at] === "sometimes");
  const estimates = estimateCentre({ weights, scales, requirements }, closed, watch);
  return estimates && { ...estimates, requirements };
}

function weightsAreSettled({ kind, groups, conditions }: WeightShape): boolean {
  if (kind === "simplex") return groups === 1;
  // In a box a stated number stands as two opposite bounds.
  return conditions.every(({ row, atLeast }) =>
    conditions.some(
      (other) =>
        equals(other.atLeast, subtract(zero, atLeast)) &&
        other.row.every(({ n }, at) => n === -(row[at] as Rational).n),
    ),
  );
}

function isStated({ statements }: PartyStatements, { scales }: Shapes): boolean {
  const isNumber = ({ low, high }: Range) => equals(low, high);
  const weights = ofKind(statements, "weight-figures");
  const noDeals = ofKind(statements, "no-deal");
  return (
    weights.length > 0 &&
    noDeals.length > 0 &&
    weights.every(({ values }) => [...values.values()].every(isNumber)) &&
    noDeals.every(({ value }) => isNumber(value)) &&
    scales.every(
      (scale) => !scale || scale.low.every((low, level) => equals(low, scale.high[level] as Rational)),
    )
  );
}
