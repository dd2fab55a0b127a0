import type { BriefingSubject } from "../briefing.ts";
import type { Edition, Page } from "../document.ts";
import { openNotebook } from "../notes.ts";
import { claimsOf } from "../sections/claims.ts";
import { directoryOf } from "../sections/directory.ts";
import { timelineOf } from "../sections/timeline.ts";
import { closing, sourcesSection, wholePage } from "./whole-page.ts";

/** Who has a part in it, with every office on file. */
export function peoplePage({ dossier, asOf }: BriefingSubject, edition: Edition): Page[] {
  const notebook = openNotebook(dossier);
  const parties = directoryOf(dossier, asOf, notebook);
  if (parties.length === 0) return [];
  const address = "people/index";
  const sections = [
    { id: "directory" as const, blocks: [{ kind: "directory" as const, parties }] },
    sourcesSection(notebook),
    closing(edition, address),
  ];
  return [wholePage({ kind: "people", address, edition, sections })];
}

/** What happened and what is to happen, in order of time. */
export function timelinePage({ dossier, asOf }: BriefingSubject, edition: Edition): Page[] {
  const notebook = openNotebook(dossier);
  const entries = timelineOf(dossier, asOf, notebook);
  if (entries.length === 0) return [];
  const address = "timeline/index";
  const sections = [
    { id: "timeline" as const, blocks: [{ kind: "timeline" as const, entries }] },
    sourcesSection(notebook),
    closing(edition, address),
  ];
  return [wholePage({ kind: "timeline", address, edition, sections })];
}

/** What every source says. */
export function claimsPage({ dossier, outcomes }: BriefingSubject, edition: Edition): Page[] {
  const sources = claimsOf(dossier, outcomes);
  if (sources.length === 0) return [];
  const address = "claims/index";
  const sections = [
    { id: "claims" as const, blocks: [{ kind: "claims" as const, sources }] },
    closing(edition, address),
  ];
  return [wholePage({ kind: "claims", address, edition, sections })];
}
