import type { PageWords } from "../page-words.ts";
import { checkPage } from "./check-page.ts";
import { dealsPage } from "./deals-page.ts";
import { counted } from "./nouns.ts";

/** Words of single pages, in English. */
export const pages: PageWords = {
  check: checkPage,
  deals: dealsPage,
  overview: {
    about: "What this is",
    seats: "Who sits where",
    inOffice: "Delegation and office",
    nobodyOnFile: "nobody on file",
    othersWithStake: "Others with a stake",
    lastRound: "Last round",
    nextRound: "Next round",
    noLastRound: "No round had been held by this date.",
    noNextRound: "No further round was announced by this date.",
    clock: "The clock",
    noDeadline: "No deadline is on file.",
    provisionEnds: "A provision ends",
    issues: "The issues, and where each is going",
    issuesMeaning:
      "Where the principals' latest offers compare, the trend is read off them; elsewhere it is a named editor's assessment. Each row says which.",
    readFrom: "Read from",
    fromOffers: "the principals' offers",
    fromAssessment: "an assessment",
    noAssessment: "no comparable offers and no assessment on file",
    changes: "What changed since the last round",
    noChanges: "Nothing on file became known after the last round.",
    sourceCheck: "Where a source and the record disagree",
    sourceCheckMeaning:
      "Each claim beside what the record holds against it, each with the passage it rests on. Select a claim for the whole trail.",
    nothingAtOdds: "No two claims on file exclude each other.",
    said: "What is claimed",
    against: "What the record holds against it",
    recordItself: "the record's own entry",
    changed: {
      events: "took place",
      rounds: "announced",
      offers: "offered",
      officesBegun: "took office",
      officesEnded: "left office",
      deadlinesSet: "set",
      deadlinesPassed: "fell due",
    },
    claimsOf: ({ claims, contradicted }, f) => {
      const said = counted(claims, "claim", f);
      if (contradicted === 0) return said;
      return `${said}, ${f.count(contradicted)} of them contradicted by others on file`;
    },
    daysLeft: ({ days }, f) =>
      days > 0 ? `${counted(days, "day", f)} left` : days === 0 ? "due that day" : "passed",
    daysCounted: ({ from, to }, f) => `Counted from ${f.date(from)}, the date read, to ${f.date(to)}.`,
  },
  record: {
    show: "Show",
    span: "Stretch of time",
    jump: "Jump to an entry",
    offices: "People and their offices",
    term: "Term",
    inTerm: "On the date read",
    partiesAndDelegations: "Parties, their roles and delegations",
    belongsTo: "Belongs to",
    claimsBySource: "Claims, by source",
    whichSource: "Source shown",
    allSources: "All sources",
    grade: "Grade",
    notGraded: "not graded",
    contradicts: "Contradicted by",
    onlyContradicted: "Only claims that others contradict",
    noClaims: "No claim on file is taken from this source.",
    value: "Figure",
    noFigure: "No figure was known by this date.",
    sourcesInTable: "Sources: each entry's own, in the table below.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    moveEarlier: "Earlier",
    moveLater: "Later",
    moveAndZoom:
      "Timeline: drag or use the arrow keys to move in time; plus and minus, or the control key and the wheel, zoom.",
    goToDate: "Go to a date",
    statusOverTime: "Status over time",
    provisions: "Provisions",
    dates: "Dates",
    rule: "Rule",
    deadline: "Deadline",
    instrument: "Agreement or law",
    unit: "Unit",
    spans: { all: "everything", year: "twelve months", talks: "the talks", own: "a stretch of one's own" },
    until: ({ date }, f) => `until ${f.date(date)}`,
    termStanding: {
      in: "in office",
      ended: "term over",
      ahead: "not yet in office",
      unknown: "dates not on file",
    },
    counts: {
      rounds: ({ count }, f) => counted(count, "round", f),
      events: ({ count }, f) => counted(count, "event", f),
      claims: ({ count }, f) => counted(count, "claim", f),
      sources: ({ count }, f) => counted(count, "source", f),
    },
    answer: ({ rounds, events, claims, sources }) =>
      `On file: ${rounds}, ${events}, ${claims} and ${sources}.`,
    contradicted: ({ claims }, f) =>
      `${counted(claims, "claim", f)} ${f.plural(claims, { one: "is", other: "are" })} contradicted by another on file.`,
    described: ({ entries }, f) => `${counted(entries, "date", f)} in order of time.`,
  },
};
