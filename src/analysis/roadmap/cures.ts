import { throwIfCancelled, type Watch } from "../../math/cancellation.ts";
import { bestOrder, statesOf } from "./best-order.ts";
import { type Exchange, guaranteesAlong, type Move, type Step } from "./exchange.ts";

/** Something that would lower what the parties have to be held by, with its computed effect. */
export interface Cure {
  readonly kind: "split" | "reorder" | "escrow" | "snapback" | "detection" | "guarantee";
  /** The step it is done to; null for an outside guarantee. */
  readonly step: string | null;
  /** Other steps it is done to as well. */
  readonly with: readonly string[];
  /** Whom it holds. */
  readonly party: string;
  /** The smallest that does all this cure can do: tranches, a share, days, a probability, or value points; null where there is no measure. */
  readonly amount: number | null;
  readonly guaranteeBefore: number;
  readonly guaranteeAfter: number;
  /** Whether nobody gains by leaving any more. */
  readonly suffices: boolean;
  /** Whether the other steps were left in their order, so that what is told is at most what it needs. */
  readonly held: boolean;
}

/** What the cures are looked for. */
export interface Illness {
  readonly exchange: Exchange;
  readonly order: readonly number[];
  readonly guarantees: readonly number[];
  /** The party that is tempted most, and how many moves are done then. */
  readonly party: number;
  readonly done: number;
  /** Whether the order was given: then finding a better one is a cure. */
  readonly given: boolean;
  readonly parties: readonly string[];
  /** Name of a move's part. */
  readonly nameOf: (move: number, part: number) => string;
}

/** Up to so many states the order is looked for anew with every cure; beyond, the steps keep their order. */
const searchedAnew = 2_048;
const tranchesTried = [2, 3, 4, 6, 8] as const;

/**
 * The cures of the largest temptation, those that lower it, most effective first. Cost: some hundred searches over small exchanges, or as
 * many walks along the order.
 */
export function curesOf(illness: Illness, watch: Watch): Cure[] {
  const { guarantees } = illness;
  const before = Math.max(...guarantees);
  if (before === 0) return [];
  const found = [
    ...outside(illness, before),
    ...reorder(illness, before, watch),
    ...split(illness, before, watch),
    ...measured(illness, before, watch),
  ];
  return found
    .filter(({ guaranteeAfter }) => guaranteeAfter < before - 1e-9)
    .sort((a, b) => a.guaranteeAfter - b.guaranteeAfter);
}

/** A bond each tempted party would lose by leaving: as large as what leaving would bring it. */
function outside({ guarantees, parties }: Illness, before: number): Cure[] {
  return guarantees.flatMap((amount, party) => {
    if (amount === 0) return [];
    const after = Math.max(0, ...guarantees.filter((_, other) => other !== party));
    const told = {
      kind: "guarantee",
      step: null,
      with: [],
      party: parties[party] as string,
      amount,
    } as const;
    return [{ ...told, guaranteeBefore: before, guaranteeAfter: after, suffices: after === 0, held: false }];
  });
}

function largest(exchange: Exchange, order: readonly number[], watch: Watch): number {
  return Math.max(...needed(exchange, order, watch).guarantees);
}

/** What an exchange needs: of the best order where it is small, else of the order it keeps. */
function needed(exchange: Exchange, order: readonly number[], watch: Watch) {
  throwIfCancelled(watch);
  if (statesOf(exchange) > searchedAnew) return { guarantees: guaranteesAlong(exchange, order), held: true };
  return { guarantees: bestOrder(exchange, { signal: watch.signal }).guarantees, held: false };
}

function reorder(illness: Illness, before: number, watch: Watch): Cure[] {
  const { exchange, order, party, done, given, parties, nameOf } = illness;
  const cure = (move: number, others: readonly string[], after: number): Cure => ({
    kind: "reorder",
    step: nameOf(move, 0),
    with: others,
    party: parties[party] as string,
    amount: null,
    guaranteeBefore: before,
    guaranteeAfter: after,
    suffices: after === 0,
    held: false,
  });
  const critical = order[Math.max(0, done - 1)] as number;
  if (given) {
    const { guarantees } = bestOrder(exchange, { ...watch, states: 2 ** 20, opened: 2_000 });
    return [cure(critical, [], Math.max(...guarantees))];
  }
  // In the best order it is precedence that keeps a step where it is: what if the step waited for nothing?
  if (statesOf(exchange) > searchedAnew) return [];
  return order.slice(Math.max(0, done - 1), done + 1).flatMap((move) => {
    const { after } = exchange.moves[move] as Move;
    if (after.length === 0) return [];
    const freed = {
      ...exchange,
      moves: exchange.moves.with(move, { ...(exchange.moves[move] as Move), after: [] }),
    };
    if (statesOf(freed) > 16 * searchedAnew) return [];
    const { guarantees } = bestOrder(freed, { signal: watch.signal });
    return [
      cure(
        move,
        after.map((one) => nameOf(one, 0)),
        Math.max(...guarantees),
      ),
    ];
  });
}

