import type { Article } from "../../dossier/article/article.ts";

/** A piece of an article that is translated as one: its headline, its standfirst, a heading, a paragraph or an entry of a list. */
export interface Segment {
  readonly id: string;
  readonly text: string;
}

/** Signs of Markdown ahead of a piece, which no translator has to see. */
const sign = /^(?:#{2,3}\s+|[-*]\s+|>\s?)/u;

interface Line extends Segment {
  readonly sign: string;
}

/** The pieces of an article in order. */
export function segmentsOf(article: Article): readonly Segment[] {
  const { headline, standfirst, body } = article;
  const lines = linesOf(body).flat();
  return [
    { id: "headline", text: headline },
    { id: "standfirst", text: standfirst },
    ...lines.map(({ id, text }) => ({ id, text })),
  ];
}

/** The text of an article with its pieces replaced, signs and empty lines as they were. */
export function assembled(body: string, translated: ReadonlyMap<string, string>): string {
  return linesOf(body)
    .map((chunk) =>
      chunk.map(({ id, sign: mark, text }) => `${mark}${translated.get(id) ?? text}`).join("\n"),
    )
    .join("\n\n");
}

/** Pieces of a body by the parts that empty lines set apart; what runs on over several lines is one piece. */
function linesOf(body: string): Line[][] {
  let count = 0;
  const chunks = body.split(/\n{2,}/u).filter((chunk) => chunk.trim() !== "");
  return chunks.map((chunk) => {
    const lines: Line[] = [];
    let runsOn = false;
    for (const line of chunk.trim().split("\n")) {
      const mark = sign.exec(line)?.[0] ?? "";
      const text = line.slice(mark.length).trim();
      const last = lines.at(-1);
      if (mark === "" && runsOn && last !== undefined)
        lines[lines.length - 1] = { ...last, text: `${last.text} ${text}` };
      else {
        count += 1;
        lines.push({ id: `b${count}`, sign: mark, text });
      }
      runsOn = !mark.startsWith("#");
    }
    return lines;
  });
}
