import { type Format, isolate } from "../format.ts";
import type { FrameWords, RoundName } from "../frame-words.ts";
import { ordinalRound } from "./nouns.ts";

/** Words of the frame, in English. */
export const frame: FrameWords = {
  searchAndCommands: "Search and commands",
  placeholder: "A name, a word of a source, a command",
  nothingFound: "Nothing known on the date read holds all these words.",
  options: "Options",
  terms: "Glossary",
  commands: "Commands",
  commandsNote:
    "Type to search everything on file, in any of the four languages. The keys beside a command work on every page.",
  previousRound: "Read as of the previous round",
  nextRound: "Read as of the next round",
  notKnown: "Nothing stands here on the date read; it may have become known later.",
  nothingKnown: ({ date }, f) =>
    `No round, event or claim on file was known by then. The earliest date on file is ${f.date(date)}; choose it, or a later one, to see what this page tells.`,
  found: ({ entries }, f) => `${f.count(entries)} found`,
  more: ({ entries }, f) => `${f.count(entries)} more; add a word to narrow them down`,
  readAsOf: ({ date, round }, f) =>
    `Read as of ${f.date(date)}${round === null ? "" : `, ${nearby(round.days)} ${theRound(round, f)}`}.`,
  goToRound: ({ date, round }, f) => `Go to ${f.date(date)}, ${theRound(round, f)}`,
  notUnderstood: ({ parts }, f) =>
    `The address asks for what is not on file here: ${f.list(parts.map(f.literal))}. The view is shown without it.`,
  unknownLanguage: ({ asked, shown }, f) =>
    `The address asks for the language ${f.literal(asked)}, which this desk does not speak. It is shown in ${isolate(shown)}. Choose another:`,
};

function nearby(days: -1 | 0 | 1): string {
  return days === -1 ? "the eve of" : days === 0 ? "the day of" : "the day after";
}

function theRound({ number, place }: RoundName, f: Format): string {
  const name = number === null ? "a round" : ordinalRound(number, f);
  return place === null ? name : `${name} in ${f.name(place)}`;
}
