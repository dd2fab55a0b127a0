import type { PageWords } from "../page-words.ts";
import { dealsPage } from "./deals-page.ts";
import { counted } from "./nouns.ts";

/** Words of single pages, in English. */
export const pages: PageWords = {
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
    issues: "The issues, and where each is going",
    issuesMeaning: "The trend is a named editor's assessment with its reason, not a computed figure.",
    assessedBy: "Assessed by",
    noAssessment: "no assessment on file",
    changes: "What changed since the last round",
    noChanges: "Nothing on file became known after the last round.",
    sourceCheck: "Where a source and the record disagree",
    sourceCheckMeaning: "Select a row to see both sides with their sources and passages on file.",
    nothingAtOdds: "No two claims on file exclude each other.",
    said: "What is said",
    against: "What stands against it",
    standsBetter: "Better supported",
    recordItself: "the record's own entry",
    standing: { record: "the other side", claim: "what is said", open: "neither" },
    daysLeft: ({ days }, f) =>
      days > 0 ? `${counted(days, "day", f)} left` : days === 0 ? "due that day" : "passed",
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
    value: "Figure",
    noFigure: "No figure was known by this date.",
    sourcesInTable: "Sources: each entry's own, in the table below.",
    spans: { all: "everything", year: "twelve months", talks: "the talks" },
    termStanding: {
      in: "in office",
      ended: "term over",
      ahead: "not yet in office",
      unknown: "dates not on file",
    },
    answer: ({ rounds, events, claims, sources }, f) =>
      `On file: ${counted(rounds, "round", f)}, ${counted(events, "event", f)}, and ${counted(claims, "claim", f)} ` +
      `from ${counted(sources, "source", f)}.`,
    contradicted: ({ claims }, f) =>
      `${counted(claims, "claim", f)} ${f.plural(claims, { one: "is", other: "are" })} contradicted by another on file.`,
    described: ({ entries }, f) => `${counted(entries, "date", f)} in order of time.`,
  },
};
