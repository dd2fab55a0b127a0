import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { BriefingSubject } from "../briefing.ts";
import { editionOf } from "../edition.ts";
import { headlineText } from "../headline-text.ts";
import { readerOf } from "../reader.ts";
import { recordFingerprint } from "./references.ts";

/** What a draft says of itself besides what the record gives it. */
export interface DraftParts {
  readonly body: string;
  readonly round?: string;
  readonly topics: readonly string[];
}

/** The lines ahead of a drafted article: headline and standfirst from the record, the state, and what it cites as it stands now. */
export function draftedFront(
  subject: BriefingSubject,
  language: Language,
  { body, round, topics }: DraftParts,
): string {
  const edition = editionOf(subject);
  const reader = readerOf(language, edition.dossierLanguage);
  const next = subject.findings.find(({ message }) => message.key === "next-round") ?? subject.findings[0];
  const said = next === undefined ? "" : sentenceOf(next.message, reader.words, reader.f);
  const headline = withoutIsolates(headlineText(reader, edition.headline, edition));
  const parties = subject.dossier.parties.filter(({ roles = [] }) =>
    roles.some(({ role }) => role === "principal"),
  );
  const lines = {
    headline,
    standfirst: withoutIsolates(said) || headline,
    byline: ["Concordat"],
    published: edition.date,
    state: "draft",
    ...(round === undefined ? {} : { round }),
    topics: [...new Set([...parties.map(({ id }) => id), ...topics])],
    record: recordFingerprint(subject, { body }),
  };
  // JSON is YAML that needs no care with colons and quotation marks.
  const written = Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...written, "---", ""].join("\n");
}
