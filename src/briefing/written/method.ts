import { wholeSurenessWords } from "../../language/sureness.ts";
import type { MethodView } from "../deal-views.ts";
import type { Block } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { Piece } from "./piece.ts";
import { prose, span } from "./prose.ts";

/** How sure the page is and how it was made: exact or sampled, what only illustrates, what is left out, and the literature. */
export function method(reader: Reader, block: Extract<Block, { kind: "method" }>): readonly Piece[] {
  const { briefing, desk } = reader.words;
  const illustrative: Piece = {
    kind: "paragraph",
    content: [span("strong", briefing.illustrative), ` — ${desk.drawer.illustrativeMeaning}`],
  };
  return [
    ...(block.illustrative ? [illustrative] : []),
    { kind: "paragraph", content: [briefing.publicOnly] },
    ...block.analyses.flatMap((view) => analysis(reader, view)),
  ];
}

function analysis(reader: Reader, { provenance, literature }: MethodView): readonly Piece[] {
  const { drawer, page } = reader.words.desk;
  const title = page[provenance.analysis as keyof typeof page];
  const { samples, seed } = provenance;
  const [points = "", ...overSets] = wholeSurenessWords(reader.words, provenance, reader.f);
  const drawn = span("fine", `${drawer.seed}: `, ...prose(reader, reader.f.count(seed)));
  const works = literature.map(({ authors, year, title: work, publishedIn }) => ({
    content: [
      {
        kind: "language" as const,
        text: `${authors} (${year}): ${work}. ${publishedIn}.`,
        language: "en",
      },
    ],
  }));
  const list: Piece = {
    kind: "details",
    summary: [drawer.literature],
    content: [{ kind: "list", role: "plain", items: works }],
  };
  return [
    ...(title === undefined ? [] : [{ kind: "heading" as const, level: 3 as const, content: [title] }]),
    { kind: "paragraph", content: [...prose(reader, points), ...(samples > 0 ? [" ", drawn] : [])] },
    ...overSets.map((words) => ({ kind: "paragraph" as const, content: prose(reader, words) })),
    ...(works.length > 0 ? [list] : []),
  ];
}
