import type { CalendarDate, Text } from "../../dossier/schema/primitives.ts";
import { withoutIsolates } from "../../language/format.ts";
import { languageName, type Reader } from "../reader.ts";
import type { Chosen } from "../record-views.ts";
import type { Inline, Inlines, SpanRole } from "./piece.ts";

const isolateStart = "\u2068";
const isolateEnd = "\u2069";

/** A sentence as running text: isolates become parts of their own, and what is not in the reader's language says so. */
export function prose(reader: Reader, sentence: string): Inlines {
  const stack: Inline[][] = [[]];
  const open: string[] = [""];
  for (const piece of sentence.split(/([\u2068\u2069])/u)) {
    if (piece === isolateStart) {
      stack.push([]);
      open.push("");
      continue;
    }
    if (piece === isolateEnd && stack.length > 1) {
      const inner = stack.pop() ?? [];
      const text = open.pop() ?? "";
      stack.at(-1)?.push(...isolated(reader, text, inner));
      open[open.length - 1] += text;
      continue;
    }
    if (piece !== "") stack.at(-1)?.push(piece);
    open[open.length - 1] += piece;
  }
  return stack.flat();
}

function isolated(reader: Reader, text: string, inner: Inlines): Inlines {
  const language = reader.foreign(text);
  return language === undefined ? [{ kind: "isolate", content: inner }] : marked(reader, text, language);
}

/** Text that is missing in the reader's language, in the one it is in, marked as such. */
function marked(reader: Reader, text: string, language: string): Inlines {
  const label = withoutIsolates(
    reader.words.briefing.inLanguage({ language: languageName(reader, language) }, reader.f),
  );
  return [{ kind: "language", text, language, foreign: true }, " ", span("mark", `(${label})`)];
}

/** A text of the dossier that stands by itself, in a heading or a cell. */
export function text(reader: Reader, content: Text): Inlines {
  const chosen = reader.choose(content);
  return chosen.translated ? [chosen.text] : marked(reader, chosen.text, chosen.language);
}

/** A name that its author gave in one spelling only: a publisher, an editor. */
export function keptName(reader: Reader, name: string, language: string): Inlines {
  return language === reader.language.tag
    ? [{ kind: "isolate", content: [name] }]
    : [{ kind: "language", text: name, language }];
}

/** An option's name, or an amount with its unit. */
export function chosenText(reader: Reader, chosen: Chosen): Inlines {
  if ("option" in chosen) return text(reader, chosen.option);
  return prose(reader, reader.f.amount(chosen.amount, chosen.unit));
}

/** A date as the reader's language writes it, readable by programs too. */
export function dateText({ f }: Reader, date: CalendarDate): Inline {
  return { kind: "time", date, text: withoutIsolates(f.date(date)) };
}

/** Words with a part to play: a label, an aside. */
export function span(role: SpanRole, ...content: Inlines): Inline {
  return { kind: "span", role, content };
}

/** Numbers of notes; nothing where there are none. */
export function noteMarks(notes: readonly number[]): Inlines {
  return notes.length === 0 ? [] : [{ kind: "notes", notes }];
}

/** Pieces of text with something between them. */
export function joined(parts: readonly Inlines[], between: Inline): Inlines {
  return parts.flatMap((part, place) => (place === 0 ? part : [between, ...part]));
}
