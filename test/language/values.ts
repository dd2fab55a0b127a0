import fc from "fast-check";
import type { ReasonValues } from "../../src/analysis/contract.ts";
import type { UsageValues } from "../../src/language/command-line-words.ts";
import type {
  BetterFounded,
  ChamberVotes,
  FindingValues,
  IssueCondition,
  JudgementWords,
  LineWords,
  RoundField,
} from "../../src/language/finding-values.ts";
import type { ReadingValues, RecordStatement } from "../../src/language/reading-values.ts";
import {
  type Arbitraries,
  count,
  date,
  detail,
  literal,
  literals,
  name,
  names,
  nothing,
  ofIssue,
  ofParty,
  optional,
  path,
  positions,
  some,
  value,
  whole,
  withOptional,
} from "./pieces.ts";
import { problemValues } from "./problem-values.ts";

const condition: fc.Arbitrary<IssueCondition> = fc.record({
  issue: name,
  options: fc.array(name, { minLength: 1, maxLength: 2 }),
  amounts: fc.array(fc.constantFrom<number | string>(3, "3.67", "1/3"), { maxLength: 2 }),
  stretches: fc.array(fc.record({ above: fc.constantFrom("3.67", 20), below: optional(fc.constant(60)) }), {
    maxLength: 2,
  }),
  unit: optional(name),
});
const line: fc.Arbitrary<LineWords> = fc.record({
  text: optional(name),
  rulesOut: fc.array(condition, { minLength: 1, maxLength: 2 }),
});
const reasons = fc.subarray(["worth-less-than-no-deal", "red-line", "ratifier"] as const, { minLength: 1 });
const blocks = fc.array(fc.record({ party: name, reasons }), { maxLength: 3 });
const sourced = fc.record({ claim: name, source: name });
const standing = fc.constantFrom<BetterFounded[]>("record", "claim", "open");
const recorded: fc.Arbitrary<RoundField> = fc.oneof(
  fc.record({ what: fc.constant("place" as const), place: name }),
  fc.record({ what: fc.constant("date" as const), from: date, to: optional(date) }),
  fc.record({ what: fc.constant("mediators" as const), mediators: names }),
);

const watched = fc.record({ feed: name, documents: whole, minutes: whole });

/** What is told of a change is written before it comes into its sentence. */
const writtenName = literal.map((one) => `\u2068${one}\u2069`);
const entryChange = fc.record({ what: writtenName, fields: fc.array(writtenName, { maxLength: 2 }) });
const packageTurned = fc.record({
  package: optional(name),
  parties: fc.array(name, { maxLength: 2 }),
  reasons: fc.array(writtenName, { minLength: 1, maxLength: 2 }),
  changed: fc.array(writtenName, { maxLength: 2 }),
});

const chamber: fc.Arbitrary<ChamberVotes> = fc.record({
  name,
  seats: some,
  fewest: whole,
  most: whole,
  toPass: some,
  toOverride: some,
});
const judgement: fc.Arbitrary<JudgementWords> = fc.oneof(
  fc.record({ kind: fc.constant("weight" as const), party: name, issue: name }),
  fc.record({ kind: fc.constant("value" as const), party: name, issue: name, option: name }),
  fc.record({ kind: fc.constant("noDeal" as const), party: name }),
);
const portion = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** A part of a sentence that is written elsewhere. */
const phrase = fc.constant("\u2068a phrase\u2069");

const points = fc.constantFrom(1, 2.5, 17);
const part = fc.record({ what: name, tranche: fc.constantFrom(1, 2), of: fc.constantFrom(1, 3) });
const cureValues = fc.record({
  kind: fc.constantFrom("split", "reorder", "escrow", "snapback", "detection", "guarantee"),
  step: part,
  others: fc.constantFrom(0, 1, 3),
  party: name,
  amount: fc.constantFrom(0.25, 1, 4),
});

