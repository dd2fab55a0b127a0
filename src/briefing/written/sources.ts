import type { Text } from "../../dossier/schema/primitives.ts";
import type { Claim, Source } from "../../dossier/schema/record.ts";
import type { Note } from "../document.ts";
import type { Reader } from "../reader.ts";
import type { Data, Inlines, Item, Piece } from "./piece.ts";
import { plainText } from "./plain.ts";
import { dateText, keptName, span, text } from "./prose.ts";

/** The sources in the order of their numbers, each with those of its claims that the page rests on. */
export function sources(reader: Reader, notes: readonly Note[], dossierLanguage: string): Piece {
  return { kind: "list", role: "sources", items: notes.map((note) => entry(reader, note, dossierLanguage)) };
}

function entry(reader: Reader, { number, source, claims }: Note, dossierLanguage: string): Item {
  const { record } = reader.words;
  const title = sourceTitle(reader, source, dossierLanguage);
  const publisher =
    source.publisher === undefined ? [] : publisherName(reader, source.publisher, dossierLanguage);
  const facts: readonly Inlines[] = [
    publisher,
    source.kind === undefined ? [] : [record.sourceKind[source.kind]],
    [dateText(reader, source.published)],
    source.reliability === undefined
      ? []
      : [span("strong", source.reliability), ` ${record.reliability[source.reliability]}`],
  ];
  const said = claims.map((claim) => ({
    content: claimWords(reader, claim, source.language ?? dossierLanguage),
  }));
  return {
    id: `source-${number}`,
    content: source.url === undefined ? title : [{ kind: "link", href: source.url, content: title }],
    within: [
      {
        kind: "list",
        role: "inline",
        items: facts.filter((fact) => fact.length > 0).map((content) => ({ content })),
      },
      ...(said.length === 0 ? [] : [{ kind: "list" as const, role: "claims" as const, items: said }]),
    ],
    data: {
      number,
      id: source.id,
      title: plainText(title),
      publisher: plainText(publisher),
      published: source.published,
      url: source.url,
      reliability: source.reliability,
      claims: claims.map((claim): Data => claimData(reader, claim)),
    },
  };
}

function claimData(reader: Reader, { id, text: words, status, passage }: Claim): Data {
  return { id, text: plainText(text(reader, words)), status: status ?? "asserted", quote: passage?.quote };
}

/** A title written once is the document's own, in its own language; one written by language is told in the reader's. */
export function sourceTitle(reader: Reader, { title, language }: Source, dossierLanguage: string): Inlines {
  return typeof title === "string"
    ? keptName(reader, title, language ?? dossierLanguage)
    : text(reader, title);
}

/** A publisher written once keeps its name in every language; one written by language is told in the reader's. */
export function publisherName(reader: Reader, name: Text, dossierLanguage: string): Inlines {
  return typeof name === "string" ? keptName(reader, name, dossierLanguage) : text(reader, name);
}

/** A claim, its standing, and the words it rests on in the language they were said in. */
export function claimWords(
  reader: Reader,
  { text: words, status, passage }: Claim,
  sourceLanguage: string,
): Inlines {
  const standing =
    status === undefined || status === "asserted" ? undefined : reader.words.record.claimStatus[status];
  const language = passage?.language ?? sourceLanguage;
  return [
    ...text(reader, words),
    ...(standing === undefined ? [] : [" ", span("mark", standing)]),
    ...(passage?.quote === undefined
      ? []
      : [" ", { kind: "language" as const, text: passage.quote, language, quoted: true }]),
  ];
}
