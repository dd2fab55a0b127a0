import { effectiveSize } from "../../../math/chains.ts";

/** A share of preference sets, 0..1, never the probability of anything; with its standard error. */
export interface Share {
  readonly share: number;
  readonly error: number;
}

/** A share that follows from what is fixed, whatever the sets: nothing about it was sampled. */
export const noneAtAll: Share = { share: 0, error: 0 };

/** How sets were drawn: in how many chains, and as how many independent sets those count that bear on a share; Infinity where nothing was open. */
export interface Drawn {
  readonly chains: number;
  readonly effective: number;
}

/**
 * The share of sets that are flagged. Its error counts correlated sets for less than independent ones. Where all or none are flagged no
 * spread is to be seen; the error is then 1 in as many independent sets, a third of the bound that the rule of three gives at 95 %.
 * Source: Hanley and Lippman-Hand (1983).
 */
export function shareOf(flags: Uint8Array, { chains, effective }: Drawn): Share {
  let flagged = 0;
  for (const flag of flags) flagged += flag;
  const share = flagged / flags.length;
  if (share === 0 || share === 1) return { share, error: 1 / effective };
  return { share, error: Math.sqrt((share * (1 - share)) / effectiveSize({ draws: flags, chains })) };
}

/** Flags of sets that every one of the lists flags. */
export function flaggedByAll(lists: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = lists;
  if (first === undefined) throw new RangeError("flaggedByAll: no list of flags");
  return first.map((flag, set) => (flag && rest.every((flags) => flags[set]) ? 1 : 0));
}
