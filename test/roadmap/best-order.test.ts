import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOrder } from "../../src/analysis/roadmap/best-order.ts";
import { type Exchange, guaranteesAlong, standingsAt } from "../../src/analysis/roadmap/exchange.ts";
import { guaranteesIn, phasesOf } from "../../src/analysis/roadmap/phases.ts";
import { safeExchange } from "../../src/analysis/roadmap/safe-exchange.ts";
import { exchangeOf, exchanges, leastOverOrders, orders, step, sum } from "./exchanges.ts";

const largest = (exchange: Exchange) => Math.max(...bestOrder(exchange).guarantees);

describe("the best order", () => {
  it.each([
    [2, 500],
    [3, 150],
  ])(
    "of %i parties is what trying every order shows, worked out whole and best first",
    (parties, numRuns) => {
      fc.assert(
        fc.property(exchanges(parties), (exchange) => {
          const least = leastOverOrders(exchange);
          const found = bestOrder(exchange);
          expect(guaranteesAlong(exchange, found.order)).toEqual(found.guarantees);
          expect(Math.max(...found.guarantees)).toBeCloseTo(least.largest, 9);
          expect(sum(found.guarantees)).toBeCloseTo(least.sum, 8);
          expect(found.largest.low).toBeCloseTo(least.largest, 9);
          expect(found.sum.low).toBeCloseTo(found.sum.high, 9);
          const first = bestOrder(exchange, { states: 0 });
          expect(first.largest.low).toBeCloseTo(least.largest, 9);
          expect(first.largest.high).toBeCloseTo(least.largest, 9);
        }),
        { numRuns },
      );
    },
  );

  it("keeps precedence and merges into phases whose every part is safe, the longest there are", () => {
    fc.assert(
      fc.property(exchanges(2), (exchange) => {
        const { order, guarantees } = bestOrder(exchange);
        const all = [...orders(exchange.moves)].map(String);
        expect(all).toContain(String(order));
        const phases = phasesOf(exchange, order, guarantees, {});
        expect(phases.flat()).toEqual(order);
        for (const [party, most] of guaranteesIn(exchange, phases, {}).entries())
          expect(most).toBeLessThanOrEqual((guarantees[party] as number) + 1e-9);
        for (const [at, phase] of phases.slice(0, -1).entries()) {
          const longer = [...phases.slice(0, at), [...phase, (phases[at + 1] as number[])[0] as number]];
          const told = guaranteesIn(exchange, longer, {});
          expect(told.some((most, party) => most > (guarantees[party] as number) + 1e-9)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  const golden = new URL("../../../shared/golden/safe_exchange.json", import.meta.url);
  it.skipIf(!existsSync(golden))("agrees with the reference cases", () => {
    const file = JSON.parse(readFileSync(golden, "utf8"));
    for (const { V, C, min_total_defection_cost, order, gain } of file.A_goods_for_money.cases)
      expect(safeExchange(V, C)).toEqual({ order, gain, leastDefectionCost: min_total_defection_cost });
    for (const { steps, min_max_temptation } of file.B_two_sided_steps) {
      const moves = steps.map(({ owner, cost, value }: { owner: string; cost: number; value: number }) =>
        owner === "A" ? step(0, cost, [0, value]) : step(1, cost, [value, 0]),
      );
      expect(largest(exchangeOf(moves))).toBeCloseTo(min_max_temptation, 9);
    }
  });

  it.each([
    [1, 6],
    [2, 3],
    [4, 1.5],
    [8, 0.75],
  ])("cost 6 against value 10 a side in %i tranches needs a guarantee of %f", (tranches, guarantee) => {
    const parts = Array.from({ length: tranches }, () => [
      step(0, 6 / tranches, [0, 10 / tranches]),
      step(1, 6 / tranches, [10 / tranches, 0]),
    ]);
    expect(largest(exchangeOf(parts.flat()))).toBeCloseTo(guarantee, 9);
  });

  it("stops when it is told to", () => {
    const many = exchangeOf(Array.from({ length: 12 }, (_, at) => step(at % 2, at, [at, 2 * at])));
    for (const states of [undefined, 0])
      expect(() => bestOrder(many, { states, signal: { aborted: true } })).toThrow("cancelled");
  });
});

describe("goods against payments", () => {
  it("are ordered as well as any order does", () => {
    const amounts = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(amounts, (chunks) => {
        const [values, costs] = [chunks.map(([value]) => value), chunks.map(([, cost]) => cost)];
        const gains = chunks.map(([value, cost]) => value - cost);
        const gain = sum(gains);
        let least = Number.POSITIVE_INFINITY;
        for (const order of orders(chunks.map(() => ({ steps: [], after: [] })))) {
          const needs = order.map(
            (chunk, at) =>
              sum(order.slice(0, at).map((one) => gains[one] as number)) + (values[chunk] as number) - gain,
          );
          least = Math.min(least, Math.max(0, ...needs));
        }
        expect(safeExchange(values, costs).leastDefectionCost).toBe(least);
      }),
      { numRuns: 300 },
    );
  });

  it("are refused in lists of different lengths", () => {
    expect(() => safeExchange([1], [])).toThrow("safeExchange: 1 values and 0 costs");
  });
});

describe("what never raises the guarantee", () => {
  const split = (exchange: Exchange, at: number, parts: number): Exchange => {
    const place = (move: number) => (move > at ? move + parts - 1 : move);
    return {
      ...exchange,
      moves: exchange.moves.flatMap(({ steps, after }, move) => {
        const before = after.flatMap((one) =>
          one === at ? Array.from({ length: parts }, (_, part) => at + part) : [place(one)],
        );
        if (move !== at) return [{ steps, after: before }];
        const part = steps.map((one) => ({
          ...one,
          cost: one.cost / parts,
          benefit: one.benefit.map((value) => value / parts),
        }));
        return Array.from({ length: parts }, (_, index) => ({
          steps: part,
          after: index === 0 ? before : [...before, at + index - 1],
        }));
      }),
    };
  };

  it("is splitting a step that gives its giver no more than it costs", () => {
    fc.assert(
      fc.property(exchanges(2, false), fc.nat(5), fc.integer({ min: 2, max: 3 }), (exchange, at, parts) => {
        const move = at % exchange.moves.length;
        expect(largest(split(exchange, move, parts))).toBeLessThanOrEqual(largest(exchange) + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it("is not splitting one that pays its own giver and whose rest is easily left undone: the parts are states too", () => {
    const moves = [
      { steps: [step(1, 1, [10, 0], { reversible: 1 })], after: [] },
      { steps: [step(0, 0, [5, 3], { detection: 0.1 })], after: [0] },
      { steps: [step(0, 8, [0, 9])], after: [1] },
    ];
    const whole = exchangeOf(moves);
    expect(largest(whole)).toBeCloseTo(2, 9);
    expect(largest(split(whole, 1, 2))).toBeCloseTo(4.5, 9);
  });

  it("is a higher chance of detection, or an earlier one", () => {
    fc.assert(
      fc.property(exchanges(2, false), fc.nat(5), (exchange, at) => {
        const moves = exchange.moves.map(({ steps, after }, move) => ({
          after,
          steps:
            move === at % exchange.moves.length
              ? steps.map((one) => ({
                  ...one,
                  detection: Math.min(1, one.detection + 0.3),
                  detectionDelayDays: 0,
                }))
              : steps,
        }));
        expect(largest({ ...exchange, moves })).toBeLessThanOrEqual(largest(exchange) + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it("would be a higher chance of detection, were the least likely omission to be noticed taken for the best to choose", () => {
    // Received: 10, all of which can be taken back. Owed: an omission that is noticed at once, and one noticed after half a year.
    const owing = (detection: number) =>
      exchangeOf([
        step(1, 0, [10, 0], { reversible: 1 }),
        step(0, 2, [0, 5], { detection }),
        step(0, 2, [0, 5], { detection: 0.6, detectionDelayDays: 182.5 }),
      ]);
    const temptation = (detection: number) =>
      standingsAt(owing(detection), (move) => move === 0)[0]?.temptation;
    const leastLikely = (detection: number) => (detection < 0.6 ? 10 - detection * 10 : 10 - 0.6 * 5) - 6;
    expect([leastLikely(0.5), leastLikely(0.7)]).toEqual([-1, 1]);
    // Chosen by what it pays, the omission noticed late is the better one throughout.
    for (const detection of [0.5, 0.7]) expect(temptation(detection)).toBeCloseTo(10 - 0.6 * 5 - 6, 9);
  });
});
