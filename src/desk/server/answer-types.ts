import type { Literature, Provenance } from "../../analysis/contract.ts";
import type { PackedModel } from "../../analysis/deals/model/packed.ts";
import type { PackagePoints } from "../../analysis/deals/points.ts";
import type { Questions } from "../../analysis/deals/questions/questions.ts";
import type { PackageStanding } from "../../analysis/deals/result.ts";
import type { EvidenceTrail } from "../../dossier/evidence.ts";
import type { Problem } from "../../dossier/problem.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate, Text } from "../../dossier/schema/primitives.ts";
import type { Finding } from "../../findings/finding.ts";
import type { ReadingMessage, Verdict } from "../../language/reading-values.ts";

/** The dossier as known on a date, and what the frame of the desk needs besides. */
export interface DossierAnswer {
  /** Undefined where problems forbid reading it. */
  readonly dossier?: Dossier;
  readonly hash?: string;
  /** What is wrong with what was asked for; of a draft with errors, with its working state. */
  readonly problems: readonly Problem[];
  /** `last-good`: a draft's working state has errors, and its last state without is shown. `nothing`: there is none. */
  readonly shown: "working" | "last-good" | "nothing";
  /** The date read; null where everything on file is. */
  readonly asOf: CalendarDate | null;
  /** The date the dossier itself asks to be read at. */
  readonly ownAsOf: CalendarDate | null;
  /** Rounds and events on file, whenever they become known, in order of time. */
  readonly dates: readonly KnownDate[];
  /** How many entries of the record are on file but not known on the date. */
  readonly later: number;
}

/** A day on which something happened, offered as a date to read the dossier at. */
export interface KnownDate {
  readonly date: CalendarDate;
  readonly kind: "round" | "event";
  /** The event's title, or the round's place. */
  readonly text?: Text;
  readonly number?: number;
}

export interface FindingsAnswer {
  readonly findings: readonly Finding[];
}

export type PackagesAnswer = PackagePoints;

export type ModelAnswer = PackedModel;

/** What a party is best asked next; its answer is a `prefers … to …` among the party's statements. */
export type QuestionsAnswer = Questions;

export type StandingAnswer = PackageStanding;

/** What a value is, how it came about, and the statements it rests on. */
export interface EvidenceAnswer {
  readonly path: string;
  /** Undefined where the path leads into the dossier itself. */
  readonly analysis?: string;
  readonly value: unknown;
  readonly provenance?: Provenance;
  readonly literature?: readonly Literature[];
  /** One for each statement, linkage or entry it rests on. */
  readonly trails: readonly EvidenceTrail[];
}

/** Documents beside the record: one, or one for each entry of a feed. */
export interface CheckAnswer {
  readonly documents: readonly CheckedDocument[];
}

export interface CheckedDocument {
  readonly title: string | null;
  /** BCP 47 tag; null where script and words do not tell. */
  readonly language: string | null;
  readonly published: CalendarDate | null;
  /** Where an entry of a feed stands. */
  readonly url: string | null;
  /** As it was read, without markup. */
  readonly text: string;
  /** What of it is no part of the article: menus, invitations to subscribe. Offsets into `text`, end exclusive. */
  readonly aside: readonly Span[];
  readonly passages: readonly CheckedPassage[];
}

export interface Span {
  /** UTF-16 units of the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface CheckedPassage extends Span {
  readonly verdict: Verdict;
  readonly message: ReadingMessage;
  /** Address in the dossier of what the record has on it; null where it has nothing. */
  readonly record: string | null;
}
