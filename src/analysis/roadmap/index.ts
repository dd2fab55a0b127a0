import type { Watch } from "../../math/cancellation.ts";
import { type Answer, defineAnalysis, type Reason, type RunContext } from "../contract.ts";
import { bestOrder } from "./best-order.ts";
import { curesOf } from "./cures.ts";
import { type Exchange, settled, standingsAt, standingsWith } from "./exchange.ts";
import { roadmapLiterature } from "./literature.ts";
import { guaranteesIn, partsOf, phasesOf } from "./phases.ts";
import { exchangeOf, type Part, type Plan, planOf } from "./plan.ts";
import { roadmapRests } from "./rests.ts";
import type { Critical, LastMover, RoadmapResult, RoadmapState, Simultaneous } from "./result.ts";
import { sampleRoadmap } from "./sampled.ts";
import { orderIn, phasesNamed, scheduleOf, tranchesOf } from "./schedule.ts";
import { missingSteps, partiesOf, type RoadmapInput, roadmapSections, stepsFor } from "./sections.ts";
import { type RoadmapSettings, roadmapSettings } from "./settings.ts";
import { stopAt } from "./stop.ts";
import { type Preferences, preferencesOf } from "./worth.ts";

/** A phased exchange: the order of steps in which leaving pays least, what must be guaranteed, and what would cure it. */
export const roadmap = defineAnalysis({
  id: "roadmap",
  reads: roadmapSections,
  uses: [],
  settings: roadmapSettings,
  literature: roadmapLiterature,
  applies: (input) => missingSteps(input),
  run: findRoadmap,
  restsOn: roadmapRests,
  samplesBehind: (result, path) =>
    path === "sampled" || path.startsWith("sampled.") ? (result.sampled?.samples ?? 0) : result.centreSamples,
});

interface Laid {
  readonly order: readonly number[];
  readonly phases: readonly (readonly number[])[];
  readonly guarantees: readonly number[];
  readonly gap: RoadmapResult["gap"];
}

function findRoadmap(
  input: RoadmapInput,
  settings: RoadmapSettings,
  context: RunContext,
): Answer<RoadmapResult> | Reason {
  const { signal } = context;
  const read = readPlan(input, settings, context);
  if ("key" in read) return read;
  const { plan, preferences } = read;
  context.progress(0.05);
  const exchange = exchangeOf(plan);
  const laid = layOut(plan, exchange, settings, {
    signal,
    progress: (share) => context.progress(0.05 + 0.6 * share),
  });
  if ("key" in laid) return laid;
  const { order, phases, guarantees, gap } = laid;
  const states = walk(plan, exchange, order);
  const critical = criticalIn(plan, order, states);
  context.progress(0.7);
  const cures =
    critical === null
      ? []
      : curesOf(
          {
            exchange,
            order,
            guarantees,
            party: plan.parties.indexOf(critical.party),
            done: Math.floor(critical.state / plan.parties.length),
            given: settings.phases !== undefined,
            parties: plan.parties,
            nameOf: (move, part) => partAt(plan, move, part).id,
          },
          { signal },
        );
  context.progress(0.8);
  const largest = Math.max(...guarantees);
  const inside = () =>
    phases.flatMap((phase, at) => [...partsOf(exchange, phases.slice(0, at).flat(), phase)]);
  const sampled = sampleRoadmap(
    plan,
    { order, inside, guarantees },
    {
      seed: context.seed,
      count: settings.samples,
      signal,
      progress: (share) => context.progress(0.8 + 0.19 * share),
    },
  );
  const result: RoadmapResult = {
    package: settings.package ?? null,
    parties: plan.parties,
    order: phases.map((phase) => phase.flatMap((move) => partsIn(plan, move).map(({ id }) => id))),
    guarantees: Object.fromEntries(plan.parties.map((party, at) => [party, guarantees[at] as number])),
    largest,
    total: guarantees.reduce((sum, value) => sum + value, 0),
    exact: settings.phases === undefined && isNarrow(gap.largest) && isNarrow(gap.total),
    gap,
    given: settings.phases !== undefined,
    selfEnforcing: largest === 0,
    states,
    critical,
    cures,
    lastMover: lastMoverOf(plan, exchange, largest),
    durationDays: scheduleOf(plan, phases).reduce((sum, { durationDays }) => sum + durationDays, 0),
    schedule: scheduleOf(plan, phases),
    steps: tellSteps(plan, exchange),
    ends: endsOf(plan, exchange, preferences),
    simultaneous: simultaneousIn(plan, exchange, order, largest),
    assumptions: plan.assumptions,
    stop:
      settings.stop && plan.parties.includes(settings.stop.party)
        ? stopAt(plan, exchange, order, settings.stop)
        : null,
    sampled,
    centreSamples: preferences.samples,
  };
  context.progress(1);
  const { samples } = preferences;
  return { result, exact: samples === 0, samples, sets: sampled?.samples ?? 0 };
}

