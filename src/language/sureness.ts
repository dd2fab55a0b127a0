import type { Format } from "./format.ts";
import type { Messages } from "./messages.ts";

/** How many samples entered a value, and whether it was counted over preference sets instead of taken at the centre. */
export interface Sampling {
  readonly samples: number;
  readonly overSets: boolean;
}

/** How sure a whole result is: its point answers, and what of it is counted over preference sets, a sentence each. */
export function wholeSurenessWords(
  words: Messages,
  { samples, sets }: { readonly samples: number; readonly sets: number },
  f: Format,
): string[] {
  const { drawer, section } = words.desk;
  const points = surenessWords(words, { samples: samples - sets, overSets: false }, f);
  return sets === 0 ? [points] : [points, `${section.overSets}: ${drawer.overSets({ samples: sets }, f)}`];
}

/** How sure a value is and why, in one sentence: exact, resting on a sampled centre, or counted over preference sets. */
export function surenessWords({ desk }: Messages, { samples, overSets }: Sampling, f: Format): string {
  const { drawer } = desk;
  if (overSets) return drawer.overSets({ samples }, f);
  return samples > 0 ? drawer.sampled({ samples }, f) : drawer.exact;
}
