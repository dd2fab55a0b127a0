import { record, runAnalysis } from "../analysis/index.ts";
import type { FactFault, RecordResult } from "../analysis/record/result.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { CalendarDate, Id, Text } from "../dossier/schema/primitives.ts";
import type { Claim, Source } from "../dossier/schema/record.ts";
import {
  type Document,
  type Mention,
  mentionsIn,
  type Passage,
  passageOf,
  type Suggestion,
  suggestionsIn,
} from "../intake/index.ts";

const LATEST = "9999-12-31";

/** A mention by its place in the original, end exclusive. */
export interface ReadMention {
  readonly kind: Mention["kind"];
  readonly id: Id;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly candidates: Mention["candidates"];
}

/** A suggested claim beside the passage that says it. */
export interface ReadSuggestion {
  readonly kind: "claim";
  readonly claim: Suggestion["claim"];
  readonly rule: Suggestion["rule"];
  readonly confidence: number;
  readonly passage: Passage;
}

/** A suggestion that cannot hold beside the record. */
export interface ReadFinding {
  readonly id: string;
  readonly kind: FactFault["kind"];
  readonly about: readonly Id[];
  readonly claim: {
    readonly subject: Id;
    readonly property: Id;
    readonly value: Suggestion["claim"]["value"];
    readonly from: CalendarDate | null;
    readonly to: CalendarDate | null;
  };
  readonly passage: Passage;
  /** What it stands against first: the claim's id, or the address of a field of the record; and what that rests on. */
  readonly against: { readonly claim: string; readonly source: Id | null };
}

/** A document read against a dossier. */
export interface DocumentReading {
  readonly document: {
    readonly language: string | null;
    readonly published: CalendarDate | null;
    readonly format: Document["format"];
    readonly aside: readonly { readonly reason: string; readonly passage: Passage }[];
  };
  readonly mentions: readonly ReadMention[];
  readonly suggestions: readonly ReadSuggestion[];
  readonly findings: readonly ReadFinding[];
}

/** A reading with what it was judged by, for who tells it in sentences. */
export interface JudgedReading {
  readonly reading: DocumentReading;
  /** The dossier with what was read laid into it. */
  readonly copy: Dossier;
  /** What the analysis of the record says of it, as far as something read is in question; `title` is what the document is called there. */
  readonly faults: readonly FactFault[];
}

/** A document read against a dossier, ready to be shown as data; see `judgeAgainst`. */
export function readAgainst(document: Document, dossier: Dossier): DocumentReading {
  return judgeAgainst(document, dossier).reading;
}

/**
 * Reads a document against a dossier as it stands in view: suggests claims, lays them into a copy of the dossier as the weakest of sources,
 * and has the analysis of the record judge that copy. Neither document nor dossier is changed.
 */
export function judgeAgainst(document: Document, dossier: Dossier, title: Text = "document"): JudgedReading {
  const mentions = mentionsIn(document, dossier);
  const suggestions = suggestionsIn(document, dossier, mentions);
  const { copy, claims, faults } = judge(suggestions, document, dossier, title);
  const reading: DocumentReading = {
    document: {
      language: document.language ?? null,
      published: document.published ?? null,
      format: document.format,
      aside: document.blocks.flatMap(({ aside, start, end }) =>
        aside === undefined ? [] : [{ reason: aside, passage: passageOf(document, start, end) }],
      ),
    },
    mentions: mentions.map((mention) => placed(mention, document)),
    suggestions: suggestions.map((suggestion) => ({
      kind: "claim",
      claim: suggestion.claim,
      rule: suggestion.rule,
      confidence: Math.round(suggestion.confidence * 100) / 100,
      passage: passageOf(document, suggestion.start, suggestion.end),
    })),
    findings: faults.flatMap((fault) => findingsOf(fault, claims, document)),
  };
  const told = faults
    .filter((fault) => findingsOf(fault, claims, document).length > 0)
    .map((fault) => ofReading(fault, claims));
  return { reading, copy, faults: told };
}

