import type { SiteWords } from "../site-words.ts";
import { bareRound, capital, onDate, ordinalRound, packages } from "./nouns.ts";

/** Everything written on the pages around a briefing, in English. */
export const site: SiteWords = {
  headline: ({ parties, what }, f) => {
    const who = f.names(parties, "short");
    if (what.kind === "news") return `${who}: ${f.name(what.text).replace(/[.。।](?=\u2069?$)/u, "")}`;
    if (what.kind === "packages") {
      const all = parties.length === 2 ? "both" : "all";
      const many = what.acceptable === 0 ? "no package" : packages(what.acceptable, f);
      return `${who}: ${many} acceptable to ${all}`;
    }
    const where = what.place === null ? "" : ` in ${f.name(what.place)}`;
    if (what.kind === "next") {
      const which = what.number === null ? "next round" : bareRound(what.number, f);
      return `${who}: ${which} announced for ${f.date(what.from)}${where}`;
    }
    const which = what.number === null ? "latest round" : bareRound(what.number, f);
    return `${who}: ${which} held${where} ${onDate(what.from, f)}`;
  },
  title: "Negotiations, followed with their sources",
  aboutFront:
    "Where each negotiation stands, what comes next and what has changed, with a source for every sentence.",
  allNegotiations: "All negotiations",
  negotiation: { changed: "New", read: "Overview" },
  section: {
    article: "Article",
    articles: "Articles",
    negotiations: "Negotiations",
    question: "What is at issue",
    packagesOnIssue: "How named packages settle it",
    claimsOnIssue: "What sources say of it",
    linkages: "What ties issues together",
    directory: "Parties and people",
    timeline: "In order of time",
    claims: "Claims by source",
    package: "What it settles and what it is worth",
    findingsOnPackage: "In brief",
    otherPackages: "Other named packages",
    briefings: "Briefings",
    pages: "On file",
    more: "Read on",
  },
  page: {
    index: "Overview",
    issues: "Issues",
    people: "People and parties",
    timeline: "Timeline",
    claims: "Claims",
    deals: "Packages",
  },
  about: {
    index: ({ title }, f) => `${f.name(title)}: where the talks stand, what has changed and what comes next.`,
    issues: ({ title }, f) =>
      `${f.name(title)}: each issue with its options, where it is going and what was said on it in public.`,
    people: ({ title }, f) =>
      `${f.name(title)}: who has a part in the talks, and who held which office when, each with its source.`,
    timeline: ({ title }, f) =>
      `${f.name(title)}: rounds, events and deadlines in order of time, with their sources.`,
    claims: ({ title }, f) =>
      `${f.name(title)}: what each source says, how it is graded, and where another contradicts it.`,
    deals: ({ title }, f) =>
      `${f.name(title)}: which packages all sides could sign, what each is worth to them and what blocks the others.`,
  },
  aboutIssue: ({ issue, title }, f) =>
    `${f.name(issue)}: options, direction and public positions. Part of the dossier ${f.quoted(title)}.`,
  aboutPackage: ({ package: name, title }, f) =>
    `${f.name(name)}: what the package settles, its value to each side and what blocks it. Part of the dossier ${f.quoted(title)}.`,
  asKnown: ({ date }, f) => `As known ${onDate(date, f)}`,
  preview: {
    background: "How it came to this",
    why: "Why this round matters",
    agenda: "On the agenda",
    table: "Who is at the table",
    hosts: "Hosts and mediators",
    home: "At home",
    agreement: "If they agree",
    breakdown: "If they break off",
    watch: "What to watch",
    closing: "In short",
  },
  navigation: "Pages",
  latestBriefing: "Read the whole briefing",
  sinceRound: ({ number, date }, f) =>
    `Since ${number === null ? "the last round" : ordinalRound(number, f)} (${f.date(date)}), the newest first.`,
  sinceBriefing: ({ date }, f) => `Since the briefing of ${f.date(date)}, the newest first.`,
  noChanges: "Nothing that became known since then is on file.",
  noCorrections: "No correction is on file.",
  correctedBriefing: ({ date }, f) => capital(`in the briefing of ${f.date(date)}:`),
  readOn: "More on",
  asData: "This page as data",
  noOneElse: "Of no party on file",
  from: "Start",
  until: "End",
  deals: {
    settles: "What it settles",
    worth: "What it is worth",
    verdict: "Where it stands",
    reading: "Reading",
    nearest: "The nearest package that all could accept",
    today: "In this package",
    change: "In the nearest acceptable one",
  },
};
