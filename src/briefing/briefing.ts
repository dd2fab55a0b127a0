import type { Literature } from "../analysis/contract.ts";
import type { PackagePoints } from "../analysis/deals/points.ts";
import type { DealsResult } from "../analysis/deals/result.ts";
import type { Outcome } from "../analysis/run.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { Finding } from "../findings/finding.ts";
import type { Block, Briefing, Section, Told } from "./document.ts";
import { issueNames } from "./names.ts";
import { type Notebook, openNotebook } from "./notes.ts";
import { dealSpaceView } from "./sections/deals.ts";
import { issueViews } from "./sections/issues.ts";
import { partyViews } from "./sections/people.ts";
import { roundRows } from "./sections/rounds.ts";

/** All that a briefing is made from. Everything in it must come from the public view of a dossier: nothing is left out here. */
export interface BriefingSubject {
  readonly dossier: Dossier;
  readonly fingerprint: string;
  readonly asOf: CalendarDate | null;
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
  /** Heaviest first. */
  readonly findings: readonly Finding[];
  /** The feasible packages, where there are any. */
  readonly points: PackagePoints["points"];
  readonly literature: readonly Literature[];
}

/** How many findings are told before anything else, and how heavy the lighter of them must be. */
const keyFindings = { most: 4, lightest: 0.6 };

/** Lays a briefing out as a document tree: the key finding first, then the talks, the issues, the people, and what the analyses say. */
export function briefingOf(subject: BriefingSubject): Briefing {
  const { dossier, asOf, fingerprint, engine } = subject;
  const { title, question, summary, language } = dossier;
  const notebook = openNotebook(dossier);
  const told = sortFindings(subject.findings);
  const sections = [
    keySection(told.key, notebook),
    standingSection(dossier, told, notebook),
    nextSection(dossier, told, notebook),
    { id: "issues", blocks: issueViews(dossier, notebook).map((view) => ({ kind: "issue", ...view })) },
    peopleSection(dossier, asOf, notebook),
    { id: "record", blocks: findingsBlock(told.record, notebook) },
    dealsSection(subject, told.deals, notebook),
    methodSection(subject),
    sourcesSection(notebook),
    { id: "cite", blocks: [{ kind: "citation" }] },
  ] satisfies Section[];
  return {
    title,
    ...(question !== undefined && { question }),
    ...(summary !== undefined && { summary }),
    asOf,
    dossierLanguage: language,
    fingerprint,
    engine,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

interface Sorted {
  readonly key: readonly Finding[];
  readonly standing: readonly Finding[];
  readonly next: readonly Finding[];
  readonly record: readonly Finding[];
  readonly deals: readonly Finding[];
}

/** Each finding in one place: the weightiest ahead of everything, then those of the talks, of each analysis, and of the record. */
function sortFindings(findings: readonly Finding[]): Sorted {
  const isNext = ({ message }: Finding) => message.key === "next-round";
  const others = findings.filter((finding) => !isNext(finding));
  const key = others
    .filter(({ weight }, place) => place === 0 || weight >= keyFindings.lightest)
    .slice(0, keyFindings.most);
  const rest = others.filter((finding) => !key.includes(finding));
  const isStanding = ({ message }: Finding) =>
    message.key === "last-round" || message.key === "deadline-ahead";
  const isDeals = ({ evidence }: Finding) => evidence.some(({ analysis }) => analysis === "deals");
  return {
    key,
    next: findings.filter(isNext),
    standing: rest.filter(isStanding),
    deals: rest.filter(isDeals),
    record: rest.filter((finding) => !isStanding(finding) && !isDeals(finding)),
  };
}

function tell(findings: readonly Finding[], notebook: Notebook): Told[] {
  return findings.map((finding) => ({ finding, notes: notebook.cite(finding.sources) }));
}

function findingsBlock(findings: readonly Finding[], notebook: Notebook): Block[] {
  return findings.length === 0 ? [] : [{ kind: "findings", told: tell(findings, notebook) }];
}

function keySection(findings: readonly Finding[], notebook: Notebook): Section {
  const [lead, ...points] = tell(findings, notebook);
  if (lead === undefined) return { id: "key", blocks: [] };
  const more: Block[] = points.length === 0 ? [] : [{ kind: "findings", told: points }];
  return { id: "key", blocks: [{ kind: "lead", told: lead }, ...more] };
}

function standingSection(dossier: Dossier, { standing, next }: Sorted, notebook: Notebook): Section {
  const ahead = new Set(next.flatMap(({ about }) => about));
  const rounds = roundRows(
    dossier,
    dossier.rounds.filter(({ id }) => !ahead.has(id)),
    notebook,
  );
  const table: Block[] = rounds.length === 0 ? [] : [{ kind: "rounds", rounds }];
  return { id: "standing", blocks: [...findingsBlock(standing, notebook), ...table] };
}

function nextSection(dossier: Dossier, { next }: Sorted, notebook: Notebook): Section {
  if (dossier.rounds.length === 0) return { id: "next", blocks: [] };
  if (next.length === 0) return { id: "next", blocks: [{ kind: "no-round-ahead" }] };
  const agenda = dossier.rounds.find(({ id }) => id === next[0]?.about[0])?.agenda ?? [];
  const issues = issueNames(dossier, agenda);
  const list: Block[] = issues.length === 0 ? [] : [{ kind: "agenda", issues }];
  return { id: "next", blocks: [...findingsBlock(next, notebook), ...list] };
}

function peopleSection(dossier: Dossier, asOf: CalendarDate | null, notebook: Notebook): Section {
  const parties = partyViews(dossier, asOf, notebook);
  return { id: "people", blocks: parties.length === 0 ? [] : [{ kind: "people", parties }] };
}

function dealsSection(subject: BriefingSubject, findings: readonly Finding[], notebook: Notebook): Section {
  const outcome = subject.outcomes.find(({ id }) => id === "deals");
  if (outcome?.status === "not-applicable") {
    return { id: "deals", blocks: [{ kind: "unanswered", reason: outcome.reason }] };
  }
  if (outcome?.status !== "done") return { id: "deals", blocks: [] };
  const view = dealSpaceView(subject.dossier, outcome.result as DealsResult, subject.points);
  return { id: "deals", blocks: [{ kind: "deal-space", ...view }, ...findingsBlock(findings, notebook)] };
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

function sourcesSection(notebook: Notebook): Section {
  const notes = notebook.notes();
  return { id: "sources", blocks: notes.length === 0 ? [] : [{ kind: "sources", notes }] };
}
