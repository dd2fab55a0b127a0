import { effectiveSize } from "../../../math/chains.ts";

/** A share of preference sets, 0..1, never the probability of anything; with its standard error. */
export interface Share {
  readonly share: number;
  readonly error: number;
}

/** The share of sets that are flagged. Its error counts correlated sets for less than independent ones. */
export function shareOf(flags: Uint8Array, chains: number): Share {
  let flagged = 0;
  for (const flag of flags) flagged += flag;
  const share = flagged / flags.length;
  if (share === 0 || share === 1) return { share, error: 0 };
  return { share, error: Math.sqrt((share * (1 - share)) / effectiveSize({ draws: flags, chains })) };
}

/** Flags of sets that every one of the lists flags. */
export function flaggedByAll(lists: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = lists;
  if (first === undefined) throw new RangeError("flaggedByAll: no list of flags");
  return first.map((flag, set) => (flag && rest.every((flags) => flags[set]) ? 1 : 0));
}
