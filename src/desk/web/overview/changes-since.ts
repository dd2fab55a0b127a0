import { firstDay, lastDay } from "../../../dossier/dates.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { CalendarDate, Text } from "../../../dossier/schema/primitives.ts";
import type { Claim, Round } from "../../../dossier/schema/record.ts";

/** Something that happened, was announced or was said after a round. */
export interface Change {
  readonly path: string;
  readonly date: CalendarDate;
  readonly kind: "events" | "rounds" | "claims";
  /** Undefined for a round: its number and place tell it. */
  readonly text: Text | undefined;
  readonly round: Round | undefined;
  readonly claim: Claim | undefined;
}

/** What became known after a round, as far as the view holds it: the latest first, on one day happenings before what was said. */
export function changesSince(dossier: Dossier, round: Round): Change[] {
  const day = lastDay(round.to ?? round.from);
  const published = new Map(dossier.sources.map((source) => [source.id, source.published]));
  const blank = { text: undefined, round: undefined, claim: undefined };
  const changes: Change[] = [
    ...dossier.events.map(({ id, from, knownFrom, title }) => ({
      ...blank,
      path: `events.${id}`,
      date: knownFrom ?? from,
      kind: "events" as const,
      text: title,
    })),
    ...dossier.rounds.map((one) => ({
      ...blank,
      path: `rounds.${one.id}`,
      date: one.announced ?? one.from,
      kind: "rounds" as const,
      round: one,
    })),
    ...dossier.claims.map((claim) => ({
      ...blank,
      path: `claims.${claim.id}`,
      date: claim.knownFrom ?? claim.at ?? published.get(claim.source) ?? "0000",
      kind: "claims" as const,
      text: claim.text,
      claim,
    })),
  ];
  const rank = ({ kind }: Change) => (kind === "claims" ? 1 : 0);
  return changes
    .filter(({ date }) => firstDay(date) > day)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : rank(a) - rank(b)));
}
