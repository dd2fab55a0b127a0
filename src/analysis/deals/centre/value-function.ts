import type { Watch } from "../../../math/cancellation.ts";
import { add, equals, multiply, type Rational, toNumber, zero } from "../../../math/rational.ts";
import type { IssueOptions } from "../model/issue-options.ts";
import type { Choice } from "../space/index.ts";
import { ofKind, type PartyStatements, type Range } from "../statements/statement.ts";
import { type Estimates, estimateCentre, type StandardErrors } from "./estimates.ts";
import { type NoDealShape, type NoDealValue, noDealShape, noDealValue, statedNoDeal } from "./no-deal.ts";
import { biteOf, comparisonsOf, differenceBounds, type Requirement, rangeOf } from "./requirement.ts";
import type { NoMeans } from "./sample-mean.ts";
import { closedFormLevels } from "./scale-centre.ts";
import { mixed, type ScaleShape, scaleShape } from "./scale-shape.ts";
import type { Unknowns } from "./unknowns.ts";
import { closedFormMasses, weightsAreSettled, weightsOf } from "./weight-centre.ts";
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
  readonly standardErrors: StandardErrors;
  readonly weightRests: readonly string[];
  readonly valueRests: readonly (readonly string[])[];
}

/**
 * Why a party has no value function: an issue it says too little about, statements that exclude each other, or statements of which it
 * was not decided whether they do.
 */
export type NoValueFunction =
  | { readonly problem: "no-scale"; readonly issue: number }
  | { readonly problem: NoMeans };

/** The value function in the middle of all those that agree with a party's statements; see docs/method/deals.md, "Centre". */
export function centreOf(
  party: PartyStatements,
  issues: readonly IssueOptions[],
  watch: Watch = {},
): ValueFunction | NoValueFunction {
  const said = saidBy(party, issues);
  if ("problem" in said) return said;
  const { shapes, stated, shape, required } = said;
  const parts = settle(said, watch);
  if (typeof parts === "string") return { problem: parts };
  const weights = weightsOf(shapes.weights, parts.masses);
  const values = issues.map(({ options }, issue) => {
    const scale = shapes.scales[issue];
    return options.map((_, option) => {
      const mix = scale?.options[option];
      return mix ? mixed(mix, parts.levels[issue] ?? []) : zero;
    });
  });
  const worth = (choice: Choice) => worthOf(weights, values, choice);
  const noDeal = noDealValue(party, stated, shape, worth, parts.noDeal);
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

/** All value functions that agree with a party's statements, to be drawn from. */
export interface Region {
  readonly unknowns: Unknowns;
  /** How many options each issue has. */
  readonly options: readonly number[];
  /**
   * Where no deal lies: between limits, or at what the worst of the packages it would sign is worth. Undefined where too little is said.
   * Where packages tie it to the values, `unknowns` has it too, and that holds.
   */
  readonly noDeal:
    | {
        readonly low: number | undefined;
        readonly high: number | undefined;
        readonly signed: readonly Choice[];
      }
    | undefined;
}

/** Whether a region holds one value function only, so that there is nothing to draw. */
export function isPoint({ unknowns: { weights, scales, noDeal: tied }, noDeal }: Region): boolean {
  const settled = scales.every(
    (scale) => scale?.low.every((low, level) => equals(low, scale.high[level] as Rational)) ?? true,
  );
  const known = noDeal === undefined || noDeal.low === noDeal.high;
  return settled && known && tied === undefined && weightsAreSettled(weights);
}

/** The region of value functions that agree with a party's statements. */
export function regionOf(party: PartyStatements, issues: readonly IssueOptions[]): Region | NoValueFunction {
  const said = saidBy(party, issues);
  if ("problem" in said) return said;
  const unknowns = unknownsIn(said);
  if (unknowns === "conflict") return { problem: unknowns };
  const signed = ofKind(party.statements, "signs").map(({ choice }) => choice);
  const { low, high } = said.shape;
  const noDeal = { low: low && toNumber(low), high: high && toNumber(high), signed };
  return {
    unknowns,
    options: issues.map(({ options }) => options.length),
    noDeal: said.stated || signed.length > 0 ? noDeal : undefined,
  };
}

/** What a party's statements say before anything is computed. */
interface Said {
  readonly shapes: Shapes;
  readonly stated: Range | undefined;
  readonly shape: NoDealShape;
  /** What comparisons and verdicts require. */
  readonly required: readonly Requirement[];
}

function saidBy(party: PartyStatements, issues: readonly IssueOptions[]): Said | NoValueFunction {
  const shapes = shapesOf(party, issues);
  if ("problem" in shapes) return shapes;
  const stated = statedNoDeal(party);
  if (stated === "conflict") return { problem: "conflict" };
  const shape = noDealShape(party, stated, (packages) =>
    differenceBounds(packages, shapes.scales, shapes.weights),
  );
  if (shape === "conflict") return { problem: "conflict" };
  const comparisons = comparisonsOf(party, rangeOf(shapes.scales, shapes.weights));
  return { shapes, stated, shape, required: [...comparisons, ...shape.verdicts] };
}

function unknownsIn({ shapes: { weights, scales }, shape, required }: Said): Unknowns | "conflict" {
  const bites = required.map((requirement) => biteOf(requirement, scales, weights, shape));
  if (bites.includes("never")) return "conflict";
  const requirements = required.filter((_, at) => bites[at] === "sometimes");
  const tied = requirements.some((requirement) => requirement.noDeal !== 0) ? shape : undefined;
  return { weights, scales, requirements, noDeal: tied };
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

type Parts = Estimates & { readonly requirements: readonly Requirement[] };

/** Masses and levels in closed form where nothing ties them, sampled where something does or no closed form is known. */
function settle(said: Said, watch: Watch): Parts | NoMeans {
  const { weights, scales } = said.shapes;
  const masses = closedFormMasses(weights);
  const levels = scales.map((scale) => (scale ? closedFormLevels(scale) : []));
  if (masses === "conflict" || levels.includes("conflict")) return "conflict";
  const closed = { masses, levels: levels as (Rational[] | undefined)[] };
  const unknowns = unknownsIn(said);
  if (unknowns === "conflict") return "conflict";
  const estimates = estimateCentre(unknowns, closed, watch);
  return typeof estimates === "string" ? estimates : { ...estimates, requirements: unknowns.requirements };
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
