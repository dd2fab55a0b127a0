import type { Dossier } from "../schema/dossier.ts";
import type { CalendarDate } from "../schema/primitives.ts";

/** Whether a view shows nothing that happened or was said: names alone have no date. */
export function showsNothing({ rounds, events, claims, sources }: Dossier): boolean {
  return [rounds, events, claims, sources].every((section) => section.length === 0);
}

/** The first date of a round or event, from which on a view shows something; undefined where the dossier has none. */
export function earliestDate({ rounds, events }: Dossier): CalendarDate | undefined {
  return [...rounds, ...events].map(({ from }) => from).toSorted()[0];
}
