import { roundsAround } from "../../dossier/views/rounds-around.ts";
import type { Language } from "../../language/language.ts";
import type { BriefingSubject } from "../briefing.ts";
import { draftedFront } from "./front.ts";
import { sectionsOf } from "./preview-sections.ts";

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
  const front = draftedFront(subject, language, { body, round: round.id, topics: round.agenda ?? [] });
  return { id: `${round.id}-preview`, text: `${front}\n${body}\n` };
}
