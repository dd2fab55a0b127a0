import type { Blocker } from "../../analysis/deals/result.ts";
import { blockerSentence } from "../../findings/blockers.ts";
import type { PackageView } from "../deal-views.ts";
import type { Reader } from "../reader.ts";
import { number } from "./deal-space.ts";
import type { Inlines, Item, Piece, TablePiece } from "./piece.ts";
import { chosenText, noteMarks, prose, text } from "./prose.ts";

/** One package: what it settles, what it is worth to each side, how it stands in both readings, what blocks it and what is near. */
export function packagePieces(reader: Reader, view: PackageView): readonly Piece[] {
  const { description, notes } = view;
  return [
    ...(description === null
      ? []
      : [{ kind: "paragraph" as const, content: [...text(reader, description), ...noteMarks(notes)] }]),
    choiceTable(reader, view),
    worthTable(reader, view),
    verdictTable(reader, view),
    ...blockers(reader, view),
    ...nearest(reader, view.nearest),
  ];
}

function choiceTable(reader: Reader, { choice }: PackageView): TablePiece {
  const { deals, site } = reader.words;
  return {
    kind: "table",
    id: "choice",
    caption: [site.deals.settles],
    columns: [
      { id: "issue", label: [deals.issue] },
      { id: "option", label: [deals.option] },
    ],
    groups: [
      {
        rows: choice.map(({ issue, what }) => ({
          cells: [{ head: true, content: issueLink(reader, issue) }, { content: chosenText(reader, what) }],
        })),
      },
    ],
  };
}

function issueLink(reader: Reader, { id, name }: PackageView["choice"][number]["issue"]): Inlines {
  return [{ kind: "page", to: `issues/${id}`, content: text(reader, name) }];
}

function worthTable(reader: Reader, { worth }: PackageView): TablePiece {
  const { deals, desk, site } = reader.words;
  return {
    kind: "table",
    id: "worth",
    caption: [site.deals.worth],
    columns: [
      { id: "party", label: [desk.table.party] },
      { id: "value", label: [deals.value], numeric: true },
      { id: "gain", label: [desk.table.gainOverNoDeal], numeric: true },
    ],
    groups: [
      {
        rows: worth.map(({ party, value, gain }) => ({
          cells: [
            { head: true, content: text(reader, party.name) },
            number(reader, value),
            number(reader, gain),
          ],
        })),
      },
    ],
  };
}

function verdictTable(reader: Reader, { verdicts }: PackageView): TablePiece {
  const { deals, site, desk } = reader.words;
  return {
    kind: "table",
    id: "verdicts",
    caption: [site.deals.verdict],
    columns: [
      { id: "reading", label: [site.deals.reading] },
      { id: "standing", label: [desk.table.standing] },
    ],
    groups: [
      {
        rows: (["assessed", "declared"] as const).map((reading) => ({
          cells: [
            { head: true, content: [deals.positions[reading]] },
            { content: [deals[verdicts[reading]]], data: verdicts[reading] },
          ],
        })),
      },
    ],
  };
}

function blockers(reader: Reader, { blockers: found, dossier }: PackageView): readonly Piece[] {
  const { words, f } = reader;
  const { table } = words.desk;
  const list = (heading: string, listed: readonly Blocker[]): readonly Piece[] => {
    if (listed.length === 0) return [];
    const items: Item[] = listed.map((one) => ({
      content: prose(reader, blockerSentence(one, "assessed", dossier, words, f)),
    }));
    return [
      { kind: "heading", level: 3, content: [heading] },
      { kind: "list", role: "findings", items },
    ];
  };
  return [...list(table.blockers, found.inForce), ...list(table.beyondPublicLines, found.beyond)];
}

function nearest(reader: Reader, found: PackageView["nearest"]): readonly Piece[] {
  if (found === null) return [];
  const { deals, site } = reader.words;
  return [
    { kind: "heading", level: 3, content: [site.deals.nearest] },
    {
      kind: "table",
      id: "nearest",
      columns: [
        { id: "issue", label: [deals.issue] },
        { id: "from", label: [site.deals.today] },
        { id: "to", label: [site.deals.change] },
      ],
      groups: [
        {
          rows: found.changes.map(({ issue, from, to }) => ({
            cells: [
              { head: true, content: issueLink(reader, issue) },
              { content: chosenText(reader, from) },
              { content: chosenText(reader, to) },
            ],
          })),
        },
      ],
    },
  ];
}
