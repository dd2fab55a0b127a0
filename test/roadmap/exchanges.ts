import fc from "fast-check";
import { type Exchange, guaranteesAlong, type Move, type Step } from "../../src/analysis/roadmap/exchange.ts";

/** A step that costs and gives, nothing else said of it. */
export const step = (
  giver: number,
  cost: number,
  benefit: readonly number[],
  more: Partial<Step> = {},
): Step => ({
  giver,
  cost,
  benefit,
  escrowed: 0,
  reversible: 0,
  snapbackDays: 0,
  detection: 1,
  detectionDelayDays: 0,
  ...more,
});

export const exchangeOf = (
  moves: readonly (Step | Move)[],
  penalties: readonly number[] = [0, 0],
): Exchange => ({
  moves: moves.map((one) => ("steps" in one ? one : { steps: [one], after: [] })),
  penalties,
  horizonDays: 365,
});

const share = fc.constantFrom(0, 0, 0.25, 0.5, 1);

/** Small exchanges with everything in them: escrow, snapback, detection, precedence, twins, simultaneous steps. */
export const exchanges = (parties: number, ownBenefit = true) =>
  fc
    .record({
      steps: fc.array(
        fc.record({
          giver: fc.nat(parties - 1),
          cost: fc.nat(6),
          benefit: fc.array(fc.integer({ min: ownBenefit ? -2 : 0, max: 8 }), {
            minLength: parties,
            maxLength: parties,
          }),
          escrowed: share,
          reversible: share,
          snapbackDays: fc.constantFrom(0, 30, 400),
          detection: fc.constantFrom(1, 1, 0.6, 0.2),
          detectionDelayDays: fc.constantFrom(0, 90),
          after: fc.array(fc.nat(5), { maxLength: 1 }),
          twin: fc.boolean(),
          joined: fc.constantFrom(false, false, false, true),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      penalties: fc.array(fc.nat(3), { minLength: parties, maxLength: parties }),
    })
    .map(({ steps, penalties }): Exchange => {
      const moves: Move[] = [];
      for (const { twin, joined, after, ...one } of steps) {
        const own = ownBenefit ? one : { ...one, benefit: one.benefit.with(one.giver, 0) };
        const before = after.filter((move) => move < moves.length);
        const last = moves.at(-1);
        if (joined && last) moves[moves.length - 1] = { ...last, steps: [...last.steps, own] };
        else moves.push({ steps: [own], after: before });
        if (twin) moves.push({ steps: [own], after: before });
      }
      return { moves: moves.slice(0, 6), penalties, horizonDays: 365 };
    });

export function* orders(moves: readonly Move[], done: number[] = []): Generator<number[]> {
  if (done.length === moves.length) yield done;
  for (const [at, { after }] of moves.entries())
    if (!done.includes(at) && after.every((one) => done.includes(one))) yield* orders(moves, [...done, at]);
}

export const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** By the definition alone: each order there is, the largest guarantee first, then the sum. */
export function leastOverOrders(exchange: Exchange): { readonly largest: number; readonly sum: number } {
  let least = { largest: Number.POSITIVE_INFINITY, sum: 0 };
  for (const order of orders(exchange.moves)) {
    const all = guaranteesAlong(exchange, order);
    const one = { largest: Math.max(...all), sum: sum(all) };
    const apart = one.largest - least.largest;
    if (apart < -1e-9 || (apart < 1e-9 && one.sum < least.sum)) least = one;
  }
  return least;
}
