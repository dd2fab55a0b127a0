import type { Round } from "../../dossier/schema/record.ts";
import { roundsAround } from "../../dossier/views/rounds-around.ts";
import { withoutIsolates } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { BriefingSubject } from "../briefing.ts";
import { editionOf } from "../edition.ts";
import { headlineText } from "../headline-text.ts";
import { readerOf } from "../reader.ts";
import { sectionsOf } from "./preview-sections.ts";
import { recordFingerprint } from "./references.ts";

/**
 * Drafts the article ahead of the next round from what is on file, in one language: everything it tells is a reference, so that each value is
 * written once, in the record. Undefined where no round is ahead. A person reviews it before it is published.
 */
export function draftRoundPreview(
  subject: BriefingSubject,
  language: Language,
): { id: string; text: string } | undefined {
  const { dossier, asOf } = subject;
  const round = roundsAround(dossier.rounds, asOf).next;
  if (round === undefined) return undefined;
  const body = sectionsOf(subject, round, language)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `## ${title}\n\n${lines.join("\n")}`)
    .join("\n\n");
  return { id: `${round.id}-preview`, text: `${frontOf(subject, round, language, body)}\n${body}\n` };
}

function frontOf(subject: BriefingSubject, round: Round, language: Language, body: string): string {
  const edition = editionOf(subject);
  const reader = readerOf(language, edition.dossierLanguage);
  const next = subject.findings.find(({ message }) => message.key === "next-round");
  const said = next === undefined ? "" : sentenceOf(next.message, reader.words, reader.f);
  const parties = subject.dossier.parties.filter(({ roles = [] }) =>
    roles.some(({ role }) => role === "principal"),
  );
  const topics = [...parties.map(({ id }) => id), ...(round.agenda ?? [])];
  const lines = {
    headline: withoutIsolates(headlineText(reader, edition.headline, edition)),
    standfirst: withoutIsolates(said),
    byline: ["Concordat"],
    published: edition.date,
    state: "draft",
    round: round.id,
    topics,
    record: recordFingerprint(subject, { body }),
  };
  // JSON is YAML that needs no care with colons and quotation marks.
  const written = Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...written, "---", ""].join("\n");
}
