import { compareExact } from "../exact.ts";
import { readable } from "../reading/draft.ts";
import type { NumberOrRange } from "../schema/primitives.ts";
import type { Checking, Path } from "./checking.ts";

/** Ranges begin below where they end. */
export function checkRanges(checking: Checking): void {
  const check = (value: NumberOrRange | undefined, path: Path) => checkRange(checking, value, path);
  const checkAll = (values: Readonly<Record<string, NumberOrRange>> | undefined, path: Path) => {
    for (const [key, value] of Object.entries(values ?? {})) check(value, [...path, key]);
  };
  const { draft } = checking;
  for (const [party, statements] of Object.entries(draft.preferences)) {
    const path = ["preferences", party];
    for (const [one, index] of readable(statements.scale))
      checkAll(one.values, [...path, "scale", index, "values"]);
    for (const [one, index] of readable(statements.weights))
      checkAll(one.values, [...path, "weights", index, "values"]);
    for (const [one, index] of readable(statements.noDeal))
      check(one.value, [...path, "noDeal", index, "value"]);
  }
  for (const [instrument, index] of readable(draft.instruments)) {
    for (const [entry, provision] of (instrument.provisions ?? []).entries()) {
      check(provision.amount, ["instruments", index, "provisions", entry, "amount"]);
    }
  }
  for (const [series, index] of readable(draft.series)) {
    for (const [entry, point] of series.points.entries()) {
      check(point.value, ["series", index, "points", entry, "value"]);
    }
  }
}

/** One range, wherever it stands. */
export function checkRange(checking: Checking, value: NumberOrRange | undefined, path: Path): void {
  if (!Array.isArray(value) || compareExact(value[0], value[1]) <= 0) return;
  checking.report("range-order", path, { low: String(value[0]), high: String(value[1]) });
}
