import type { Id } from "../../dossier/schema/primitives.ts";
import { type Exchange, standingsAt, worthOf } from "./exchange.ts";
import type { Plan } from "./plan.ts";
import type { Stop } from "./result.ts";

/**
 * What is left to each if a party leaves after so many moves of an order, in the way that pays it more. Those who keep the agreement get what
 * is in escrow from it and take back what they can; one that leaves openly takes back too. Cost: steps × parties.
 */
export function stopAt(
  plan: Pick<Plan, "parties" | "moves">,
  exchange: Exchange,
  order: readonly number[],
  { party, after }: { readonly party: Id; readonly after: number },
): Stop {
  const { parties, moves } = plan;
  const leaver = parties.indexOf(party);
  if (leaver < 0) throw new RangeError(`stopAt: no party ${party}`);
  const reached = order.slice(0, after);
  const done = new Set(reached);
  const standings = standingsAt(exchange, (move) => done.has(move));
  const own = standings[leaver];
  if (own === undefined) throw new RangeError(`stopAt: no standing of ${party}`);
  const isOpen = own.by === "openly";
  const parts = reached.flatMap((move) =>
    (moves[move]?.parts ?? []).map(({ id }, at) => ({ id, step: exchange.moves[move]?.steps[at] })),
  );
  const all = exchange.moves.flatMap(({ steps }) => steps);
  const takesBack = (giver: number) => giver !== leaver || isOpen;
  const each = parties.map((id, at) => {
    const before = standings[at]?.utility ?? 0;
    const whole = all.reduce((sum, step) => sum + worthOf(step, at), 0);
    let afterwards = at === leaver ? (isOpen ? own.openly : (own.covertly ?? own.openly)) : 0;
    if (at !== leaver)
      for (const { step } of parts) {
        if (step === undefined) continue;
        const { giver, cost, benefit, escrowed, reversible } = step;
        const back = giver === leaver && isOpen ? reversible * (1 - escrowed) : 0;
        afterwards += (benefit[at] as number) * (1 - back);
        if (giver === at) afterwards -= (1 - escrowed) * (1 - reversible) * cost;
      }
    return { party: id, before, afterwards, lost: whole - afterwards };
  });
  const takenBack = parts.flatMap(({ id, step }) =>
    step === undefined || step.reversible === 0 || step.escrowed === 1 || !takesBack(step.giver)
      ? []
      : [
          {
            step: id,
            by: parties[step.giver] as Id,
            share: step.reversible * (1 - step.escrowed),
            days: step.snapbackDays,
          },
        ],
  );
  return { party, after: reached.length, done: parts.map(({ id }) => id), by: own.by, each, takenBack };
}
