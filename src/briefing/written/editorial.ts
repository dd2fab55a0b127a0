import { proseIn } from "../../dossier/prose.ts";
import type { Correction, Prose } from "../../dossier/schema/editorial.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import type { GlossaryTerm } from "../../language/briefing-words.ts";
import { briefingAddress } from "../briefing.ts";
import type { Reader } from "../reader.ts";
import type { Piece } from "./piece.ts";
import { dateText, prose, text } from "./prose.ts";

/** Words of the method and what they mean. The two readings of red lines are explained with the rest. */
export function glossary(reader: Reader, terms: readonly GlossaryTerm[]): Piece {
  const { briefing, deals } = reader.words;
  const readings = (["assessed", "declared"] as const).map((reading) => ({
    term: deals.positions[reading],
    meaning: deals.positionsMeaning[reading],
  }));
  const entries = [...terms.map((term) => briefing.glossary[term]), ...readings];
  return {
    kind: "terms",
    entries: entries.map(({ term, meaning }) => ({
      term: [term],
      content: [{ kind: "paragraph", content: [meaning] }],
    })),
  };
}

/** Says that a briefing takes the place of one published before, and leads to that. */
export function replaced(reader: Reader, date: CalendarDate, version: number): Piece {
  const folder = briefingAddress(date, version).split("/").at(-2);
  const said = prose(reader, reader.words.newsroom.replaces({ date }, reader.f));
  return { kind: "paragraph", content: [{ kind: "link", href: `../${folder}/index.html`, content: said }] };
}

/** What was mended when, the latest first. */
export function corrections(reader: Reader, found: readonly Correction[]): Piece {
  const { site } = reader.words;
  if (found.length === 0) return { kind: "paragraph", content: [site.noCorrections] };
  const items = found
    .toSorted((left, right) => (left.at < right.at ? 1 : -1))
    .map(({ at, what, briefing }) => ({
      content: [
        dateText(reader, at),
        " — ",
        ...(briefing === undefined
          ? []
          : [...prose(reader, site.correctedBriefing({ date: briefing }, reader.f)), " "]),
        ...text(reader, what),
      ],
    }));
  return { kind: "list", role: "plain", items };
}

/** An editor's paragraphs, in the reader's language where they are fit to print in it. */
export function editorsProse(reader: Reader, block: Prose): readonly Piece[] {
  const found = proseIn(block, reader.language.tag);
  return found.text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => ({
      kind: "paragraph",
      content: text(reader, { [found.language]: paragraph.replace(/\s+/gu, " ").trim() }),
    }));
}
