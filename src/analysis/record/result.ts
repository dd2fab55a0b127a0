import type { CalendarDate, ExactNumber, Id, Text } from "../../dossier/schema/primitives.ts";

/** What can be wrong with a record, in the order in which it is told. */
export const faultKinds = [
  "officeOutOfTerm",
  "contradictoryClaims",
  "claimAgainstRound",
  "figureOutOfRange",
  "overdueRound",
  "weakGrounds",
  "circularSourcing",
  "unsupportedSource",
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** Which side stands better: what the record holds, the claim in question, or neither. */
export type Standing = "record" | "claim" | "open";

/** The days a claim speaks of, both included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Something in the dossier that cannot hold together with the claim in question. */
export interface Opposing {
  /** Address: another claim, a round's place, date or mediators, an office of a person, a point of a series, an issue. */
  readonly path: string;
  /** The claim's id; null where it is one of the record's own fields. */
  readonly claim: Id | null;
  /** Ids of what it rests on: a claim's source; the claims and sources of a field. */
  readonly sources: readonly Id[];
}

/** One office as recorded. */
export interface Term {
  readonly path: string;
  readonly title: Text;
  readonly of: Id | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly sources: readonly Id[];
}

/** Who held the office or role at the time, as far as the record knows; `rests`: the addresses that say so. */
export interface Holder {
  readonly person: Id;
  readonly rests: readonly string[];
}

/** A person named in an office at a time at which the record has the office ended or not yet begun. */
export interface OutOfTerm {
  readonly person: Id;
  /** What the claim calls the office: its property, or its words where the subject is the person. */
  readonly role: string;
  /** The claim that names the person so. */
  readonly claim: Id;
  readonly time: Span;
  /** `ended`: every term before the time; `notBegun`: every one after; `between`: some before, some after. */
  readonly how: "ended" | "notBegun" | "between";
  readonly terms: readonly Term[];
  readonly holders: readonly Holder[];
}

interface FaultOf<Kind extends FaultKind> {
  readonly id: string;
  readonly kind: Kind;
  /** Ids of the entries concerned. */
  readonly about: readonly Id[];
  /** The date the fault is about, as it was written; null where it has none. */
  readonly at: CalendarDate | null;
  readonly standing: Standing;
  /** Dossier addresses of everything the fault was found from. */
  readonly rests: readonly string[];
}

interface OnFact {
  /** The fact: what is said of what. Null where the claims in question do not say. */
  readonly subject: Id | null;
  readonly property: Id | null;
  /** The claim in question, and all that say the same, itself first. */
  readonly claim: Id;
  readonly claims: readonly Id[];
  /** What stands against it: the record's own fields, then claims, the best first. */
  readonly against: readonly Opposing[];
}

/** Persons named in offices outside their terms; whatever else contradicts these claims is in `against`. */
export interface OfficeFault extends FaultOf<"officeOutOfTerm">, OnFact {
  readonly offices: readonly OutOfTerm[];
}

/** Claims on one fact that cannot all hold. */
export interface ContradictionFault extends FaultOf<"contradictoryClaims">, OnFact {}

/** A claim that differs from a round's own place, date or mediators, no other claim being at hand. */
export interface RoundFault extends FaultOf<"claimAgainstRound">, OnFact {}

/** The least and the greatest of some figures, both included. */
export interface FigureRange {
  readonly low: ExactNumber;
  readonly high: ExactNumber;
}

/** A claim whose figure lies outside what a series has at that time, or an issue's amounts reach. */
export interface FigureFault extends FaultOf<"figureOutOfRange">, OnFact {
  readonly known: FigureRange;
}

/** A round whose last day has passed without an outcome, and that was neither postponed nor cancelled. */
export interface OverdueFault extends FaultOf<"overdueRound"> {
  readonly round: Id;
}

/** Why something is weak ground: it was refuted, was superseded, is improbable, or comes from an unreliable source. */
export type Weakness = "refuted" | "superseded" | "credibility" | "reliability";

/** A judgement that rests on nothing but weak ground. */
export interface WeakFault extends FaultOf<"weakGrounds"> {
  /** Address of the statement. */
  readonly statement: string;
  readonly grounds: readonly { readonly path: string; readonly weakness: Weakness }[];
}

/** A source on which nothing in the dossier rests. */
export interface UnsupportedFault extends FaultOf<"unsupportedSource"> {
  readonly source: Id;
}

/** Claims and sources that rest on each other in a circle. */
export interface CircleFault extends FaultOf<"circularSourcing"> {
  /** Their addresses. */
  readonly circle: readonly string[];
}

/** A fault about what claims say of one fact. */
export type FactFault = OfficeFault | ContradictionFault | RoundFault | FigureFault;

export type Fault = FactFault | OverdueFault | WeakFault | CircleFault | UnsupportedFault;

export interface RecordResult {
  /** By kind in the order of `faultKinds`, then by date. */
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<FaultKind, number>>;
}
