import type { Watch } from "../../math/cancellation.ts";
import { toNumber } from "../../math/rational.ts";
import type { Reason } from "../contract.ts";
import { toPackage } from "./model/choices.ts";
import type { DealsModel } from "./model/model.ts";
import type { Count, PackageEntry } from "./result.ts";
import { type EfficientEntry, efficientSet, type PackageSpace, toRationals } from "./space/index.ts";

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

/** The efficient set, or the reason why it cannot be had: too many value vectors at once. */
export function efficientEntries(
  model: DealsModel,
  space: PackageSpace,
  among: "acceptable" | "feasible",
  watch: Watch,
): readonly EfficientEntry[] | Reason {
  const set = efficientSet(space, { among, ...watch });
  if (set.status === "done") return set.entries;
  return {
    key: "linked-issues-too-large",
    values: {
      issues: model.issues.filter((_, issue) => set.issues.includes(issue)).map(({ name }) => name),
      limit: set.limit,
    },
  };
}

/** Efficient packages that are not acceptable; those that cross a red line and those that do not are one entry where their values are equal. */
export function belowReservation(entries: readonly EfficientEntry[]): EfficientEntry[] {
  const merged: EfficientEntry[] = [];
  for (const entry of entries.filter(({ acceptable }) => !acceptable)) {
    const last = merged.at(-1);
    if (last?.values.every((value, party) => value === entry.values[party])) {
      merged[merged.length - 1] = { ...last, count: last.count + entry.count };
    } else merged.push(entry);
  }
  return merged;
}
