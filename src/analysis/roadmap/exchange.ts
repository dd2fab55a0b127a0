/** One step of an exchange. Every value in the party's own points; a share is between 0 and 1. */
export interface Step {
  /** Place of the party that takes the step. */
  readonly giver: number;
  readonly cost: number;
  /** What the step is worth to each party, the giver included. */
  readonly benefit: readonly number[];
  /** Share that a third party holds until the end and hands to whoever kept the agreement. */
  readonly escrowed: number;
  /** Share that the giver can take back. */
  readonly reversible: number;
  readonly snapbackDays: number;
  /** How likely it is noticed that the step was not taken, and after how long. */
  readonly detection: number;
  readonly detectionDelayDays: number;
}

/** Steps done at one moment: one alone, or several that are exchanged simultaneously. */
export interface Move {
  readonly steps: readonly Step[];
  /** Places of the moves that must be done before. */
  readonly after: readonly number[];
}

/** Moves to be made in some order by parties who may each leave at any state. */
export interface Exchange {
  readonly moves: readonly Move[];
  /** What leaving costs each party by itself, once anything has been done. */
  readonly penalties: readonly number[];
  /** Days over which a benefit received is enjoyed; what snaps back later than that is not lost. */
  readonly horizonDays: number;
}

/** How a party would leave at a state: seen at once and taking back what it can, or by quietly not doing what it owes. */
export type Leaving = "openly" | "covertly";

/** What one party has and could have at a state. */
export interface Standing {
  /** What all that is done is worth to it. */
  readonly utility: number;
  readonly openly: number;
  /** Undefined where it owes nothing any more. */
  readonly covertly: number | undefined;
  /** The better way to leave, against carrying the agreement out to its end; above 0 the party would gain by leaving. */
  readonly temptation: number;
  readonly by: Leaving;
  /** What it would be out of pocket if the worst other party left now and took back at once what it can; 0 where nothing. */
  readonly exposure: number;
  /** The other party whose leaving exposes it most; undefined where none does. */
  readonly exposedTo: number | undefined;
}

/** The worth to a party of what a step gives and takes. */
export function worthOf({ benefit, giver, cost }: Step, party: number): number {
  return (benefit[party] as number) - (giver === party ? cost : 0);
}

/** What a party keeps of a done step when it leaves openly, its own penalty apart. */
export function keptOpenly(step: Step, party: number, horizonDays: number): number {
  const held = (1 - step.escrowed) * (step.benefit[party] as number);
  if (step.giver === party) return held - (1 - step.reversible * (1 - step.escrowed)) * step.cost;
  return held - lostBySnapback(step, party, horizonDays, 0);
}

/** What a party keeps of a done step when it leaves covertly, before anybody notices. */
export function keptCovertly(step: Step, party: number): number {
  return (1 - step.escrowed) * (step.benefit[party] as number) - (step.giver === party ? step.cost : 0);
}

/** What a party loses of a step done by another when that other takes back what it can, noticing after `delay` days. */
export function lostBySnapback(step: Step, party: number, horizonDays: number, delay: number): number {
  if (step.giver === party) return 0;
  const enjoyed = Math.min(1, (step.snapbackDays + delay) / horizonDays);
  return step.reversible * (1 - step.escrowed) * (step.benefit[party] as number) * (1 - enjoyed);
}

/**
 * What it costs a party to see the one that leaves take back what it can: its own irreversible costs so far against what it keeps of the
 * others' steps. What is in escrow counts as neither spent nor received. Never below 0.
 */
export function exposedBy(done: readonly Step[], party: number, leaver: number): number {
  let net = 0;
  for (const { giver, cost, benefit, escrowed, reversible } of done) {
    if (giver === party) net += (1 - escrowed) * (1 - reversible) * cost;
    else net -= (1 - escrowed) * (benefit[party] as number) * (giver === leaver ? 1 - reversible : 1);
  }
  return Math.max(0, net);
}

/** Where every party stands at a state, told by which moves are done. Cost: steps × parties × (parties + steps). */
export function standingsAt(exchange: Exchange, isDone: (move: number) => boolean): Standing[] {
  const done: Step[] = [];
  const undone: Step[] = [];
  for (const [move, { steps }] of exchange.moves.entries()) (isDone(move) ? done : undone).push(...steps);
  return standingsWith(exchange, done, undone);
}

/**
 * The same, told by the steps themselves. A party that leaves covertly omits what it owes and picks the omission that pays best: not always
 * the least likely to be noticed, since one noticed later lets it enjoy longer what is then taken back.
 */
export function standingsWith(
  { penalties, horizonDays }: Pick<Exchange, "penalties" | "horizonDays">,
  done: readonly Step[],
  undone: readonly Step[],
): Standing[] {
  return penalties.map((penalty, party) => {
    const owed = done.length === 0 ? 0 : penalty;
    const sum = (each: (step: Step) => number) => done.reduce((total, step) => total + each(step), 0);
    const openly = sum((step) => keptOpenly(step, party, horizonDays)) - owed;
    const kept = sum((step) => keptCovertly(step, party));
    let covertly: number | undefined;
    for (const { giver, detection, detectionDelayDays } of undone) {
      if (giver !== party) continue;
      const lost = owed + sum((step) => lostBySnapback(step, party, horizonDays, detectionDelayDays));
      covertly = Math.max(covertly ?? Number.NEGATIVE_INFINITY, kept - detection * lost);
    }
    const utility = sum((step) => worthOf(step, party));
    const whole = utility + undone.reduce((total, step) => total + worthOf(step, party), 0);
    const by = covertly !== undefined && covertly > openly ? "covertly" : "openly";
    const [exposure, exposedTo] = worstExposure(done, party, penalties.length);
    const temptation = Math.max(openly, covertly ?? openly) - whole;
    return { utility, openly, covertly, temptation, by, exposure, exposedTo };
  });
}

function worstExposure(done: readonly Step[], party: number, parties: number): [number, number | undefined] {
  let worst = 0;
  let to: number | undefined;
  for (let leaver = 0; leaver < parties; leaver += 1) {
    if (leaver === party) continue;
    const exposure = exposedBy(done, party, leaver);
    if (exposure > worst) [worst, to] = [exposure, leaver];
  }
  return [worst, to];
}

/** The most each party is tempted by on the way through an order, the beginning and completion included; 0 where never. */
export function guaranteesAlong(exchange: Exchange, order: readonly number[]): number[] {
  const done = new Set<number>();
  const most = exchange.penalties.map(() => 0);
  for (const move of [undefined, ...order]) {
    if (move !== undefined) done.add(move);
    const here = standingsAt(exchange, (one) => done.has(one));
    for (const [party, { temptation }] of here.entries())
      most[party] = Math.max(most[party] as number, settled(temptation));
  }
  return most;
}

/** A temptation without what rounding leaves of sums that cancel: a billionth of a point is none. */
export function settled(temptation: number): number {
  return Math.abs(temptation) < 1e-9 ? 0 : temptation;
}
