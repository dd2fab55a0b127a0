import type { CalendarDate, ExactNumber, Id, Text } from "../dossier/schema/primitives.ts";
import type { Assessment, Claim, Party, Role, Round, Source } from "../dossier/schema/record.ts";
import type { OffersTrend } from "../dossier/views/issue-trend.ts";
import type { Headline } from "./document.ts";

/** Something with a name and perhaps a page of its own. */
export interface Named {
  readonly id: Id;
  readonly name: Text;
}

/** A briefing in a list of them. */
export interface Listed {
  readonly address: string;
  readonly date: CalendarDate;
  readonly headline: Headline | null;
}

/** From when on changes are told: an earlier briefing, or the last round held. */
export type SinceWhen =
  | { readonly kind: "briefing"; readonly date: CalendarDate }
  | { readonly kind: "round"; readonly number: number | null; readonly date: CalendarDate };

/** Something that happened, was announced, or was said. */
export interface ChangeView {
  readonly kind: "events" | "rounds" | "claims";
  readonly date: CalendarDate;
  /** Null for a round, which its number and place tell. */
  readonly text: Text | null;
  readonly round: Pick<Round, "number" | "place" | "status"> | null;
  readonly notes: readonly number[];
}

/** Something that expires or falls due. */
export interface ClockView {
  readonly what: Text;
  readonly at: CalendarDate;
  readonly daysLeft: number | null;
  readonly rule: Text | null;
  readonly notes: readonly number[];
}

export interface RoundRow {
  readonly number: number | null;
  readonly place: Text | null;
  readonly from: CalendarDate;
  readonly status: NonNullable<Round["status"]> | null;
  readonly mediators: readonly Text[];
  readonly outcome: Text | null;
  readonly notes: readonly number[];
}

/** An option by its name, or an amount with its unit. */
export type Chosen =
  | { readonly option: Text }
  | { readonly amount: ExactNumber; readonly unit: Text | undefined };

export interface IssueView {
  readonly id: Id;
  readonly name: Text;
  readonly question: Text | null;
  /** The options, or the two ends of an amount. */
  readonly options: readonly Chosen[];
  readonly today: Chosen | null;
  readonly trend: TrendView | null;
  readonly said: readonly SaidView[];
}

/** Where an issue is going: read off the offers, which are told with the issue, or as an editor sees it. */
export type TrendView =
  | { readonly from: "offers"; readonly trend: OffersTrend["trend"]; readonly notes: readonly number[] }
  | {
      readonly from: "assessment";
      readonly trend: Assessment["trend"];
      readonly reason: Text;
      readonly by: Text | null;
      readonly at: CalendarDate;
      readonly notes: readonly number[];
    };

/** What a party said in public on an issue: an offer, or a line it will not cross. */
export interface SaidView {
  readonly party: Text;
  readonly kind: "offer" | "line";
  readonly what: Chosen;
  readonly at: CalendarDate | null;
  readonly notes: readonly number[];
}

export interface PartyView {
  readonly id: Id;
  readonly name: Text;
  readonly kind: Party["kind"];
  readonly roles: readonly Role["role"][];
  readonly people: readonly PersonView[];
}

export interface PersonView {
  readonly id: Id;
  readonly name: Text;
  readonly delegation: Text | null;
  readonly offices: readonly { readonly title: Text; readonly since: CalendarDate | null }[];
  readonly notes: readonly number[];
}

/** Why something holds, in its author's words. */
export interface Reasoned {
  readonly reason: Text;
  readonly notes: readonly number[];
}

/** A party with its roles over time, and its people with their offices. */
export interface PartyEntry {
  readonly id: Id;
  /** Null gathers the people of no party on file. */
  readonly name: Text | null;
  readonly kind: Party["kind"] | null;
  readonly roles: readonly Role["role"][];
  readonly people: readonly PersonEntry[];
}

export interface PersonEntry {
  readonly id: Id;
  readonly name: Text;
  readonly offices: readonly OfficeView[];
  readonly notes: readonly number[];
}

export interface OfficeView {
  readonly title: Text;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly inTerm: boolean;
}

/** A mark in time with what says so. */
export interface TimelineView {
  readonly path: string;
  readonly kind: "round" | "event" | "deadline";
  readonly happened: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** Null for a round, which its number and place tell. */
  readonly text: Text | null;
  readonly round: Pick<Round, "number" | "place" | "status"> | null;
  readonly notes: readonly number[];
}

/** What one source says. */
export interface SourceClaims {
  readonly source: Source;
  readonly claims: readonly ClaimView[];
}

export interface ClaimView {
  readonly claim: Claim;
  /** Claims on file that cannot hold together with it. */
  readonly against: readonly { readonly id: Id; readonly text: Text; readonly better: boolean }[];
}
