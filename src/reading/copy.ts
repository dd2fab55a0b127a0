import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Id } from "../dossier/schema/primitives.ts";
import type { Claim, Source } from "../dossier/schema/record.ts";
import { type Document, passageOf, type Suggestion } from "../intake/index.ts";

const LATEST = "9999-12-31";

/** A dossier with what a document says laid into it, and which claim is which suggestion. */
export interface LaidIn {
  readonly copy: Dossier;
  readonly claims: ReadonlyMap<Id, Suggestion>;
}

/** Lays suggestions into a copy of a dossier as claims of one source, the weakest there is. Neither the dossier nor its lists are changed. */
export function layIn(suggestions: readonly Suggestion[], document: Document, dossier: Dossier): LaidIn {
  const taken = new Set([...dossier.sources, ...dossier.claims].map(({ id }) => id));
  const source = sourceOf(document, freeId("read", taken), dossier);
  const claims = new Map(suggestions.map((one, index) => [freeId(`read-${index + 1}`, taken), one]));
  const laid = [...claims].map(([id, one]) => claimOf(id, one, source, document));
  return {
    copy: { ...dossier, sources: [...dossier.sources, source], claims: [...dossier.claims, ...laid] },
    claims,
  };
}

/** The id asked for or, where it is taken, the first with a number behind it that is not. */
export function freeId(wanted: Id, taken: ReadonlySet<Id>): Id {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** Nothing is known of who wrote it: the lowest grade there is. Without a date of its own it is taken to be of the day of the view. */
function sourceOf({ published, language }: Document, id: Id, { asOf }: Dossier): Source {
  return {
    id,
    title: "document",
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
