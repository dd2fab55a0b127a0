import type { Plan } from "./plan.ts";
import type { Phase } from "./result.ts";

/** Phases one after the other, each as long as its longest step; a tranche takes its share of its step's days. */
export function scheduleOf({ moves, steps }: Plan, phases: readonly (readonly number[])[]): Phase[] {
  let startDay = 0;
  return phases.map((phase) => {
    const parts = phase.flatMap((move) => moves[move]?.parts ?? []);
    const days = parts.map(({ step }) => (steps[step]?.durationDays ?? 0) / tranchesOf({ moves }, step));
    const told = { steps: parts.map(({ id }) => id), startDay, durationDays: Math.max(0, ...days) };
    startDay += told.durationDays;
    return told;
  });
}

/** How many parts a step is done in. */
export function tranchesOf({ moves }: Pick<Plan, "moves">, step: number): number {
  return moves.reduce((count, { parts }) => count + parts.filter((part) => part.step === step).length, 0);
}

/** The moves of phases that are given by the names of their parts, or the names that are unknown, missing, torn apart or too early. */
export function phasesNamed(
  { moves }: Plan,
  phases: readonly (readonly string[])[],
): { readonly phases: readonly (readonly number[])[] } | { readonly unfit: readonly string[] } {
  const moveOf = new Map(moves.flatMap(({ parts }, move) => parts.map(({ id }) => [id, move] as const)));
  const named = phases.flat();
  const unknown = named.filter((id, at) => !moveOf.has(id) || named.indexOf(id) !== at);
  const missing = [...moveOf.keys()].filter((id) => !named.includes(id));
  const placeOf = new Map(phases.flatMap((phase, place) => phase.map((id) => [id, place] as const)));
  const misplaced = moves.flatMap(({ parts, after }) => {
    const [first] = parts.map(({ id }) => placeOf.get(id) ?? 0);
    const early = after.some((move) =>
      moves[move]?.parts.some(({ id }) => (placeOf.get(id) ?? 0) > (first ?? 0)),
    );
    const torn = parts.some(({ id }) => placeOf.get(id) !== first);
    return early || torn ? parts.map(({ id }) => id) : [];
  });
  const unfit = [...new Set([...unknown, ...missing, ...misplaced])];
  if (unfit.length > 0) return { unfit };
  const long = phases.find((phase) => phase.length > mostStepsOfAGivenPhase);
  if (long) return { unfit: long };
  return { phases: phases.map((phase) => [...new Set(phase.map((id) => moveOf.get(id) as number))]) };
}

/** Every part of a phase counts as passed, and their number doubles with each step. */
const mostStepsOfAGivenPhase = 14;

/** The moves of phases one after the other, inside a phase as precedence has them. */
export function orderIn({ moves }: Pick<Plan, "moves">, phases: readonly (readonly number[])[]): number[] {
  const done = new Set<number>();
  for (const phase of phases) {
    const left = [...phase];
    while (left.length > 0) {
      const next = left.findIndex((move) => moves[move]?.after.every((one) => done.has(one)));
      if (next < 0) throw new RangeError("orderIn: a phase waits for itself");
      done.add(left.splice(next, 1)[0] as number);
    }
  }
  return [...done];
}
