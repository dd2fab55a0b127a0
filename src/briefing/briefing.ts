import type { Literature } from "../analysis/contract.ts";
import type { PackagePoints } from "../analysis/deals/points.ts";
import type { DealsResult } from "../analysis/deals/result.ts";
import type { Outcome } from "../analysis/run.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Prose } from "../dossier/schema/editorial.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { Finding } from "../findings/finding.ts";
import type { DealSpaceView } from "./deal-views.ts";
import { type Block, type Edition, glossaryTerms, type Page, type Section, type Told } from "./document.ts";
import { editionOf } from "./edition.ts";
import { namedIssues } from "./names.ts";
import { type Notebook, openNotebook } from "./notes.ts";
import { closing, sourcesSection, wholePage } from "./pages/whole-page.ts";
import { changesBlock } from "./sections/changes.ts";
import { clockBlock } from "./sections/clock.ts";
import { dealSpaceView } from "./sections/deals.ts";
import { issueViews } from "./sections/issues.ts";
import { partyViews } from "./sections/people.ts";
import { roundRows } from "./sections/rounds.ts";
import { type Sorted, sortFindings } from "./sections/sorted-findings.ts";

/** All that a briefing is made from. Everything in it must come from the public view of a dossier: nothing is left out here. */
export interface BriefingSubject {
  readonly dossier: Dossier;
  readonly fingerprint: string;
  readonly asOf: CalendarDate | null;
  /** The date the dossier was written for; null where it names none. */
  readonly ownDate: CalendarDate | null;
  /** The date of the briefing before this one, where there was one: changes are told since then. */
  readonly earlier?: CalendarDate | undefined;
  /** Which text published under this day it is, counted from 1 (the first where it is left out). */
  readonly version?: number;
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
  /** Heaviest first. */
  readonly findings: readonly Finding[];
  /** The feasible packages, where there are any. */
  readonly points: PackagePoints["points"];
  readonly literature: readonly Literature[];
}

/** Lays a briefing out as a document tree: the key finding first, then what is new, the talks, the issues, the people, and what the analyses say. */
export function briefingOf(subject: BriefingSubject): Page {
  const { dossier, asOf } = subject;
  const edition = editionOf(subject);
  const notebook = openNotebook(dossier);
  const told = sortFindings(subject.findings);
  const sections: Section[] = [
    keySection(told.key, notebook),
    { id: "changes", blocks: changesBlock(dossier, asOf, subject.earlier, notebook) },
    standingSection(dossier, asOf, told, notebook),
    nextSection(dossier, told, notebook),
    { id: "issues", blocks: issueViews(dossier, notebook).map((view) => ({ kind: "issue", ...view })) },
    peopleSection(dossier, asOf, notebook),
    { id: "record", blocks: findingsBlock(told.record, notebook) },
    dealsSection(subject, told.deals, notebook),
    { id: "roadmap", blocks: findingsBlock(told.roadmap, notebook) },
    glossarySection(subject),
    methodSection(subject),
    sourcesSection(notebook),
    {
      id: "corrections",
      blocks: [...replacedBlock(edition), { kind: "corrections", corrections: dossier.corrections }],
    },
    { id: "cite", blocks: [{ kind: "citation" }] },
    closing(edition, ""),
  ];
  return wholePage({
    kind: "briefing",
    address: briefingAddress(edition.date, edition.version),
    summary: told.key[0] ?? null,
    edition,
    sections: sections.map((section) => withProse(section, proseOf(dossier, edition))),
  });
}

/** Where the briefing of a day stands. One that was published keeps its address: what takes its place stands at another. */
export function briefingAddress(date: Edition["date"], version = 1): string {
  return version === 1 ? `briefings/${date}/index` : `briefings/${date}-${version}/index`;
}

/** What an editor wrote for every briefing or for this one. */
function proseOf({ prose }: Dossier, { date }: Edition): Prose[] {
  return prose.filter(({ briefing }) => briefing === undefined || briefing === date);
}

/** Leads to the briefing of the same day that was published before. */
function replacedBlock({ date, version = 1 }: Edition): Block[] {
  return version === 1 ? [] : [{ kind: "replaced", date, version: version - 1 }];
}

