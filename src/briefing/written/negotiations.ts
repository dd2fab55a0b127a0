import { sentenceOf } from "../../language/sentences.ts";
import type { NegotiationView } from "../document.ts";
import { headlineText } from "../headline-text.ts";
import { type Reader, readerOf } from "../reader.ts";
import { roundStanding } from "./changes.ts";
import type { Inlines, Item, Piece } from "./piece.ts";
import { dateText, prose, span, text } from "./prose.ts";

/** Each negotiation as a card: its headline, where it stands and what is new, leading to its pages. */
export function negotiations(reader: Reader, found: readonly NegotiationView[]): readonly Piece[] {
  return found.map((one) => negotiation(readerOf(reader.language, one.edition.dossierLanguage), one));
}

function negotiation(reader: Reader, view: NegotiationView): Piece {
  const { base, edition } = view;
  const { site } = reader.words;
  const briefing = `${base}briefings/${edition.date}/index`;
  const headline = prose(reader, headlineText(reader, edition.headline, edition));
  const news = newsOf(reader, view);
  return {
    kind: "part",
    id: base.replace("/", "") || "negotiation",
    role: "card",
    title: [{ kind: "page", to: `${base}index`, content: text(reader, edition.title) }],
    content: [
      {
        kind: "paragraph",
        content: [
          span("when", dateText(reader, edition.date)),
          " ",
          { kind: "page", to: briefing, content: headline },
        ],
      },
      { kind: "list", role: "findings", items: standingOf(reader, view) },
      ...(news.length === 0
        ? []
        : [
            { kind: "heading" as const, level: 4 as const, content: [site.negotiation.changed] },
            { kind: "list" as const, role: "plain" as const, items: news },
          ]),
    ],
  };
}

function standingOf(reader: Reader, { standing }: NegotiationView): Item[] {
  return standing.map(({ message }) => ({
    content: prose(reader, sentenceOf(message, reader.words, reader.f)),
  }));
}

function newsOf(reader: Reader, { changes }: NegotiationView): Item[] {
  return changes.map(({ date, text: told, round }) => {
    const what: Inlines = told === null ? roundStanding(reader, round) : text(reader, told);
    return { content: [span("when", dateText(reader, date)), " — ", ...what] };
  });
}
