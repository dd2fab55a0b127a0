import type { Choice } from "../space/index.ts";
import type { PreferenceSets } from "./preference-sets.ts";

/** A judgement that varies over a party's preference sets: an issue's weight, the value of an option on it, or no deal. */
export type Judgement =
  | { readonly kind: "weight"; readonly party: number; readonly issue: number }
  | { readonly kind: "value"; readonly party: number; readonly issue: number; readonly option: number }
  | { readonly kind: "noDeal"; readonly party: number };

/** A judgement and how an outcome goes with it over the sets: +1 only above some value, -1 only below, 0 not at all. */
export interface Bearing {
  readonly on: Judgement;
  readonly correlation: number;
}

/** Correlations below this say little of a judgement, however many sets there are. */
const leastTold = 0.1;

/** Fewer independent sets tell less apart from none: this many standard errors, the largest of dozens of judgements being picked. */
const leastErrors = 4;

/**
 * The judgement on which it hangs most whether a package is acceptable: that with the largest correlation, by size, over the sets; undefined
 * where acceptance never changes or goes with none that so many effective sets of the party tell apart from none. The parties are drawn independently, so that one's correlation is no echo of another's.
 */
export function hangsOn(
  parties: readonly PreferenceSets[],
  choice: Choice,
  accepted: Uint8Array,
  effectiveSets: readonly number[],
): Bearing | undefined {
  let found: Bearing | undefined;
  for (const [party, sets] of parties.entries()) {
    const issues = sets.offsets.length;
    const least = Math.max(leastTold, leastErrors / Math.sqrt(effectiveSets[party] ?? 1));
    const consider = (on: Judgement, at: (set: number) => number) => {
      const correlation = correlate(accepted, at);
      if (Math.abs(correlation) < least) return;
      if (found === undefined || Math.abs(correlation) > Math.abs(found.correlation))
        found = { on, correlation };
    };
    for (const [issue, option] of choice.entries()) {
      const weight = (set: number) => sets.weights[set * issues + issue] as number;
      const place = (sets.offsets[issue] as number) + option;
      consider({ kind: "weight", party, issue }, weight);
      consider({ kind: "value", party, issue, option }, (set) => {
        return weight(set) === 0 ? 0 : (sets.adds[set * sets.width + place] as number) / weight(set);
      });
    }
    const { noDeal } = sets;
    if (noDeal) consider({ kind: "noDeal", party }, (set) => noDeal[set] as number);
  }
  return found;
}

/** Pearson's correlation of flags with a number; 0 where either does not vary beyond rounding. */
function correlate(flags: Uint8Array, at: (set: number) => number): number {
  const count = flags.length;
  let [flagged, sum] = [0, 0];
  for (let set = 0; set < count; set++) {
    flagged += flags[set] as number;
    sum += at(set);
  }
  const [share, mean] = [flagged / count, sum / count];
  let [square, product] = [0, 0];
  for (let set = 0; set < count; set++) {
    const distance = at(set) - mean;
    square += distance ** 2;
    product += distance * ((flags[set] as number) - share);
  }
  const spread = Math.sqrt(square / count);
  const scale = spread * Math.sqrt(share * (1 - share));
  return spread <= 1e-12 * Math.max(1, Math.abs(mean)) || scale === 0 ? 0 : product / count / scale;
}