export const findingValues: Arbitraries<FindingValues> = {
  "roadmap-holds": fc.record({ steps: some, phases: some, days: some, given: fc.boolean() }),
  "guarantee-needed": fc.record({
    party: name,
    amount: points,
    step: fc.option(part),
    covertly: fc.boolean(),
    given: fc.boolean(),
    atLeast: fc.option(points),
  }),
  "guarantee-lowered": fc.record({ cure: cureValues, before: points, after: fc.constantFrom(0, 1.25) }),
  "completion-tempts": fc.record({ party: name, amount: points }),
  "not-worth-starting": fc.record({ party: name, whole: points, noDeal: points }),
  "roadmap-over-ranges": fc.record({
    samples: some,
    share: fc.constantFrom(0, 0.4, 1),
    hangsOn: fc.option(name),
  }),
  "zone-range": fc
    .record({ sets: some, low: whole, more: whole, most: whole, none: portion })
    .map(({ sets, low, more, most, none }) => ({
      sets,
      low,
      median: low + more,
      high: low + more + most,
      none,
    })),
  "reference-point-held": fc.record({ share: portion, hangsOn: fc.option(judgement) }),
  "no-overlap": fc.record({ parties: names, positions, packages: count }),
  overlap: fc.record({
    parties: names,
    positions,
    acceptable: count,
    packages: count,
    efficient: fc.option(some),
    askedAtHome: fc.boolean(),
  }),
  "consent-at-home": fc
    .record({
      efficient: fc.option(fc.record({ total: some, passes: whole, refused: whole, open: whole })),
      acceptable: fc.option(fc.record({ total: some, passes: count, refused: count, open: count })),
      refusing: fc.array(fc.record({ who: names, efficient: fc.option(whole), acceptable: count }), {
        maxLength: 2,
      }),
      unknown: fc.array(name, { maxLength: 2 }),
    })
    .filter(({ efficient, acceptable }) => efficient !== null || acceptable !== null),
  "review-at-home": fc.record({
    principal: name,
    executive: name,
    chambers: fc.array(chamber, { minLength: 1, maxLength: 2 }),
    outlook: fc.constantFrom("stands" as const, "falls" as const, "open" as const),
  }),
  "positions-and-limits": fc.record({ declared: count, assessed: count }),
  "position-not-limit": fc.record({ party: name, line, acceptable: count }),
  "package-acceptable": fc.record({
    package: name,
    parties: names,
    crosses: fc.array(name, { maxLength: 2 }),
    lines: some,
    refusedBy: fc.array(name, { maxLength: 2 }),
  }),
  "package-blocked": fc.record({ package: name, blocks, linkages: whole }),
  "nearest-change": fc.record({ package: name, issues: names }),
  "nash-point": fc.record({
    values: fc.array(fc.record({ party: name, value, noDeal: value }), { minLength: 1, maxLength: 3 }),
    ties: some,
  }),
  "nash-undiscriminating": fc.record({ efficient: some }),
  "illustrative-judgements": fc.record({ statements: some, illustrative: some }),
  "no-deal-at-worst-signed": fc.record({ party: name, value }),
  "next-round": fc.record({
    number: optional(some),
    place: optional(name),
    from: date,
    mediators: fc.array(name, { maxLength: 3 }),
  }),
  "last-round": fc.record({
    number: optional(some),
    place: optional(name),
    from: date,
    outcome: optional(name),
  }),
  "deadline-ahead": fc.record({ what: name, at: date, days: optional(whole) }),
  "source-at-odds": fc.record({ source: name, points: some }),
  "office-out-of-term": fc
    .record({
      claims: fc.array(sourced, { minLength: 1, maxLength: 2 }),
      person: name,
      at: date,
      office: name,
      ended: optional(date),
      begins: optional(date),
      holders: fc.array(name, { maxLength: 2 }),
      standing,
    })
    .filter(({ ended, begins }) => ended !== null || begins !== null),
  "claims-in-contradiction": fc.record({
    one: sourced,
    others: fc.array(sourced, { minLength: 1, maxLength: 3 }),
    standing,
  }),
  "claim-against-round": fc.record({ claim: sourced, number: optional(some), recorded, standing }),
  "round-overdue": fc.record({ number: optional(some), place: optional(name), last: date }),
  "weak-grounds": fc.record({ party: optional(name), grounds: some }),
  "figure-out-of-range": fc.record({
    claim: sourced,
    what: name,
    unit: optional(name),
    low: fc.constantFrom("3.67", 20),
    high: fc.constantFrom("3.67", 60),
    standing,
  }),
  "circular-sources": fc.record({ entries: fc.array(name, { minLength: 1, maxLength: 3 }) }),
  "unsupported-source": fc.record({ source: name }),
};

