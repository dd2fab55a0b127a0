import type { BriefingWords } from "../briefing-words.ts";
import { isolate } from "../format.ts";
import { briefingParts } from "./briefing-parts.ts";
import { glossary } from "./glossary.ts";
import { counted, onDate } from "./nouns.ts";

/** Everything written on a published briefing, in English. */
export const briefing: BriefingWords = {
  section: briefingParts,
  glossary,
  asKnown: ({ date }, f) =>
    date === null ? "Briefing, with everything on file" : `Briefing, as known ${onDate(date, f)}`,
  contents: "On this page",
  languages: "Languages",
  chooseLanguage: "Choose a language",
  notes: "Sources",
  note: ({ number }, f) => `Source ${f.count(number)}`,
  rounds: "Rounds so far",
  noRoundAhead: "No further round had been announced.",
  agenda: "On the agenda",
  trend: "Direction",
  options: "Options",
  today: "Today",
  saidInPublic: "Said in public",
  offer: "offer",
  publicLine: "red line",
  assessed: ({ by, at }, f) =>
    by === null ? `Assessed ${onDate(at, f)}` : `Assessed ${onDate(at, f)} by ${isolate(by)}`,
  fromOffers: "Read off the sides' latest offers on this issue",
  notAssessed: "No editor's assessment is on file.",
  office: "Office held on this date",
  since: ({ date }, f) => `since ${f.date(date)}`,
  figure:
    "Each dot is a feasible package; filled dots are acceptable to both sides. Rings joined by steps are the efficient packages, and " +
    "the shaded area is where both sides do better than without a deal. The table below gives the same points as numbers.",
  tooMany: "There are too many packages to draw each one; the picture shows those with a name.",
  value: ({ party }, f) => `Value to ${f.name(party, "definite")}`,
  illustrative: "Illustrative figures",
  publicOnly:
    "This briefing is made from the public part of the dossier alone. Judgements, and whatever else its authors keep to themselves, enter " +
    "only where they are marked as public.",
  citation: ({ title, date, engine, fingerprint }, f) =>
    `${f.quoted(title)}. Briefing${date === null ? "" : ` as known ${onDate(date, f)}`}. ` +
    `Made with ${isolate(engine)} from the dossier with the fingerprint ${isolate(fingerprint)}.`,
  partial: "This page is not fully translated. What is missing is shown in its own language and marked.",
  inLanguage: ({ language }) => `in ${isolate(language)}`,
  publishing: {
    done: ({ pages, path }, f) => `${counted(pages, "page", f)} published in ${f.literal(path)}.`,
    untranslated: ({ language, texts }, f) =>
      `The site in ${isolate(language)} is not published: ${counted(texts, "text", f)} ${texts === 1 ? "is" : "are"} not translated.`,
    remedy: "Translate them in the dossier, or publish the page as it is, labelled, with the option given.",
    nothing: "Nothing is published, because no language has all its texts.",
    articleFault: ({ what }, f) =>
      `The article cannot be read or refers to nothing on file: ${f.literal(what)}.`,
    articleRemedy: ({ path, reference }, f) =>
      `Mend that line. An article stands beside its dossier as ${f.literal(path)}, and refers to what is on file as in ${f.literal(reference)}.`,
    articleStale: ({ path, record }, f) =>
      `The article ${f.literal(path)} is left out: what it cites has changed since it was reviewed. Reviewed again, it carries ${f.literal(`record: ${record}`)}.`,
    segmentsStale: ({ path }, f) =>
      `The article ${f.literal(path)} has changed since these pieces were made; make them anew.`,
    segmentRefused: ({ segment, lost }, f) =>
      `The piece ${f.literal(segment)} is refused: it has lost or added ${f.list(lost.map(f.literal))}.`,
    segmentsOpen: ({ segments }, f) => `Not yet translated: ${counted(segments, "piece", f)}.`,
    segmentsRemedy: ({ path }, f) =>
      `Mend ${f.literal(path)} and take it back again; what could be taken is kept.`,
    noCard: ({ language, characters }, f) =>
      `The card in ${isolate(language)} is left out: no font on hand has ${f.literal(characters)}.`,
  },
};
