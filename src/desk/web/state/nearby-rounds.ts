import type { RoundName, RoundNearby } from "../../../language/frame-words.ts";
import type { KnownDate } from "../../server/answer-types.ts";

/** The rounds among the dates on file. */
function roundsOf(dates: readonly KnownDate[]): readonly KnownDate[] {
  return dates.filter(({ kind }) => kind === "round");
}

/** The last round before a date; before none, of all. */
export function roundBefore(dates: readonly KnownDate[], asOf: string | null): KnownDate | undefined {
  return roundsOf(dates).findLast(({ date }) => asOf === null || date < asOf);
}

/** The first round after a date; after everything on file there is none. */
export function roundAfter(dates: readonly KnownDate[], asOf: string | null): KnownDate | undefined {
  return roundsOf(dates).find(({ date }) => asOf !== null && date > asOf);
}

/** The round on a day, else the one on the day after it, else on the day before; null where there is none or no day is given. */
export function nearbyRound(dates: readonly KnownDate[], asOf: string): RoundNearby | null {
  for (const days of [0, -1, 1] as const) {
    const round = roundsOf(dates).find(({ date }) => daysBetween(date, asOf) === days);
    if (round !== undefined) return { days, ...roundName(round) };
  }
  return null;
}

/** What tells a round from others, as sentences take it. */
export function roundName({ number, text }: KnownDate): RoundName {
  return { number: number ?? null, place: text ?? null };
}

function daysBetween(from: string, to: string): number | undefined {
  if (from.length < 10 || to.length < 10) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
