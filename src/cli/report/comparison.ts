import { type Comparison, conclusionLine, entryLine, type State } from "../../change/index.ts";
import { sentenceOf } from "../../language/sentences.ts";
import type { EntryKind } from "../../language/words.ts";
import type { Session } from "../session.ts";
import { bullet } from "../terminal.ts";
import { titleLines } from "./outcome.ts";

/** What differs between two states: entries by section, then conclusions, the weightiest first. */
export function comparisonLines(
  session: Session,
  { record, conclusions }: Comparison,
  before: State,
  after: State,
): string[] {
  const { terminal, language } = session;
  const { messages } = language;
  const { heading, same } = messages.change;
  const format = session.format(after.dossier.language);
  const say = (text: string) => session.say(text);
  const sections = Map.groupBy(record, ({ section }) => section);
  const entries = [...sections].flatMap(([section, changes]) => [
    terminal.dim(messages.record.entry[section as EntryKind] ?? section),
    ...changes.map((change) =>
      bullet(terminal, say(entryLine(change, { before, after }, messages, format)), "  "),
    ),
  ]);
  const told = conclusions.map((change) =>
    bullet(
      terminal,
      say(
        conclusionLine(change, { before, after }, messages, format, ({ message }) =>
          sentenceOf(message, messages, format),
        ),
      ),
    ),
  );
  return [
    ...titleLines(session, before.dossier, before.asOf).slice(0, 1),
    ...titleLines(session, after.dossier, after.asOf),
    terminal.bold(heading.conclusions),
    ...(told.length === 0 ? [same.conclusions] : told),
    "",
    terminal.bold(heading.record),
    ...(entries.length === 0 ? [same.record] : entries),
  ];
}
