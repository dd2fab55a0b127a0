import { faultFindings } from "../../findings/record-faults.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { JudgedReading } from "../../reading/index.ts";
import type { Session } from "../session.ts";
import { bullet, paragraph } from "../terminal.ts";

/** What of a document stands against the record, in the sentences of the record's own findings; then what else it claims. */
export function readingLines(session: Session, { reading, copy, faults }: JudgedReading): string[] {
  const { terminal, language } = session;
  const { reading: words } = language.messages.commandLine;
  const f = session.format(copy.language);
  const { findings, suggestions, document } = reading;
  const placeOf = (passage: { readonly start: number; readonly end: number }) =>
    `${passage.start} ${passage.end}`;
  const questioned = new Set(findings.map(({ passage }) => placeOf(passage)));
  const others = suggestions.filter(({ passage }) => !questioned.has(placeOf(passage)));
  const told = faultFindings(copy, { faults }).filter(({ message }) => message.key !== "source-at-odds");
  const say = (text: string, indent = "") => paragraph(terminal, session.say(text), indent);
  return [
    terminal.bold(say(words.found({ findings: told.length }, f))),
    ...told.map(({ message }) =>
      bullet(terminal, session.say(sentenceOf(message, language.messages, f)), "  "),
    ),
    "",
    say(words.others({ claims: others.length }, f)),
    ...others.map(({ passage }) => bullet(terminal, session.say(f.quoted(passage.quote)), "  ")),
    ...(document.aside.length === 0
      ? []
      : ["", terminal.dim(say(words.aside({ passages: document.aside.length }, f)))]),
  ];
}
