import { reasonOf } from "../../language/sentences.ts";
import type { Block, Edition } from "../document.ts";
import type { FigureDocument } from "../figures/svg.ts";
import type { Reader } from "../reader.ts";
import { articlePieces, byline } from "./article.ts";
import { changes, clock } from "./changes.ts";
import { claims } from "./claims.ts";
import { dealSpace } from "./deal-space.ts";
import { directory } from "./directory.ts";
import { corrections, editorsProse, glossary, replaced } from "./editorial.ts";
import { findings, lead } from "./findings.ts";
import { issue, issueContent } from "./issues.ts";
import { articleList, briefings, issueTable, packageOptions, pages, readOn, reasons } from "./lists.ts";
import { method } from "./method.ts";
import { negotiations } from "./negotiations.ts";
import { packagePieces } from "./package.ts";
import { people } from "./people.ts";
import type { Piece } from "./piece.ts";
import { prose, text } from "./prose.ts";
import { citation, rounds } from "./rounds.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";

/** What every block is written with. */
export interface Writing {
  readonly reader: Reader;
  readonly edition: Edition;
  /** What figures are drawn into: a document without a window, or a browser's. */
  readonly document: FigureDocument;
}

/** One block of a document, written in the reader's language. */
export function writeBlock(writing: Writing, block: Block): readonly Piece[] {
  const { reader, edition } = writing;
  const { words, f } = reader;
  switch (block.kind) {
    case "lead":
      return lead(reader, block.told);
    case "findings":
      return findings(reader, block.told);
    case "changes":
      return changes(reader, block);
    case "rounds":
      return [rounds(reader, block.rounds)];
    case "clock":
      return [clock(reader, block.entries)];
    case "no-round-ahead":
      return [{ kind: "paragraph", content: [words.briefing.noRoundAhead] }];
    case "agenda":
      return agenda(reader, block);
    case "issue":
      return [issue(reader, block)];
    case "issue-detail":
      return issueContent(reader, block);
    case "issue-list":
      return [issueTable(reader, block.issues)];
    case "package-options":
      return [packageOptions(reader, block.packages)];
    case "reasons":
      return [reasons(reader, block.reasons)];
    case "people":
      return [people(reader, block.parties)];
    case "directory":
      return [directory(reader, block.parties)];
    case "timeline":
      return timeline(reader, block.entries, edition);
    case "claims":
      return [claims(reader, block.sources, edition.dossierLanguage)];
    case "deal-space":
      return dealSpace(writing, block.view);
    case "package":
      return packagePieces(reader, block);
    case "unanswered":
      return [{ kind: "paragraph", content: prose(reader, reasonOf(block.reason, words, f)) }];
    case "glossary":
      return [glossary(reader, block.terms)];
    case "method":
      return method(reader, block);
    case "sources":
      return [sources(reader, block.notes, edition.dossierLanguage)];
    case "prose":
      return editorsProse(reader, block.prose);
    case "replaced":
      return [replaced(reader, block.date, block.version)];
    case "corrections":
      return [corrections(reader, block.corrections)];
    case "citation":
      return [{ kind: "paragraph", role: "citation", content: prose(reader, citation(reader, edition)) }];
    case "article": {
      const body = block.bodies[reader.language.tag];
      return body === undefined ? [] : [byline(reader, body), ...articlePieces(reader, body)];
    }
    case "article-sources": {
      const notes = block.bodies[reader.language.tag]?.notes ?? [];
      return notes.length === 0 ? [] : [sources(reader, notes, edition.dossierLanguage)];
    }
    case "articles":
      return articleList(reader, block.articles);
    case "negotiations":
      return negotiations(reader, block.negotiations);
    case "briefings":
      return [briefings(reader, block.briefings, edition)];
    case "pages":
      return [pages(reader, block.pages, edition)];
    case "read-on":
      return [readOn(reader, block.topics)];
  }
}

function agenda(reader: Reader, { issues }: Extract<Block, { kind: "agenda" }>): readonly Piece[] {
  return [
    { kind: "heading", level: 3, content: [reader.words.briefing.agenda] },
    {
      kind: "list",
      role: "plain",
      items: issues.map(({ id, name }) => ({
        content: [{ kind: "page", to: `issues/${id}`, content: text(reader, name) }],
      })),
    },
  ];
}
