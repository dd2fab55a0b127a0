import { compareExact, rangeOf } from "../exact.ts";
import { readable } from "../reading/draft.ts";
import type { NumberOrRange } from "../schema/primitives.ts";
import type { DossierStep } from "../schema/steps.ts";
import { type Checking, checkMember, checkReference, type Path } from "./checking.ts";
import { checkChoice, checkPattern } from "./choices.ts";
import { findCycle } from "./cycles.ts";
import { checkRange } from "./ranges.ts";
import { idsIn } from "./unsure.ts";

const shares = ["detectionProbability", "reversible", "escrow"] as const;
const amounts = ["cost", "durationDays", "detectionDelayDays", "snapbackDays"] as const;

/** Steps name parties, options and steps that exist, in shares of one whole and amounts not below zero, and none waits for itself. */
export function checkSteps(checking: Checking): void {
  const { draft, plain } = checking;
  const known = new Set(idsIn(plain.steps).map(({ id }) => id));
  for (const [step, index] of readable(draft.steps)) checkStep(checking, step, ["steps", index], known);
  const ids = stepsInCircle(readable(draft.steps).map(([step]) => step));
  if (ids !== undefined) {
    const at = idsIn(plain.steps).find(({ id }) => id === ids[0])?.index ?? 0;
    checking.report("steps-cycle", ["steps", at, "after"], { ids });
  }
  for (const [party, list] of Object.entries(draft.penalties)) {
    checkReference(checking, "party", party, ["penalties", party], { at: "key" });
    for (const [{ value }, index] of readable(list))
      checkNumber(checking, value, ["penalties", party, index, "value"], "0");
  }
}

function checkStep(checking: Checking, step: DossierStep, path: Path, known: ReadonlySet<string>): void {
  checkReference(checking, "party", step.by, [...path, "by"]);
  checkReference(checking, "party", step.verifiedBy, [...path, "verifiedBy"]);
  if (step.delivers) checkChoice(checking, step.delivers, [...path, "delivers"]);
  if (step.if) checkPattern(checking, step.if, [...path, "if"]);
  for (const [party, value] of Object.entries(step.value ?? {})) {
    checkReference(checking, "party", party, [...path, "value", party], { at: "key" });
    checkRange(checking, value, [...path, "value", party]);
  }
  for (const key of ["after", "with"] as const)
    for (const [index, one] of (step[key] ?? []).entries())
      checkMember(checking, "step", known, one, [...path, key, index]);
  for (const key of shares) checkNumber(checking, step[key], [...path, key], "0", "1");
  for (const key of amounts) checkNumber(checking, step[key], [...path, key], "0");
  if ((step.tranches ?? 1) > 1 && (step.with ?? []).length > 0)
    checking.report("steps-together-in-tranches", [...path, "tranches"], { step: step.id });
}

function checkNumber(
  checking: Checking,
  value: NumberOrRange | undefined,
  path: Path,
  low: string,
  high?: string,
): void {
  if (value === undefined) return;
  checkRange(checking, value, path);
  const outside = rangeOf(value).find(
    (end) => compareExact(end, low) < 0 || (high !== undefined && compareExact(end, high) > 0),
  );
  if (outside === undefined) return;
  checking.report("out-of-range", path, {
    found: String(outside),
    low,
    ...(high === undefined ? {} : { high }),
  });
}

/** Steps that wait for each other in a circle; steps done together wait for all that one of them waits for. */
function stepsInCircle(steps: readonly DossierStep[]): readonly string[] | undefined {
  const groupOf = groupsOf(steps);
  const after = new Map<string, string[]>();
  for (const step of steps) {
    const own = groupOf(step.id);
    const before = (step.after ?? []).map(groupOf);
    after.set(own, [...(after.get(own) ?? []), ...before]);
  }
  return findCycle(after);
}

/** The first step, in the order of the list, of those that each is done together with; itself where it is done alone. */
export function groupsOf(steps: readonly Pick<DossierStep, "id" | "with">[]): (id: string) => string {
  const first = new Map(steps.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const held = first.get(id) ?? id;
    return held === id ? id : find(held);
  };
  const place = new Map(steps.map(({ id }, index) => [id, index]));
  for (const { id, with: others = [] } of steps)
    for (const other of others) {
      if (!place.has(other)) continue;
      const [a, b] = [find(id), find(other)];
      if (a === b) continue;
      const isFirst = (place.get(a) as number) < (place.get(b) as number);
      first.set(isFirst ? b : a, isFirst ? a : b);
    }
  return find;
}
