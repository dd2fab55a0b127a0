import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { CalendarDate, Id } from "../../dossier/schema/primitives.ts";
import type { Claim, Source } from "../../dossier/schema/record.ts";
import type { Span } from "./result.ts";
import type { RecordInput } from "./sections.ts";

/** A claim that is held up: neither refuted nor superseded by a later one in view. */
export interface Said {
  readonly claim: Claim;
  readonly source: Source | undefined;
  /** The fact it is about, as a key; undefined where it does not name subject and property. */
  readonly fact: string | undefined;
  /** The days it vouches for: from its beginning to its end or, where it names none, to the day it was said. */
  readonly time: Span;
  /** Whether it has a beginning and no end, and so goes on until something changes. */
  readonly open: boolean;
}

/** The claims held up, with the days they speak of. */
export function readSaid({ claims, sources }: Pick<RecordInput, "claims" | "sources">): Said[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return claims
    .filter((claim) => weaknessInTime(claim, claims) === undefined)
    .map((claim) => {
      const source = sourceById.get(claim.source);
      return {
        claim,
        source,
        fact: factOf(claim),
        time: timeOf(claim, source),
        open: claim.from !== undefined && claim.to === undefined,
      };
    });
}

/** Subject and property as one key; the plural of mediators is the same property. */
function factOf({ subject, property }: Pick<Claim, "subject" | "property">): string | undefined {
  if (subject === undefined || property === undefined) return undefined;
  return `${subject} ${property === "mediators" ? "mediator" : property}`;
}

/** When the claim was made: its own date, else its source's. */
function dateSaid({ at }: Claim, source: Source | undefined): CalendarDate | undefined {
  return at ?? source?.published;
}

/** The date a claim is about as it was written. */
export function dateMeant(claim: Claim, source: Source | undefined): CalendarDate | undefined {
  return claim.from ?? claim.to ?? dateSaid(claim, source);
}

function timeOf(claim: Claim, source: Source | undefined): Span {
  const said = dateSaid(claim, source);
  const { from, to } = claim;
  const begins = from ?? (to === undefined ? said : undefined);
  const first = begins === undefined ? earliest : firstDay(begins);
  if (to !== undefined) return { first, last: lastDay(to) };
  const vouched = [from, said].flatMap((date) => (date === undefined ? [] : [lastDay(date)]));
  return { first, last: vouched.toSorted().at(-1) ?? latest };
}

const earliest = "0000-01-01";
const latest = "9999-12-31";

/**
 * Why a claim no longer stands in this view; undefined where it does. What supersedes a claim may lie after the date of the view, so
 * `superseded` counts only beside a later claim on the same fact, wherever fact and date are given.
 */
export function weaknessInTime(claim: Claim, claims: readonly Claim[]): "refuted" | "superseded" | undefined {
  if (claim.status === "refuted") return "refuted";
  if (claim.status !== "superseded") return undefined;
  const [fact, told] = [factOf(claim), dayTold(claim)];
  if (fact === undefined || told === undefined) return "superseded";
  const replaced = claims.some((other) => factOf(other) === fact && (dayTold(other) ?? "") > told);
  return replaced ? "superseded" : undefined;
}

function dayTold({ from, at }: Claim): string | undefined {
  const date = at ?? from;
  return date && firstDay(date);
}

/** Ids to their claims held up. */
export function byId(said: readonly Said[]): ReadonlyMap<Id, Said> {
  return new Map(said.map((one) => [one.claim.id, one]));
}
