import { groupsOf } from "../../dossier/checks/steps.ts";
import { exactValue, rangeOf } from "../../dossier/exact.ts";
import type { Id, NumberOrRange } from "../../dossier/schema/primitives.ts";
import type { DossierStep } from "../../dossier/schema/steps.ts";
import { toNumber } from "../../math/rational.ts";
import type { Reason } from "../contract.ts";
import type { Exchange, Move, Step } from "./exchange.ts";
import type { Assumption } from "./result.ts";
import type { StepChange } from "./settings.ts";
import type { Worth } from "./worth.ts";

/** A figure of a step or penalty: where it lies, its ends equal where one number is given. */
export interface Figure {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** A number by which a step is described, before it is cut into tranches. */
export interface PlannedStep {
  readonly id: Id;
  readonly path: string;
  readonly by: number;
  readonly tranches: number;
  readonly durationDays: number;
  readonly verifiedBy: Id | null;
  readonly cost: Figure;
  readonly benefit: readonly Figure[];
  readonly escrowed: Figure;
  readonly reversible: Figure;
  readonly snapbackDays: Figure;
  readonly detection: Figure;
  readonly detectionDelayDays: Figure;
  /** What each party's cost and value of it rest on. */
  readonly rests: readonly (readonly string[])[];
}

/** One tranche of a step, with its name in the result. */
export interface Part {
  readonly id: string;
  /** Place of the step it is of. */
  readonly step: number;
  readonly tranche: number;
}

/** The steps of a roadmap as the engine computes with them. */
export interface Plan {
  readonly parties: readonly Id[];
  readonly steps: readonly PlannedStep[];
  readonly penalties: readonly { readonly figures: readonly Figure[]; readonly rests: readonly string[] }[];
  readonly horizonDays: number;
  /** moves[move]: the parts done at one moment. */
  readonly moves: readonly { readonly parts: readonly Part[]; readonly after: readonly number[] }[];
  readonly assumptions: readonly Assumption[];
}

/** Which end of its range, or what between, a figure takes; the middle for point answers. */
export type Take = (figure: Figure) => number;

export const middle: Take = ({ low, high }) => (low === high ? low : (low + high) / 2);

/** The exchange for one way to take the figures. Cost: parts × parties. */
export function exchangeOf({ steps, moves, penalties, horizonDays }: Plan, take: Take = middle): Exchange {
  const whole = steps.map((step): Step => {
    const share = step.tranches;
    return {
      giver: step.by,
      cost: take(step.cost) / share,
      benefit: step.benefit.map((figure) => take(figure) / share),
      escrowed: take(step.escrowed),
      reversible: take(step.reversible),
      snapbackDays: take(step.snapbackDays),
      detection: take(step.detection),
      detectionDelayDays: take(step.detectionDelayDays),
    };
  });
  return {
    moves: moves.map(
      ({ parts, after }): Move => ({ steps: parts.map(({ step }) => whole[step] as Step), after }),
    ),
    penalties: penalties.map(({ figures }) => figures.reduce((sum, figure) => sum + take(figure), 0)),
    horizonDays,
  };
}

export interface PlanParts {
  readonly parties: readonly Id[];
  readonly steps: readonly DossierStep[];
  readonly penalties: Readonly<
    Record<Id, readonly { readonly id?: Id | undefined; readonly value: NumberOrRange }[]>
  >;
  readonly horizonDays: number;
  readonly changes: readonly StepChange[];
  readonly worth: Worth;
}

/** Reads steps into a plan, or the reason why what an option is worth cannot be told. What is not given is assumed, and listed. */
export function planOf(given: PlanParts): Plan | Reason {
  const { parties, horizonDays, worth } = given;
  const assumptions: Assumption[] = [];
  const steps: PlannedStep[] = [];
  for (const step of given.steps) {
    const change = given.changes.find((one) => one.step === step.id);
    const planned = planStep(step, change, parties, worth, assumptions);
    if ("key" in planned) return planned;
    steps.push(planned);
  }
  const penalties = parties.map((party) => {
    const list = given.penalties[party] ?? [];
    if (list.length === 0) assumptions.push({ path: `penalties.${party}`, key: "penalty", value: 0 });
    const paths = list.map(({ id }, index) => `penalties.${party}.${id ?? index}`);
    return { figures: list.map(({ value }, at) => figureOf(value, `${paths[at]}.value`)), rests: paths };
  });
  return { parties, steps, penalties, horizonDays, moves: movesOf(given.steps, steps), assumptions };
}

function planStep(
  step: DossierStep,
  change: StepChange | undefined,
  parties: readonly Id[],
  worth: Worth,
  assumptions: Assumption[],
): PlannedStep | Reason {
  const path = `steps.${step.id}`;
  const assumed = (key: Assumption["key"], value: number): Figure => {
    assumptions.push({ path, key, value });
    return { path: `${path}.${key}`, low: value, high: value };
  };
  const read = (
    key: "escrow" | "reversible" | "snapbackDays" | "detectionProbability" | "detectionDelayDays",
    otherwise: number,
  ) => {
    const value = change?.[key] ?? step[key];
    return value === undefined ? assumed(key, otherwise) : figureOf(value, `${path}.${key}`);
  };
  const giver = parties.indexOf(step.by);
  const derived = step.cost === undefined || step.value === undefined ? worth(step) : undefined;
  if (derived && "key" in derived) return derived;
  const loss = derived ? Math.max(0, -(derived.values[giver] as number)) : 0;
  const cost =
    step.cost !== undefined
      ? figureOf(step.cost, `${path}.cost`)
      : derived
        ? fixed(loss, `${path}.cost`)
        : assumed("cost", 0);
  const benefit = parties.map((party, at): Figure => {
    const stated = step.value?.[party];
    if (stated !== undefined) return figureOf(stated, `${path}.value.${party}`);
    const value = step.value === undefined && derived ? (derived.values[at] as number) : 0;
    return fixed(at === giver ? Math.max(0, value) : value, `${path}.value`);
  });
  if (step.value === undefined && derived === undefined) assumptions.push({ path, key: "value", value: 0 });
  const uses = (at: number) =>
    derived && (step.value === undefined || (at === giver && step.cost === undefined))
      ? (derived.rests[at] ?? [])
      : [];
  return {
    id: step.id,
    path,
    by: giver,
    tranches: change?.tranches ?? step.tranches ?? 1,
    durationDays:
      step.durationDays === undefined
        ? assumed("durationDays", 0).low
        : toNumber(exactValue(step.durationDays)),
    verifiedBy: step.verifiedBy ?? null,
    cost,
    benefit,
    escrowed: read("escrow", 0),
    reversible: read("reversible", 0),
    snapbackDays: read("snapbackDays", 0),
    detection: read("detectionProbability", 1),
    detectionDelayDays: read("detectionDelayDays", 0),
    rests: parties.map((_, at) => [path, ...uses(at)]),
  };
}

function fixed(value: number, path: string): Figure {
  return { path, low: value, high: value };
}

function figureOf(value: NumberOrRange | number, path: string): Figure {
  const [low, high] = rangeOf(value).map((end) => toNumber(exactValue(end))) as [number, number];
  return { path, low, high };
}

/** Tranches follow each other; steps done together are one move; a step waits for every tranche of those before it. */
function movesOf(given: readonly DossierStep[], steps: readonly PlannedStep[]): Plan["moves"] {
  const groupOf = groupsOf(given);
  const groups = [...Map.groupBy(given.keys(), (at) => groupOf((given[at] as DossierStep).id)).values()];
  const moves: { parts: Part[]; after: number[] }[] = [];
  const lastOf = new Map<string, number>();
  const firstOf = new Map<readonly number[], number>();
  for (const group of groups) {
    // Steps done at one moment are not cut; what is asked for each of them otherwise is refused by the checks.
    const count = group.length > 1 ? 1 : (steps[group[0] as number]?.tranches ?? 1);
    firstOf.set(group, moves.length);
    for (let tranche = 1; tranche <= count; tranche += 1) {
      const parts = group.map((step): Part => {
        const { id } = steps[step] as PlannedStep;
        return { id: count === 1 ? id : `${id}/${tranche}`, step, tranche };
      });
      moves.push({ parts, after: tranche === 1 ? [] : [moves.length - 1] });
    }
    for (const step of group) lastOf.set((given[step] as DossierStep).id, moves.length - 1);
  }
  for (const group of groups) {
    const first = firstOf.get(group) as number;
    const before = group.flatMap((step) => given[step]?.after ?? []).flatMap((id) => lastOf.get(id) ?? []);
    (moves[first] as (typeof moves)[number]).after.push(...new Set(before));
  }
  return moves;
}
