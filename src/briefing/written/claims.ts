import { translationIn } from "../../dossier/text.ts";
import type { Reader } from "../reader.ts";
import type { ClaimView, SourceClaims } from "../record-views.ts";
import type { Inline, Inlines, Row, RowGroup, TablePiece } from "./piece.ts";
import { dateText, joined, prose, span, text } from "./prose.ts";
import { publisherName, sourceTitle } from "./sources.ts";

/** What sources say, by source: each claim with its day, its standing, the words it rests on and what contradicts it. */
export function claims(
  reader: Reader,
  sources: readonly SourceClaims[],
  dossierLanguage: string,
): TablePiece {
  const { desk, pages } = reader.words;
  return {
    kind: "table",
    id: "claims",
    groupColumn: { id: "source", label: [desk.table.source] },
    columns: [
      { id: "claim", label: [desk.table.claim] },
      { id: "date", label: [desk.table.date] },
      { id: "status", label: [desk.table.status] },
      { id: "grade", label: [pages.record.grade] },
      { id: "contradictedBy", label: [pages.record.contradicts] },
    ],
    groups: sources.map((one) => group(reader, one, dossierLanguage)),
  };
}

function group(reader: Reader, { source, claims: said }: SourceClaims, dossierLanguage: string): RowGroup {
  const { record } = reader.words;
  const title = sourceTitle(reader, source, dossierLanguage);
  const publisher =
    source.publisher === undefined ? [] : [publisherName(reader, source.publisher, dossierLanguage)];
  const facts: readonly Inlines[] = [
    ...publisher,
    [dateText(reader, source.published)],
    ...(source.reliability === undefined
      ? []
      : [[span("strong", source.reliability), ` ${record.reliability[source.reliability]}`]]),
  ];
  return {
    id: `of-${source.id}`,
    title: [
      ...(source.url === undefined ? title : [{ kind: "link" as const, href: source.url, content: title }]),
      " ",
      { kind: "span", role: "fine", content: joined(facts, " — ") },
    ],
    rows: said.map((one) => row(reader, one, source.language ?? dossierLanguage)),
  };
}

function row(reader: Reader, { claim, against }: ClaimView, sourceLanguage: string): Row {
  const { record, pages } = reader.words;
  const { id, text: words, at, status = "asserted", credibility } = claim;
  const grade = credibility as keyof typeof record.credibility | undefined;
  return {
    id,
    cells: [
      { content: [...text(reader, words), ...passage(reader, claim, sourceLanguage)] },
      { content: at === undefined ? [] : [dateText(reader, at)], data: at ?? null },
      { content: [record.claimStatus[status]], data: status },
      {
        content:
          grade === undefined
            ? [pages.record.notGraded]
            : [span("strong", ...prose(reader, reader.f.count(grade))), ` ${record.credibility[grade]}`],
        data: credibility ?? null,
      },
      {
        content: joined(
          against.map(({ id: other, text: said }) => [
            { kind: "page", to: `claims/index#${other}`, content: text(reader, said) },
          ]),
          { kind: "break" },
        ),
      },
    ],
  };
}

/** The words it rests on: quoted in their own language and translated where a translation is on file, or restated. */
function passage(reader: Reader, { passage: found }: ClaimView["claim"], sourceLanguage: string): Inlines {
  if (found === undefined) return [];
  const { quote, restated } = found;
  if (quote === undefined) {
    if (restated === undefined) return [];
    const label = reader.words.desk.drawer.restated;
    const words: Inline = { kind: "span", role: "fine", content: [`${label}: `, ...text(reader, restated)] };
    return [{ kind: "break" }, words];
  }
  const language = found.language ?? sourceLanguage;
  const translation = translationIn({ ...found, language }, reader.language.tag);
  return [
    { kind: "break" },
    { kind: "language", text: quote, language, quoted: true },
    ...(translation === undefined
      ? []
      : [
          { kind: "break" as const },
          { kind: "span" as const, role: "fine" as const, content: text(reader, translation) },
        ]),
  ];
}
