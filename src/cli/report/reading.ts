import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Document } from "../../intake/index.ts";
import type { Verdict } from "../../language/reading-values.ts";
import { readingSentence } from "../../language/sentences.ts";
import { type DocumentReading, messageOf, type ReadSuggestion } from "../../reading/index.ts";
import { joined, type Session } from "../session.ts";
import { bullet, paragraph } from "../terminal.ts";

const order: readonly Verdict[] = ["wrong", "unsupported", "confirmed", "unknown"];

/** How many passages of each verdict. */
export function countsOf({ suggestions }: Pick<DocumentReading, "suggestions">): Record<Verdict, number> {
  const count = (verdict: Verdict) => suggestions.filter((one) => one.verdict === verdict).length;
  return {
    wrong: count("wrong"),
    unsupported: count("unsupported"),
    confirmed: count("confirmed"),
    unknown: count("unknown"),
  };
}

/** What a document says beside the record: the wrong first, one sentence a passage. */
export function readingLines(
  session: Session,
  dossier: Dossier,
  { suggestions }: DocumentReading,
  document: Document,
): string[] {
  const { terminal, language } = session;
  const words = language.messages.reading;
  const format = session.format(dossier.language);
  const { published, title } = document;
  const dated = published === undefined ? words.undated : words.published({ date: published }, format);
  const head = title === undefined ? [dated] : [title, dated];
  const lines = [terminal.dim(paragraph(terminal, session.say(joined(session, head)))), ""];
  if (suggestions.length === 0) return [...lines, words.nothing, ""];
  const counts = countsOf({ suggestions });
  const sentence = (one: ReadSuggestion) =>
    session.say(readingSentence(messageOf(one, dossier), language.messages, format));
  const sections = order.flatMap((verdict) => {
    const of = suggestions.filter((one) => one.verdict === verdict);
    if (of.length === 0) return [];
    return [terminal.bold(words.verdict[verdict]), ...of.map((one) => bullet(terminal, sentence(one))), ""];
  });
  return [...lines, session.say(words.counts(counts, format)), "", ...sections];
}
