import type { Format } from "./format.ts";
import type { Messages } from "./messages.ts";

/** What a value is counted over where it is no point answer: preference sets, or draws from the ranges on file. */
export type CountedOver = "sets" | "ranges";

/** How many samples entered a value, and what it was counted over instead of being taken at the centre; undefined where it was not. */
export interface Sampling {
  readonly samples: number;
  readonly over: CountedOver | undefined;
}

/** What an analysis counts over: deals and others over preference sets, a roadmap over its own ranges. */
export function countedOver({ analysis }: { readonly analysis: string }): CountedOver {
  return analysis === "roadmap" ? "ranges" : "sets";
}

/** How sure a whole result is: its point answers, and what of it is counted over preference sets, a sentence each. */
export function wholeSurenessWords(
  words: Messages,
  { samples, sets, analysis }: { readonly samples: number; readonly sets: number; readonly analysis: string },
  f: Format,
): string[] {
  const points = surenessWords(words, { samples: samples - sets, over: undefined }, f);
  if (sets === 0) return [points];
  const over = countedOver({ analysis });
  const title = over === "ranges" ? words.roadmap.overRanges : words.desk.section.overSets;
  return [points, `${title}${f.colon}${surenessWords(words, { samples: sets, over }, f)}`];
}

/** How sure a value is and why, in one sentence: exact, resting on a sampled centre, or counted over preference sets or ranges. */
export function surenessWords({ desk, roadmap }: Messages, { samples, over }: Sampling, f: Format): string {
  const { drawer } = desk;
  if (over === "sets") return drawer.overSets({ samples }, f);
  if (over === "ranges") return roadmap.countedOverRanges({ samples }, f);
  return samples > 0 ? drawer.sampled({ samples }, f) : drawer.exact;
}
