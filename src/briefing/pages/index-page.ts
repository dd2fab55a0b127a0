import { type BriefingSubject, briefingAddress, keySection, nextSection } from "../briefing.ts";
import type { Edition, ListedArticle, Page, PageKind, Section } from "../document.ts";
import { openNotebook } from "../notes.ts";
import type { Listed } from "../record-views.ts";
import { changesBlock } from "../sections/changes.ts";
import { sortFindings } from "../sections/sorted-findings.ts";
import { closing, sourcesSection, wholePage } from "./whole-page.ts";

/** What the first page leads to. */
interface IndexContents {
  readonly briefings: readonly Listed[];
  readonly kinds: readonly PageKind[];
  readonly articles: readonly ListedArticle[];
}

/** The first page of a dossier: what is known now in brief, its briefings, and what is on file. */
export function indexPage(
  subject: BriefingSubject,
  edition: Edition,
  { briefings, kinds, articles }: IndexContents,
): Page {
  const { dossier, asOf, earlier } = subject;
  const notebook = openNotebook(dossier);
  const told = sortFindings(subject.findings);
  const sections: Section[] = [
    { id: "articles", blocks: articles.length === 0 ? [] : [{ kind: "articles", articles }] },
    { id: "briefings", blocks: [{ kind: "briefings", briefings }] },
    nextSection(dossier, told, notebook),
    { id: "changes", blocks: changesBlock(dossier, asOf, earlier, notebook) },
    keySection(told.key, notebook),
    { id: "pages", blocks: kinds.length === 0 ? [] : [{ kind: "pages", pages: kinds }] },
    sourcesSection(notebook),
    closing(edition, "index"),
  ];
  return wholePage({ kind: "index", address: "index", summary: told.key[0] ?? null, edition, sections });
}

/** An article as it is listed. */
export function listedArticle({ address, about, edition, only = [] }: Page): ListedArticle {
  return { address, date: edition.date, headline: about ?? edition.title, only };
}

/** A briefing as it is listed. */
export function listed({ date, version, headline }: Edition): Listed {
  return { address: briefingAddress(date, version), date, headline };
}
