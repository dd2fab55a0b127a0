import type { Dossier } from "../dossier/schema/dossier.ts";
import { type Document, type Mention, passageOf, unknownPeopleIn } from "../intake/index.ts";
import { freeId } from "./copy.ts";
import type { PersonSuggestion } from "./result.ts";

/** Capitals tell a Latin name for certain; elsewhere what follows a title may be another word. */
const confidence = { latin: 0.6, other: 0.3 } as const;

/** People with titles whom the dossier does not list, each once, with an id that is free. */
export function suggestedPeople(
  document: Document,
  mentions: readonly Mention[],
  dossier: Dossier,
): PersonSuggestion[] {
  const taken = new Set(
    [dossier.people, dossier.parties, dossier.rounds, dossier.issues].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  );
  const unique = new Map(
    unknownPeopleIn(document, mentions)
      .toReversed()
      .map((one) => [one.name, one]),
  );
  return [...unique.values()].toReversed().map(({ name, title, titleStart, end }) => {
    const subject = freeId(slugOf(name), taken);
    taken.add(subject);
    return {
      kind: "person",
      name,
      claim: { subject, property: "office", value: title },
      rule: "title-before-name",
      confidence: /\p{Script=Latin}/u.test(name) ? confidence.latin : confidence.other,
      passage: passageOf(document, titleStart, end),
      verdict: "unknown",
      record: null,
    };
  });
}

/** An id of the name's Latin letters; names without any are numbered people. */
function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return /^[a-z]/.test(slug) ? slug : "person";
}
