import { type BriefingSubject, briefingAddress, keySection, nextSection } from "../briefing.ts";
import type { Edition, Page, PageKind, Section } from "../document.ts";
import { openNotebook } from "../notes.ts";
import type { Listed } from "../record-views.ts";
import { changesBlock } from "../sections/changes.ts";
import { sortFindings } from "../sections/sorted-findings.ts";
import { closing, sourcesSection, wholePage } from "./whole-page.ts";

/** The first page of a dossier: what is known now in brief, its briefings, and what is on file. */
export function indexPage(
  subject: BriefingSubject,
  edition: Edition,
  briefings: readonly Listed[],
  kinds: readonly PageKind[],
): Page {
  const { dossier, asOf, earlier } = subject;
  const notebook = openNotebook(dossier);
  const told = sortFindings(subject.findings);
  const sections: Section[] = [
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

/** A briefing as it is listed. */
export function listed({ date, headline }: Edition): Listed {
  return { address: briefingAddress(date), date, headline };
}
