import { firstDay, isAfter } from "../dates.ts";
import type { Dossier } from "../schema/dossier.ts";
import type { CalendarDate, Id, Text } from "../schema/primitives.ts";
import type { Claim, Round } from "../schema/record.ts";

/** Something that happened, was announced, moved or was said after a round. */
export interface Change {
  readonly path: string;
  /** When it became known, as precisely as that is on file. */
  readonly date: CalendarDate;
  readonly kind: "events" | "rounds" | "claims";
  /** Undefined for a round: its number and place tell it. */
  readonly text: Text | undefined;
  readonly round: Round | undefined;
  readonly claim: Claim | undefined;
}

/**
 * What certainly became known after a round, as far as the view holds it: the latest first, on one day happenings before what was said.
 * The round's own outcome is no change since it.
 */
export function changesSince(dossier: Dossier, round: Round): Change[] {
  const end = round.to ?? round.from;
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
    ...dossier.rounds
      .filter(({ id }) => id !== round.id)
      .map((one) => ({
        ...blank,
        path: `rounds.${one.id}`,
        date: laterOf(one.announced ?? one.from, one.outcome?.knownFrom ?? one.outcome?.at),
        kind: "rounds" as const,
        round: one,
      })),
    ...dossier.claims.map((claim) => ({
      ...blank,
      path: `claims.${claim.id}`,
      date: claim.knownFrom ?? laterOf(claim.at ?? "0000", published.get(claim.source)),
      kind: "claims" as const,
      text: claim.text,
      claim,
    })),
  ];
  return changes.filter(({ date }) => isAfter(date, end)).toSorted(latestFirst);
}

/** What one source says that became known on one day, told as one change. */
export interface SourceChange {
  readonly path: string;
  readonly date: CalendarDate;
  readonly kind: "source";
  readonly source: Id;
  readonly claims: readonly Change[];
}

/** The same changes with the claims of one source and day gathered into one, where they are so many that they would hide the rest; in its first claim's place. */
export function gatherClaims(changes: readonly Change[], fewest = 4): (Change | SourceChange)[] {
  const groupOf = ({ claim, date }: Change) => (claim === undefined ? undefined : `${claim.source} ${date}`);
  const groups = Map.groupBy(changes, groupOf);
  return changes.flatMap((change): (Change | SourceChange)[] => {
    const claims = groups.get(groupOf(change)) ?? [];
    if (change.claim === undefined || claims.length < fewest) return [change];
    if (claims[0] !== change) return [];
    const { source } = change.claim;
    return [{ path: `sources.${source}`, date: change.date, kind: "source", source, claims }];
  });
}

/** Words said one day and published another are known from the later. */
function laterOf(left: CalendarDate, right: CalendarDate | undefined): CalendarDate {
  return right !== undefined && firstDay(right) > firstDay(left) ? right : left;
}

function latestFirst(left: Change, right: Change): number {
  const [before, after] = [firstDay(left.date), firstDay(right.date)];
  if (before !== after) return before < after ? 1 : -1;
  return Number(left.kind === "claims") - Number(right.kind === "claims");
}
