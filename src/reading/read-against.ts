import type { Dossier } from "../dossier/schema/dossier.ts";
import { type Document, type Mention, mentionsIn, passageOf, suggestionsIn } from "../intake/index.ts";
import { layIn } from "./copy.ts";
import { suggestedPeople } from "./people.ts";
import type { DocumentReading, ReadFinding, ReadMention, ReadSuggestion } from "./result.ts";
import { type Standing, standingsOf } from "./verdicts.ts";

/**
 * Reads a document against a dossier as it stands in view: suggests claims, lays them into a copy of the dossier as the weakest of sources,
 * and has the analysis of the record judge that copy. Neither document nor dossier is changed.
 */
export function readAgainst(document: Document, dossier: Dossier): DocumentReading {
  const mentions = mentionsIn(document, dossier);
  const laid = layIn(suggestionsIn(document, dossier, mentions), document, dossier);
  const standings = standingsOf(laid);
  const claims = [...laid.claims].map(([id, { claim, rule, confidence, start, end }]): ReadSuggestion => {
    const { verdict, record } = standingOf(standings, id);
    const passage = passageOf(document, start, end);
    const rounded = Math.round(confidence * 100) / 100;
    return { kind: "claim", claim, rule, confidence: rounded, passage, verdict, record };
  });
  return {
    document: {
      title: document.title ?? null,
      language: document.language ?? null,
      published: document.published ?? null,
      format: document.format,
      aside: document.blocks.flatMap(({ aside, start, end }) =>
        aside === undefined ? [] : [{ reason: aside, passage: passageOf(document, start, end) }],
      ),
    },
    mentions: mentions.map((mention) => placed(mention, document)),
    suggestions: [...claims, ...suggestedPeople(document, mentions, dossier)].toSorted(
      (left, right) => left.passage.start - right.passage.start,
    ),
    findings: [...laid.claims].flatMap(([id, { claim, start, end }]): ReadFinding[] => {
      const { fault, record } = standingOf(standings, id);
      if (fault === undefined || record === null) return [];
      const { subject, property, value, from = null, to = null } = claim;
      return [
        {
          id: `${fault.id}-${id}`,
          kind: fault.kind,
          about: fault.about,
          claim: { subject, property, value, from, to },
          passage: passageOf(document, start, end),
          against: { claim: record.claim ?? record.path, source: record.sources[0] ?? null },
        },
      ];
    }),
  };
}

function standingOf(standings: ReadonlyMap<string, Standing>, id: string): Standing {
  const standing = standings.get(id);
  if (standing === undefined) throw new Error(`standingOf: nothing on ${id}`);
  return standing;
}

function placed({ start, end, ...mention }: Mention, document: Document): ReadMention {
  const passage = passageOf(document, start, end);
  return { ...mention, text: passage.quote, start: passage.start, end: passage.end };
}
