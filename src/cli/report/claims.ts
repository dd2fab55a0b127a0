import type { ClaimEvidence } from "../../dossier/evidence.ts";
import type { Text } from "../../dossier/schema/primitives.ts";
import type { Source } from "../../dossier/schema/record.ts";
import { translationIn } from "../../dossier/text.ts";
import { joined, labelled, type Session } from "../session.ts";
import { bullet, paragraph } from "../terminal.ts";

/** Writes a text of the dossier in the reader's language. */
export type Write = (text: Text) => string;

/** A claim, the passage it is made in, and who says so with what standing. */
export function claimLines(
  session: Session,
  write: Write,
  { claim, source, passage }: ClaimEvidence,
): string[] {
  const { desk, record } = session.language.messages;
  const { terminal } = session;
  const marks = [
    write(source.title),
    ...(claim.status === undefined ? [] : [record.claimStatus[claim.status]]),
    ...(claim.credibility === undefined
      ? []
      : [record.credibility[claim.credibility as 1 | 2 | 3 | 4 | 5 | 6]]),
  ];
  const quoted = passage?.quote === undefined ? [] : [labelled(session, desk.drawer.passage, passage.quote)];
  const restated =
    passage?.restated === undefined ? [] : [labelled(session, desk.drawer.restated, write(passage.restated))];
  const translation = passage && translationIn(passage, session.language.tag);
  const translated =
    translation === undefined ? [] : [labelled(session, desk.drawer.translation, write(translation))];
  return [
    bullet(terminal, write(claim.text), "  "),
    ...[...quoted, ...restated, ...translated].map((line) => paragraph(terminal, line, "    ")),
    terminal.dim(paragraph(terminal, joined(session, marks), "    ")),
  ];
}

/** A source: its title, publisher, date, reliability and address. */
export function sourceLines(session: Session, write: Write, source: Source): string[] {
  const { record } = session.language.messages;
  const format = session.format();
  const facts = [
    write(source.title),
    ...(source.publisher === undefined ? [] : [write(source.publisher)]),
    session.say(format.date(source.published)),
    ...(source.reliability === undefined
      ? []
      : [labelled(session, source.reliability, record.reliability[source.reliability])]),
  ];
  return [
    bullet(session.terminal, joined(session, facts), "  "),
    ...(source.url === undefined ? [] : [`    ${source.url}`]),
  ];
}
