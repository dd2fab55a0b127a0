import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Finding } from "../findings/finding.ts";
import type { Language } from "../language/language.ts";
import { sentenceOf } from "../language/sentences.ts";
import { type SearchEntry, searchEntry } from "./entry.ts";
import { inAllLanguages } from "./in-all-languages.ts";
import { issueEntries, recordEntries } from "./record-entries.ts";
import { statementEntries } from "./statement-entries.ts";

/**
 * Everything that can be found in a dossier, as it is given: of a view as of a date, what was known then. Findings are told in
 * all the languages given; names of the dossier stand in whatever languages it has.
 */
export function allEntries(
  dossier: Dossier,
  findings: readonly Finding[],
  languages: readonly Language[],
): SearchEntry[] {
  const say = inAllLanguages(languages, dossier.language);
  return [
    ...findings.map(({ id, message }) =>
      searchEntry(
        "findings",
        `finding:${id}`,
        say((words, f) => sentenceOf(message, words, f)),
      ),
    ),
    ...recordEntries(dossier, say),
    ...issueEntries(dossier),
    ...statementEntries(dossier, say),
  ];
}
