import type { Lattice } from "./chains.ts";
import { type Exchange, keptCovertly, keptOpenly, lostBySnapback, type Step, worthOf } from "./exchange.ts";

/** One way for a party to leave, as sums over what is done. */
interface Way {
  /** Place of its sum among all sums. */
  readonly sum: number;
  /** Share of the penalty that is expected. */
  readonly charged: number;
  /**
   * Where the party still owes something of this kind: chain and the count from which on it owes nothing, laid flat. Undefined for leaving
   * openly, which it always can.
   */
  readonly owedWhile: Int32Array | undefined;
}

/** What the parties' temptations are made of: for each chain the sums of so many of its moves. */
export interface Terms {
  readonly sums: number;
  /** table[chain][count × sums + sum]. */
  readonly table: readonly Float64Array[];
  readonly parties: readonly {
    readonly penalty: number;
    readonly whole: number;
    readonly ways: readonly Way[];
  }[];
}

/** Works the terms out once, so that a temptation at a state is a sum over chains. Cost: steps² × parties. */
export function termsOf({ moves, penalties, horizonDays }: Exchange, { chains }: Lattice): Terms {
  const columns: ((step: Step) => number)[] = [];
  const all = moves.flatMap(({ steps }) => steps);
  const parties = penalties.map((penalty, party) => {
    const own = all.filter(({ giver }) => giver === party);
    const kinds = [...Map.groupBy(own, kindOf)];
    const ways: Way[] = [{ sum: columns.length, charged: 1, owedWhile: undefined }];
    columns.push((step) => keptOpenly(step, party, horizonDays));
    for (const [kind, [first]] of kinds) {
      const { detection, detectionDelayDays: delay } = first as Step;
      ways.push({
        sum: columns.length,
        charged: detection,
        owedWhile: whileOwed(moves, chains, party, kind),
      });
      columns.push(
        (step) => keptCovertly(step, party) - detection * lostBySnapback(step, party, horizonDays, delay),
      );
    }
    return { penalty, whole: all.reduce((sum, step) => sum + worthOf(step, party), 0), ways };
  });
  const sums = columns.length;
  const table = chains.map((chain) => {
    const rows = new Float64Array((chain.length + 1) * sums);
    for (const [place, move] of chain.entries())
      for (const [sum, column] of columns.entries())
        rows[(place + 1) * sums + sum] =
          (rows[place * sums + sum] as number) +
          (moves[move]?.steps ?? []).reduce((total, step) => total + column(step), 0);
    return rows;
  });
  return { sums, table, parties };
}

function kindOf({ detection, detectionDelayDays }: Step): string {
  return `${detection} ${detectionDelayDays}`;
}

function whileOwed(
  moves: Exchange["moves"],
  chains: Lattice["chains"],
  party: number,
  kind: string,
): Int32Array {
  const found = chains.flatMap((chain, at) => {
    const last = chain.findLastIndex((move) =>
      moves[move]?.steps.some((step) => step.giver === party && kindOf(step) === kind),
    );
    return last < 0 ? [] : [at, last + 1];
  });
  return Int32Array.from(found);
}

/** A party's temptation where `at` sums begin at a place of `sums`, for the counts done. */
export function temptationFrom(
  party: Terms["parties"][number],
  sums: Float64Array,
  at: number,
  done: ArrayLike<number>,
  isBegun: boolean,
): number {
  const { ways, penalty, whole } = party;
  const owed = isBegun ? penalty : 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let w = 0; w < ways.length; w += 1) {
    const { sum, charged, owedWhile } = ways[w] as Way;
    const gain = (sums[at + sum] as number) - charged * owed;
    if (gain > most && (owedWhile === undefined || owes(owedWhile, done))) most = gain;
  }
  const temptation = most - whole;
  return temptation < 1e-9 && temptation > -1e-9 ? 0 : temptation;
}

function owes(owedWhile: Int32Array, done: ArrayLike<number>): boolean {
  for (let at = 0; at < owedWhile.length; at += 2)
    if ((done[owedWhile[at] as number] as number) < (owedWhile[at + 1] as number)) return true;
  return false;
}