/** The steps as a plan, and what preferences say of them; or the reason why there is none. */
function readPlan(
  input: RoadmapInput,
  settings: RoadmapSettings,
  { asOf, signal }: Pick<RunContext, "asOf" | "signal">,
): { readonly plan: Plan; readonly preferences: Preferences } | Reason {
  const named = input.packages.find(({ id }) => id === settings.package);
  if (settings.package !== undefined && named === undefined)
    return { key: "no-such-package", values: { package: settings.package } };
  const steps = stepsFor(input, named?.choice);
  if (steps.length === 0) return { key: "no-steps-in-package", values: { package: named?.name ?? "" } };
  const parties = partiesOf(input, steps, asOf);
  const preferences = preferencesOf(input, steps, parties, asOf, { signal });
  const { penalties } = input;
  const { horizonDays, changes } = settings;
  const plan = planOf({ parties, steps, penalties, horizonDays, changes, worth: preferences.worth });
  return "key" in plan ? plan : { plan, preferences };
}

function layOut(plan: Plan, exchange: Exchange, settings: RoadmapSettings, watch: Watch): Laid | Reason {
  if (settings.phases === undefined) {
    const { order, guarantees, largest, sum } = bestOrder(exchange, { ...watch, states: settings.states });
    return {
      order,
      guarantees,
      phases: phasesOf(exchange, order, guarantees, watch),
      gap: { largest, total: sum },
    };
  }
  const named = phasesNamed(plan, settings.phases);
  if ("unfit" in named) return { key: "phases-do-not-fit", values: { steps: named.unfit } };
  const guarantees = guaranteesIn(exchange, named.phases, watch);
  const most = Math.max(...guarantees);
  const all = guarantees.reduce((sum, value) => sum + value, 0);
  const gap = { largest: { low: 0, high: most }, total: { low: 0, high: all } };
  return { order: orderIn(plan, named.phases), phases: named.phases, guarantees, gap };
}