export const reasonValues: Arbitraries<ReasonValues> = {
  "no-principals": nothing,
  "one-principal": fc.record({ party: name }),
  "no-issues": nothing,
  "no-preferences": fc.record({ party: name }),
  "no-scale": fc.record({ party: name, issue: name }),
  "no-no-deal-value": fc.record({ parties: names }),
  "statements-conflict": fc.record({ party: name }),
  "statements-undecided": fc.record({ party: name }),
  "linked-issues-too-large": fc.record({
    issues: names,
    packages: fc.constantFrom("1152", "9007199254740993"),
    limit: some,
  }),
  "unpublished-judgements": nothing,
  "no-record": nothing,
  "no-steps": nothing,
  "steps-of-one-party": fc.record({ party: name }),
  "no-such-package": fc.record({ package: literal }),
  "no-steps-in-package": fc.record({ package: name }),
  "phases-do-not-fit": fc.record({ steps: literals }),
};

const found = fc.record({ found: literal });
const foundAndSuggested = withOptional({ found: literal }, { suggestion: literal });
const foundAmong = fc.record({ found: literal, known: literals });

export const usageValues: Arbitraries<UsageValues> = {
  "unknown-command": foundAndSuggested,
  "unknown-option": foundAndSuggested,
  "missing-argument": fc.record({ argument: literal }),
  "missing-option-value": fc.record({ option: literal }),
  "excess-argument": found,
  "unknown-analysis": foundAmong,
  "unknown-language": foundAmong,
  "not-one-of": fc.record({ option: literal, found: literal, allowed: literals }),
  "not-a-date": fc.record({ option: literal, found: literal }),
  "not-a-moment": fc.record({ option: literal, found: literal }),
  "not-a-whole": fc.record({ option: literal, found: literal, low: whole, high: some }),
  "before-anything": fc.record({ date, earliest: date }),
  "json-goes-on": fc.record({ option: literal }),
  "unknown-revision": fc.record({
    found: literal,
    path: literal,
    known: fc.array(literal, { maxLength: 3 }),
  }),
  "not-a-document": fc.record({ path: literal, formats: fc.array(literal, { minLength: 1, maxLength: 3 }) }),
  "memory-unreadable": path,
  "no-round-ahead": nothing,
  "nothing-changed": nothing,
  "not-an-address": fc.record({ option: literal, found: literal }),
  "unknown-package": foundAmong,
  "unknown-issue": foundAmong,
  "unknown-choice": fc.record({ issue: literal, found: literal, allowed: literals }),
  "not-a-pair": found,
  "nothing-chosen": fc.record({ issue: literal, allowed: literals }),
  "chosen-twice": fc.record({ issue: literal }),
  "incomplete-package": fc.record({ missing: literals }),
  "cannot-write": fc.record({ path: literal, detail: literal }),
  "out-is-folder": fc.record({ path: literal, file: literal }),
  "out-is-file": path,
  "not-permitted": path,
  "option-not-taken": fc.record({ option: literal, command: literal }),
  "settings-unreadable": found,
  "unknown-setting": fc.record({
    analysis: literal,
    found: literal,
    known: fc.array(literal, { maxLength: 3 }),
  }),
  "setting-refused": fc.record({ analysis: literal, setting: literal, found: literal }),
  "path-unknown": withOptional({ path: literal, known: literals }, { suggestion: literal }),
  "file-exists": path,
  "folder-in-use": path,
  "folder-missing": path,
  "port-taken": fc.record({ port: some }),
  "store-missing": path,
  "store-exists": path,
  "store-in-use": path,
  "store-newer": path,
  "store-unusable": fc.record({ path: literal, detail: literal }),
  "backup-damaged": fc.record({ path: literal, detail: literal }),
  "backup-newer": path,
  "old-node": fc.record({ found: literal, needed: some }),
};

