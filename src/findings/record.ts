import { firstDay, lastDay } from "../dossier/dates.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { CalendarDate, Id, Text } from "../dossier/schema/primitives.ts";
import type { Claim, Round } from "../dossier/schema/record.ts";
import type { FindingMessage, SourcedClaim } from "../language/messages.ts";
import type { Finding } from "./finding.ts";
import { groundsOf, partyName } from "./grounds.ts";

/** What the record says by itself, as of the dossier's date: rounds before and ahead, the next deadline, claims that contradict. */
export function recordFindings(dossier: Dossier): Finding[] {
  return [...nextRound(dossier), ...lastRound(dossier), ...nextDeadline(dossier), ...contradictions(dossier)];
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

/** Claims that contradict each other: one finding a claim, and one in front for a source that is at odds with others on several points. */
function contradictions(dossier: Dossier): Finding[] {
  const disputes = findDisputes(dossier.claims.filter(isStanding));
  const bySource = Map.groupBy(disputes, ({ claim }) => claim.source);
  const atOdds = [...bySource].filter(([, points]) => points.length > 1);
  return [
    ...atOdds.map(([source, points]) => sourceAtOdds(dossier, source, points)),
    ...disputes.map((dispute) => claimsInContradiction(dossier, dispute)),
  ];
}

interface Dispute {
  readonly claim: Claim;
  readonly others: readonly Claim[];
}

/** Each claim with those it contradicts; a pair named from both sides counts once. */
function findDisputes(claims: readonly Claim[]): Dispute[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const counted = new Set<string>();
  return claims.flatMap((claim) => {
    const others = (claim.contradicts ?? []).flatMap((id) => {
      const other = byId.get(id);
      const pair = [claim.id, id].toSorted().join(" ");
      if (other === undefined || other === claim || counted.has(pair)) return [];
      counted.add(pair);
      return [other];
    });
    return others.length === 0 ? [] : [{ claim, others }];
  });
}

function sourceAtOdds(dossier: Dossier, source: Id, points: readonly Dispute[]): Finding {
  const values = { source: sourceTitle(dossier, source), points: points.length };
  const claims = points.flatMap(({ claim, others }) => [claim, ...others]);
  const rests = [...new Set(claims.map(({ id }) => `claims.${id}`))];
  return tell(dossier, { key: "source-at-odds", values }, 0.65, [source], rests);
}

function claimsInContradiction(dossier: Dossier, { claim, others }: Dispute): Finding {
  const sourced = ({ text, source }: Claim): SourcedClaim => ({
    claim: text,
    source: sourceTitle(dossier, source),
  });
  const values = { one: sourced(claim), others: others.map(sourced) };
  const ids = [claim.id, ...others.map(({ id }) => id)];
  const rests = ids.map((id) => `claims.${id}`);
  return tell(dossier, { key: "claims-in-contradiction", values }, 0.25, ids, rests);
}

function sourceTitle(dossier: Dossier, id: Id): Text {
  return dossier.sources.find((source) => source.id === id)?.title ?? id;
}

function isStanding({ status }: Claim): boolean {
  return status !== "refuted" && status !== "superseded";
}
