import type { Id } from "../dossier/schema/primitives.ts";
import type { FindingMessage } from "../language/finding-values.ts";

/** What a person should be told, as data: no prose and no formatted number. */
export interface Finding {
  /** Stable within a dossier: the message's key and what it is about. */
  readonly id: string;
  /** How much it matters, 0..1; findings are told heaviest first. */
  readonly weight: number;
  /** Ids of the parties, issues, packages and record entries it is about. */
  readonly about: readonly Id[];
  readonly message: FindingMessage;
  /** Where its numbers stand: an analysis and a dotted path into its result. Empty where it comes straight from the record. */
  readonly evidence: readonly { readonly analysis: string; readonly path: string }[];
  /** Dossier addresses of the statements and record entries it rests on. */
  readonly rests: readonly string[];
  readonly confidence: Confidence;
  /** Ids of the claims and sources it rests on. */
  readonly sources: readonly Id[];
}

/** How sure a finding is, and why: exact arithmetic on stated figures still rests on judgements. */
export interface Confidence {
  readonly basis: "record" | "exact" | "sampled" | "sets" | "ranges";
  /** How many samples entered its numbers: of the centre where `sampled`, preference sets counted over where `sets`, draws where `ranges`, else 0. */
  readonly samples: number;
  /** Whether any judgement under it only illustrates the method. */
  readonly illustrative: boolean;
}
