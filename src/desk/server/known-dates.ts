import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { KnownDate } from "./answer-types.ts";

/** Rounds and events in order of time, as dates at which a reader may want to stand. */
export function knownDates({ rounds, events }: Dossier): KnownDate[] {
  const dates: KnownDate[] = [
    ...rounds.map(({ from, number, place }) => ({
      date: from,
      kind: "round" as const,
      ...(place === undefined ? {} : { text: place }),
      ...(number === undefined ? {} : { number }),
    })),
    ...events.map(({ from, title }) => ({ date: from, kind: "event" as const, text: title })),
  ];
  return dates.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const recordSections = ["people", "parties", "rounds", "events", "claims", "instruments", "sources"] as const;

/** How many entries of the record the whole dossier has more than a view of it. */
export function laterEntries(dossier: Dossier, view: Dossier): number {
  return recordSections.reduce((sum, name) => sum + dossier[name].length - view[name].length, 0);
}
