import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { Naming } from "./offices.ts";
import type { Span } from "./result.ts";
import type { Said } from "./said.ts";
import type { RecordInput } from "./sections.ts";
import { kindOfProperty } from "./vocabulary.ts";
import { compareStanding } from "./weight.ts";

/** What decides until when claims hold. */
export interface Holding {
  /** Whether two claims' values exclude each other. */
  excludes(left: Said, right: Said): boolean;
  namings(said: Said): readonly Naming[];
}

/**
 * The days for which a claim counts beside the others on its fact. A place or date of something that happens once is the same on all days.
 * A view (position, offer, outcome …) is of the day it was told. A beginning without an end goes on until the term it names ends, or until a
 * claim that stands no worse begins something else after it was said: that is a change, not a contradiction.
 */
export function daysOf(said: Said, onFact: readonly Said[], holding: Holding, input: RecordInput): Span {
  const { claim, time, open } = said;
  const isView = kindOfProperty(claim.property ?? "") === "view";
  if (isView) return { first: time.first, last: open ? lastDay(claim.from ?? time.last) : time.last };
  if (happensOnce(claim.subject, input)) return always;
  if (!open) return time;
  const ends = [...endsOfTerms(said, holding), ...changesAfter(said, onFact, holding)];
  return { first: time.first, last: ends.toSorted()[0] ?? always.last };
}

const always: Span = { first: "0000-01-01", last: "9999-12-31" };

/** Whether two spans have a day in common. */
export function overlap(left: Span, right: Span): boolean {
  return left.first <= right.last && right.first <= left.last;
}

function happensOnce(subject: string | undefined, { rounds, events, deadlines }: RecordInput): boolean {
  return [...rounds, ...events, ...deadlines].some(({ id }) => id === subject);
}

/** The last days of the terms in which a claim begins that names somebody in an office. */
function endsOfTerms(said: Said, { namings }: Holding): string[] {
  return namings(said).flatMap(({ terms }) =>
    terms.flatMap(({ from, to }) => {
      const begun = from === null || firstDay(from) <= said.time.first;
      return begun && to !== null && lastDay(to) >= said.time.first ? [lastDay(to)] : [];
    }),
  );
}

function changesAfter(said: Said, onFact: readonly Said[], { excludes }: Holding): string[] {
  return onFact.flatMap((other) => {
    const { from } = other.claim;
    if (from === undefined || firstDay(from) <= said.time.last) return [];
    return compareStanding(other, said) <= 0 && excludes(said, other) ? [dayBefore(firstDay(from))] : [];
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
