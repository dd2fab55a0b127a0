import { readable } from "../reading/draft.ts";
import type { Checking, Path } from "./checking.ts";
import { findCycle } from "./cycles.ts";

interface OrderStatement {
  readonly order: readonly string[];
  readonly path: Path;
}

interface Judged {
  readonly id?: string | undefined;
  readonly until?: string | undefined;
  readonly supersedes?: readonly string[] | undefined;
}

/** Orders name nothing twice, and those in force together do not run in a circle. */
export function checkOrders(checking: Checking): void {
  for (const [party, { scale, weights, short }] of Object.entries(checking.draft.preferences)) {
    const path = ["preferences", party];
    const scales = readable(scale);
    const replaced = new Set([...scales, ...readable(weights)].flatMap(([one]) => one.supersedes ?? []));
    // A position that has moved may contradict the earlier one.
    const inForce = (one: Judged) =>
      one.until === undefined && (one.id === undefined || !replaced.has(one.id));
    const byIssue = Map.groupBy(scales, ([one]) => one.issue);
    for (const statements of byIssue.values()) {
      checkTogether(checking, ordersIn(checking, statements, [...path, "scale"], inForce));
    }
    const shortOrder =
      short?.issues === undefined ? [] : [{ order: short.issues, path: [...path, "short", "issues"] }];
    for (const one of shortOrder) checkRepeats(checking, one);
    checkTogether(checking, [
      ...shortOrder,
      ...ordersIn(checking, readable(weights), [...path, "weights"], inForce),
    ]);
  }
}

function ordersIn<One extends Judged & { readonly order?: readonly string[] | undefined }>(
  checking: Checking,
  statements: readonly (readonly [One, number])[],
  path: Path,
  inForce: (one: Judged) => boolean,
): readonly OrderStatement[] {
  const orders: OrderStatement[] = [];
  for (const [one, index] of statements) {
    if (one.order === undefined) continue;
    const stated = { order: one.order, path: [...path, index, "order"] };
    const repeats = checkRepeats(checking, stated);
    if (!repeats && inForce(one)) orders.push(stated);
  }
  return orders;
}

function checkRepeats(checking: Checking, { order, path }: OrderStatement): boolean {
  const seen = new Set<string>();
  for (const [index, id] of order.entries()) {
    if (seen.has(id)) checking.report("order-repeats", [...path, index], { id });
    seen.add(id);
  }
  return seen.size < order.length;
}

function checkTogether(checking: Checking, statements: readonly OrderStatement[]): void {
  const after = new Map<string, string[]>();
  for (const { order } of statements) {
    for (const [index, id] of order.slice(0, -1).entries()) {
      after.set(id, [...(after.get(id) ?? []), ...order.slice(index + 1, index + 2)]);
    }
  }
  const cycle = findCycle(after);
  if (cycle === undefined) return;
  const inCycle = new Set(cycle);
  // The last statement that takes part is the one to look at first.
  const last = statements.findLast(({ order }) => order.filter((id) => inCycle.has(id)).length > 1);
  if (last !== undefined) checking.report("order-cycle", last.path, { ids: cycle });
}