/** An editor's words stand at the head of their part, under the lead where there is one. */
function withProse(section: Section, prose: readonly Prose[]): Section {
  const own = prose.filter((one) => one.section === section.id);
  const written = own.map((one): Block => ({ kind: "prose", prose: one }));
  const [first, ...others] = section.blocks;
  if (first?.kind === "lead") return { ...section, blocks: [first, ...written, ...others] };
  return { ...section, blocks: [...written, ...section.blocks] };
}

function tell(findings: readonly Finding[], notebook: Notebook): Told[] {
  return findings.map((finding) => ({ finding, notes: notebook.cite(finding.sources) }));
}

export function findingsBlock(findings: readonly Finding[], notebook: Notebook): Block[] {
  return findings.length === 0 ? [] : [{ kind: "findings", told: tell(findings, notebook) }];
}

export function keySection(findings: readonly Finding[], notebook: Notebook): Section {
  const [lead, ...points] = tell(findings, notebook);
  if (lead === undefined) return { id: "key", blocks: [] };
  const more: Block[] = points.length === 0 ? [] : [{ kind: "findings", told: points }];
  return { id: "key", blocks: [{ kind: "lead", told: lead }, ...more] };
}

function standingSection(
  dossier: Dossier,
  asOf: CalendarDate | null,
  { standing, next }: Sorted,
  notebook: Notebook,
): Section {
  const ahead = new Set(next.flatMap(({ about }) => about));
  const rounds = roundRows(
    dossier,
    dossier.rounds.filter(({ id }) => !ahead.has(id)),
    notebook,
  );
  const table: Block[] = rounds.length === 0 ? [] : [{ kind: "rounds", rounds }];
  const clock = clockBlock(dossier, asOf, notebook);
  return { id: "standing", blocks: [...findingsBlock(standing, notebook), ...table, ...clock] };
}

export function nextSection(dossier: Dossier, { next }: Sorted, notebook: Notebook): Section {
  if (dossier.rounds.length === 0) return { id: "next", blocks: [] };
  if (next.length === 0) return { id: "next", blocks: [{ kind: "no-round-ahead" }] };
  const agenda = dossier.rounds.find(({ id }) => id === next[0]?.about[0])?.agenda ?? [];
  const issues = namedIssues(dossier, agenda);
  const list: Block[] = issues.length === 0 ? [] : [{ kind: "agenda", issues }];
  return { id: "next", blocks: [...findingsBlock(next, notebook), ...list] };
}

function peopleSection(dossier: Dossier, asOf: CalendarDate | null, notebook: Notebook): Section {
  const parties = partyViews(dossier, asOf, notebook);
  return { id: "people", blocks: parties.length === 0 ? [] : [{ kind: "people", parties }] };
}

export function dealsSection(
  subject: BriefingSubject,
  findings: readonly Finding[],
  notebook: Notebook,
): Section {
  const outcome = subject.outcomes.find(({ id }) => id === "deals");
  if (outcome?.status === "not-applicable") {
    return { id: "deals", blocks: [{ kind: "unanswered", reason: outcome.reason }] };
  }
  if (outcome?.status !== "done") return { id: "deals", blocks: [] };
  const view = spaceOf(subject, outcome.result as DealsResult);
  return { id: "deals", blocks: [{ kind: "deal-space", view }, ...findingsBlock(findings, notebook)] };
}

/** One view for all pages that show it, so that it is drawn once. */
const spaces = new WeakMap<BriefingSubject, DealSpaceView>();

function spaceOf(subject: BriefingSubject, result: DealsResult): DealSpaceView {
  const view = spaces.get(subject) ?? dealSpaceView(subject.dossier, result, subject.points);
  spaces.set(subject, view);
  return view;
}

/** Words of the method, where the method is used. */
function glossarySection({ outcomes }: BriefingSubject): Section {
  const isUsed = outcomes.some(({ id, status }) => id === "deals" && status === "done");
  return { id: "glossary", blocks: isUsed ? [{ kind: "glossary", terms: glossaryTerms }] : [] };
}

function methodSection({ outcomes, findings, literature }: BriefingSubject): Section {
  const analyses = outcomes
    .filter(({ status }) => status === "done")
    .map(({ provenance }) => ({
      provenance,
      literature: literature.filter(({ id }) => provenance.literature.includes(id)),
    }));
  const illustrative = findings.some(({ confidence }) => confidence.illustrative);
  return { id: "method", blocks: [{ kind: "method", analyses, illustrative }] };
}