const basis = fc.constantFrom("declared", "reported", "assessed");
const share = fc.double({ min: 0, max: 1, noNaN: true });
const asked = fc.record({ party: literal, issue: literal });

/** Values of the sentences in the other areas, by their dotted place in the messages. */
export const areaValues: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "record.round": fc.record({ number: some }),
  "record.span": fc.record({ from: date, to: optional(date) }),
  "roadmap.countedOverRanges": fc.record({ samples: some }),
  "roadmap.part": part,
  "roadmap.days": fc.record({ days: some }),
  "roadmap.phaseNumber": fc.record({ number: fc.constantFrom(1, 4) }),
  "roadmap.cure": cureValues,
  "roadmap.broken": fc.record({ steps: fc.array(part, { minLength: 2, maxLength: 3 }), cost: points }),
  "roadmap.assumptions": fc.record({ count: some }),
  "roadmap.left": fc.record({ party: name, afterwards: points, lost: points }),
  "deals.packageCount": fc.record({ count }),
  "deals.line": fc.record({ line }),
  "deals.blocker.reservation": fc.record({ party: name, shortfall: value }),
  "deals.blocker.ratifier": fc.record({
    party: name,
    principal: name,
    shortfall: optional(value),
    redLines: whole,
  }),
  "deals.blocker.vote": fc.record({
    rule: fc.constantFrom("quota" as const, "disapproval" as const),
    principal: name,
    who: names,
  }),
  "deals.blocker.redLine": fc.record({ party: name, line, basis }),
  "deals.blocker.linkage": fc.record({ reason: optional(name) }),
  "deals.nearest": fc.record({ issues: names }),
  "deals.home.neededBy": fc.record({ principal: name }),
  "deals.home.review": fc.record({ chambers: names }),
  "deals.home.quota": fc.record({ members: names, votes: some }),
  "deals.home.chamber": chamber,
  "deals.home.passing": fc.record({ total: some, passes: whole }),
  "frame.nothingKnown": fc.record({ date }),
  "frame.found": fc.record({ entries: whole }),
  "frame.more": fc.record({ entries: some }),
  "frame.readAsOf": fc.record({
    date,
    round: optional(
      fc.record({ days: fc.constantFrom(-1, 0, 1), number: optional(some), place: optional(name) }),
    ),
  }),
  "frame.goToRound": fc.record({ date, round: fc.record({ number: optional(some), place: optional(name) }) }),
  "frame.notUnderstood": fc.record({ parts: fc.array(literal, { minLength: 1, maxLength: 3 }) }),
  "frame.unknownLanguage": fc.record({ asked: literal, shown: literal }),
  "desk.asOf.later": fc.record({ entries: whole }),
  "desk.asOf.goTo": fc.record({ date }),
  "desk.drawer.sampled": fc.record({ samples: some }),
  "desk.drawer.overSets": fc.record({ samples: some }),
  "desk.chart.source": fc.record({
    title: name,
    date: optional(date),
    engine: literal,
    fingerprint: literal,
  }),
  "desk.chart.valueTo": fc.record({ party: name }),
  "desk.chart.described": fc.record({ packages: count, parties: names }),
  "desk.problems": fc.record({ errors: whole, warnings: whole }),
  "pages.deals.density": fc.record({ most: some }),
  "pages.deals.parallelDescribed": fc.record({ packages: whole, parties: names }),
  "pages.overview.daysLeft": fc.record({ days: fc.integer({ min: -400, max: 4000 }) }),
  "pages.overview.claimsOf": fc.record({ claims: some, contradicted: whole }),
  "pages.overview.daysCounted": fc.record({ from: date, to: date }),
  "pages.record.counts.rounds": fc.record({ count: whole }),
  "pages.record.counts.events": fc.record({ count: whole }),
  "pages.record.counts.claims": fc.record({ count: whole }),
  "pages.record.counts.sources": fc.record({ count: whole }),
  "pages.record.answer": fc.record({
    rounds: phrase,
    events: phrase,
    claims: phrase,
    sources: phrase,
  }),
  "pages.record.contradicted": fc.record({ claims: some }),
  "pages.record.described": fc.record({ entries: whole }),
  "pages.record.until": fc.record({ date }),
  "briefing.asKnown": fc.record({ date: optional(date) }),
  "briefing.note": fc.record({ number: some }),
  "briefing.assessed": fc.record({ by: optional(literal), at: date }),
  "briefing.since": fc.record({ date }),
  "briefing.value": fc.record({ party: name }),
  "briefing.citation": fc.record({
    title: name,
    date: optional(date),
    engine: literal,
    fingerprint: literal,
  }),
  "briefing.inLanguage": fc.record({ language: literal }),
  "briefing.publishing.done": fc.record({ pages: some, path: literal }),
  "briefing.publishing.untranslated": fc.record({ language: literal, texts: some }),
  "briefing.publishing.articleFault": fc.record({ what: literal }),
  "briefing.publishing.articleRemedy": fc.record({ path: literal, reference: literal }),
  "briefing.publishing.articleStale": fc.record({ path: literal, record: literal }),
  "briefing.publishing.segmentsStale": path,
  "briefing.publishing.segmentRefused": fc.record({ segment: literal, lost: literals }),
  "briefing.publishing.segmentsOpen": fc.record({ segments: some }),
  "briefing.publishing.segmentsRemedy": path,
  "newsroom.questioned": fc.record({ path: literal, passages: some }),
  "newsroom.waived": fc.record({ reason: literal }),
  "newsroom.embargoed": fc.record({ path: literal, until: literal }),
  "newsroom.rewritten": fc.record({ corrections: literals }),
  "newsroom.replaces": fc.record({ date }),
  "newsroom.checked": fc.record({ articles: some, open: some, waived: some }),
  "briefing.publishing.noCard": fc.record({ language: literal, characters: literal }),
  "site.headline": fc.record({
    parties: names,
    what: fc.oneof(
      fc.record({
        kind: fc.constantFrom("next" as const, "last" as const),
        number: optional(some),
        place: optional(name),
        from: date,
      }),
      fc.record({ kind: fc.constant("packages" as const), acceptable: count }),
      fc.record({ kind: fc.constant("news" as const), text: name }),
    ),
  }),
  ...Object.fromEntries(
    ["index", "issues", "people", "timeline", "claims", "deals"].map((page) => [
      `site.about.${page}`,
      fc.record({ title: name }),
    ]),
  ),
  "site.aboutIssue": fc.record({ issue: name, title: name }),
  "site.aboutPackage": fc.record({ package: name, title: name }),
  "site.asKnown": fc.record({ date }),
  "site.sinceRound": fc.record({ number: optional(some), date }),
  "site.sinceBriefing": fc.record({ date }),
  "site.correctedBriefing": fc.record({ date }),
  "workspace.edit.nothing-there": fc.record({ at: literal }),
  "workspace.edit.not-a-list": fc.record({ at: literal }),
  "workspace.edit.id-taken": fc.record({ at: literal, id: literal }),
  "workspace.edit.id-unsuited": fc.record({ at: literal, id: literal }),
  "workspace.edit.in-several-files": fc.record({ at: literal, files: literals }),
  "workspace.edit.file-damaged": fc.record({ at: literal, file: literal }),
  "workspace.edit.form-unsuited": fc.record({ at: literal, file: literal }),
  "workspace.edit.text-changed": fc.record({ at: literal, file: literal }),
  "workspace.readingOnly.data-folder": fc.record({ path: literal, detail: literal }),
  "workspace.readingOnly.newer-store": path,
  "workspace.readingOnly.folder": path,
  "change.entry.added": entryChange,
  "change.entry.removed": entryChange,
  "change.entry.changed": entryChange,
  "change.finding.new": fc.record({ sentence: writtenName }),
  "change.finding.gone": fc.record({ sentence: writtenName }),
  "change.finding.changed": fc.record({ before: writtenName, after: writtenName }),
  "change.package.package-lost": packageTurned,
  "change.package.package-won": packageTurned,
  "reading.watch.new": watched,
  "reading.watch.unchanged": watched,
  "reading.watch.waiting": watched,
  "reading.watch.failed": watched,
  "reading.counts": fc.record({ wrong: whole, unsupported: whole, confirmed: whole, unknown: whole }),
  "reading.published": fc.record({ date }),
  "commandLine.done.clean": fc.record({ files: some }),
  "commandLine.done.problems": fc.record({ errors: whole, warnings: whole }),
  "commandLine.done.wrote": path,
  "commandLine.done.backedUp": fc.record({ path: literal, dossiers: some, revisions: some }),
  "commandLine.done.restored": fc.record({ path: literal, dossiers: some, revisions: some }),
  "commandLine.done.setAside": path,
  "commandLine.done.imported": fc.record({ files: some, path: literal }),
  "commandLine.done.deskOpen": fc.constant({}),
  "commandLine.done.folderMade": path,
  "commandLine.done.asOf": fc.record({ date }),
  "commandLine.done.next": fc.record({ command: literal }),
  "commandLine.progress.reading": path,
  "commandLine.progress.analysing": fc.record({ analysis: literal, share }),
  "commandLine.progress.writing": path,
  "commandLine.interview.options": ofIssue,
  "commandLine.interview.wants": asked,
  "commandLine.interview.canLiveWith": asked,
  "commandLine.interview.never": asked,
  "commandLine.interview.order": ofParty,
  "commandLine.interview.wouldSign": ofParty,
  "commandLine.interview.wouldSignIssue": fc.record({ issue: literal, options: literals }),
  "commandLine.interview.choose": fc.record({ options: literals }),
  "commandLine.interview.again": found,
  "commandLine.interview.tooFew": fc.record({ atLeast: some }),
  "commandLine.interview.noLetters": found,
  "commandLine.interview.finished": path,
  "commandLine.starter.advice.language": nothing,
  "commandLine.starter.advice.kind": nothing,
  "commandLine.starter.advice.preferences": nothing,
  "commandLine.seeHelp": fc.record({ command: literal }),
  "commandLine.internal": detail,
  "commandLine.internalRemedy": fc.record({ setting: literal }),
};

