import { firstDay, isAfter } from "../dates.ts";
import type { Dossier } from "../schema/dossier.ts";
import type { CalendarDate, Id } from "../schema/primitives.ts";
import type { Claim } from "../schema/record.ts";
import { knownDays } from "./knowledge.ts";

/** Something that happened, was announced, was offered, began, ended or was said after a round. */
export interface Change {
  readonly path: string;
  /** When it came about or became known, as precisely as that is on file. */
  readonly date: CalendarDate;
  readonly kind:
    | "events"
    | "rounds"
    | "offers"
    | "officesBegun"
    | "officesEnded"
    | "deadlinesSet"
    | "deadlinesPassed"
    | "statuses"
    | "claims";
  /** The claim, where that is what it is. */
  readonly claim: Claim | undefined;
}

/** What one source says that became known on one day, told as one change. */
export interface SourceChange {
  readonly path: string;
  readonly date: CalendarDate;
  readonly kind: "source";
  readonly source: Id;
  readonly claims: readonly Change[];
}

/**
 * What certainly came about or became known after a round, as far as the view holds it: first what happened, was offered, began or fell due,
 * then what was said, each the latest first. The round's own outcome is no change since it.
 */
export function changesSince(dossier: Dossier, round: Id): Change[] {
  const since = dossier.rounds.find(({ id }) => id === round);
  return since === undefined ? [] : changesAfter(dossier, since.to ?? since.from, round);
}

/** The same after a date; `except` leaves a round out. */
export function changesAfter(dossier: Dossier, end: CalendarDate, except?: Id): Change[] {
  const later = (changes: readonly Change[]) =>
    changes.filter(({ date }) => isAfter(date, end)).toSorted(latestFirst);
  const happened = [
    ...happenings(dossier, except),
    ...offersOf(dossier),
    ...officesOf(dossier),
    ...deadlinesOf(dossier),
    ...statusesOf(dossier),
  ];
  return [...later(happened), ...later(claimsOf(dossier))];
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

const change = (kind: Change["kind"], path: string, date: CalendarDate, claim?: Claim): Change => ({
  kind,
  path,
  date,
  claim,
});

function happenings({ events, rounds }: Dossier, except: Id | undefined): Change[] {
  return [
    ...events.map(({ id, from, knownFrom }) => change("events", `events.${id}`, knownFrom ?? from)),
    ...rounds
      .filter(({ id }) => id !== except)
      .map(({ id, announced, from, outcome }) => {
        const date = laterOf(announced ?? from, outcome?.knownFrom ?? outcome?.at);
        return change("rounds", `rounds.${id}`, date);
      }),
  ];
}

// An offer of a round may be made before it, or after.
function offersOf({ rounds }: Dossier): Change[] {
  return rounds.flatMap(({ id, from, to, offers = [] }) =>
    offers.map((offer, place) =>
      change("offers", `rounds.${id}.offers.${place}`, offer.knownFrom ?? offer.at ?? to ?? from),
    ),
  );
}

/** Offices that began or ended, the latter by the date of the view where it has one. */
function officesOf({ people, asOf }: Dossier): Change[] {
  const isOver = (date: CalendarDate) => asOf === undefined || !isAfter(date, asOf);
  return people.flatMap(({ id, offices = [] }) =>
    offices.flatMap(({ from, to }, place) => {
      const path = `people.${id}.offices.${place}`;
      return [
        ...(from !== undefined && isOver(from) ? [change("officesBegun", path, from)] : []),
        ...(to !== undefined && isOver(to) ? [change("officesEnded", path, to)] : []),
      ];
    }),
  );
}

/** Deadlines from the day they are known, and again once they fell due. */
function deadlinesOf(dossier: Dossier): Change[] {
  const { deadlines, asOf } = dossier;
  const days = knownDays(dossier);
  return deadlines.flatMap(({ id, at, knownFrom, sources = [] }) => {
    const path = `deadlines.${id}`;
    const [told] = sources.flatMap((source) => days.get(source) ?? []).toSorted();
    const known = knownFrom ?? told;
    return [
      ...(known === undefined ? [] : [change("deadlinesSet", path, known)]),
      ...(asOf !== undefined && isAfter(asOf, at) ? [change("deadlinesPassed", path, at)] : []),
    ];
  });
}

function statusesOf({ instruments }: Dossier): Change[] {
  return instruments.flatMap(({ id, status = [] }) =>
    status.map(({ from }, place) => change("statuses", `instruments.${id}.status.${place}`, from)),
  );
}

function claimsOf({ claims, sources }: Dossier): Change[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return claims.map((claim) => {
    const date = claim.knownFrom ?? laterOf(claim.at ?? "0000", published.get(claim.source));
    return change("claims", `claims.${claim.id}`, date, claim);
  });
}

/** Words said one day and published another are known from the later. */
function laterOf(left: CalendarDate, right: CalendarDate | undefined): CalendarDate {
  return right !== undefined && firstDay(right) > firstDay(left) ? right : left;
}

function latestFirst(left: Change, right: Change): number {
  const [before, after] = [firstDay(left.date), firstDay(right.date)];
  return before === after ? 0 : before < after ? 1 : -1;
}
