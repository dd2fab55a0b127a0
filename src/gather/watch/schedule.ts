import type { Answer } from "../network/fetch.ts";

/** What is kept of a feed between two askings. Times are ISO 8601 in UTC. */
export interface FeedMemory {
  /** The address it was last asked at: a feed that moved is asked anew. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How often in a row it gave nothing. */
  readonly failures: number;
  /** Not asked before. */
  readonly due: string;
}

/** How long a feed is left alone that does not say so itself, and at most. */
export const defaultMinutes = 60;
const mostMinutes = 24 * 60;
/** A feed that is gone, or refused, is looked for once a week. */
const gone: readonly number[] = [404, 410, 401, 403, 451];
const goneMinutes = 7 * 24 * 60;

/**
 * When a feed may be asked again: after its own interval; where it failed, after twice as long for each failure in a row, up to a day, and
 * never before the time that it asked for itself.
 */
export function dueAfter(
  answer: Answer,
  failures: number,
  everyMinutes: number | undefined,
  now: Date,
): string {
  const every = everyMinutes ?? defaultMinutes;
  const minutes = minutesAfter(answer, failures, every);
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}

function minutesAfter(answer: Answer, failures: number, every: number): number {
  if (answer.status === "got" || answer.status === "unchanged") return every;
  if (answer.status === "refused") return goneMinutes;
  if (answer.code !== null && gone.includes(answer.code)) return goneMinutes;
  const backedOff = Math.max(every, Math.min(mostMinutes, every * 2 ** Math.min(failures, 16)));
  // Who asks for a year is taken at a week.
  const asked = Math.min(goneMinutes, Math.ceil((answer.retryAfterSeconds ?? 0) / 60));
  return Math.max(backedOff, asked);
}
