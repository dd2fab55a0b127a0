import type { Watch } from "../../math/cancellation.ts";
import { toNumber } from "../../math/rational.ts";
import type { Reason } from "../contract.ts";
import { toPackage } from "./model/choices.ts";
import type { DealsModel } from "./model/model.ts";
import type { Count, PackageEntry } from "./result.ts";
import {
  type Choice,
  type EfficientEntry,
  efficientSet,
  type PackageSpace,
  toRationals,
} from "./space/index.ts";

/** Efficient entries, or why they cannot be had. */
export type Entries = readonly EfficientEntry[] | Reason;

/** Whether a set of efficient entries could be had. */
export function areKnown(entries: Entries): entries is readonly EfficientEntry[] {
  return !("key" in entries);
}

/** A count as results carry it. */
export function toCount(count: bigint | undefined): Count {
  if (count === undefined) return null;
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

/** Efficient entries as results show them. */
export function reportEntries(
  model: DealsModel,
  space: PackageSpace,
  entries: readonly EfficientEntry[],
): PackageEntry[] {
  return entries.map(({ values, count, choice }) => ({
    values: toRationals(space, values).map(toNumber),
    count: toCount(count),
    package: toPackage(model.issues, choice),
  }));
}

/** What bounds the search for an efficient set. */
export type SearchLimits = Watch & { readonly limit?: number };

/** The efficient set, or the reason why it cannot be had: too many value vectors at once. */
export function efficientEntries(
  model: DealsModel,
  space: PackageSpace,
  among: "acceptable" | "feasible",
  limits: SearchLimits,
): Entries {
  const set = efficientSet(space, { among, ...limits });
  if (set.status === "done") return set.entries;
  return {
    key: "linked-issues-too-large",
    values: {
      issues: model.issues.filter((_, issue) => set.issues.includes(issue)).map(({ name }) => name),
      limit: set.limit,
    },
  };
}

/** The efficient sets among the acceptable and among all feasible packages, each as `efficientEntries` gives it. */
export function efficientSets(
  model: DealsModel,
  space: PackageSpace,
  limits: SearchLimits,
): Record<"acceptable" | "feasible", Entries> {
  const feasible = efficientEntries(model, space, "feasible", limits);
  // Where nobody draws a red line, whatever dominates an acceptable package is acceptable too.
  const acceptable =
    space.redLines.length === 0 && areKnown(feasible)
      ? feasible.filter((entry) => entry.acceptable)
      : efficientEntries(model, space, "acceptable", limits);
  return { acceptable, feasible };
}

/** Efficient packages that are not acceptable; those that cross a red line and those that do not are one entry where their values are equal. */
export function belowReservation(entries: readonly EfficientEntry[]): EfficientEntry[] {
  const merged: EfficientEntry[] = [];
  for (const entry of entries.filter(({ acceptable }) => !acceptable)) {
    const last = merged.at(-1);
    if (last?.values.every((value, party) => value === entry.values[party])) {
      const choice = isBefore(entry.choice, last.choice) ? entry.choice : last.choice;
      merged[merged.length - 1] = { ...last, count: last.count + entry.count, choice };
    } else merged.push(entry);
  }
  return merged;
}

function isBefore(left: Choice, right: Choice): boolean {
  const at = left.findIndex((option, issue) => option !== right[issue]);
  return at >= 0 && (left[at] as number) < (right[at] as number);
}