function isNarrow({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return high - low <= 1e-9 * Math.max(1, high);
}

function partsIn({ moves }: Plan, move: number): readonly Part[] {
  return moves[move]?.parts ?? [];
}

function partAt(plan: Plan, move: number, part: number): Part {
  const found = partsIn(plan, move)[part];
  if (found === undefined) throw new RangeError(`partAt: move ${move} has no part ${part}`);
  return found;
}

function walk(plan: Plan, exchange: Exchange, order: readonly number[]): RoadmapState[] {
  const done = new Set<number>();
  const names: string[] = [];
  return [undefined, ...order].flatMap((move) => {
    if (move !== undefined) {
      done.add(move);
      names.push(...partsIn(plan, move).map(({ id }) => id));
    }
    const told = [...names];
    return standingsAt(exchange, (one) => done.has(one)).map(
      (standing, party): RoadmapState => ({
        done: told,
        party: plan.parties[party] as string,
        temptation: settled(standing.temptation),
        by: standing.by,
        exposure: standing.exposure,
        exposedTo: standing.exposedTo === undefined ? null : (plan.parties[standing.exposedTo] as string),
        utility: standing.utility,
      }),
    );
  });
}

/** The state with the largest temptation; of equals the first. */
function criticalIn(plan: Plan, order: readonly number[], states: readonly RoadmapState[]): Critical | null {
  let at = 0;
  for (const [state, { temptation }] of states.entries())
    if (temptation > (states[at]?.temptation ?? 0) + 1e-9) at = state;
  const found = states[at];
  if (found === undefined || found.temptation <= 0) return null;
  const done = Math.floor(at / plan.parties.length);
  const { party, temptation, by } = found;
  const last = done === 0 ? undefined : partsIn(plan, order[done - 1] as number).at(-1);
  return { step: last?.id ?? null, party, temptation, by, state: at };
}

/** Of all moves that can come last, the one before which its givers are tempted least. */
function lastMoverOf(plan: Plan, exchange: Exchange, largest: number): LastMover | null {
  const waitedFor = new Set(exchange.moves.flatMap(({ after }) => after));
  const can = [...exchange.moves.keys()].filter((move) => !waitedFor.has(move));
  const floors = can.flatMap((last) => {
    const before = standingsAt(exchange, (move) => move !== last);
    const givers = (exchange.moves[last]?.steps ?? []).map(({ giver }, part) => ({
      step: partAt(plan, last, part).id,
      party: plan.parties[giver] as string,
      floor: Math.max(0, settled(before[giver]?.temptation ?? 0)),
    }));
    return givers.length === 0
      ? []
      : [givers.reduce((one, other) => (other.floor > one.floor ? other : one))];
  });
  if (floors.length === 0) return null;
  const least = floors.reduce((one, other) => (other.floor < one.floor ? other : one));
  return { ...least, binds: least.floor > 0 && least.floor >= largest - 1e-9 };
}

function tellSteps(plan: Plan, exchange: Exchange): RoadmapResult["steps"] {
  return plan.moves.flatMap(({ parts }, move) =>
    parts.flatMap(({ id, step, tranche }, part) => {
      const [planned, told] = [plan.steps[step], exchange.moves[move]?.steps[part]];
      if (planned === undefined || told === undefined) return [];
      return [
        {
          part: id,
          step: planned.id,
          tranche,
          by: plan.parties[planned.by] as string,
          verifiedBy: planned.verifiedBy,
          durationDays: planned.durationDays / tranchesOf(plan, step),
          cost: told.cost,
          values: told.benefit,
          escrow: told.escrowed,
          reversible: told.reversible,
          snapbackDays: told.snapbackDays,
          detectionProbability: told.detection,
          detectionDelayDays: told.detectionDelayDays,
          rests: planned.rests,
        },
      ];
    }),
  );
}

function endsOf(plan: Plan, exchange: Exchange, preferences: Preferences): RoadmapResult["ends"] {
  return standingsAt(exchange, () => true).map(({ utility, temptation }, at) => {
    const noDeal = preferences.noDeal[at] ?? null;
    return {
      party: plan.parties[at] as string,
      whole: settled(utility),
      noDeal,
      worthStarting: noDeal === null ? null : settled(utility) >= noDeal,
      afterCompletion: settled(temptation),
      penalty: exchange.penalties[at] as number,
      penaltyRests: plan.penalties[at]?.rests ?? [],
      rests: preferences.noDealRests[at] ?? [],
    };
  });
}

/** For steps done at one moment: what every part of them done without the rest would let the parties gain. */
function simultaneousIn(
  plan: Plan,
  exchange: Exchange,
  order: readonly number[],
  largest: number,
): Simultaneous[] {
  return order.flatMap((move, at): Simultaneous[] => {
    const together = exchange.moves[move]?.steps ?? [];
    if (together.length < 2) return [];
    const before = order.slice(0, at).flatMap((one) => exchange.moves[one]?.steps ?? []);
    const after = order.slice(at + 1).flatMap((one) => exchange.moves[one]?.steps ?? []);
    const most = plan.parties.map(() => 0);
    for (let mask = 1; mask < 2 ** Math.min(together.length, 10) - 1; mask += 1) {
      const [done, undone] = [[...before], [...after]];
      for (const [bit, step] of together.entries()) (mask & (1 << bit) ? done : undone).push(step);
      for (const [party, { temptation }] of standingsWith(exchange, done, undone).entries())
        most[party] = Math.max(most[party] as number, settled(temptation));
    }
    const broken = Object.fromEntries(plan.parties.map((party, place) => [party, most[place] as number]));
    return [
      {
        steps: partsIn(plan, move).map(({ id }) => id),
        broken,
        cost: Math.max(0, Math.max(...most) - largest),
      },
    ];
  });
}
