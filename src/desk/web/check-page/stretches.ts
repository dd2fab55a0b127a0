import type { Verdict } from "../../../language/reading-values.ts";
import type { CheckedPassage, Span } from "../../server/answer-types.ts";

/** A stretch of a text that is shown in one way. */
export interface Stretch extends Span {
  /** The gravest verdict on any passage it belongs to; undefined where nothing was compared. */
  readonly verdict: Verdict | undefined;
  readonly isAside: boolean;
  /** Passages that begin with it, by their place in the list. */
  readonly begins: readonly number[];
}

const gravest: readonly Verdict[] = ["wrong", "unsupported", "confirmed", "unknown"];

/** Cuts a text where a passage begins or ends; passages may overlap. Cost: stretches × passages. */
export function stretchesOf(
  text: string,
  passages: readonly CheckedPassage[],
  aside: readonly Span[],
): Stretch[] {
  const cuts = new Set([
    0,
    text.length,
    ...[...passages, ...aside].flatMap(({ start, end }) => [start, end]),
  ]);
  const places = [...cuts].filter((place) => place <= text.length).toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] as number;
    const covers = (one: Span) => one.start <= start && one.end >= end;
    const over = passages.filter(covers).map(({ verdict }) => verdict);
    return {
      start,
      end,
      verdict: gravest.find((verdict) => over.includes(verdict)),
      isAside: aside.some(covers),
      begins: [...passages.entries()].filter(([, one]) => one.start === start).map(([place]) => place),
    };
  });
}