const prefixed = (prefix: string, values: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  Object.fromEntries(Object.entries(values).map(([one, arbitrary]) => [`${prefix}.${one}`, arbitrary]));

const onRecord: fc.Arbitrary<RecordStatement> = fc.oneof(
  fc.record({
    what: fc.constant("office" as const),
    person: name,
    office: name,
    from: optional(date),
    to: optional(date),
    holders: fc.array(name, { maxLength: 2 }),
  }),
  fc.record({ what: fc.constant("round" as const), number: optional(some), field: recorded }),
  fc.record({
    what: fc.constant("figure" as const),
    of: name,
    at: optional(date),
    low: fc.constantFrom("3.67", 20),
    high: fc.constantFrom("3.67", 60),
    unit: optional(name),
  }),
  fc.record({ what: fc.constant("claim" as const), claim: name }),
);
const compared = fc.record({ passage: literal, record: onRecord, sources: fc.array(name, { maxLength: 2 }) });

const readingValues: Arbitraries<ReadingValues> = {
  wrong: compared,
  unsupported: compared,
  confirmed: compared,
  unknown: fc.record({ passage: literal }),
  "unknown-person": fc.record({ name: literal, title: literal }),
};

/** Values for every sentence, by its dotted place in the messages. */
export const valuesByPlace: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...prefixed("finding", findingValues),
  ...prefixed("reason", reasonValues),
  ...prefixed("problem", problemValues),
  ...prefixed("commandLine.usage", usageValues),
  ...prefixed("reading.sentence", readingValues),
  ...areaValues,
};
