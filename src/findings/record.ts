import { firstDay, lastDay } from "../dossier/dates.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { CalendarDate, Id } from "../dossier/schema/primitives.ts";
import type { Round } from "../dossier/schema/record.ts";
import type { FindingMessage } from "../language/finding-values.ts";
import type { Finding } from "./finding.ts";
import { groundsOf, partyName } from "./grounds.ts";

/** What the record says by itself, as of the dossier's date: rounds before and ahead, and the next deadline. */
export function recordFindings(dossier: Dossier): Finding[] {
  return [...nextRound(dossier), ...lastRound(dossier), ...nextDeadline(dossier)];
}

function tell(
  dossier: Dossier,
  message: FindingMessage,
  weight: number,
  about: readonly Id[],
  rests: readonly string[],
): Finding {
  const { sources, illustrative } = groundsOf(dossier, rests);
  const id = [message.key, about[0]].join(":");
  const confidence = { basis: "record", illustrative } as const;
  return { id, weight, about, message, evidence: [], rests, confidence, sources };
}

function nextRound(dossier: Dossier): Finding[] {
  const { asOf } = dossier;
  if (asOf === undefined) return [];
  const [round] = inOrder(dossier.rounds.filter((candidate) => isAhead(candidate, asOf)));
  if (round === undefined) return [];
  const mediators = (round.mediators ?? []).map((id) => partyName(dossier, id));
  const values = { number: round.number ?? null, place: round.place ?? null, from: round.from, mediators };
  const about = [round.id, ...(round.mediators ?? [])];
  return [tell(dossier, { key: "next-round", values }, 0.85, about, [`rounds.${round.id}`])];
}

/** A date without a day means its last day, as in the as-of view. A round on that very day is ahead until it is held. */
function isAhead({ from, status }: Round, asOf: CalendarDate): boolean {
  if (status === "postponed" || status === "cancelled") return false;
  const today = lastDay(asOf);
  return firstDay(from) > today || (lastDay(from) >= today && status !== "held");
}

function lastRound(dossier: Dossier): Finding[] {
  const round = inOrder(dossier.rounds.filter((candidate) => wasHeld(candidate, dossier.asOf))).at(-1);
  if (round === undefined) return [];
  const values = {
    number: round.number ?? null,
    place: round.place ?? null,
    from: round.from,
    outcome: round.outcome?.text ?? null,
  };
  const rests = [`rounds.${round.id}`, ...(round.outcome ? [`rounds.${round.id}.outcome`] : [])];
  return [tell(dossier, { key: "last-round", values }, 0.55, [round.id], rests)];
}

function wasHeld({ from, to, status }: Round, asOf: CalendarDate | undefined): boolean {
  if (asOf === undefined) return status === "held";
  const today = lastDay(asOf);
  return status === "held" ? firstDay(from) <= today : status === undefined && lastDay(to ?? from) < today;
}

function inOrder(rounds: readonly Round[]): Round[] {
  return rounds.toSorted((left, right) => (firstDay(left.from) < firstDay(right.from) ? -1 : 1));
}

function nextDeadline(dossier: Dossier): Finding[] {
  const { asOf } = dossier;
  if (asOf === undefined) return [];
  const ahead = dossier.deadlines.filter(({ at }) => lastDay(at) >= lastDay(asOf));
  const [deadline] = ahead.toSorted((left, right) => (firstDay(left.at) < firstDay(right.at) ? -1 : 1));
  if (deadline === undefined) return [];
  const values = { what: deadline.what, at: deadline.at, days: daysBetween(asOf, deadline.at) };
  return [tell(dossier, { key: "deadline-ahead", values }, 0.5, [deadline.id], [`deadlines.${deadline.id}`])];
}

/** Days from one date to another; null unless both name a day. */
function daysBetween(from: CalendarDate, to: CalendarDate): number | null {
  const isDay = (date: CalendarDate) => date.split("-").length === 3;
  return isDay(from) && isDay(to) ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : null;
}
