import { sentenceOf } from "../../language/sentences.ts";
import { surenessWords } from "../../language/sureness.ts";
import type { Told } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { Data, Inline, Inlines, Piece } from "./piece.ts";
import { plainText } from "./plain.ts";
import { noteMarks, prose, span } from "./prose.ts";

/** The finding ahead of all others, and how sure its numbers are. */
export function lead(reader: Reader, told: Told): readonly Piece[] {
  const { basis, samples } = told.finding.confidence;
  const sure = surenessWords(
    reader.words,
    { samples, over: basis === "sets" || basis === "ranges" ? basis : undefined },
    reader.f,
  );
  const first: Piece = {
    kind: "paragraph",
    role: "lead",
    content: [...sentence(reader, told), ...markOf(reader, told)],
  };
  if (basis === "record") return [first];
  return [first, { kind: "paragraph", role: "fine", content: prose(reader, sure) }];
}

/** Several findings; where all rest on figures that only illustrate, that is said once ahead of them. */
export function findings(reader: Reader, told: readonly Told[]): readonly Piece[] {
  const { drawer } = reader.words.desk;
  const together = told.length > 1 && told.every(({ finding: { confidence } }) => confidence.illustrative);
  const note: Piece = {
    kind: "paragraph",
    role: "fine",
    content: [illustrativeMark(reader), ` — ${drawer.illustrativeMeaning}`],
  };
  const items = told.map((one) => ({
    content: [...sentence(reader, one), ...(together ? [] : markOf(reader, one))],
    data: dataOf(reader, one),
  }));
  return [...(together ? [note] : []), { kind: "list", role: "findings", items }];
}

/** A finding's sentence with the numbers of its sources. */
function sentence(reader: Reader, { finding: { message }, notes }: Told): Inlines {
  return [...prose(reader, sentenceOf(message, reader.words, reader.f)), ...noteMarks(notes)];
}

function dataOf(reader: Reader, { finding, notes }: Told): Data {
  const { id, message, about, confidence } = finding;
  return {
    id,
    text: plainText(prose(reader, sentenceOf(message, reader.words, reader.f))),
    about: [...about],
    basis: confidence.basis,
    illustrative: confidence.illustrative,
    notes: [...notes],
  };
}

function markOf(reader: Reader, { finding: { confidence } }: Told): Inlines {
  return confidence.illustrative ? [" ", illustrativeMark(reader)] : [];
}

function illustrativeMark({ words }: Reader): Inline {
  return span("mark", words.briefing.illustrative);
}
