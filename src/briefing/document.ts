import type { Literature, Provenance, Reason } from "../analysis/contract.ts";
import type { CalendarDate, ExactNumber, Id, Text } from "../dossier/schema/primitives.ts";
import type { Assessment, Claim, Party, Role, Round, Source } from "../dossier/schema/record.ts";
import type { OffersTrend } from "../dossier/views/issue-trend.ts";
import type { Finding } from "../findings/finding.ts";
import type { BriefingSection } from "../language/briefing-words.ts";

/**
 * A briefing as data: what is told, in which order, and what each part rests on. It holds no prose of its own and no formatted number,
 * so that one tree serves every language and every form it is written in.
 */
export interface Briefing {
  readonly title: Text;
  readonly question?: Text;
  readonly summary?: Text;
  /** Whose knowledge it shows; null: everything on file. */
  readonly asOf: CalendarDate | null;
  /** Language of texts that do not name one. */
  readonly dossierLanguage: string;
  /** Content hash of what was published, and the engine that made it. */
  readonly fingerprint: string;
  readonly engine: string;
  /** Only those that have something to tell. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: BriefingSection;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "lead"; readonly told: Told }
  | { readonly kind: "findings"; readonly told: readonly Told[] }
  | { readonly kind: "rounds"; readonly rounds: readonly RoundRow[] }
  | { readonly kind: "no-round-ahead" }
  | { readonly kind: "agenda"; readonly issues: readonly Text[] }
  | ({ readonly kind: "issue" } & IssueView)
  | { readonly kind: "people"; readonly parties: readonly PartyView[] }
  | ({ readonly kind: "deal-space" } & DealSpaceView)
  | { readonly kind: "unanswered"; readonly reason: Reason }
  | { readonly kind: "method"; readonly analyses: readonly MethodView[]; readonly illustrative: boolean }
  | { readonly kind: "sources"; readonly notes: readonly Note[] }
  | { readonly kind: "citation" };

/** A finding and the numbers of the notes it rests on. */
export interface Told {
  readonly finding: Finding;
  readonly notes: readonly number[];
}

/** One source, by its number on the page, and those of its claims that the page rests on. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  readonly claims: readonly Claim[];
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
  readonly name: Text;
  readonly kind: Party["kind"];
  readonly roles: readonly Role["role"][];
  readonly people: readonly PersonView[];
}

export interface PersonView {
  readonly name: Text;
  readonly delegation: Text | null;
  readonly offices: readonly { readonly title: Text; readonly since: CalendarDate | null }[];
  readonly notes: readonly number[];
}

/** What the deal-space figure draws and its table lists, by the principals in their order. */
export interface DealSpaceView {
  readonly parties: readonly { readonly name: Text; readonly noDeal: number | null }[];
  readonly feasible: number | string | null;
  /** Empty where they are too many to list. */
  readonly points: readonly {
    readonly values: readonly number[];
    readonly count: number;
    readonly acceptable: boolean;
  }[];
  readonly landmarks: readonly LandmarkView[];
  readonly efficient: readonly (readonly number[])[];
}

export type Method = "nash" | "kalaiSmorodinsky" | "egalitarian" | "utilitarian";

/** A package with a name of its own: one a method singles out, or one of the dossier's. */
export interface LandmarkView {
  readonly name: { readonly method: Method } | { readonly named: Text };
  readonly values: readonly number[];
  readonly acceptable: boolean;
}

export interface MethodView {
  readonly provenance: Provenance;
  readonly literature: readonly Literature[];
}