function split(illness: Illness, before: number, watch: Watch): Cure[] {
  const { exchange, order, party, done, parties, nameOf } = illness;
  const gives = (move: number, giver: number) =>
    exchange.moves[move]?.steps.length === 1 && exchange.moves[move]?.steps[0]?.giver === giver;
  const received = order
    .slice(0, done)
    .findLast((move) => !gives(move, party) && exchange.moves[move]?.steps.length === 1);
  const owed = order.slice(done).find((move) => gives(move, party));
  const sets = [received, owed, received !== undefined && owed !== undefined ? [received, owed] : undefined];
  return sets.flatMap((set) => {
    if (set === undefined) return [];
    const moves = [set].flat();
    let best: { tranches: number; after: number; held: boolean } | undefined;
    for (const tranches of tranchesTried) {
      const { guarantees, held } = splitInto(exchange, order, moves, tranches, watch);
      const after = Math.max(...guarantees);
      if (best === undefined || after < best.after - 1e-9) best = { tranches, after, held };
    }
    if (best === undefined) return [];
    return [
      {
        kind: "split",
        step: nameOf(moves[0] as number, 0),
        with: moves.slice(1).map((move) => nameOf(move, 0)),
        party: parties[party] as string,
        amount: best.tranches,
        guaranteeBefore: before,
        guaranteeAfter: best.after,
        suffices: best.after === 0,
        held: best.held,
      } satisfies Cure,
    ];
  });
}

/** The exchange with some moves in tranches: anew where that is small, else with the others in their order and the tranches free. */
function splitInto(
  { moves, penalties, horizonDays }: Exchange,
  order: readonly number[],
  which: readonly number[],
  tranches: number,
  watch: Watch,
) {
  const first = new Map<number, number>();
  const cut: { steps: readonly Step[]; after: number[]; of: number }[] = [];
  for (const [move, { steps }] of moves.entries()) {
    first.set(move, cut.length);
    if (!which.includes(move)) cut.push({ steps, after: [], of: move });
    else
      for (let part = 0; part < tranches; part += 1)
        cut.push({
          steps: steps.map((step) => shareOf(step, tranches)),
          after: part === 0 ? [] : [cut.length - 1],
          of: move,
        });
  }
  const last = (move: number) => (first.get(move) as number) + (which.includes(move) ? tranches - 1 : 0);
  for (const [move, { after }] of moves.entries())
    cut[first.get(move) as number]?.after.push(...after.map(last));
  const free: Exchange = { moves: cut, penalties, horizonDays };
  if (statesOf(free) <= searchedAnew) return { guarantees: bestOrder(free, watch).guarantees, held: false };
  const others = order.filter((move) => !which.includes(move));
  for (const [place, move] of others.entries())
    if (place > 0) cut[first.get(move) as number]?.after.push(last(others[place - 1] as number));
  const chained: Exchange = { moves: cut, penalties, horizonDays };
  return { guarantees: bestOrder(chained, { signal: watch.signal, opened: 2_000 }).guarantees, held: true };
}

function shareOf(step: Step, tranches: number): Step {
  return { ...step, cost: step.cost / tranches, benefit: step.benefit.map((value) => value / tranches) };
}

/** Escrow, snapback and detection: the smallest measure that does all that the most of it can do. */
function measured(illness: Illness, before: number, watch: Watch): Cure[] {
  const { exchange, order, party, done, parties, nameOf } = illness;
  const received = order
    .slice(0, done)
    .toReversed()
    .filter((move) => exchange.moves[move]?.steps.some(({ giver }) => giver !== party));
  const owed = order
    .slice(done)
    .filter((move) => exchange.moves[move]?.steps.some(({ giver }) => giver === party));
  const kinds: readonly {
    readonly kind: Cure["kind"];
    readonly moves: readonly number[];
    readonly from: number;
    readonly to: number;
    readonly change: (step: Step, amount: number) => Step;
  }[] = [
    {
      kind: "escrow",
      moves: received.slice(0, 1),
      from: 0,
      to: 1,
      change: (step, escrowed) =>
        step.giver === party ? step : { ...step, escrowed: Math.max(step.escrowed, escrowed) },
    },
    {
      kind: "snapback",
      moves: received.filter((move) => exchange.moves[move]?.steps.some(({ reversible }) => reversible > 0)),
      from: exchange.horizonDays,
      to: 0,
      change: (step, days) =>
        step.giver === party ? step : { ...step, snapbackDays: Math.min(step.snapbackDays, days) },
    },
    {
      kind: "detection",
      moves: owed,
      from: 0,
      to: 1,
      change: (step, detection) =>
        step.giver === party ? { ...step, detection: Math.max(step.detection, detection) } : step,
    },
  ];
  return kinds.flatMap(({ kind, moves, from, to, change }) => {
    if (moves.length === 0) return [];
    const changed = (amount: number): Exchange => ({
      ...exchange,
      moves: exchange.moves.map((one, move) =>
        moves.includes(move) ? { ...one, steps: one.steps.map((step) => change(step, amount)) } : one,
      ),
    });
    const most = needed(changed(to), order, watch);
    const after = Math.max(...most.guarantees);
    if (after >= before - 1e-9) return [];
    let [fails, does] = [from, to];
    for (let halving = 0; halving < 20; halving += 1) {
      const amount = (fails + does) / 2;
      if (largest(changed(amount), order, watch) <= after + 1e-9) does = amount;
      else fails = amount;
    }
    return [
      {
        kind,
        step: nameOf(moves[0] as number, 0),
        with: moves.slice(1).map((move) => nameOf(move, 0)),
        party: parties[party] as string,
        amount: rounded(does, from, to),
        guaranteeBefore: before,
        guaranteeAfter: after,
        suffices: after === 0,
        held: most.held,
      },
    ];
  });
}

/** Four digits, on the side of the measure that does it. */
function rounded(amount: number, from: number, to: number): number {
  const unit = Math.abs(to - from) > 1 ? 1 : 10_000;
  return (to > from ? Math.ceil(amount * unit - 1e-6) : Math.floor(amount * unit + 1e-6)) / unit;
}
