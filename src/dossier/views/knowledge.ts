import { firstDay, lastDay } from "../dates.ts";
import { isMap, type PlainMap } from "../reading/text-tree.ts";
import type { Dossier } from "../schema/dossier.ts";
import type { CalendarDate, Id } from "../schema/primitives.ts";
import type { Entry } from "../walk.ts";

/** The day from which each source and claim is known. */
type KnownDays = ReadonlyMap<Id, string>;

/**
 * Days from which sources (as published) and claims (once their source is published and they are made) are known. Of a publication whose day
 * is not on file only the last day of its month or year is sure.
 */
export function knownDays({ sources, claims }: Pick<Dossier, "sources" | "claims">): KnownDays {
  const days = new Map<Id, string>();
  for (const { id, knownFrom, published } of sources) {
    days.set(id, knownFrom === undefined ? lastDay(published) : firstDay(knownFrom));
  }
  for (const claim of claims) {
    const published = days.get(claim.source) ?? "";
    const made = claim.at === undefined ? "" : firstDay(claim.at);
    days.set(claim.id, claim.knownFrom === undefined ? later(published, made) : firstDay(claim.knownFrom));
  }
  return days;
}

function later(left: string, right: string): string {
  return left > right ? left : right;
}

/**
 * The first day on which an entry is known: `knownFrom`; for a round, when it was announced, for an assessment, when it was made; otherwise
 * the earliest day any of what it rests on is known; otherwise its own date. Undefined where none of these says anything: such an entry has always been known.
 */
export function knownSince(
  entry: Entry,
  days: KnownDays,
  context: CalendarDate | undefined,
): string | undefined {
  const { value, path } = entry;
  const [section] = path;
  const stated = dateIn(value, "knownFrom") ?? (path.length === 2 ? toldOn(value, section) : undefined);
  if (stated !== undefined) return firstDay(stated);
  if ((section === "sources" || section === "claims") && path.length === 2) return days.get(String(value.id));
  const published = evidenceOf(value).flatMap((id) => days.get(id) ?? []);
  if (published.length > 0) return published.reduce((left, right) => (left < right ? left : right));
  const own = ownDate(entry) ?? context;
  return own === undefined ? undefined : firstDay(own);
}

/** A round is known from its announcement, an assessment or a correction from the day it was made: not from the day of what it goes by. */
function toldOn(value: PlainMap, section: string | number | undefined): CalendarDate | undefined {
  if (section === "rounds") return dateIn(value, "announced");
  return section === "assessments" || section === "corrections" ? dateIn(value, "at") : undefined;
}

function evidenceOf(value: PlainMap): readonly string[] {
  return Array.isArray(value.sources) ? value.sources.filter((id) => typeof id === "string") : [];
}

// Which of an entry's dates says when it came about. Deadlines and an instrument's scheduled dates lie ahead of what is known of them, and
// the `at` of a no-deal value says when it will hold.
function ownDate({ value, path }: Entry): CalendarDate | undefined {
  const kind = path.filter((segment) => typeof segment === "string").join(".");
  const key = ownDates[kind];
  return key === undefined ? undefined : dateIn(value, key);
}

const ownDates: Readonly<Record<string, string>> = {
  rounds: "from",
  "rounds.outcome": "at",
  "rounds.offers": "at",
  events: "from",
  "series.points": "at",
  "people.offices": "from",
  "parties.roles": "from",
  "parties.delegation": "from",
  "instruments.status": "from",
};

/** Whether an entry is out of force: its `until` has passed. */
export function isOver(value: PlainMap, day: string): boolean {
  const until = dateIn(value, "until");
  return until !== undefined && lastDay(until) < day;
}

function dateIn(value: unknown, key: string): CalendarDate | undefined {
  const date = isMap(value) ? value[key] : undefined;
  return typeof date === "string" ? date : undefined;
}