function placed({ start, end, ...mention }: Mention, document: Document): ReadMention {
  const passage = passageOf(document, start, end);
  return { ...mention, text: passage.quote, start: passage.start, end: passage.end };
}

function judge(suggestions: readonly Suggestion[], document: Document, dossier: Dossier, title: Text) {
  const source = { ...sourceOf(document, freeId("read", dossier), dossier.asOf), title };
  const claims = new Map(suggestions.map((one, index) => [freeId(`read-${index + 1}`, dossier), one]));
  const copy: Dossier = {
    ...dossier,
    sources: [...dossier.sources, source],
    claims: [...dossier.claims, ...[...claims].map(([id, one]) => claimOf(id, one, source, document))],
  };
  // Only what the copy shows is used, never its provenance, so it needs no hash.
  const outcome = runAnalysis(record, { dossier: copy, hash: "", asOf: null });
  if (outcome.status === "failed") throw new Error(`judgeAgainst: ${JSON.stringify(outcome.problem)}`);
  return { copy, claims, faults: outcome.status === "done" ? factFaultsOf(outcome.result) : [] };
}

/** A fault as far as the document has it: what other sources say alike is not what was asked. */
function ofReading<Kind extends FactFault>(fault: Kind, claims: ReadonlyMap<Id, Suggestion>): Kind {
  const read = fault.claims.filter((id) => claims.has(id));
  return { ...fault, claim: read[0] ?? fault.claim, claims: read };
}

function factFaultsOf({ faults }: RecordResult): FactFault[] {
  return faults.filter(
    (fault): fault is FactFault =>
      fault.kind === "officeOutOfTerm" ||
      fault.kind === "contradictoryClaims" ||
      fault.kind === "claimAgainstRound",
  );
}

/** One finding for each of the fault's questioned claims that is a suggestion, where something of the record's own stands against it. */
function findingsOf(
  fault: FactFault,
  claims: ReadonlyMap<Id, Suggestion>,
  document: Document,
): ReadFinding[] {
  const against = fault.against.find(({ claim }) => claim === null || !claims.has(claim));
  if (against === undefined) return [];
  return fault.claims.flatMap((id) => {
    const suggestion = claims.get(id);
    if (suggestion === undefined) return [];
    const { subject, property, value, from = null, to = null } = suggestion.claim;
    return [
      {
        id: `${fault.id}-${id}`,
        kind: fault.kind,
        about: fault.about,
        claim: { subject, property, value, from, to },
        passage: passageOf(document, suggestion.start, suggestion.end),
        against: { claim: against.claim ?? against.path, source: against.sources[0] ?? null },
      },
    ];
  });
}

/** Nothing is known of who wrote it: the lowest grade there is. Without a date of its own it is taken to be of the day of the view. */
function sourceOf(
  { published, language }: Document,
  id: Id,
  asOf: CalendarDate | undefined,
): Omit<Source, "title"> {
  return {
    id,
    published: published ?? asOf ?? LATEST,
    reliability: "F",
    ...(language === undefined ? {} : { language }),
  };
}

function claimOf(id: Id, { claim, start, end }: Suggestion, source: Source, document: Document): Claim {
  const { quote } = passageOf(document, start, end);
  const { value } = claim;
  return {
    ...claim,
    value: typeof value === "object" ? [...value] : value,
    id,
    text: quote,
    source: source.id,
    passage: { quote },
    ...(document.published === undefined ? {} : { at: document.published }),
    status: "asserted",
    credibility: 6,
  };
}

function freeId(wanted: Id, { sources, claims }: Dossier): Id {
  const taken = new Set([...sources, ...claims].map(({ id }) => id));
  return taken.has(wanted) ? freeId(`${wanted}-new`, { sources, claims } as Dossier) : wanted;
}
