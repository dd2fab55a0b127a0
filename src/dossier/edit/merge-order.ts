/** Parts in the order of a merge; `contested`: both sides put those they share into an order of their own. */
export interface MergedOrder {
  readonly keys: readonly string[];
  readonly contested: boolean;
}

/**
 * Every key of either side in one order: that of the side which changed the order of what all three share, otherwise mine; what only the other side has
 * comes behind what it follows there. Keys that a side has removed are still in it. Quadratic in the keys of one list at worst.
 */
export function orderOf(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): MergedOrder {
  const ofMine = new Set(mine);
  const ofTheirs = new Set(theirs);
  const shared = new Set(base.filter((key) => ofMine.has(key) && ofTheirs.has(key)));
  const [was, own, other] = [base, mine, theirs].map((keys) =>
    keys.filter((key) => shared.has(key)).join("\n"),
  );
  const theirsMoved = was !== other;
  const mineMoved = was !== own;
  const lead = theirsMoved && !mineMoved ? theirs : mine;
  const rest = lead === mine ? theirs : mine;
  return { keys: woven(lead, rest), contested: theirsMoved && mineMoved && own !== other };
}

function woven(lead: readonly string[], rest: readonly string[]): readonly string[] {
  const keys = [...lead];
  const placed = new Set(lead);
  for (const [index, key] of rest.entries()) {
    if (placed.has(key)) continue;
    const follows = rest[index - 1];
    keys.splice(follows === undefined ? 0 : keys.indexOf(follows) + 1, 0, key);
    placed.add(key);
  }
  return keys;
}
